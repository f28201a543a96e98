"""What counts as a word that does not fit, on little screens made for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.faults import clipped_words, words_in, words_on_screen

Screen = Callable[[str], QQuickWindow]


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Screen]:
    """Makes a window of 400 by 300 pixels with what is given."""
    engine = QQmlEngine()
    made: list[tuple[QQmlComponent, QQuickWindow]] = []

    def make(inside: str) -> QQuickWindow:
        component = QQmlComponent(engine)  # the window lives as long as what it is made from
        qml = f"import QtQuick\nWindow {{ width: 400; height: 300; visible: true; {inside} }}"
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
        "Flickable { id: list; width: 200; height: 100; contentHeight: 500;"
        ' Text { y: 20; text: "two here" } Text { y: 300; text: "three further down" } }'
        'Text { y: 150; text: "below it" }'
    )
    view = window.contentItem().childItems()[0]
    assert isinstance(view, QQuickItem)
    assert words_in(view) == 2
    view.setProperty("contentY", 280)
    assert words_in(view) == 3
    view.setProperty("contentY", 150)
    assert words_in(view) == 0
