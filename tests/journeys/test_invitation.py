"""The screen that invites while nobody is there: its words, its way, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fitting import clipped_words
from tests.journeys.person import Role
from tests.journeys.visitor import INVITATION, TIMES, OpenVisit, Visitor, items_of


def attract(visitor: Visitor) -> QQuickItem:
    """Wait until the screen invites; its item is returned."""
    visitor.wait(TIMES.resting)
    below = items_of(visitor.window.contentItem())
    screen = next(i for i in below if i.metaObject().className().startswith("AttractScreen_QML"))
    assert screen.isVisible()
    return screen


def words_of(screen: QQuickItem) -> str:
    return str(screen.property("shown")["words"])


POINTS = ("A short page", "Every kind of block", "Text size", "Basics")


@pytest.mark.parametrize("name", POINTS)
def test_the_first_touch_does_not_pass_through(visit: OpenVisit, name: str) -> None:
    visitor = visit()
    spot = visitor.find(name).shown.center()
    visitor.wait(TIMES.resting)
    assert visitor.is_invited()
    assert not visitor.sees(name)

    visitor.touch(spot)
    visitor.loses(INVITATION)
    assert visitor.place == "home"
    assert visitor.sees(name), "nothing lies over home"
    assert not [thing for thing in visitor.things() if thing.role == Role.Dialog]
    assert visitor.kiosk.page.title == "", "not even made ready"

    visitor.touch(spot)
    visitor.settle()
    assert visitor.place != "home" or name not in ("A short page", "Every kind of block")


def test_a_long_and_wandering_first_touch_does_not_pass_through(visit: OpenVisit) -> None:
    visitor = visit(size=(1280, 720))
    spot = visitor.find("A short page", Role.Button).shown.center()
    visitor.wait(TIMES.resting)
    visitor._fingers(press=[spot])
    visitor.settle()
    for step in range(1, 8):
        visitor._fingers(move=[spot - QPoint(0, 20 * step)])
        visitor.settle()
    visitor._fingers(release=[spot])
    visitor.settle()
    assert visitor.place == "home"
    assert visitor.view.property("atYBeginning")


@pytest.mark.parametrize(
    "sign", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, "click"]
)
def test_a_key_or_a_click_wakes_the_screen_and_does_nothing_else(
    visit: OpenVisit, sign: Qt.Key | str
) -> None:
    visitor = visit()
    tile = visitor.find("A short page", Role.Button)
    while visitor.tab().property("text") != tile.name:
        pass
    visitor.kiosk.bridge.finish()
    visitor.wait(TIMES.resting)
    assert visitor.is_invited()
    if sign == "click":
        QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=tile.shown.center())
    else:
        visitor.key(Qt.Key(sign))
    visitor.loses(INVITATION)
    assert visitor.place == "home"
    assert visitor.sees("A short page", Role.Button)


def test_a_screen_reader_wakes_the_screen(visit: OpenVisit) -> None:
    visitor = visit()
    visitor.wait(TIMES.resting)
    visitor.act(INVITATION, Role.Button)
    visitor.loses(INVITATION)


def test_it_invites_in_every_language_in_turn(visit: OpenVisit, library_file: Path) -> None:
    visitor = visit(library=library_file, language="de")
    screen = attract(visitor)
    said: dict[int, str] = {}
    while (turn := screen.property("turn")) < 5:
        said[turn] = words_of(screen)
        QMetaObject.invokeMethod(screen, "goOn")
        visitor.wait_until(lambda turn=turn: screen.property("turn") > turn, "the words change")
    assert said[0] == said[4] == "Bitte den Bildschirm berühren"
    assert said[1] == INVITATION
    assert len(set(said.values())) == 4


def test_less_movement_means_none(visit: OpenVisit) -> None:
    for less, turn in ((False, 0), (True, 1)):
        screen = attract(visit(less_motion=less))
        QMetaObject.invokeMethod(screen, "goOn")
        assert screen.property("turn") == turn, "at once, or at the end of a fade"


def darkest(visitor: Visitor, screen: QQuickItem, turns: range) -> int:
    """The light of that pixel which is never darker than this, from 0 to 255."""
    least = b""
    for turn in turns:
        screen.setProperty("turn", turn)
        picture = visitor.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        light = bytes(picture.constBits())
        least = bytes(map(min, least, light)) if least else light
    return max(least)


@pytest.mark.parametrize("size", [(480, 360), (480, 800)], ids=str)
def test_nothing_burns_into_the_screen(
    visit: OpenVisit, library_file: Path, size: tuple[int, int]
) -> None:
    visitor = visit(size=size, library=library_file)
    screen = attract(visitor)
    whole_way = range(0, 2 * 17 * 11, 13)
    assert darkest(visitor, screen, whole_way) < 40
    assert darkest(visitor, screen, range(1)) > 200, "what stands still would burn in"


def test_it_covers_a_lowered_screen_too(visit: OpenVisit) -> None:
    visitor = visit(low_screen=True)
    attract(visitor)
    corner = visitor.window.grabWindow().pixelColor(2, 2)
    assert corner.lightness() < 40
    visitor.touch(QPoint(2, 2))
    visitor.loses(INVITATION)


def test_it_comes_after_every_visit(visit: OpenVisit) -> None:
    visitor = visit()
    for _ in range(3):
        attract(visitor)
        visitor.touch(QPoint(640, 360))
        visitor.loses(INVITATION)
        visitor.press("A short page", Role.Button)
        visitor.wait(TIMES.reading)
        assert visitor.is_asked()
        visitor.wait(TIMES.asking)
        assert visitor.place == "home"


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=str)
def test_its_words_fit(
    visit: OpenVisit, library_file: Path, size: tuple[int, int], language: str
) -> None:
    visitor = visit(library=library_file, size=size, language=language, text_size=200)
    attract(visitor)
    assert clipped_words(visitor.window) == []
