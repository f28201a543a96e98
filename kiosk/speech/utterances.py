"""From the rows of a page to what is read aloud, sentence by sentence. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, Protocol

from kiosk.speech.marks import Path, visible
from kiosk.speech.sentences import sentences, spoken


class Row(Protocol):
    """A row of the screen: a block and its kind. A closed block's hidden rows are not there."""

    @property
    def kind(self) -> str: ...

    @property
    def block(self) -> dict[str, Any]: ...


class Phrases(NamedTuple):
    """Words of the interface that are spoken too, in the language of the page.

    ``step`` holds ``%1`` for the number and ``%2`` for the words, ``picture`` ``%1`` for the words,
    ``reviewed`` ``%1`` for the day. ``draft`` is said of a page that nobody has approved yet.
    """

    draft: str
    reviewed: str
    urgent: str
    nonurgent: str
    emergency: str
    picture: str
    step: str


class Utterance(NamedTuple):
    """One sentence: the row that it stands in, the run and the place in it, and what is said.

    ``path`` is ``None`` for words that have no run, such as titles and descriptions of pictures;
    ``start`` and ``end`` count characters of what the run shows. ``begins`` and ``ends`` say where
    in the row's words it stands, from 0 to 1. ``part`` names what of the top of a page it is:
    "title" with all that stands beside it, "lead" or "figure".
    """

    row: int
    path: Path | None
    start: int
    end: int
    words: str
    begins: float = 0
    ends: float = 1
    part: str = ""


class _Part(NamedTuple):
    """A stretch of a block: its markup, where it stands, and what is said around it (``%1``)."""

    text: str
    path: Path | None = None
    around: str = "%1"
    part: str = ""


def utterances(rows: Iterable[Row], language: str, phrases: Phrases) -> list[Utterance]:
    """All that is read of a page, in order."""
    said: list[Utterance] = []
    for number, row in enumerate(rows):
        parts = list(_parts(row.kind, row.block, phrases))
        said += _place([u for part in parts for u in _speak(number, part, language)])
    return said


def _speak(row: int, part: _Part, language: str) -> Iterator[Utterance]:
    plain = visible(part.text)
    around = part.around
    for start, end in sentences(plain, language):
        words = around.replace("%1", spoken(plain[start:end], language))
        yield Utterance(row, part.path, start, end, words, part=part.part)
        around = "%1"


def _place(said: list[Utterance]) -> list[Utterance]:
    """The utterances of one row, each told where in the row it stands."""
    whole = sum(len(one.words) for one in said)
    placed, before = [], 0
    for one in said:
        after = before + len(one.words)
        placed.append(one._replace(begins=before / whole, ends=after / whole))
        before = after
    return placed


def _parts(kind: str, block: dict[str, Any], phrases: Phrases, path: Path = ()) -> Iterator[_Part]:
    """What a block says. A kind that is not named here is not read: buttons, links, sources."""
    match kind:
        case "top":
            yield from _top(block, phrases, path)
        case "paragraph" | "heading" | "icon-array":
            yield _Part(block["text"], path)
        case "list":
            yield from _items(block, path)
        case "do" | "dont" | "questions" | "key-facts":
            yield _Part(block["title"])
            yield from _items(block, path)
        case "urgent" | "nonurgent" | "emergency":
            yield _Part(block["title"], around=f"{getattr(phrases, kind)} %1")
            yield from _inside(block, phrases, path)
        case "important":
            yield _Part(block["title"])
            yield from _inside(block, phrases, path)
        case "quote":
            yield from _inside(block, phrases, path)
        case "details":
            yield _Part(block["title"])
        case "sensitive":
            yield _Part(block["title"])
            yield _Part(block["ask"])
        case "table":
            yield from _cells(block, path)
        case "figure":
            yield _Part(block["alt"], around=phrases.picture)
            yield _Part(block["text"], path)
            for place, one in enumerate(block["markers"]):
                yield _Part(one["text"], (*path, "markers", place), f"{one['number']}: %1")
        case "steps" | "sequence":
            yield _Part(block["title"])
            for place, one in enumerate(block["steps"]):
                around = phrases.step.replace("%1", str(place + 1)).replace("%2", "%1")
                yield _Part(one["text"], (*path, "steps", place), around)
                if one["image"]:
                    yield _Part(one["alt"], around=phrases.picture)


def _top(block: dict[str, Any], phrases: Phrases, path: Path) -> Iterator[_Part]:
    """A page begins with its title, and with whether somebody has checked it."""
    yield _Part(block["title"], part="title")
    if block["draft"]:
        yield _Part(phrases.draft, part="title")
    else:
        yield _Part(block["reviewed"], around=phrases.reviewed, part="title")
    yield _Part(block["lead"]["text"], (*path, "lead"), part="lead")
    if block["figure"]:
        for one in _parts("figure", block["figure"], phrases, (*path, "figure")):
            yield one._replace(part="figure")


def _inside(block: dict[str, Any], phrases: Phrases, path: Path) -> Iterator[_Part]:
    for place, one in enumerate(block["blocks"]):
        yield from _parts(one["kind"], one, phrases, (*path, "blocks", place))


def _items(block: dict[str, Any], path: Path) -> Iterator[_Part]:
    ordered = block.get("ordered", False)
    for place, item in enumerate(block["items"]):
        around = f"{item['marker'].rstrip('.')}: %1" if ordered else "%1"
        yield _Part(item["text"], (*path, "items", place), around)


def _cells(block: dict[str, Any], path: Path) -> Iterator[_Part]:
    """Row by row, each cell after the heading of its column."""
    for number, row in enumerate(block["rows"]):
        for column, cell in enumerate(row):
            heading = visible(block["header"][column]["text"])
            around = f"{heading}: %1" if heading else "%1"
            yield _Part(cell["text"], (*path, "rows", number, column), around)
