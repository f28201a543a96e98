"""Finds the sentence that is read aloud in the compiler's markup. Pure."""

from __future__ import annotations

import html
import re
from typing import Any

Path = tuple[str | int, ...]
"""The keys that lead from a block to one of its runs; () is the block itself."""

_PIECE = re.compile(r"<[^>]*>|&\w+;|[^<&]+")
_WORD = re.compile(r"\S+")


def visible(text: str) -> str:
    """The words of a run's markup as the screen shows them, with ``\\n`` for a line break."""
    pieces = (("\n" if p.startswith("<br") else "") if p[0] == "<" else p for p in _pieces(text))
    return html.unescape("".join(pieces))


def beginning(text: str, end: int) -> str:
    """The markup up to character ``end`` of :func:`visible`, with every tag closed."""
    kept: list[str] = []
    open_tags: list[str] = []
    place = 0
    for piece in _pieces(text):
        if place >= end:
            break
        if piece[0] == "<" and not piece.startswith("<br"):
            kept.append(piece)
            if piece[1] == "/":
                open_tags.pop()
            else:
                open_tags.append(piece[1:-1].split()[0])
        elif piece[0] in "<&":
            kept.append(piece)
            place += 1
        else:
            kept.append(piece[: end - place])
            place += len(piece)
    return "".join(kept) + "".join(f"</{tag}>" for tag in reversed(open_tags))


def said(text: str, start: int, end: int) -> dict[str, str]:
    """What the screen measures to find characters ``start`` to ``end`` of :func:`visible`: the
    markup before them, that up to the end of their first word, and that up to their end."""
    first = _WORD.search(visible(text), start)
    return {
        "before": beginning(text, start),
        "begun": beginning(text, min(end, first.end() if first else end)),
        "upto": beginning(text, end),
    }


def marked_block(block: dict[str, Any], path: Path, start: int, end: int) -> dict[str, Any]:
    """A copy of the block in which the run at ``path`` tells in ``said`` what of it is read."""
    if not path:
        return {**block, "said": said(block["text"], start, end)}
    key, rest = path[0], path[1:]
    inner: Any = block
    copy: Any = list(inner) if isinstance(inner, list) else dict(inner)
    copy[key] = marked_block(inner[key], rest, start, end)
    marked: dict[str, Any] = copy
    return marked


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)
