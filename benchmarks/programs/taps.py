"""Taps on every tile with a finger and measures until the page was painted.

Arguments: the library file. Prints one JSON object on each line: ``pass``, ``topic``, and in
milliseconds ``open`` (finger lifted → the page is laid out), ``painted`` (→ its frame with all
pictures was handed to the screen) and ``work`` (processor time within ``painted``); last ``null``,
and stays open. No screen is needed.
The first pass opens pages that this process has never shown; the second opens them again; the
third goes from page to page; the fourth taps Listen on every page, where ``painted`` ends when the
voice is first asked for sound. The voice is Qt's mock engine, which takes its orders as others do.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Q_ARG, QEventLoop, QMetaObject, QPoint, QPointF, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.programs.screen_items import pictures_are_in, shown
from kiosk.app import Kiosk, clean_environment, make_application
from kiosk.library.reader import Library

QUIET = 120
"""Milliseconds without a frame after which nothing moves any more."""

PRELOADED = 1500
"""Milliseconds after the first frame when the page's screen has been built ahead."""

VOICE_READY = 1500
"""Milliseconds after the first page when the voice has been loaded ahead."""

FINGER_DOWN = 60
"""Milliseconds that a finger rests on a tile."""


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

    def tap_for_sound(self, button: QQuickItem) -> dict[str, float]:
        """Tap Listen; how long it took until the voice was asked to speak."""
        window = self.kiosk.window
        middle = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
        QTest.touchEvent(window, self._device).press(0, QPoint(middle), window).commit()
        wait(FINGER_DOWN)
        asked: list[tuple[float, float]] = []
        loop = QEventLoop()

        def hear(words: str) -> None:
            asked.append((time.perf_counter(), time.process_time()))
            loop.quit()

        self.kiosk.voice.asked.connect(hear)
        QTimer.singleShot(10_000, loop.quit)
        lifted, worked = time.perf_counter(), time.process_time()
        QTest.touchEvent(window, self._device).release(0, QPoint(middle), window).commit()
        if not asked:
            loop.exec()
        self.kiosk.voice.asked.disconnect(hear)
        if not asked:
            return {}
        now, work = asked[0]
        return {"painted": (now - lifted) * 1000, "work": (work - worked) * 1000}

    def tap(self, tile: QQuickItem) -> dict[str, float]:
        """Tap the middle of ``tile``; how long it took until a page was painted."""
        window = self.kiosk.window
        middle = tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 2)).toPoint()
        QTest.touchEvent(window, self._device).press(0, QPoint(middle), window).commit()
        wait(FINGER_DOWN)
        times: dict[str, float] = {}
        loop = QEventLoop()

        def look() -> None:
            now, work = time.perf_counter(), time.process_time()
            if "open" in times and "painted" not in times and pictures_are_in(window):
                times["painted"] = (now - lifted) * 1000
                times["work"] = (work - worked) * 1000
                loop.quit()

        def arrived() -> None:
            times["open"] = (time.perf_counter() - lifted) * 1000

        self.kiosk.bridge.arrived.connect(arrived)
        self._on_frame = look
        QTimer.singleShot(10_000, loop.quit)
        lifted, worked = time.perf_counter(), time.process_time()
        QTest.touchEvent(window, self._device).release(0, QPoint(middle), window).commit()
        if "painted" not in times:
            loop.exec()
        self._on_frame = lambda: None
        self.kiosk.bridge.arrived.disconnect(arrived)
        return times


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def tile(kiosk: Kiosk, title: str, lowest: float = 0.88) -> QQuickItem | None:
    """The button with this title whose middle is on the screen, above ``lowest`` of its height."""
    for item in shown(kiosk.window.contentItem()):
        if item.property("text") == title and item.inherits("QQuickAbstractButton"):
            middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            if 0 < middle.y() < kiosk.window.height() * lowest:
                return item
    return None


def home_rows(kiosk: Kiosk) -> Iterator[tuple[int, str, str]]:
    """Every topic tile of the home screen: its row, its topic and its title."""
    roles = {bytes(name.data()): role for role, name in kiosk.home.roleNames().items()}
    for row in range(kiosk.home.rowCount()):
        for one in kiosk.home.data(kiosk.home.index(row), roles[b"tiles"]):
            if one["kind"] == "topic":
                yield row, one["topic"], one["title"]


def tap_all(finger: Finger, name: str) -> None:
    """Tap every tile of the home screen."""
    kiosk = finger.kiosk
    for row, topic, title in list(home_rows(kiosk)):
        kiosk.bridge.home()
        view = kiosk.reading_view()
        QMetaObject.invokeMethod(view, "positionViewAtIndex", Q_ARG("int", row), Q_ARG("int", 1))
        finger.rest()
        target = tile(kiosk, title)
        if target is None:
            sys.exit(f"there is no tile {title!r} on the screen")
        tell(name, topic, finger.tap(target))


def follow_all(finger: Finger) -> None:
    """From every page, tap the first page that is offered beside it."""
    kiosk = finger.kiosk
    for _, topic, _ in list(home_rows(kiosk)):
        kiosk.bridge.openTopic(topic)
        finger.rest()
        for card in kiosk.page.related:
            target = tile(kiosk, card["title"])
            if target:
                tell("page to page", card["topic"], finger.tap(target))
                break


def listen_to_all(finger: Finger) -> None:
    """On every page tap Listen; how long it takes until the voice is asked to speak."""
    kiosk = finger.kiosk
    for _, topic, _ in list(home_rows(kiosk)):
        kiosk.bridge.openTopic(topic)
        wait(VOICE_READY if kiosk.voice.languages is None else QUIET)
        finger.rest()
        button = tile(kiosk, "Listen", lowest=1)
        if button is None:
            sys.exit("there is no Listen button on the screen")
        tell("Listen", topic, finger.tap_for_sound(button))
        kiosk.listen.stop()
        wait(QUIET)


def tell(name: str, topic: str, times: dict[str, float]) -> None:
    if "painted" not in times:
        sys.exit(f"nothing came of a tap at {topic}")
    print(json.dumps({"pass": name, "topic": topic} | times), flush=True)


clean_environment("offscreen")
app = make_application()
with Kiosk(Library.open(Path(sys.argv[1])), size=(1920, 1080), engine="mock") as shown_kiosk:
    shown_kiosk.show()
    wait(PRELOADED)
    only_finger = Finger(shown_kiosk)
    tap_all(only_finger, "first visit")
    tap_all(only_finger, "second visit")
    follow_all(only_finger)
    listen_to_all(only_finger)
    print("null", flush=True)
    app.exec()
