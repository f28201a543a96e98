"""Larger words and other colours, while a page is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF

from kiosk.session.visit import Preferences
from kiosk.tour.things import Screen
from tests.conftest import OpenKiosk
from tests.fitting import clipped_words
from tests.journeys.person import Person, Role

SIZES = {"Normal": 100, "Large": 125, "Larger": 150, "Largest": 200}
PAPER = {"Light": "#f7f5f0", "Dark": "#12191d", "High contrast": "#000000"}


def choose(person: Person, panel: str, choice: str) -> None:
    person.press(panel, Role.Button)
    person.press(choice, Role.RadioButton)
    person.press("Close", Role.Button)


@pytest.mark.parametrize(("words", "percent"), SIZES.items())
def test_words_grow_and_nothing_is_cut_off(person: Person, words: str, percent: int) -> None:
    person.press("Every kind of block", Role.Button)
    title = person.find("Every kind of block", Role.Heading)
    normal = title.item.property("font").pixelSize()

    choose(person, "Text size", words)

    title = person.find("Every kind of block", Role.Heading)
    assert title.item.property("font").pixelSize() == pytest.approx(normal * percent / 100, abs=1)
    for _ in person.screenfuls():
        assert clipped_words(person.window) == []


def test_buttons_grow_with_the_words(person: Person) -> None:
    before = person.find("More below", Role.Button).rect
    choose(person, "Text size", "Largest")
    after = person.find("More below", Role.Button).rect
    assert after.height() > before.height()


def test_the_panel_stays_open_and_says_what_is_chosen(person: Person) -> None:
    person.press("Text size", Role.Button)
    assert person.find("Normal", Role.RadioButton).checked
    person.press("Large", Role.RadioButton)
    assert person.find("Large", Role.RadioButton).checked
    assert not person.find("Normal", Role.RadioButton).checked
    assert person.sees("How large should the words be?", Role.Dialog)


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)], ids=str)
@pytest.mark.parametrize("scale", [100, 125])
def test_the_reader_stays_at_the_same_place_when_words_grow(
    kiosk: OpenKiosk, size: tuple[int, int], scale: int
) -> None:
    person = Person(kiosk(size=size, scale=scale))
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    person.scroll_to("Chapter Four?", Role.Heading)
    person.kiosk.bridge.textSize = 200
    on_screen = " ".join(thing.name for thing in person.things() if thing.role != Role.Link)
    assert "chapter Three" in on_screen or "chapter Four" in on_screen


def test_home_stays_at_the_same_tile_when_words_grow(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk((1080, 1920), library_file))
    person.press("Treatment", Role.PageTab)
    choose(person, "Text size", "Largest")
    assert person.sees("Your treatment choices", Role.Button)


@pytest.mark.parametrize(("words", "paper"), PAPER.items())
def test_colours_change_at_once_and_everywhere(person: Person, words: str, paper: str) -> None:
    choose(person, "Contrast", words)
    assert person.window.color().name() == paper
    corner = person.window.grabWindow().pixelColor(4, 4)
    assert corner.name() == paper, "the ground is painted in it too"
    person.press("A short page", Role.Button)
    assert person.window.grabWindow().pixelColor(4, 4).name() == paper


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)])
@pytest.mark.parametrize("panel", ["Text size", "Contrast"])
def test_panels_fit_at_the_largest_words(
    kiosk: OpenKiosk, size: tuple[int, int], panel: str
) -> None:
    person = Person(kiosk(size=size, text_size=200))
    person.press(panel, Role.Button)
    assert clipped_words(person.window) == []
    for thing in person.things():
        assert thing.in_full_view, thing.name
    person.press("Close", Role.Button)
    assert person.sees("How can we help you?")


def top_of(person: Person) -> int:
    """Where the highest thing that can be touched begins, in pixels from the top."""
    return min(thing.rect.top() for thing in person.things() if thing.role == Role.Button)


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1080, 1920)], ids=str)
@pytest.mark.parametrize("text_size", [100, 200])
def test_a_lowered_screen_is_in_reach(
    kiosk: OpenKiosk, size: tuple[int, int], text_size: int
) -> None:
    person = Person(kiosk(size=size, text_size=text_size))
    person.kiosk.bridge.lowScreen = True
    for place in ("home", "everything"):
        if place != "home":
            person.kiosk.bridge.openTopic(place)
        person.settle()
        room = person.view.height() + 1
        assert person.view.mapToScene(QPointF(0, 0)).y() >= size[1] - room - size[1] * 0.5
        assert top_of(person) >= size[1] * 0.2
        for _ in person.screenfuls():
            assert clipped_words(person.window) == []


def test_the_screen_is_lowered_and_raised_again(person: Person) -> None:
    before = top_of(person)
    person.press("Lower screen", Role.Button)
    assert top_of(person) > before + 200
    person.press("A short page", Role.Button)
    assert person.place == "A short page"
    person.press("Raise screen", Role.Button)
    assert person.sees("Lower screen", Role.Button)


def test_what_opens_over_a_lowered_screen_is_lowered_too(person: Person) -> None:
    person.press("Lower screen", Role.Button)
    person.kiosk.bridge.openTopic("everything")
    person.scroll_to("Look closer", Role.Button)
    person.press("Look closer", Role.Button)
    assert top_of(person) >= 0.35 * person.window.height()


def test_finishing_raises_the_screen(person: Person) -> None:
    person.press("Lower screen", Role.Button)
    person.finish()
    assert person.sees("Lower screen", Role.Button)


def test_where_the_bar_is_short_one_button_holds_three(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(1024, 768)))
    assert not person.sees("Text size", Role.Button)
    person.press("Comfort", Role.Button)
    person.press("Text size", Role.RadioButton)
    person.press("Large", Role.RadioButton)
    person.press("Close", Role.Button)
    person.press("Comfort", Role.Button)
    person.press("Contrast", Role.RadioButton)
    person.press("Dark", Role.RadioButton)
    person.press("Close", Role.Button)
    person.press("Comfort", Role.Button)
    person.press("Lower screen", Role.RadioButton)
    assert person.kiosk.visit.preferences == Preferences("en", 125, "dark", low_screen=True)


def sign_of(person: Person, name: str) -> str:
    """Which icon stands on a button, from its address ``image://icons/NAME/COLOUR``."""
    place = QRectF(person.find(name).rect)
    (icon,) = [
        thing.item.property("source").path().split("/")[1]
        for thing in Screen.of(person.window).things
        if thing.kind == "picture" and place.contains(thing.shown)
    ]
    return str(icon)


