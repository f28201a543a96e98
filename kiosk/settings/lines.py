"""The lines that keys stand on, which the TOML parser does not tell."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

Place = tuple[str, ...]
"""A key, or a table and a key in it. What lies deeper is not told apart."""

# Strings and comments, in which nothing else counts; brackets, which keep a statement open.
_MARK = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'"
    r"|#[^\n]*"
    r"|[\[{\]}\n]",
    re.DOTALL,
)


def key_lines(text: str) -> dict[Place, int]:
    """The line, from 1, on which the statement begins that sets a key or opens a table.

    ``text`` is TOML that the parser has taken as a whole.
    """
    lines: dict[Place, int] = {}
    table: Place = ()
    for line, statement in _statements(text):
        places = list(_places(tomllib.loads(statement)))
        opens = statement.lstrip().startswith("[")
        for place in places:
            lines.setdefault(place if opens else (table + place)[:2], line)
        if opens:
            table = places[-1]
    return lines


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Everything between the line breaks at which something ends, with its first line's number."""
    line = 1
    begin = depth = 0
    for mark in _MARK.finditer(text):
        if mark[0] in ("[", "{"):
            depth += 1
        elif mark[0] in ("]", "}"):
            depth -= 1
        elif mark[0] == "\n" and depth == 0:
            yield line, text[begin : mark.end()]
            line += text.count("\n", begin, mark.end())
            begin = mark.end()
    yield line, text[begin:]


def _places(tree: Mapping[str, Any]) -> Iterator[Place]:
    for key, inner in tree.items():
        yield (key,)
        if isinstance(inner, dict):
            yield from ((key, name) for name in inner)
