"""Marks the sentence that is read aloud inside the compiler's markup. Pure."""

from __future__ import annotations

import html
import re
from typing import Any

Path = tuple[str | int, ...]
"""The keys that lead from a block to one of its runs; () is the block itself."""

_PIECE = re.compile(r"<[^>]*>|&\w+;|[^<&]+")


def visible(text: str) -> str:
    """The words of a run's markup as the screen shows them, with ``\\n`` for a line break."""
    pieces = (("\n" if p.startswith("<br") else "") if p[0] == "<" else p for p in _pieces(text))
    return html.unescape("".join(pieces))


def underline(text: str, start: int, end: int) -> str:
    """The markup with characters ``start`` to ``end`` of :func:`visible` underlined.

    Every stretch between two tags is underlined by itself, so that tags never cross.
    """
    marked: list[str] = []
    place = 0
    for piece in _pieces(text):
        if piece[0] == "<":
            marked.append(piece)
            place += piece.startswith("<br")
            continue
        length = 1 if piece[0] == "&" else len(piece)
        first, last = max(0, start - place), min(length, end - place)
        if first >= last:
            marked.append(piece)
        elif piece[0] == "&":
            marked.append(f"<u>{piece}</u>")
        else:
            marked.append(f"{piece[:first]}<u>{piece[first:last]}</u>{piece[last:]}")
        place += length
    return "".join(marked)


def marked_block(block: dict[str, Any], path: Path, start: int, end: int) -> dict[str, Any]:
    """A copy of the block in which the run at ``path`` is underlined from ``start`` to ``end``."""
    if not path:
        return {**block, "text": underline(block["text"], start, end)}
    key, rest = path[0], path[1:]
    inner: Any = block
    copy: Any = list(inner) if isinstance(inner, list) else dict(inner)
    copy[key] = marked_block(inner[key], rest, start, end)
    marked: dict[str, Any] = copy
    return marked


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)
