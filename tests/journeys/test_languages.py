"""Another language: on home, in the middle of a page, and back at the end of the visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role

HELP = {
    "Türkçe": "Size nasıl yardımcı olabiliriz?",
    "Deutsch": "Wie können wir Ihnen helfen?",
    "العربية": "كيف يمكننا أن نساعدك؟",
}


@pytest.fixture
def visitor(kiosk: OpenKiosk, library_file: Path) -> Person:
    """Somebody in front of the pages that ship, in four languages."""
    return Person(kiosk((1920, 1080), library_file))


@pytest.mark.parametrize(("name", "question"), HELP.items())
def test_home_speaks_the_language_that_is_pressed(
    visitor: Person, name: str, question: str
) -> None:
    visitor.press(name, Role.RadioButton)
    assert visitor.find(question, Role.Heading)
    assert visitor.find(name, Role.RadioButton).checked
    assert not visitor.sees("How can we help you?", Role.Heading)


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_languages_are_of_one_height(
    kiosk: OpenKiosk, library_file: Path, text_size: int
) -> None:
    person = Person(kiosk((1080, 1920), library_file, text_size=text_size))
    names = ("English", *HELP)
    assert len({person.find(name, Role.RadioButton).rect.height() for name in names}) == 1


def test_a_page_stays_open_at_its_chapter(visitor: Person) -> None:
    visitor.press("What are liver metastases?", Role.Button)
    visitor.press("How many are there?", Role.Link)
    visitor.press("Language", Role.Button)
    visitor.press("Deutsch", Role.RadioButton)
    visitor.press("Schließen", Role.Button)
    assert visitor.kiosk.visit.place.topic == "what-are-liver-metastases"
    page = visitor.kiosk.page
    assert page.outline[-1]["title"] in [thing.name for thing in visitor.things()]


def test_arabic_turns_the_screen_round(visitor: Person) -> None:
    middle = visitor.window.width() / 2
    visitor.press("What are liver metastases?", Role.Button)
    assert visitor.find("Home", Role.Button).rect.center().x() < middle
    visitor.press("Language", Role.Button)
    visitor.press("العربية", Role.RadioButton)
    visitor.press("إغلاق", Role.Button)
    assert visitor.find("الرئيسية", Role.Button).rect.center().x() > middle


def test_home_follows_when_it_is_next_seen(visitor: Person) -> None:
    """Behind a page it would only keep the page waiting."""
    resets: list[int] = []
    visitor.press("What are liver metastases?", Role.Button)
    visitor.kiosk.home.modelReset.connect(lambda: resets.append(1))
    visitor.press("Language", Role.Button)
    visitor.press("العربية", Role.RadioButton)
    visitor.press("إغلاق", Role.Button)
    assert resets == []
    visitor.press("الرئيسية", Role.Button)
    assert visitor.find(HELP["العربية"], Role.Heading)
    tiles = [thing for thing in visitor.things() if thing.role == Role.Button and thing.description]
    assert tiles[0].name == "ما هي نقائل الكبد؟"
    assert tiles[0].rect.x() > tiles[1].rect.x()


def test_back_leads_to_a_home_in_the_new_language(visitor: Person) -> None:
    visitor.press("What are liver metastases?", Role.Button)
    visitor.press("Language", Role.Button)
    visitor.press("Deutsch", Role.RadioButton)
    visitor.press("Schließen", Role.Button)
    visitor.press("Zurück", Role.Button)
    assert visitor.find(HELP["Deutsch"], Role.Heading)
    assert visitor.find("Was sind Lebermetastasen?", Role.Button)


def test_the_language_goes_with_the_visit(visitor: Person) -> None:
    visitor.press("Türkçe", Role.RadioButton)
    visitor.press("İşim bitti", Role.Button)
    assert visitor.find("How can we help you?", Role.Heading)
    assert visitor.find("What are liver metastases?", Role.Button)


def test_one_language_asks_nothing(person: Person) -> None:
    assert not person.sees("English", Role.RadioButton)
    person.press("Every kind of block", Role.Button)
    assert not person.sees("Language", Role.Button)
