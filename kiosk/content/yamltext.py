"""YAML as a tree that remembers its lines.

Every value stays the text that the author wrote; the schema decides what it means, so that
``title: No`` is a word and ``order: 030`` is thirty. Anchors, aliases and tags are refused:
pages need none, and a few lines of them can stand for gigabytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from kiosk.content.log import Log

MAX_DEPTH = 8

_STRAIGHT = 'write straight "quotes" instead of curly “quotes”'

_CURLY = re.compile("[“”„‟]")
_IN_CURLY = re.compile("[“”„‟][^“”„‟]*[“”„‟]?", re.DOTALL)
"""The whole value, or as much as is left of it where a comma ended it."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Scalar:
    """A single value, as written."""

    text: str
    line: int


@dataclass(slots=True)
class Sequence:
    """A list of values."""

    line: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys with values; ``lines`` holds the line of each key."""

    line: int
    values: dict[str, Node] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping


class _Refused(Exception):
    def __init__(self, line: int, message: str, fix: str) -> None:
        super().__init__(message)
        self.line, self.message, self.fix = line, message, fix


def parse_yaml(text: str, first_line: int, log: Log) -> Node | None:
    """The tree of ``text``, whose first line is line ``first_line`` of the file.

    Returns ``None`` for empty text, and for what is not YAML, with a problem then.
    """
    try:
        return _Reader(yaml.parse(text, Loader=_LOADER), first_line, log).document()
    except _Refused as refused:
        log.error(refused.line, refused.message, refused.fix)
    except yaml.MarkedYAMLError as error:
        line, words = _explained(text, error)
        fix = (
            "write `key: value` with a space after the colon, indent with spaces, and put"
            ' a value that holds “: ” or begins with a sign between "double quotes"'
        )
        if _CURLY.search(text.split("\n")[line]):
            fix = f"{_STRAIGHT}; YAML does not know them as quotes"
        log.error(first_line + line, f"this cannot be read as YAML: {words}", fix)
    except (yaml.YAMLError, RecursionError, ValueError):
        log.error(first_line, "this cannot be read as YAML", "write it as `key: value` lines")
    return None


def _explained(text: str, error: yaml.MarkedYAMLError) -> tuple[int, str]:
    """The line that the author should look at, counted from 0, and what is wrong there."""
    quote = _unclosed_quote(text, error)
    if quote is not None:
        return quote, "the quote that begins here is not closed in this line"
    # What begins these is wrong, and is found out only below it.
    began = ("parsing a flow", "scanning a simple key")
    below = error.context_mark and any(what in (error.context or "") for what in began)
    mark = error.context_mark if below else error.problem_mark or error.context_mark
    # The end of the text counts as a line of its own there.
    line = min(mark.line, text.count("\n")) if mark else 0
    return line, _plainly(error.problem or error.context or "")


def _unclosed_quote(text: str, error: yaml.MarkedYAMLError) -> int | None:
    """The line of a quote that is not closed, or closed only by a quote some lines below."""
    if error.context_mark and "quoted scalar" in (error.context or ""):
        return int(error.context_mark.line)
    began = None
    try:
        for token in yaml.scan(text, Loader=_LOADER):
            if not error.problem_mark or token.start_mark.line > error.problem_mark.line:
                break
            over_lines = token.start_mark.line < token.end_mark.line == error.problem_mark.line
            if isinstance(token, yaml.ScalarToken) and token.style in ('"', "'") and over_lines:
                began = int(token.start_mark.line)
    except yaml.YAMLError:
        pass  # It is the error that is being explained.
    return began


def _plainly(problem: str) -> str:
    """What libyaml says, in words for authors where it is one of the usual mistakes."""
    if problem.startswith("did not find expected ','"):
        return "a comma or a closing bracket is missing"
    if problem.startswith("could not find expected ':'"):
        return "a colon is missing, or the space behind it"
    if problem.startswith("mapping values are not allowed"):
        return "a second “: ” stands in this line"
    if "tab" in problem or problem.startswith("found character that cannot start"):
        return "there is a tab, or a sign that YAML keeps for itself"
    return problem


class _Reader:
    """Builds the tree from the parser's events, without recursion deeper than ``MAX_DEPTH``."""

    def __init__(self, events: Iterator[Any], first_line: int, log: Log) -> None:
        self._events = events
        self._first_line = first_line
        self._log = log

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                if root is not None:
                    raise _Refused(
                        self._line(event), "a second YAML document begins here", "leave out the ---"
                    )
                root = self._node(event, 1)
        return root

    def _node(self, event: Any, depth: int) -> Node:
        line = self._line(event)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise _Refused(
                line, "“&” or “*” at the start of a value is not used here",
                'put the value between "double quotes"',
            )  # fmt: skip
        if event.tag and event.tag != "!":
            raise _Refused(
                line, "“!” at the start of a value is not used here",
                'put the value between "double quotes"',
            )  # fmt: skip
        if depth > MAX_DEPTH:
            raise _Refused(line, "this is nested too deeply", "look for a stray bracket or indent")
        if isinstance(event, yaml.ScalarEvent):
            if not event.style and _IN_CURLY.fullmatch(event.value):
                self._log.warning(
                    line, "a value stands between curly quotes, which would be shown", _STRAIGHT
                )
            return Scalar(event.value, line)
        if isinstance(event, yaml.SequenceStartEvent):
            sequence = Sequence(line)
            for inner in self._until(yaml.SequenceEndEvent):
                sequence.items.append(self._node(inner, depth + 1))
            return sequence
        return self._mapping(line, depth)

    def _mapping(self, line: int, depth: int) -> Mapping:
        mapping = Mapping(line)
        for event in self._until(yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                raise _Refused(key.line, "a key must be a single word", "write `key: value`")
            if key.text in mapping.values:
                self._log.error(
                    key.line,
                    f"“{key.text}” is written a second time"
                    f" (first on line {mapping.lines[key.text]})",
                    "keep one of them",
                )
                continue
            mapping.values[key.text] = value
            mapping.lines[key.text] = key.line
        return mapping

    def _until(self, end: type) -> Iterator[Any]:
        for event in self._events:
            if isinstance(event, end):
                return
            yield event

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + self._first_line