def test_the_one_button_shows_the_signs_of_the_three(kiosk: OpenKiosk) -> None:
    names = ("Text size", "Contrast", "Lower screen")
    wide, narrow = Person(kiosk(size=(1920, 1080))), Person(kiosk(size=(1024, 768)))
    signs = [sign_of(wide, name) for name in names]
    narrow.press("Comfort", Role.Button)
    assert [sign_of(narrow, name) for name in names] == signs
    narrow.press("Lower screen", Role.RadioButton)
    wide.press("Lower screen", Role.Button)
    narrow.press("Comfort", Role.Button)
    assert sign_of(narrow, "Raise screen") == sign_of(wide, "Raise screen") != signs[2]


def test_the_words_of_the_one_button_are_not_broken(kiosk: OpenKiosk, library_file: Path) -> None:
    """With the largest words there is no room beside the sign."""
    one = kiosk(size=(1366, 768), library=library_file, language="de", text_size=200)
    person = Person(one)
    person.press("Hilfen", Role.Button)
    for name in ("Schriftgröße", "Kontrast", "Tiefer"):
        (words,) = [
            thing.item
            for thing in Screen.of(person.window).things
            if thing.text == name and thing.layer
        ]
        assert words.property("lineCount") == 1, name


def glides(person: Person) -> bool:
    """Whether the page is seen on its way when a button moves it.

    On a busy machine one movement may be over with the first frame that is drawn; ten are not.
    """
    for _ in range(10):
        onward = person.sees("More below", Role.Button)
        person.press("More below" if onward else "Back to the top", Role.Button)
        at_first = person.view.property("contentY")
        person.rest()
        if person.view.property("contentY") != at_first:
            return True
    return False


def test_less_movement_means_none(person: Person) -> None:
    person.kiosk.bridge.openTopic("long")
    assert glides(person)
    person.press("Contrast", Role.Button)
    assert not person.find("Less movement", Role.CheckBox).checked
    person.press("Less movement", Role.CheckBox)
    assert person.find("Less movement", Role.CheckBox).checked
    person.press("Close", Role.Button)
    assert not glides(person)
