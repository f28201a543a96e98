"""The directory: everybody at first, then those of one field, with their number."""

from __future__ import annotations

import pytest

from tests.journeys.person import Person, Role

HOUSES = ["Rose House", "Tulip House", "Garlic Bed", "Herb Bed", "Pond"]


@pytest.fixture
def visitor(person: Person) -> Person:
    person.scroll_to("Find a department", Role.Button)
    person.press("Find a department", Role.Button)
    assert person.place == "directory"
    return person


def listed(person: Person) -> list[str]:
    """The departments from the top of the list to its end."""
    names: dict[str, None] = {}
    for _ in person.screenfuls():
        for thing in person.things():
            if thing.role == Role.ListItem:
                names[thing.name.split(". ")[0]] = None
    return list(names)


def test_it_begins_with_everybody(visitor: Person) -> None:
    assert visitor.find("All (5)", Role.RadioButton).checked
    assert visitor.sees("5 departments found")
    assert listed(visitor) == HOUSES


def test_a_field_leaves_its_departments(visitor: Person) -> None:
    visitor.press("Bulbs (2)", Role.RadioButton)
    assert visitor.find("Bulbs (2)", Role.RadioButton).checked
    assert not visitor.find("All (5)", Role.RadioButton).checked
    assert visitor.sees("2 departments found")
    assert listed(visitor) == ["Tulip House", "Garlic Bed"]


def test_one_is_counted_as_one(visitor: Person) -> None:
    visitor.press("Water (1)", Role.RadioButton)
    assert visitor.sees("1 department found")
    assert listed(visitor) == ["Pond"]


def test_all_brings_everybody_back(visitor: Person) -> None:
    visitor.press("Kitchen (2)", Role.RadioButton)
    visitor.press("All (5)", Role.RadioButton)
    assert visitor.sees("5 departments found")
    assert listed(visitor) == HOUSES


def test_an_entry_says_what_and_where(visitor: Person) -> None:
    assert visitor.sees("Rose House. Flowers. Here they know roses.. East wing", Role.ListItem)


def test_back_leads_home(visitor: Person) -> None:
    visitor.press("Back", Role.Button)
    assert visitor.place == "home"
