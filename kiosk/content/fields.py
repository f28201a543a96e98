"""A small schema: each field is declared once, with its type, its limits and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from kiosk.content.log import Log
from kiosk.content.text import check_visible, check_words
from kiosk.content.yamltext import Mapping, Node, Scalar, Sequence

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Wrong(Exception):
    """A value is not of its field's type; the words complete "“order” …"."""

    def __init__(self, line: int, words: str) -> None:
        super().__init__(words)
        self.line, self.words = line, words


@dataclass(frozen=True, slots=True)
class Located:
    """A value, and the line where it is written."""

    value: Any
    line: int


Kind = Callable[[Node, Log], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a mapping. ``example`` is what the author is shown when it is wrong."""

    name: str
    kind: Kind
    example: str
    required: bool = True


class Values(dict[str, Located]):
    """The fields that were there and right."""

    def of(self, name: str, default: Any = "") -> Any:
        """The value of a field, or ``default`` where it is missing or wrong."""
        return self[name].value if name in self else default

    def line(self, name: str, default: int = 1) -> int:
        """The line of a field, or ``default`` where it is missing or wrong."""
        return self[name].line if name in self else default


def read_fields(node: Node, fields: tuple[Field, ...], log: Log, where: str) -> Values:
    """Read a mapping; report unknown keys, missing ones and wrong values. ``where`` names it."""
    values = Values()
    if not isinstance(node, Mapping):
        log.error(
            node.line,
            f"{where} must be written as `key: value` lines",
            f"begin, for example, with: {fields[0].example}",
        )
        return values
    names = [field.name for field in fields]
    for key, line in node.lines.items():
        if key not in names:
            close = get_close_matches(key[:100], names, 1)
            hint = f"did you mean “{close[0]}”? " if close else ""
            log.error(
                line, f"{where} has no key “{key[:60]}”", f"{hint}known are: {', '.join(names)}"
            )
    for field in fields:
        value = node.values.get(field.name)
        if value is None or (isinstance(value, Scalar) and not value.text.strip()):
            if field.required:
                line = node.lines.get(field.name, node.line)
                log.error(
                    line, f"{where} lacks “{field.name}”", f"write, for example: {field.example}"
                )
            continue
        try:
            located = Located(field.kind(value, log), node.lines[field.name])
        except Wrong as wrong:
            log.error(
                wrong.line,
                f"“{field.name}” {wrong.words}",
                f"write, for example: {field.example}",
            )
        else:
            values[field.name] = located
    return values


def text(limit: int) -> Kind:
    """Plain words of at most ``limit`` characters."""

    def read(node: Node, log: Log) -> str:
        words = re.sub(r"[ \t\n]+", " ", _scalar(node, "words"))
        if len(words) > limit:
            raise Wrong(node.line, f"has {len(words):,} characters; at most {limit} fit")
        # An escape such as "\u202e" brings in what the file itself may not hold.
        check_visible(words, node.line, log)
        check_words(words, node.line, log)
        return words

    return read


def number(low: int, high: int) -> Kind:
    """A whole number from ``low`` to ``high``."""

    def read(node: Node, log: Log) -> int:
        written = _scalar(node, f"a whole number from {low} to {high}")
        if not re.fullmatch(r"-?[0-9]{1,9}", written) or not low <= int(written) <= high:
            raise Wrong(
                node.line, f"must be a whole number from {low} to {high}, not “{written[:40]}”"
            )
        return int(written)

    return read


def decimal(low: float, high: float) -> Kind:
    """A number, with or without a point, from ``low`` to ``high``."""

    def read(node: Node, log: Log) -> float:
        written = _scalar(node, f"a number from {low:g} to {high:g}")
        if not re.fullmatch(r"-?[0-9]{1,6}(\.[0-9]{1,6})?", written) or not (
            low <= float(written) <= high
        ):
            raise Wrong(
                node.line, f"must be a number from {low:g} to {high:g}, not “{written[:40]}”"
            )
        return float(written)

    return read


def day(node: Node, log: Log) -> date:
    """A date such as 2026-11-21."""
    written = _scalar(node, "a date such as 2026-11-21")
    try:
        if not _DAY.fullmatch(written):
            raise ValueError
        return date.fromisoformat(written)
    except ValueError:
        raise Wrong(node.line, f"must be a date such as 2026-11-21, not “{written[:40]}”") from None


def choice(*words: str) -> Kind:
    """One of a few words."""

    def read(node: Node, log: Log) -> str:
        written = _scalar(node, f"one of: {', '.join(words)}")
        if written not in words:
            raise Wrong(node.line, f"must be one of {', '.join(words)}, not “{written[:40]}”")
        return written

    return read


def pattern(expression: str, meaning: str) -> Kind:
    """Text that matches ``expression``; ``meaning`` says so in words."""
    compiled = re.compile(expression)

    def read(node: Node, log: Log) -> str:
        written = _scalar(node, meaning)
        if not compiled.fullmatch(written):
            raise Wrong(node.line, f"must be {meaning}, not “{written[:40]}”")
        return written

    return read


def identifier(node: Node, log: Log) -> str:
    """Small letters, digits and hyphens, at most 60."""
    written = _scalar(node, "small letters, digits and hyphens")
    if len(written) > 60 or not ID.fullmatch(written):
        raise Wrong(node.line, f"must be small letters, digits and hyphens, not “{written[:40]}”")
    return written


def several(kind: Kind, least: int = 0, most: int = 100) -> Kind:
    """A list of values of one kind; each keeps its line."""

    def read(node: Node, log: Log) -> tuple[Located, ...]:
        if not isinstance(node, Sequence):
            raise Wrong(node.line, "must be a list in [square brackets]")
        if not least <= len(node.items) <= most:
            expected = f"{least} to {most}" if least != most else str(least)
            raise Wrong(node.line, f"must have {expected} entries, not {len(node.items)}")
        return tuple(Located(kind(item, log), item.line) for item in node.items)

    return read


def record(where: str, *fields: Field) -> Kind:
    """A mapping with fields of its own."""

    def read(node: Node, log: Log) -> Values:
        return read_fields(node, fields, log, where)

    return read


def _scalar(node: Node, expected: str) -> str:
    if not isinstance(node, Scalar):
        raise Wrong(node.line, f"must be {expected}, not a list or a mapping")
    return node.text.strip()
