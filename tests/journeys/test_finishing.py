"""“I’m finished” leaves the screen as the next person should find it."""

from __future__ import annotations

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role


def test_finishing_puts_everything_back(person: Person) -> None:
    start = person.window.color()
    person.press("Contrast", Role.Button)
    person.press("Dark", Role.RadioButton)
    person.press("Close", Role.Button)
    person.press("Text size", Role.Button)
    person.press("Larger", Role.RadioButton)
    person.press("Close", Role.Button)
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    assert person.window.color() != start

    person.finish()

    assert person.place == "home"
    assert person.sees("Basics", Role.Heading), "home is at its top"
    assert person.sees("A short page", Role.Button)
    assert not person.sees("Back", Role.Button)
    assert person.window.color() == start
    person.press("Text size", Role.Button)
    assert person.find("Normal", Role.RadioButton).checked
    person.press("Close", Role.Button)
    person.press("Contrast", Role.Button)
    assert person.find("Light", Role.RadioButton).checked


def test_finishing_closes_opened_figures(person: Person) -> None:
    person.press("Figures that stay closed", Role.Button)
    person.scroll_to("Show the figures", Role.Button)
    person.press("Show the figures", Role.Button)
    person.loses("Show the figures")

    person.finish()

    person.press("Figures that stay closed", Role.Button)
    assert person.scroll_to("Show the figures", Role.Button)


def test_finishing_forgets_the_filter_of_the_directory(person: Person) -> None:
    person.scroll_to("Find a department", Role.Button)
    person.press("Find a department", Role.Button)
    person.press("Flowers (2)", Role.RadioButton)
    assert person.sees("2 departments found")

    person.finish()

    person.scroll_to("Find a department", Role.Button)
    person.press("Find a department", Role.Button)
    assert person.find("All (5)", Role.RadioButton).checked
    assert person.sees("5 departments found")


def test_finishing_at_home_goes_back_to_its_top(person: Person) -> None:
    person.scroll_to("Find a department", Role.Button)
    person.finish()
    assert person.sees("A short page", Role.Button)
    assert person.view.property("atYBeginning")


def test_finishing_forgets_the_section_where_all_tiles_fit(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(1000, 3000)))
    person.press("Care", Role.PageTab)
    assert person.find("Care", Role.PageTab).item.property("selected")

    person.finish()

    assert person.find("Basics", Role.PageTab).item.property("selected")
