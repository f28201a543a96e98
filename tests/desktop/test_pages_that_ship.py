"""Every page that ships, in every language, as a real screen reader's client is told it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.library.reader import Library
from kiosk.ui.languages import endonym
from tests.desktop.desk import Desk, missing
from tests.desktop.rules import faults, missing_from
from tests.desktop.telling import Words, closed, told

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

TALL = "1080x16000"
"""Pixels of a screen on which every page stands as a whole: its list makes all of its rows."""

LANGUAGES = ["en", "tr", "de", "ar"]


@pytest.fixture(scope="module")
def desk(library_file: Path) -> Iterator[Desk]:
    with Desk(library_file, size=TALL) as desk:
        yield desk
        assert desk.warnings() == []


def check_page(desk: Desk, library: Library, topic: str, language: str) -> None:
    """Open a page by its tile, hold what is told against the library, and go home again."""
    words = Words(language)
    page = library.page(topic, language)
    desk.press(page.title)
    document = desk.wait_for(
        lambda: desk.tree().find("document frame", page.title), f"“{page.title}” opens"
    )
    assert list(faults(desk.tree())) == [], page.title
    things = [(node.role, node.name) for node in document.all()]
    wanted = told(page, words)
    assert missing_from(things, wanted) is None, page.title
    headings = [name for role, name in things if role == "heading"]
    assert headings == [name for role, name in wanted if role == "heading"], page.title
    assert closed(page).isdisjoint(name for _, name in things), page.title
    desk.press(words("BottomBar", "Home"))


def check_pages(desk: Desk, library_file: Path, language: str, topics: list[str]) -> None:
    desk.press(endonym(language), "radio button")
    library = Library.open(library_file)
    title = Words(language)("HomePage", "How can we help you?")
    for topic in topics or all_topics(library, language):
        desk.wait_for(lambda: desk.tree().find("document frame", title), "home shows")
        check_page(desk, library, topic, language)
    library.close()


def all_topics(library: Library, language: str) -> list[str]:
    return [
        card.id
        for section in library.sections(language)
        for card in library.topics(language, section.id)
    ]


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_reads_in_order(desk: Desk, library_file: Path, language: str) -> None:
    check_pages(desk, library_file, language, [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_closed_figures_stay_closed(desk: Desk, library_file: Path, language: str) -> None:
    check_pages(desk, library_file, language, ["survival-figures"])


def test_a_screen_reader_learns_which_voice_to_take(desk: Desk) -> None:
    desk.press(endonym("tr"), "radio button")
    desk.wait_for(lambda: desk.tree().find("page tab", "Tedavi"), "Turkish shows")
    assert desk.locale() == "tr_TR"
