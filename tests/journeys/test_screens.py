"""Every screen that a kiosk may have: no word is cut off, at the smallest and the largest text."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.tour.things import Screen
from tests.conftest import OpenKiosk
from tests.fitting import clipped_words, words_on_screen
from tests.journeys.person import Person, Role

SIZES = [(1024, 768), (1280, 1024), (1920, 1080), (1080, 1920), (3840, 2160)]


def named(size: tuple[int, int]) -> str:
    return "x".join(map(str, size))


def faults(person: Person) -> list[str]:
    found: list[str] = []
    for _ in person.screenfuls():
        found += clipped_words(person.window)
        if words_on_screen(person.window) < 5:
            found.append("there is almost nothing on the screen")
    return found


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_no_word_is_cut_off(kiosk: OpenKiosk, size: tuple[int, int], text_size: int) -> None:
    person = Person(kiosk(size=size, text_size=text_size))
    assert faults(person) == [], "home"
    person.kiosk.bridge.openTopic("everything")
    assert faults(person) == [], "a page with every kind of block"
    person.kiosk.bridge.openDirectory()
    assert faults(person) == [], "directory"


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=named)
def test_no_word_of_the_pages_that_ship_is_cut_off(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], text_size: int
) -> None:
    person = Person(kiosk(library=library_file, size=size, text_size=text_size))
    assert faults(person) == [], "home"
    for page in ("treatment-through-blood-vessels", "survival-figures", "symptoms"):
        person.kiosk.bridge.openTopic(page)
        assert faults(person) == [], page
    person.kiosk.bridge.openDirectory()
    assert faults(person) == [], "directory"
    person.kiosk.bridge.openSearch("")
    person.find("q", Role.Button)
    assert faults(person) == [], "search"
    for text in ("yelow skin", "xqzw"):
        person.kiosk.search.ask(text)
        assert faults(person) == [], text


@pytest.mark.parametrize("text_size", [100, 125, 150, 200])
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080), (1080, 1920)], ids=named)
def test_no_word_is_cut_off_where_all_is_enlarged(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], text_size: int
) -> None:
    person = Person(
        kiosk(library=library_file, size=size, language="de", text_size=text_size, scale=125)
    )
    person.kiosk.bridge.openTopic("symptoms")
    person.settle()
    assert clipped_words(person.window) == [], "the words of the bar"
    person.kiosk.bridge.openSearch("")
    person.find("q", Role.Button)
    person.settle()
    assert clipped_words(person.window) == [], "the keys"


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_home_shows_its_first_tile_whole(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int]
) -> None:
    person = Person(kiosk(library=library_file, size=size))
    tiles = [t for t in person.things() if t.role == Role.Button and t.in_full_view]
    assert any(tile.name == "What are liver metastases?" for tile in tiles)


@pytest.mark.parametrize("text_size", [125, 150, 200])
@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)], ids=named)
def test_home_shows_what_its_first_tile_is_about(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], language: str, text_size: int
) -> None:
    person = Person(kiosk(library=library_file, size=size, language=language, text_size=text_size))
    section, *_ = person.kiosk.library.sections(language)
    first, *_ = person.kiosk.library.topics(language, section.id)
    words = [one for one in Screen.of(person.window).things if one.text == first.title]
    assert words and words[0].shown == words[0].rect


def test_the_bar_has_the_languages_where_home_has_no_room_for_them(
    kiosk: OpenKiosk, library_file: Path
) -> None:
    person = Person(kiosk(library=library_file, size=(1024, 768)))
    assert person.sees("Deutsch", Role.RadioButton)
    assert not person.sees("Language", Role.Button)
    person.kiosk.bridge.textSize = 200
    assert not person.sees("Deutsch", Role.RadioButton)
    person.press("Language", Role.Button)
    person.press("Deutsch", Role.RadioButton)
    assert person.kiosk.visit.preferences.language == "de"


def test_only_a_page_that_was_reviewed_says_when(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(1920, 1080)))
    for page, day in (("everything", "Written on"), ("checked", "Last reviewed")):
        person.kiosk.bridge.openTopic(page)
        person.settle()
        names = {thing.name for thing in person.things()}
        assert names & {"Written on", "Last reviewed"} == {day}
        assert ("Next review" in names) == (page == "checked")


def test_words_follow_the_window_when_it_changes(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(1920, 1080)))
    large = person.find("How can we help you?", Role.Heading).item.property("font").pixelSize()
    person.window.resize(1280, 720)
    person.settle()
    small = person.find("How can we help you?", Role.Heading).item.property("font").pixelSize()
    assert small / large == pytest.approx(720 / 1080, abs=0.02)
    assert faults(person) == []


@pytest.mark.parametrize("seed", [1, 2, 7])
def test_nothing_goes_round_in_circles_while_the_screen_changes(
    kiosk: OpenKiosk, library_file: Path, seed: int
) -> None:
    """Bindings that set each other off are told by QML, and so fail the test."""
    person = Person(kiosk(library=library_file, size=(1024, 768)))
    bridge, draw = person.kiosk.bridge, random.Random(seed)
    sizes = [*SIZES[:-1], (768, 1024), (1280, 720), (720, 1280), (1366, 768), (800, 1280)]
    pages = ("symptoms", "survival-figures", "surgery", "treatment-through-blood-vessels")
    changes: list[Callable[[], object]] = [
        *[partial(person.window.resize, *size) for size in sizes] * 2,
        *[partial(bridge.setProperty, "textSize", size) for size in (100, 125, 150, 200)] * 3,
        *[partial(bridge.chooseLanguage, code) for code in ("en", "tr", "de", "ar")] * 3,
        *[partial(bridge.openTopic, page) for page in pages],
        *[bridge.home] * 4,
        *[bridge.openDirectory, bridge.openQuestions, partial(bridge.openSearch, "")],
        *[partial(person.kiosk.search.ask, words) for words in ("liv", "yelow skin", "xqzw")],
    ]
    for _ in range(100):
        draw.choice(changes)()
        for _ in range(6):
            QCoreApplication.processEvents()


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_what_opens_over_a_page_fits_in_every_language(
    kiosk: OpenKiosk, library_file: Path, language: str
) -> None:
    person = Person(kiosk(library=library_file, size=(1024, 768), text_size=200, language=language))
    bridge = person.kiosk.bridge
    for context, button in (
        ("BottomBar", "Text size"),
        ("BottomBar", "Contrast"),
        ("BottomBar", "Language"),
        ("BottomBar", "Contents"),
        ("FigureRow", "Look closer"),
    ):
        bridge.openTopic("symptoms")
        name = QCoreApplication.translate(context, button)
        person.scroll_to(name, Role.Button)
        person.press(name, Role.Button)
        sheet = person.find_role(Role.Dialog)
        assert sheet.in_full_view, button
        assert clipped_words(person.window) == [], button
        for thing in person.things():
            if thing.role in (Role.Button, Role.RadioButton):
                assert thing.in_full_view, f"{button}: {thing.name}"
        bridge.home()


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_every_word_explained_fits_on_its_card(
    kiosk: OpenKiosk, library_file: Path, language: str
) -> None:
    person = Person(kiosk(library=library_file, size=(1024, 768), text_size=200, language=language))
    bridge, library = person.kiosk.bridge, person.kiosk.library
    pages = [t.id for s in library.sections(language) for t in library.topics(language, s.id)]
    terms = {term: page for page in pages for term in library.page(page, language).terms}
    longest = max(terms, key=lambda term: len(term.term) + len(term.meaning))
    bridge.openTopic(terms[longest])
    person.scroll_to(longest.term, Role.Button)
    person.press(longest.term, Role.Button)
    assert person.find_role(Role.Dialog).in_full_view
    assert clipped_words(person.window) == []
    (close,) = [thing for thing in person.things() if thing.role == Role.Button]
    assert close.in_full_view
