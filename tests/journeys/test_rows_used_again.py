"""A row that scrolls out of sight is used again for other words: what was chosen in it is not."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.build import build
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role

SEQUENCE = """
/// steps | {name}
    images: [{{file: leaf.svg, alt: "A leaf"}}, {{file: shed.svg, alt: "A shed"}}]

1. {name} begins.
2. {name} ends.
///

"""

FIGURE = """
/// figure
    image: shed.svg
    alt: "A shed"
    markers: [[25, 60], [50, 40]]

1. {name}, the door
2. {name}, the window
///

"""


def with_two(kiosk: OpenKiosk, pack: Path, block: str) -> Person:
    """Somebody on a long page that has the block near its beginning and near its end."""
    page = pack / "en" / "long.md"
    text = page.read_text("utf-8")
    for name, chapter in (("Spring", "## Chapter Two?"), ("Autumn", "## Chapter Six?")):
        text = text.replace(chapter, block.format(name=name) + chapter)
    page.write_text(text, "utf-8")
    library = pack.parent / "library.db"
    build(pack, library)
    person = Person(kiosk(library=library))
    person.kiosk.bridge.openTopic("long")
    return person


def chosen(person: Person) -> list[str]:
    return [thing.name for thing in person.things() if thing.checked]


def test_another_sequence_begins_with_its_first_step(kiosk: OpenKiosk, sample_pack: Path) -> None:
    person = with_two(kiosk, sample_pack, SEQUENCE)
    person.scroll_to("Next step", Role.Button)
    person.press("Next step", Role.Button)
    person.find("Step 2 of 2: Spring ends.")
    assert chosen(person) == ["Step 2 of 2"]

    person.scroll_to("Step 1 of 2: Autumn begins.", Role.ListItem)
    assert chosen(person) == ["Step 1 of 2"]


def test_another_figure_begins_with_no_number_chosen(kiosk: OpenKiosk, sample_pack: Path) -> None:
    person = with_two(kiosk, sample_pack, FIGURE)
    words = "2: Spring, the window"
    person.scroll_to(words, Role.Button)
    person.press(words, Role.Button)
    person.wait_until(lambda: words in chosen(person), "the number is chosen")

    person.scroll_to("2: Autumn, the window", Role.Button)
    assert chosen(person) == []
