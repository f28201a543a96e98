"""A finger on the kiosk's screen, and the clock that runs from its lift to the painted frame."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.programs.screen_items import none_is_on_its_way, pictures_are_in
from kiosk.window import Kiosk

QUIET = 120
"""Milliseconds without a frame after which nothing moves any more."""

PRELOADED = 1500
"""Milliseconds after the first frame when the page's screen has been built ahead."""

FINGER_DOWN = 60
"""Milliseconds that a finger rests on what it taps."""


class Finger:
    """Taps in the kiosk's window and waits for what comes of it."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self._device = QTest.createTouchDevice()
        self._last_frame = 0.0
        kiosk.window.frameSwapped.connect(self._frame)
        self._on_frame: Callable[[], None] = lambda: None

    def _frame(self) -> None:
        self._last_frame = time.perf_counter()
        self._on_frame()

    def rest(self) -> None:
        """Wait until no frame has been painted for a while."""
        wait(QUIET)
        while time.perf_counter() - self._last_frame < QUIET / 1000:
            wait(QUIET // 4)

    def tap(self, item: QQuickItem, done: SignalInstance) -> dict[str, float]:
        """Tap the middle of ``item``; the clock runs from the lift. See :meth:`timed`."""
        window = self.kiosk.window
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(window, self._device).press(0, QPoint(middle), window).commit()
        wait(FINGER_DOWN)
        release = QTest.touchEvent(window, self._device).release(0, QPoint(middle), window)
        return self.timed(release.commit, done)

    def type(self, letter: str, done: SignalInstance) -> dict[str, float]:
        """Type one letter; the clock runs from its key. See :meth:`timed`."""
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
        )
        window = self.kiosk.window
        return self.timed(
            lambda: QCoreApplication.sendEvent(window, press), done, none_is_on_its_way
        )

    def timed(
        self,
        act: Callable[[], object],
        done: SignalInstance,
        is_whole: Callable[[QQuickWindow], bool] = pictures_are_in,
    ) -> dict[str, float]:
        """Do ``act``. How long it took in milliseconds: ``open`` until ``done`` was emitted,
        ``painted`` until the frame after it that ``is_whole`` was handed to the screen, ``work``
        the processor time within ``painted``."""
        window = self.kiosk.window
        times: dict[str, float] = {}
        loop = QEventLoop()

        def look() -> None:
            now, work = time.perf_counter(), time.process_time()
            if "open" in times and "painted" not in times and is_whole(window):
                times["painted"] = (now - began) * 1000
                times["work"] = (work - worked) * 1000
                loop.quit()

        def changed() -> None:
            times["open"] = (time.perf_counter() - began) * 1000

        done.connect(changed)
        self._on_frame = look
        QTimer.singleShot(10_000, loop.quit)
        began, worked = time.perf_counter(), time.process_time()
        act()
        if "painted" not in times:
            loop.exec()
        self._on_frame = lambda: None
        done.disconnect(changed)
        return times


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
