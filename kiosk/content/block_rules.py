"""The blocks that authors may write, each declared once: its title, its options, its content."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.fields import Field, decimal, identifier, number, record, several, text
from kiosk.content.frontmatter import image_name

WORDS = ("paragraph", "list")
MAX_TITLE = 120
"""Characters in the title of a block."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What an author may write in one kind of block.

    ``title`` is ``None`` where it takes none, empty where one must be written, else the default.
    ``holds`` names the kinds of blocks that may stand in it; ``hollow`` that it may hold none.
    """

    title: str | None
    holds: tuple[str, ...]
    options: tuple[Field, ...] = ()
    hollow: bool = False


_ALT = Field("alt", text(300), 'alt: "What the picture shows"')

RULES = {
    "nonurgent": Rule("", WORDS),
    "urgent": Rule("", WORDS),
    "emergency": Rule("", WORDS),
    "important": Rule("", WORDS),
    "do": Rule("Do", ("list",)),
    "dont": Rule("Don't", ("list",)),
    "questions": Rule("", ("list",)),
    "key-facts": Rule("", ("list",)),
    "details": Rule("", (*WORDS, "table", "heading")),
    "sensitive": Rule(
        "",
        (*WORDS, "heading", "table", "icon-array", "figure", "important"),
        (
            Field("ask", text(300), "ask: Do you want to see survival figures?"),
            Field("not_now", identifier, "not_now: questions-to-ask"),
        ),
    ),
    "steps": Rule(
        "",
        ("list",),
        (
            Field(
                "images",
                several(record("an image", Field("file", image_name, "file: step-1.svg"), _ALT)),
                'images: [{file: step-1.svg, alt: "What the picture shows"}]',
                required=False,
            ),
        ),
    ),
    "figure": Rule(
        None,
        WORDS,
        (
            Field("image", image_name, "image: liver-parts.svg"),
            _ALT,
            Field(
                "markers",
                several(several(decimal(0, 100), 2, 2), 1, 20),
                "markers: [[25, 40], [60, 75]]",
                required=False,
            ),
        ),
        hollow=True,
    ),
    "icon-array": Rule(
        None,
        ("paragraph",),
        (
            Field("count", number(0, 1000), "count: 45"),
            Field("upto", number(0, 1000), "upto: 50", required=False),
            Field("of", number(2, 1000), "of: 100", required=False),
            Field("source", identifier, "source: sert-2021"),
        ),
    ),
}

PAGE_HOLDS = (*WORDS, "heading", "table", "quote", *RULES)
