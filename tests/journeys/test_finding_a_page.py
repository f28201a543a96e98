"""From the first screen to a page and back, as most visits go."""

from __future__ import annotations

import pytest

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role, box_of

SIZES = [(1280, 720), (720, 1280), (1024, 768)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_a_tile_leads_to_its_page_and_back_leads_home(
    kiosk: OpenKiosk, size: tuple[int, int]
) -> None:
    person = Person(kiosk(size=size))
    assert person.sees("How can we help you?", Role.Heading)
    assert not person.sees("Home", Role.Button)

    person.scroll_to("A short page", Role.Button)
    person.press("A short page", Role.Button)
    assert person.place == "A short page"
    assert person.sees("A short page", Role.Heading)

    person.press("Back", Role.Button)
    assert person.place == "home"
    assert person.sees("How can we help you?", Role.Heading)


def test_home_leads_home_from_two_pages_deep(person: Person) -> None:
    person.press("A short page", Role.Button)
    person.scroll_to("Figures that stay closed", Role.Button)
    person.press("Figures that stay closed", Role.Button)
    assert person.place == "Figures that stay closed"

    person.press("Home", Role.Button)
    assert person.place == "home"
    assert not person.sees("Back", Role.Button), "Home is a fresh start"


def test_back_goes_one_page_at_a_time_to_where_the_reader_was(person: Person) -> None:
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    person.scroll_to("A page that was checked", Role.Button)
    person.press("A page that was checked", Role.Button)
    assert person.place == "A page that was checked"

    person.press("Back", Role.Button)
    assert person.place == "A long page"
    assert person.sees("A page that was checked", Role.Button), "still at the end of the page"
    person.press("Back", Role.Button)
    assert person.place == "home"


def test_the_card_beside_the_page_leads_on(person: Person) -> None:
    person.press("A short page", Role.Button)
    assert person.sees("Read next", Role.Heading)
    person.press("Every kind of block", Role.Button)
    assert person.place == "Every kind of block"


def test_a_link_in_the_text_leads_to_its_page(person: Person) -> None:
    person.press("Every kind of block", Role.Button)
    person.scroll_to("a short page", Role.Link)
    person.press("a short page", Role.Link)
    assert person.place == "A short page"


def test_a_link_in_the_text_leads_to_the_place_it_names(person: Person) -> None:
    person.press("Every kind of block", Role.Button)
    person.scroll_to("a place further down", Role.Link)
    person.press("a place further down", Role.Link)
    assert person.place == "A long page"
    heading = person.find("Where does it end?", Role.Heading)
    assert heading.in_full_view


def test_a_new_page_begins_at_its_top(person: Person) -> None:
    person.press("Every kind of block", Role.Button)
    person.scroll_to("A short page", Role.Button)
    person.press("A short page", Role.Button)
    person.scroll_to("Figures that stay closed", Role.Button)
    person.press("Every kind of block", Role.Button)
    title = person.find("Every kind of block", Role.Heading)
    assert title.rect.top() < box_of(person.view).top() + 200


def test_a_screen_reader_can_press_what_a_finger_can(person: Person) -> None:
    person.act("A short page", Role.Button)
    assert person.place == "A short page"
    person.act("Back", Role.Button)
    assert person.place == "home"
