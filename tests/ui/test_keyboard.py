"""The on-screen keyboard: what is pressed on it stands in the field, in every language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.ui.focus import TabOrder
from kiosk.ui.images import Icons
from kiosk.window import Kiosk
from tests.journeys.person import Person, Role

SCREEN = b"""
import QtQuick
import KioskUi

Window {
    id: root

    property string language: "en"
    property real room: 428
    property int searches: 0
    property string theme: "light"
    property bool still: false

    width: 1920
    height: 1080
    visible: true

    Binding {
        target: Theme
        property: "name"
        value: root.theme
    }

    Binding {
        target: Theme
        property: "still"
        value: root.still
    }

    TextInput {
        objectName: "field"
        id: field

        focus: true
        activeFocusOnTab: true
        width: parent.width
        Keys.onReturnPressed: root.searches += 1
    }

    PushButton {
        objectName: "result"
        y: 100
        text: "A result"
        onClicked: root.searches += 100
    }

    Keyboard {
        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: parent.width
        language: root.language
        room: root.room
        field: field
    }
}
"""

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة",
}


class Desk:
    """A field, a button and the keyboard, and somebody who types."""

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow) -> None:
        self.engine = engine
        self.window = window
        self.field = self.part("field")
        self.person = Person(cast(Kiosk, SimpleNamespace(window=window)))
        letters = set(LETTERS.get(str(window.property("language")), LETTERS["en"]))
        self.person.wait_until(lambda: letters <= self.keys(), "every letter has a key", self.keys)

    def part(self, name: str) -> QQuickItem:
        item = self.window.findChild(QObject, name)
        assert isinstance(item, QQuickItem)
        return item

    @property
    def text(self) -> str:
        return str(self.field.property("text"))

    def keys(self) -> set[str]:
        """The names of all buttons on the screen."""
        return {thing.name for thing in self.person.things() if thing.role == Role.Button}

    def type(self, text: str) -> None:
        for letter in text:
            self.person.press({" ": "Space"}.get(letter, letter), Role.Button)


OpenDesk = Callable[..., Desk]


def screen(**properties: object) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The screen, on which the keys are still to come."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.qml()))
    engine.addImageProvider("icons", Icons())
    engine.setInitialProperties(properties)
    engine.loadData(SCREEN)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    return engine, window


@pytest.fixture
def desk(qapp: QGuiApplication) -> Iterator[OpenDesk]:
    opened: list[Desk] = []

    def open_desk(language: str = "en", **properties: object) -> Desk:
        opened.append(Desk(*screen(language=language, **properties)))
        return opened[-1]

    yield open_desk
    for one in opened:
        one.window.close()
        shiboken6.delete(one.engine)


def loaded(name: str) -> bool:
    """Has the process a file of this name in its memory?"""
    return name in Path("/proc/self/maps").read_text(encoding="utf-8")


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "yellow skin"),
        ("tr", "sarılık iğne şeker göz üç"),
        ("de", "zäh größe übel"),
        ("ar", "آلام الكبد ماء"),
    ],
)
def test_words_are_typed_by_touch(desk: OpenDesk, language: str, words: str) -> None:
    one = desk(language)

    one.type(words)

    assert one.text == words


@pytest.mark.parametrize("language", LETTERS)
def test_every_letter_of_the_language_has_a_key(desk: OpenDesk, language: str) -> None:
    few = {"A result", "123", "Space", "Backspace", "Search"}

    assert desk(language).keys() - few >= set(LETTERS[language])
    assert desk(language).keys() >= few


def test_a_language_without_a_layout_has_the_letters_of_english(desk: OpenDesk) -> None:
    one = desk("fr")

    one.type("foie")

    assert one.text == "foie"


def test_another_language_has_its_letters_at_once(desk: OpenDesk) -> None:
    one = desk("de")
    assert one.person.sees("ß", Role.Button)

    one.window.setProperty("language", "tr")

    assert one.person.sees("ğ", Role.Button)
    assert not one.person.sees("ß", Role.Button)
    one.type("ağrı")
    assert one.text == "ağrı"


def test_backspace_takes_back_and_goes_on_while_it_is_held(desk: OpenDesk) -> None:
    one = desk()
    one.type("livers")

    one.person.press("Backspace", Role.Button)
    assert one.text == "liver"

    one.person.hold("Backspace", Role.Button, seconds=1.2)
    assert one.text == ""


def test_with_less_movement_a_key_that_is_held_presses_once(desk: OpenDesk) -> None:
    one = desk(still=True)
    one.type("livers")

    one.person.hold("Backspace", Role.Button, seconds=1.2)

    assert one.text == "liver"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", ["k", "Space", "Search"])
def test_a_key_looks_pressed_while_it_is(desk: OpenDesk, theme: str, name: str) -> None:
    one = desk(theme=theme)
    corner = one.person.find(name, Role.Button).rect.topLeft() + QPoint(30, 30)
    looks = [one.window.grabWindow().pixelColor(corner)]

    one.person.hold(
        name,
        Role.Button,
        during=lambda: looks.append(one.window.grabWindow().pixelColor(corner)),
    )
    looks.append(one.window.grabWindow().pixelColor(corner))

    assert looks[0] == looks[2] != looks[1]


def test_digits_and_signs_are_on_a_page_of_their_own(desk: OpenDesk) -> None:
    one = desk()

    one.person.press("123", Role.Button)
    assert not one.person.sees("q", Role.Button)
    one.type("0123456789.-()/")
    one.person.press("abc", Role.Button)
    one.type("q")

    assert one.text == "0123456789.-()/q"


def test_the_search_key_is_return(desk: OpenDesk) -> None:
    one = desk()
    one.type("ct")

    one.person.press("Search", Role.Button)

    assert one.window.property("searches") == 1
    assert one.text == "ct"


def test_a_quick_typist_loses_no_letter(desk: OpenDesk) -> None:
    one = desk()

    one.person.roll("t", "h")
    one.person.roll("e", "y")

    assert one.text == "they"


def test_a_finger_that_rests_opens_nothing(desk: OpenDesk) -> None:
    one = desk("tr")
    windows = QGuiApplication.allWindows()

    for key in ("s", "Space", "123"):
        one.person.hold(key, Role.Button, seconds=0.6)

    assert QGuiApplication.allWindows() == windows
    assert one.text.strip() == "s"


def test_a_hardware_keyboard_types_too(desk: OpenDesk) -> None:
    one = desk()

    one.type("a")
    one.person.key(Qt.Key.Key_B)

    assert one.text == "ab"


def test_a_screen_reader_can_press_a_key(desk: OpenDesk) -> None:
    one = desk()

    one.person.act("x", Role.Button)
    one.person.act("123", Role.Button)
    one.person.act("7", Role.Button)

    assert one.text == "x7"


def test_what_is_typed_goes_to_the_field_wherever_the_focus_was(desk: OpenDesk) -> None:
    one = desk()
    one.part("result").forceActiveFocus()

    one.type("a b")
    one.person.press("Search", Role.Button)

    assert one.text == "a b"
    assert one.window.property("searches") == 1


def test_tab_passes_the_keys_by(desk: OpenDesk) -> None:
    one = desk()
    order = TabOrder()
    order.watch(one.window)

    reached = []
    for _ in range(3):
        order.forward()
        reached.append(one.window.activeFocusItem().objectName())

    assert reached == ["result", "field", "result"]


@pytest.mark.parametrize("language", LETTERS)
def test_keys_are_large_and_do_not_overlap(desk: OpenDesk, language: str) -> None:
    one = desk(language)
    keys = [thing.rect for thing in one.person.things() if thing.role == Role.Button]
    keys.remove(one.person.find("A result").rect)

    assert all(key.width() >= 88 and key.height() >= 88 for key in keys)
    assert not any(a.adjusted(1, 1, -1, -1).intersects(b) for a in keys for b in keys if a is not b)


@pytest.mark.parametrize("room", [428, 200])
def test_it_takes_no_more_than_its_room(desk: OpenDesk, room: int) -> None:
    one = desk("ar", room=room)
    top = 1080 - room

    assert one.part("keyboard").height() <= room
    for name in ("ض", "Search"):
        assert one.person.find(name, Role.Button).rect.top() >= top


@pytest.mark.parametrize("after", [0, 5, 20, 40, 60, 80])
def test_it_may_go_before_it_is_there(qapp: QGuiApplication, after: int) -> None:
    engine, window = screen()
    QTest.qWait(after)

    window.close()
    shiboken6.delete(engine)


@linux_only
def test_no_dictionary_is_loaded(desk: OpenDesk) -> None:
    desk("ar")

    assert loaded("libQt6VirtualKeyboard")
    assert not loaded("hunspell")
    assert not loaded("VirtualKeyboard/Plugins")


@linux_only
def test_nothing_of_it_is_loaded_at_the_start(library_file: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtTest import QTest\n"
        "from kiosk.window import Kiosk\n"
        "from kiosk.shell.application import make_application\n"
        "from kiosk.shell.environment import clean_environment\n"
        "from kiosk.library.reader import Library\n"
        "clean_environment('offscreen'); app = make_application()\n"
        "with Kiosk(Library.open(Path(sys.argv[1]))) as kiosk:\n"
        "    kiosk.show(); QTest.qWait(500)\n"
        "    print('VirtualKeyboard' in Path('/proc/self/maps').read_text())\n"
    )

    said = subprocess.run(
        [sys.executable, "-c", program, str(library_file)], capture_output=True, text=True
    )

    assert said.stdout == "False\n", said.stderr
