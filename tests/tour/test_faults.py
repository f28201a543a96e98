"""What counts as a word that does not fit, on little screens made for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.library.reader import Library
from kiosk.tour.faults import (
    badly_drawn,
    left_in_english,
    overlapping,
    words_among,
)
from kiosk.tour.things import Screen as Seen
from kiosk.tour.things import on_screen
from kiosk.tour.untranslated import Untranslated
from tests.fitting import clipped_words, words_on_screen

Screen = Callable[[str], QQuickWindow]

IMPORTS = "import QtQuick\nimport QtQuick.Templates as T"


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Screen]:
    """Makes a window of 400 by 300 pixels with what is given."""
    engine = QQmlEngine()
    made: list[tuple[QQmlComponent, QQuickWindow]] = []

    def make(inside: str) -> QQuickWindow:
        component = QQmlComponent(engine)  # the window lives as long as what it is made from
        qml = f"{IMPORTS}\nWindow {{ width: 400; height: 300; visible: true; {inside} }}"
        component.setData(QByteArray(qml.encode()), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        made.append((component, window))
        window.grabWindow()
        QCoreApplication.processEvents()
        return window

    yield make
    for _, window in made:
        window.close()


LONG = "a line that is much too long for the little place it has been given here"


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        (f'Text {{ width: 100; text: "{LONG}" }}', "is wider than its place"),
        (f'Text {{ width: 100; elide: Text.ElideRight; text: "{LONG}" }}', "is cut off"),
        (
            f"Text {{ width: 90; maximumLineCount: 2; wrapMode: Text.Wrap; elide: Text.ElideRight;"
            f' text: "{LONG}" }}',
            "is cut off",
        ),
        (f'Text {{ text: "{LONG}" }}', "stands outside the screen"),
        ('Text { x: -20; text: "words" }', "stands outside the screen"),
        (
            f"Rectangle {{ width: 200; height: 20; Text {{ width: 200; wrapMode: Text.Wrap;"
            f' text: "{LONG}" }} }}',
            "stands outside its card",
        ),
        ('Rectangle { width: 30; height: 40; Text { x: 10; text: "words" } }', "outside its card"),
    ],
)
def test_words_that_do_not_fit_are_found(screen: Screen, inside: str, fault: str) -> None:
    (found,) = clipped_words(screen(inside))
    assert fault in found


@pytest.mark.parametrize(
    "inside",
    [
        'Text { text: "words" }',
        f'Text {{ width: 380; wrapMode: Text.Wrap; text: "{LONG}" }}',
        f'Text {{ visible: false; width: 10; text: "{LONG}" }}',
        f'Item {{ opacity: 0; Text {{ width: 10; text: "{LONG}" }} }}',
        'Rectangle { width: 200; height: 40; Text { text: "words" } }',
        # A list may cut its words above and below, for it scrolls.
        'Flickable { width: 200; height: 20; clip: true; Text { y: 10; text: "words" } }',
        "Rectangle { width: 200; height: 20; Flickable { anchors.fill: parent;"
        ' Text { y: 15; text: "words" } } }',
    ],
)
def test_words_that_fit_are_left_alone(screen: Screen, inside: str) -> None:
    assert clipped_words(screen(inside)) == []


def test_words_are_counted(screen: Screen) -> None:
    window = screen('Text { text: "three short words" } Text { visible: false; text: "and more" }')
    assert words_on_screen(window) == 3


def test_words_out_of_a_lists_window_do_not_count(screen: Screen) -> None:
    window = screen(
        "property alias view: list;"
        "Flickable { id: list; width: 200; height: 100; contentHeight: 500; clip: true;"
        ' Text { y: 20; text: "two here" } Text { y: 300; text: "three further down" } }'
        'Text { y: 150; text: "below it" }'
    )
    view = window.contentItem().childItems()[0]
    assert isinstance(view, QQuickItem)

    def words_in_view() -> int:
        return words_among(Seen.of(window).things, on_screen(view))

    assert words_in_view() == 2
    view.setProperty("contentY", 280)
    assert words_in_view() == 3
    view.setProperty("contentY", 150)
    assert words_in_view() == 0


SHEET = "component Sheet: Item { anchors.fill: parent }"
# A local file: what stands in the address itself is loaded in a thread, which may come too late.
PICTURE = f'source: "{(paths.icons() / "home.svg").as_uri()}"'


@pytest.mark.parametrize(
    ("inside", "pair"),
    [
        (
            'Text { text: "under" } Text { x: 10; y: 5; text: "over" }',
            "“over” overlaps “under”",
        ),
        # The words stand where they are aligned to, not where their item begins.
        (
            'Text { width: 300; horizontalAlignment: Text.AlignRight; text: "to the right" }'
            'Text { x: 260; text: "here" }',
            "“here” overlaps “to the right”",
        ),
        (
            'Text { height: 200; verticalAlignment: Text.AlignBottom; text: "at the bottom" }'
            'Text { y: 190; text: "here" }',
            "“here” overlaps “at the bottom”",
        ),
        (
            'T.AbstractButton { y: 4; width: 90; height: 90; text: "a button" }'
            'Text { text: "words" }',
            "“words” overlaps the button “a button”",
        ),
        (
            'T.AbstractButton { width: 90; height: 90; Text { x: 80; text: "out" } }'
            'Text { x: 92; text: "words" }',
            "“words” overlaps “out”",
        ),
        (
            f'Image {{ width: 90; height: 90; {PICTURE} }} Text {{ text: "on it" }}',
            "“on it” overlaps the picture",
        ),
        # A list cuts off what is outside, and only that.
        (
            "Flickable { width: 200; height: 20; clip: true;"
            ' Text { text: "in the list" } Text { x: 5; y: 10; text: "this too" } }',
            "“this too” overlaps “in the list”",
        ),
        # What lies over the screen is looked at by itself.
        (
            'Text { text: "covered" } Sheet { Text { text: "one" } Text { text: "two" } }',
            "“two” overlaps “one”",
        ),
    ],
)
def test_words_that_overlap_are_found(screen: Screen, inside: str, pair: str) -> None:
    (found,) = overlapping(Seen.of(screen(f"{SHEET} {inside}")).things)
    one, other = pair.split(" overlaps ")
    assert found.startswith(f"{one} overlaps {other}") or found == f"{other} overlaps {one}"


@pytest.mark.parametrize(
    "inside",
    [
        'Text { text: "one" } Text { y: 30; text: "two" }',
        'Text { width: 300; text: "to the left" } Text { x: 200; text: "beside" }',
        'Text { text: "one" } Text { visible: false; text: "two" }',
        'Text { text: "one" } Text { opacity: 0; text: "two" }',
        'T.AbstractButton { width: 90; height: 90; Text { text: "in the button" } }',
        # A card or a button is a ground of its own on a picture.
        f"Image {{ width: 90; height: 90; {PICTURE} }}"
        'Rectangle { width: 60; height: 30; Text { text: "words" } }',
        f"Image {{ width: 90; height: 90; {PICTURE} }}"
        'T.AbstractButton { width: 60; height: 30; Text { text: "7" } }',
        # Scrolled out of sight below the bar that stands there.
        "Flickable { width: 200; height: 20; clip: true; Text { y: 25; text: 'further down' } }"
        'Text { y: 22; text: "the bar" }',
        'Text { text: "covered" } Sheet { Text { text: "over it" } }',
    ],
)
def test_words_that_keep_their_distance_are_left_alone(screen: Screen, inside: str) -> None:
    assert overlapping(Seen.of(screen(f"{SHEET} {inside}")).things) == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("日本 and more", "日 本"),
        ("a smile 😀", "😀"),
        ("this → that", "→"),
        ("<b>bold 日</b>", "日"),
        ("A &lt; B, ışık, Ä, “quoted” – so", ""),
        ("الكبد، نقائل الجرّاح؟", ""),
        ("turned \u2068once\u2069", ""),
    ],
)
def test_letters_that_our_fonts_lack_are_named(screen: Screen, text: str, missing: str) -> None:
    found = badly_drawn(Seen.of(screen(f'Text {{ text: "{text}" }}')).things)
    assert found == ([f"“{text}” has letters that our fonts lack: {missing}"] if missing else [])


def test_another_font_is_named(screen: Screen) -> None:
    window = screen('Text { font.family: "No Such Font"; text: "words" }')
    found = badly_drawn(Seen.of(window).things)
    # Where there is no other font at all, Qt takes one of ours.
    assert found == [] or "is drawn with" in found[0]


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ('Text { text: "Text size" }', "“Text size” is not translated"),
        ('Text { text: "All (12)" }', "“All (12)” is not translated"),
        (
            'Text { text: "Finding out · 4 minutes" }',
            "“Finding out · 4 minutes” is not translated",
        ),
        ('Text { text: "Symptoms" }', "“Symptoms” stands in the English pages too"),
        (
            'Text { text: "Siehe: <i>Tests and scans</i>" }',
            "stands in the English pages too",
        ),
        ('Text { text: "The way of the world" }', "reads like English"),
        (
            'Item { Accessible.role: Accessible.Grouping; Accessible.name: "Always here" }',
            "“Always here” is not translated",
        ),
    ],
)
def test_english_words_are_found(
    screen: Screen, library_file: Path, inside: str, fault: str
) -> None:
    items = Seen.of(screen(inside)).items
    (found,) = left_in_english(items, Untranslated(Library.open(library_file), "de"))
    assert fault in found
    assert left_in_english(items, Untranslated(Library.open(library_file), "en")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Schriftgröße",
        "Normal",  # the same in both
        "TACE",
        "12",
        "Assoc. Prof. Dr. İsmail Sert, General Surgery. Liver Metastases. 2021.",
        "Directory of medical specialists. Liver metastases: information about the field.",
    ],
)
def test_what_is_the_same_in_both_languages_is_left_alone(
    screen: Screen, library_file: Path, text: str
) -> None:
    items = Seen.of(screen(f'Text {{ text: "{text}" }}')).items
    assert left_in_english(items, Untranslated(Library.open(library_file), "de")) == []
