"""A library with foreign addresses in it: nothing of them is opened, fetched or read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import LibraryError
from tests.breakout.conftest import OpenLocked
from tests.breakout.guard import SCHEMES, guard
from tests.breakout.hostile import ADDRESSES, hostile_library
from tests.breakout.test_keys import PLACES
from tests.quiet import Watch


def test_no_address_leads_out(
    lock: OpenLocked, sample_file: Path, tmp_path: Path, watch: Watch
) -> None:
    visitor = lock(hostile_library(sample_file, tmp_path / "hostile.db"))
    middle = visitor.window.width() // 2
    with guard(visitor.window) as watched:
        for topic in ("everything", "short", "long"):
            visitor.kiosk.bridge.openTopic(topic)
            for y in range(100, visitor.window.height(), 40):
                visitor.touch(QPoint(middle, y))
                visitor.key(Qt.Key.Key_Escape)
                assert watched.escapes() == []
                assert visitor.kiosk.bridge.place in PLACES
        for address in ADDRESSES:
            visitor.kiosk.bridge.openTopicAt(address, address)
            visitor.settle()
            assert watched.escapes() == []
    assert watch.take(), "it says that there are no such pages and pictures"


def test_a_text_with_a_picture_in_it_is_not_shown(
    lock: OpenLocked, sample_file: Path, tmp_path: Path, watch: Watch
) -> None:
    visitor = lock(hostile_library(sample_file, tmp_path / "hostile.db", pictures=True))
    watch.take()
    visitor.kiosk.bridge.openTopic("short")
    visitor.settle()
    assert visitor.kiosk.bridge.place == "home"
    (line,) = watch.take()
    assert "the library has a fault" in line
    with pytest.raises(LibraryError, match="a picture within a text"):
        visitor.kiosk.library.page("short", "en")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_address_that_is_opened_is_seen(naive: QQuickWindow, scheme: str) -> None:
    with guard(naive) as watched:
        QDesktopServices.openUrl(QUrl(f"{scheme}:canary"))
        assert any(f"opened {scheme}:canary" in one for one in watched.escapes())
