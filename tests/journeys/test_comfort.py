"""Larger words and other colours, while a page is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tour.faults import clipped_words
from tests.conftest import OpenKiosk
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
    before = person.find("Text size", Role.Button).rect
    choose(person, "Text size", "Largest")
    after = person.find("Text size", Role.Button).rect
    assert after.height() > before.height()


def test_the_panel_stays_open_and_says_what_is_chosen(person: Person) -> None:
    person.press("Text size", Role.Button)
    assert person.find("Normal", Role.RadioButton).checked
    person.press("Large", Role.RadioButton)
    assert person.find("Large", Role.RadioButton).checked
    assert not person.find("Normal", Role.RadioButton).checked
    assert person.sees("How large should the words be?", Role.Dialog)


def test_the_reader_stays_at_the_same_place_when_words_grow(person: Person) -> None:
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    person.scroll_to("Chapter Four?", Role.Heading)
    choose(person, "Text size", "Largest")
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
