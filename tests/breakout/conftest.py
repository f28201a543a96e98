"""Locked kiosks, and a naive window to hold against them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.library.reader import Library
from kiosk.shell import fingers
from kiosk.ui import idle
from kiosk.window import Kiosk
from tests.breakout.naive import naive_window
from tests.journeys.visitor import TIMES, Visitor

OpenLocked = Callable[..., Visitor]


@pytest.fixture
def lock(
    qapp: QGuiApplication, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenLocked]:
    """Opens locked kiosks, ``lock(library=FILE)``, as ``kiosk run --kiosk`` does."""
    opened: list[Kiosk] = []

    def open_locked(library: Path = sample_file) -> Visitor:
        monkeypatch.setattr(idle, "monotonic", lambda: Visitor.time)
        kiosk = Kiosk(Library.open(library), full_screen=True, idle=TIMES)
        opened.append(kiosk)
        kiosk.show()
        visitor = Visitor(kiosk)
        for clock in (idle, fingers):
            monkeypatch.setattr(clock, "monotonic", lambda: visitor.time)
        return visitor

    yield open_locked
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def locked(lock: OpenLocked) -> Visitor:
    """Somebody in front of a locked kiosk with the sample pack."""
    return lock()


@pytest.fixture
def naive(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    """A full screen without a lock."""
    engine, ways, window = naive_window()
    window.showFullScreen()
    yield window
    ways.end()
    shiboken6.delete(engine)
    shiboken6.delete(ways)
