"""Taps on every tile with a finger and measures until the page was painted.

Arguments: the library file. Prints one JSON object on each line: ``pass``, ``topic``, and in
milliseconds ``open`` (finger lifted → the page is laid out), ``painted`` (→ its frame with all
pictures was handed to the screen) and ``work`` (processor time within ``painted``); last ``null``,
and stays open. No screen is needed.
The first pass opens pages that this process has never shown; the second opens them again; the
third goes from page to page.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem

from benchmarks.programs.finger import PRELOADED, QUIET, Finger, wait
from benchmarks.programs.screen_items import shown
from kiosk.library.reader import Library
from kiosk.shell.application import collect_garbage, make_application
from kiosk.shell.environment import clean_environment
from kiosk.window import Kiosk

VOICE_READY = 1500
"""Milliseconds after the first page when the voice has been loaded ahead."""


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
        tell(name, topic, finger.tap(target, kiosk.bridge.arrived))


def follow_all(finger: Finger) -> None:
    """From every page, tap the first page that is offered beside it."""
    kiosk = finger.kiosk
    for _, topic, _ in list(home_rows(kiosk)):
        kiosk.bridge.openTopic(topic)
        finger.rest()
        for card in kiosk.page.related:
            target = tile(kiosk, card["title"])
            if target:
                tell("page to page", card["topic"], finger.tap(target, kiosk.bridge.arrived))
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
        times = finger.tap(button, kiosk.voice.asked)
        tell("Listen", topic, times | {"painted": times["open"]})
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
    collect_garbage()
    only_finger = Finger(shown_kiosk)
    tap_all(only_finger, "first visit")
    tap_all(only_finger, "second visit")
    follow_all(only_finger)
    listen_to_all(only_finger)
    print("null", flush=True)
    app.exec()
