"""What a screen reader should be told of a page, in order, by what the library holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QTranslator

from kiosk import paths
from kiosk.library.reader import Page

Told = tuple[str, str]
"""A role of AT-SPI and a name."""

SPOKEN = {
    "urgent": "Urgent advice:",
    "nonurgent": "Non-urgent advice:",
    "emergency": "Immediate action required:",
}


class Words:
    """The words of the screen in one language, by file and English."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        assert self._translator.load(f"kiosk_{language}", str(paths.translations()))

    def __call__(self, file: str, english: str) -> str:
        return self._translator.translate(file, english) or english


def told(page: Page, words: Words) -> list[Told]:
    """Title, blocks and what stands at the end. What is closed is not told."""
    at_the_end = [("WordsRow", "Words explained")] if page.terms else []
    at_the_end += [("RelatedRow", "Read next")] if page.related else []
    leads = [block for block in page.blocks if block["kind"] == "lead"]
    rest = [block for block in page.blocks if block["kind"] != "lead"]
    return [
        ("heading", page.title),
        ("paragraph", " ".join(lead["plain"] for lead in leads)),
        *(thing for block in rest for thing in _block(block, words)),
        *(("heading", words(*label)) for label in at_the_end),
        ("heading", words("AboutRow", "About this page")),
        ("heading", words("AboutRow", "Sources")),
    ]


def closed(page: Page) -> set[str]:
    """Words that nobody may be told before they ask for them."""
    hidden: set[str] = set()
    for block in page.blocks:
        if block["kind"] in ("sensitive", "details"):
            for inner in block["blocks"]:
                hidden |= {name for _, name in _block(inner, lambda _, english: english)}
    return hidden


def _block(block: dict[str, Any], words: Callable[[str, str], str]) -> Iterator[Told]:
    kind = block["kind"]
    if title := block.get("title"):
        prefix = f"{words('CareCard', SPOKEN[kind])} " if kind in SPOKEN else ""
        yield ("push button" if kind == "details" else "heading", prefix + title)
    if kind in ("heading", "paragraph"):
        yield kind, block["plain"]
    elif kind == "figure":
        yield "image", block["alt"]
        yield "push button", words("FigureRow", "Look closer")
    elif kind == "icon-array":
        yield "image", block["plain"]
    elif kind == "table":
        header = [cell["plain"] for cell in block["header"]]
        yield from (("table column header", name) for name in header)
        for first, *others in block["rows"]:
            yield "table cell", first["plain"]
            for name, cell in zip(header[1:], others, strict=True):
                yield "table cell", f"{name}: {cell['plain']}"
    elif kind == "sensitive":
        yield "paragraph", block["ask"]
        yield "push button", words("SensitiveRow", "Show the figures")
        yield "push button", words("SensitiveRow", "Not now")
    if kind not in ("sensitive", "details"):
        for inner in block.get("blocks", ()):
            yield from _block(inner, words)
    for item in block.get("items", ()):
        yield "check box" if kind == "questions" else "list item", item["plain"]
    if kind == "steps":
        yield from _steps(block["steps"], words)


def _steps(steps: list[dict[str, Any]], words: Callable[[str, str], str]) -> Iterator[Told]:
    """With pictures, one step at a time; the first at first."""
    first = steps[0]
    if first["image"]:
        name = words("SequenceRow", "Step %1 of %2: %3")
        yield "image", first["alt"]
        yield "push button", words("SequenceRow", "Next step")
        filled = name.replace("%1", "1").replace("%2", str(len(steps)))
        yield "list item", filled.replace("%3", first["plain"])
        yield "push button", words("SequenceRow", "Look closer")
        return
    for number, step in enumerate(steps, start=1):
        name = words("StepsRow", "Step %1: %2").replace("%1", str(number))
        yield "list item", name.replace("%2", step["plain"])
