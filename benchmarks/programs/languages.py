"""Changes the language in the middle of the longest page, with a finger on the panel.

Arguments: the library file. For every ordered pair of its languages prints one JSON object on a
line: ``pass``, ``topic``, ``from``, ``to``, and what ``Finger.tap`` measures; last ``null``, and
stays open. No screen is needed.
"""

from __future__ import annotations

import json
import sys
from itertools import permutations
from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

from benchmarks.programs.finger import PRELOADED, Finger, wait
from benchmarks.programs.screen_items import shown
from kiosk.library.reader import Library
from kiosk.shell.application import collect_garbage, make_application
from kiosk.shell.environment import clean_environment
from kiosk.ui.languages import endonym
from kiosk.window import Kiosk


def longest_page(library: Library) -> str:
    """The topic that takes longest to read in the default language."""
    language = library.info.default_language
    cards = [
        card
        for section in library.sections(language)
        for card in library.topics(language, section.id)
    ]
    return max(cards, key=lambda card: len(str(library.page(card.id, language).blocks))).id


def button(kiosk: Kiosk, text: str) -> QQuickItem:
    """The button with these words."""
    for item in shown(kiosk.window.contentItem()):
        if item.property("text") == text and item.inherits("QQuickAbstractButton"):
            return item
    sys.exit(f"there is no button {text!r} on the screen")


def to_the_middle(kiosk: Kiosk) -> None:
    middle = kiosk.page.rows.rowCount() // 2
    view = kiosk.reading_view()
    QMetaObject.invokeMethod(view, "positionViewAtIndex", Q_ARG("int", middle), Q_ARG("int", 0))


def change_all(finger: Finger, topic: str) -> None:
    """Every language after every other."""
    kiosk = finger.kiosk
    changed = kiosk.bridge.language_changed
    kiosk.bridge.openTopic(topic)
    finger.rest()
    QMetaObject.invokeMethod(button(kiosk, "Language"), "click")
    finger.rest()
    for before, after in permutations(kiosk.library.info.languages, 2):
        if kiosk.bridge.language != before:
            QMetaObject.invokeMethod(button(kiosk, endonym(before)), "click")
            finger.rest()
        to_the_middle(kiosk)
        finger.rest()
        times = finger.tap(button(kiosk, endonym(after)), changed)
        told = {"pass": "language", "topic": topic, "from": before, "to": after}
        print(json.dumps(told | times), flush=True)


clean_environment("offscreen")
app = make_application()
with Kiosk(Library.open(Path(sys.argv[1])), size=(1920, 1080)) as shown_kiosk:
    shown_kiosk.show()
    wait(PRELOADED)
    collect_garbage()
    change_all(Finger(shown_kiosk), longest_page(shown_kiosk.library))
    print("null", flush=True)
    app.exec()
