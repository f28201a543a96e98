"""A page as the search sees it: its sections, each with a heading and the words under it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Block = dict[str, Any]

BETWEEN_CELLS = " · "
"""One cell alone may be no more than the word that was looked for."""


@dataclass(slots=True)
class Section:
    """What stands under one heading. The part before the first heading has no anchor.

    ``texts`` are the paragraphs, list items, captions and rows of tables in reading order, in
    plain text; ``questions`` are those of them that readers may want to ask.
    """

    anchor: str = ""
    heading: str = ""
    texts: list[str] = field(default_factory=list)
    questions: set[str] = field(default_factory=set)


def sections(blocks: list[Block]) -> list[Section]:
    """The sections of a page; always the same for the same blocks.

    Of a closed block only its title and its question are there, never what it keeps closed.
    """
    found = [Section()]
    for block in blocks:
        if block["kind"] == "heading":
            found.append(Section(block["anchor"], block["plain"]))
        elif block["kind"] == "sensitive":
            found.append(Section(block["anchor"], block["title"], [block["ask"]]))
        else:
            texts = list(_texts(block))
            found[-1].texts.extend(texts)
            if block["kind"] == "questions":
                found[-1].questions.update(texts)
    return found


def holds_closed(value: Any) -> bool:
    """Whether something in these blocks is only shown to those who ask for it."""
    if isinstance(value, dict):
        return value.get("kind") == "sensitive" or any(map(holds_closed, value.values()))
    return isinstance(value, list) and any(map(holds_closed, value))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        if value.get("kind") == "sensitive":
            yield value["title"]
            yield value["ask"]
            return
        if value.get("kind") == "table":
            for row in (value["header"], *value["rows"]):
                yield BETWEEN_CELLS.join(cell["plain"] for cell in row if cell["plain"])
            return
        for key, inner in value.items():
            if key in ("plain", "title"):
                if inner:
                    yield inner
            elif isinstance(inner, (list, dict)):
                yield from _texts(inner)
