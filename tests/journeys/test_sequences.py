"""Steps with pictures: one at a time, turned by finger, buttons, numbers and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.announcements import can_be_heard, heard
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role
from tests.journeys.test_keyboard import has_ring, name_of, tab_to

PICTURES = ("A leaf where the hole will be.", "A shed with the spade.", "A leaf of next spring.")
WORDS = (
    "Step 1 of 3: Dig. Make a hole.",
    "Step 2 of 3: Plant. Put the bulb in with its tip up. Fill the hole, and press the soil down"
    " with your hand until it holds the bulb.",
    "Step 3 of 3: Wait. It grows.",
)


@pytest.fixture
def gardener(kiosk: OpenKiosk) -> Person:
    """Somebody whose tall screen shows a whole sequence, at its first step."""
    person = Person(kiosk(size=(720, 1280)))
    person.kiosk.bridge.openTopic("everything")
    person.scroll_to("Watering", Role.Heading)
    person.rest()
    assert step_of(person) == 1
    return person


def step_of(person: Person) -> int:
    """The step that is shown, once the pictures lie still."""

    def at_rest() -> list[int]:
        things = person.things()
        pictures = [n for n, name in enumerate(PICTURES, 1) for t in things if t.name == name]
        words = [n for n, name in enumerate(WORDS, 1) for t in things if t.name == name]
        chosen = [
            n
            for n in (1, 2, 3)
            for t in things
            if t.name == f"Step {n} of 3" and t.role == Role.RadioButton and t.checked
        ]
        return pictures if pictures == words == chosen and len(pictures) == 1 else []

    person.wait_until(at_rest, "one step is shown with its picture, words and number")
    return at_rest()[0]


def pull(person: Person, name: str, across: int, down: int = 0) -> None:
    middle = person.find(name, Role.Graphic).shown.center()
    person.drag(middle, middle + QPoint(across, down))


def test_a_finger_turns_to_the_next_step_and_back(gardener: Person) -> None:
    pull(gardener, PICTURES[0], -150)
    assert step_of(gardener) == 2
    pull(gardener, PICTURES[1], -150)
    assert step_of(gardener) == 3
    pull(gardener, PICTURES[2], 150)
    assert step_of(gardener) == 2


def test_the_words_can_be_swiped_too(gardener: Person) -> None:
    middle = gardener.find(WORDS[0]).shown.center()
    gardener.drag(middle, middle - QPoint(150, 0))
    assert step_of(gardener) == 2


def test_a_tremble_turns_nothing(gardener: Person) -> None:
    pull(gardener, PICTURES[0], -30)
    assert step_of(gardener) == 1


def test_there_is_nothing_before_the_first_and_after_the_last(gardener: Person) -> None:
    pull(gardener, PICTURES[0], 250)
    assert step_of(gardener) == 1
    gardener.press("Step 3 of 3", Role.RadioButton)
    assert step_of(gardener) == 3
    pull(gardener, PICTURES[2], -250)
    assert step_of(gardener) == 3


def test_a_finger_that_goes_up_moves_the_page(gardener: Person) -> None:
    before = gardener.find(PICTURES[0], Role.Graphic).rect.top()
    pull(gardener, PICTURES[0], 40, down=150)
    assert gardener.find(PICTURES[0], Role.Graphic).rect.top() > before + 80
    assert step_of(gardener) == 1


def test_a_finger_that_goes_across_leaves_the_page_where_it_is(gardener: Person) -> None:
    before = gardener.view.property("contentY")
    pull(gardener, PICTURES[0], -200, down=40)
    assert step_of(gardener) == 2
    assert gardener.view.property("contentY") == before


def test_buttons_turn_and_end_with_the_steps(gardener: Person) -> None:
    assert gardener.find_disabled("Previous step", Role.Button)
    gardener.press("Next step", Role.Button)
    assert step_of(gardener) == 2
    gardener.press("Next step", Role.Button)
    assert step_of(gardener) == 3
    assert gardener.find_disabled("Next step", Role.Button)
    gardener.press("Previous step", Role.Button)
    assert step_of(gardener) == 2


def test_a_number_leads_straight_to_its_step(gardener: Person) -> None:
    gardener.press("Step 3 of 3", Role.RadioButton)
    assert step_of(gardener) == 3
    gardener.press("Step 1 of 3", Role.RadioButton)
    assert step_of(gardener) == 1
    gardener.press("Step 1 of 3", Role.RadioButton)
    assert step_of(gardener) == 1


def test_nothing_below_jumps_when_the_words_get_longer(gardener: Person) -> None:
    below = gardener.find("Watering", Role.Heading).rect
    gardener.press("Next step", Role.Button)
    assert step_of(gardener) == 2
    assert gardener.find("Watering", Role.Heading).rect == below


def test_a_touch_on_the_picture_opens_it(gardener: Person) -> None:
    gardener.press("Next step", Role.Button)
    assert step_of(gardener) == 2
    gardener.press(PICTURES[1], Role.Graphic)
    assert gardener.sees(f"Picture: {PICTURES[1]}", Role.Dialog)
    gardener.press("Close", Role.Button)
    assert step_of(gardener) == 2


def test_keys_turn_the_steps(gardener: Person) -> None:
    tab_to(gardener, "Next step")
    gardener.key(Qt.Key.Key_Return)
    assert step_of(gardener) == 2
    gardener.key(Qt.Key.Key_Left)
    assert step_of(gardener) == 1
    gardener.key(Qt.Key.Key_Right)
    gardener.key(Qt.Key.Key_Right)
    assert step_of(gardener) == 3


def test_the_keyboard_goes_on_where_a_button_ends(gardener: Person) -> None:
    tab_to(gardener, "Next step")
    gardener.key(Qt.Key.Key_Return)
    gardener.key(Qt.Key.Key_Return)
    assert step_of(gardener) == 3
    assert name_of(gardener.focused) == "Previous step"
    assert has_ring(gardener.focused)
    gardener.key(Qt.Key.Key_Return)
    gardener.key(Qt.Key.Key_Return)
    assert step_of(gardener) == 1
    assert name_of(gardener.focused) == "Next step"


def test_keys_open_the_picture(gardener: Person) -> None:
    tab_to(gardener, "Next step")
    while name_of(gardener.focused) != "Look closer":
        gardener.tab()
    gardener.key(Qt.Key.Key_Return)
    assert gardener.sees(f"Picture: {PICTURES[0]}", Role.Dialog)


def test_a_screen_reader_finds_the_words_of_every_step(gardener: Person) -> None:
    assert gardener.find("Planting a bulb", Role.List)
    for number, words in enumerate(WORDS, 1):
        tab = gardener.find(f"Step {number} of 3", Role.RadioButton)
        assert f"{tab.name}: {tab.description}" == words


@pytest.mark.skipif(not can_be_heard, reason="only Linux lets a test listen")
@pytest.mark.parametrize(
    "turn",
    [
        lambda person: person.press("Next step", Role.Button),
        lambda person: person.press("Step 2 of 3", Role.RadioButton),
        lambda person: person.act("Next step", Role.Button),
        lambda person: pull(person, PICTURES[0], -150),
    ],
    ids=["button", "number", "screen reader", "finger"],
)
def test_every_turn_is_announced(gardener: Person, turn: Callable[[Person], None]) -> None:
    with heard() as announced:
        turn(gardener)
        assert step_of(gardener) == 2
    assert announced == [WORDS[1]]


def test_steps_without_pictures_stay_a_list(gardener: Person) -> None:
    gardener.scroll_to("Step 2: Pour. Pour slowly.", Role.ListItem)
    assert gardener.sees("Step 1: Fill. Fill the can.", Role.ListItem)


NEXT_AR, BACK_AR = "الخطوة التالية", "الخطوة السابقة"


def test_arabic_turns_the_other_way(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk(size=(720, 1280), library=library_file, language="ar"))
    page = person.kiosk.library.page("surgery", "ar")
    (steps,) = [block["steps"] for block in page.blocks if block["kind"] == "steps"]
    first, second = steps[0]["alt"], steps[1]["alt"]
    person.kiosk.bridge.openTopic("surgery")
    person.scroll_to(NEXT_AR, Role.Button)
    person.scroll_to(first, Role.Graphic)
    person.rest()
    assert person.find(NEXT_AR).rect.right() < person.find("الخطوة 1 من 3").rect.left()

    pull(person, first, 150)
    person.loses(first, Role.Graphic)
    assert person.sees(second, Role.Graphic)
    assert not person.find_disabled(BACK_AR, Role.Button)
    tab_to(person, NEXT_AR)
    person.key(Qt.Key.Key_Right)
    person.loses(second, Role.Graphic)
    assert person.sees(first, Role.Graphic)
