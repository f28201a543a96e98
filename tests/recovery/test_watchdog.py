"""A sign of life is given after a drawn frame, and after nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ending import RESTART
from kiosk.recovery.notify import ALIVE, READY, STOPPING
from kiosk.recovery.watchdog import Watchdog


class Watcher:
    name = "test"
    beat = 0.05

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.deaf = False

    def say(self, words: str) -> bool:
        if not self.deaf:
            self.heard.append(words)
        return not self.deaf


class Stuck(QQuickWindow):
    """A window that has stopped drawing, while its events are still taken."""

    def update(self) -> None:
        pass


def pass_time(seconds: float, until: Callable[[], object] = lambda: False) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QCoreApplication.processEvents()
        time.sleep(0.002)


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def test_it_lives_while_frames_are_drawn(qapp: QGuiApplication, watcher: Watcher) -> None:
    window = QQuickWindow()
    drawn: list[int] = []
    window.frameSwapped.connect(lambda: drawn.append(len(watcher.heard)))
    watchdog = Watchdog(window, watcher)
    assert watcher.heard == []
    window.show()
    pass_time(3, lambda: len(watcher.heard) >= 4)
    assert watcher.heard[:4] == [READY, ALIVE, ALIVE, ALIVE]
    assert len(drawn) >= 3, "a frame for every sign"
    watchdog.close()
    assert watcher.heard[-1] == STOPPING
    told = len(watcher.heard)
    pass_time(0.2)
    assert len(watcher.heard) == told
    window.close()


def test_that_it_is_ready_is_said_until_it_is_heard(
    qapp: QGuiApplication, watcher: Watcher
) -> None:
    window = QQuickWindow()
    drawn: list[bool] = []
    window.frameSwapped.connect(lambda: drawn.append(True))
    watcher.deaf = True
    watchdog = Watchdog(window, watcher)
    window.show()
    pass_time(3, lambda: len(drawn) >= 2)
    assert drawn and watcher.heard == []
    watcher.deaf = False
    pass_time(3, lambda: len(watcher.heard) >= 4)
    assert watcher.heard[0] == READY
    assert watcher.heard.count(READY) == 1
    watchdog.close()
    window.close()


def test_a_window_that_no_longer_draws_is_not_alive(
    qapp: QGuiApplication, watcher: Watcher
) -> None:
    window = Stuck()
    watchdog = Watchdog(window, watcher)
    window.show()
    pass_time(1, lambda: READY in watcher.heard)
    pass_time(0.2)
    told = len(watcher.heard)
    pass_time(0.5)
    assert len(watcher.heard) <= told, "its events go on, but no frame came"
    watchdog.close()
    window.close()


def test_a_busy_screen_is_not_alive(qapp: QGuiApplication, watcher: Watcher) -> None:
    window = QQuickWindow()
    watchdog = Watchdog(window, watcher)
    window.show()
    pass_time(1, lambda: ALIVE in watcher.heard)
    told = len(watcher.heard)
    time.sleep(0.3)
    assert len(watcher.heard) == told
    watchdog.close()
    window.close()


def test_a_window_that_no_display_shows_is_alive(qapp: QGuiApplication, watcher: Watcher) -> None:
    window = QQuickWindow()
    watchdog = Watchdog(window, watcher)
    pass_time(1, lambda: len(watcher.heard) >= 3)
    assert not window.isExposed()
    assert watcher.heard[:3] == [READY, ALIVE, ALIVE]
    watchdog.close()


def test_a_kiosk_whose_supervisor_has_gone_ends(
    qapp: QGuiApplication, watcher: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: str) -> bool:
        raise BrokenPipeError

    ended: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    monkeypatch.setattr(watcher, "say", gone)
    window = QQuickWindow()
    watchdog = Watchdog(window, watcher)
    window.show()
    pass_time(1, lambda: ended)
    assert set(ended) == {RESTART}
    watchdog.close()
    window.close()
