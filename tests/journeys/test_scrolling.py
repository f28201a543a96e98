"""The page under a finger, and the button for those who do not know that it moves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role, box_of


def position(person: Person) -> float:
    """How far the page has been moved up, in pixels."""
    return float(person.view.property("contentY") - person.view.property("originY"))


def middle_of(person: Person, share: float) -> QPoint:
    """A point in the middle of the page, at a share of its height."""
    box = box_of(person.view)
    return QPoint(box.center().x(), box.top() + int(box.height() * share))


@pytest.fixture
def reader(person: Person) -> Person:
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    return person


def test_a_flick_on_a_tile_moves_home_and_opens_nothing(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    tile = person.find("A short page", Role.Button).shown.center()
    before = position(person)
    person.flick(tile, tile - QPoint(0, 300))
    assert position(person) > before + 150
    assert person.place == "home"


def test_a_flick_flies_on_and_comes_to_rest(reader: Person) -> None:
    reader.drag(middle_of(reader, 0.8), middle_of(reader, 0.4))
    pulled = position(reader)
    reader.press("In short", Role.Link)
    reader.flick(middle_of(reader, 0.8), middle_of(reader, 0.4))
    assert position(reader) > pulled + 50
    assert reader.place == "A long page"


def test_the_page_follows_the_finger(reader: Person) -> None:
    reader.drag(middle_of(reader, 0.8), middle_of(reader, 0.3))
    moved = 0.5 * box_of(reader.view).height()
    assert 0.6 * moved < position(reader) <= moved
    reader.drag(middle_of(reader, 0.3), middle_of(reader, 0.8))
    assert position(reader) == pytest.approx(0, abs=40)


def test_it_cannot_be_pulled_off_its_ends(reader: Person) -> None:
    for _ in range(2):
        reader.drag(middle_of(reader, 0.2), middle_of(reader, 0.9))
    assert reader.view.property("atYBeginning")
    assert position(reader) == 0


def test_it_does_not_move_sideways(reader: Person) -> None:
    before = reader.find("A long page", Role.Heading).rect
    left, right = QPoint(300, 300), QPoint(900, 300)
    reader.drag(right, left)
    assert reader.find("A long page", Role.Heading).rect == before


def test_a_finger_that_slides_off_a_button_presses_nothing(person: Person) -> None:
    button = person.find("Contrast", Role.Button).shown.center()
    person.drag(button, button - QPoint(0, 200))
    assert not person.sees("Which colours are best for you?")
    assert person.place == "home"


def test_more_below_goes_on_by_less_than_a_screenful(reader: Person) -> None:
    heights = box_of(reader.view).height()
    before = position(reader)
    reader.press("More below", Role.Button)
    reader.wait_until(lambda: position(reader) > before + 0.6 * heights, "the page has moved")
    assert position(reader) <= before + 0.9 * heights


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (720, 1280)])
def test_more_below_ends_where_the_page_ends(kiosk: OpenKiosk, size: tuple[int, int]) -> None:
    person = Person(kiosk(size=size))
    for _ in range(30):
        before = position(person)
        if not person.sees("More below", Role.Button):
            break
        person.press("More below", Role.Button)
        person.wait_until(lambda before=before: position(person) > before, "home has moved")
        person.rest()
    assert person.view.property("atYEnd")
    assert person.sees("Find a department", Role.Button)
    person.press("Back to the top", Role.Button)
    person.wait_until(lambda: person.view.property("atYBeginning"), "the page is at its top")


def test_section_buttons_jump_to_their_section(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    assert person.find("Basics", Role.PageTab).selected
    person.press("Care", Role.PageTab)
    assert person.find("Care", Role.PageTab).selected
    assert person.find("Care", Role.Heading).in_full_view
    assert person.sees("A long page", Role.Button)
    person.press("Basics", Role.PageTab)
    assert person.find("Basics", Role.PageTab).selected
    assert person.sees("Every kind of block", Role.Button)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_section_is_where_its_button_leads_however_far_that_is(
    kiosk: OpenKiosk, library_file: Path, language: str
) -> None:
    person = Person(kiosk((1920, 1080), library=library_file, language=language))
    sections = [thing.name for thing in person.things() if thing.role == Role.PageTab]
    for number in (4, 2, 4, 3, 1):
        section = sections[number]
        person.press(section, Role.PageTab)
        person.rest()
        assert person.find(section, Role.PageTab).selected
        heading = person.find(section, Role.Heading)
        from_top = heading.shown.top() - box_of(person.view).top()
        assert heading.in_full_view
        assert from_top < 60 or person.view.property("atYEnd"), f"{section} is {from_top} px down"


def test_details_open_and_close(person: Person) -> None:
    person.press("Every kind of block", Role.Button)
    person.scroll_to("Read more about worms", Role.Button)
    assert not person.sees("Worms make tunnels. Air gets in.")
    person.press("Read more about worms", Role.Button)
    assert person.sees("Worms make tunnels. Air gets in.")
    assert person.find("Read more about worms", Role.Button).description == "open"
    person.press("Read more about worms", Role.Button)
    person.loses("Worms make tunnels. Air gets in.")
    assert person.find("Read more about worms", Role.Button).description == "closed"


@pytest.mark.parametrize(
    ("size", "text_size"), [((1920, 1080), 100), ((1080, 1920), 200), ((1024, 768), 100)], ids=str
)
def test_more_below_goes_on_by_a_screenful_at_once(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], text_size: int
) -> None:
    person = Person(kiosk(size, library_file, text_size=text_size))
    person.press("What are liver metastases?", Role.Button)
    person.rest()
    enough = 0.7 * person.view.height() + person.view.property("contentY")
    person.press("More below", Role.Button)
    person.wait_until(lambda: person.view.property("contentY") > enough, "it goes on")


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_a_page_whose_head_fills_the_screen_goes_on_below(
    kiosk: OpenKiosk, library_file: Path, language: str, text_size: int
) -> None:
    person = Person(kiosk((1024, 768), library_file, language=language, text_size=text_size))
    more = QCoreApplication.translate("MoreBelow", "More below")
    for topic in ("symptoms", "bowel-cancer-metastases", "treatment-through-blood-vessels"):
        person.kiosk.bridge.openTopic(topic)
        person.rest()
        head = person.view.property("headerItem").height()
        room = person.view.property("contentHeight") - head
        assert room > 0.5 * person.view.height(), "a finger can move it on"
        assert person.sees(more, Role.Button)
        person.drag(middle_of(person, 0.9), middle_of(person, 0.1))
        assert position(person) > 0.45 * person.view.height()
        assert person.sees(more, Role.Button)
