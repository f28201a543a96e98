"""Markdown without blocks to leaves: paragraphs, headings, lists, tables and quotes.

Python-Markdown finds the structure; the words inside are read by `runs`. Its own inline patterns
are left out, because they take seconds for a few kilobytes of hostile brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

from kiosk.content.caps import MAX_COLUMNS, MAX_ITEMS, MAX_LIST_DEPTH, PREFIX, is_safe
from kiosk.content.log import Log
from kiosk.content.model import Reference
from kiosk.content.runs import Run, join_runs, line_of, mark, read_run

_DRAWN = re.compile(r"[-=*_|:+> \t]*")
_BULLET = re.compile(r"[ ]*(?:>[ ]?)*[ ]*(?:[-+*]|[0-9]+\.)[ ]")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A block of the tree, with the line where it begins and the words in it."""

    line: int
    block: dict[str, Any]

    @property
    def kind(self) -> str:
        return str(self.block["kind"])


class ProseReader:
    """Reads stretches of Markdown; collects the references made in them.

    ``refused`` tells that some of them could not be read at all.
    """

    def __init__(self, log: Log, references: list[Reference]) -> None:
        self._log = log
        self._references = references
        self._lines: dict[int, str] = {}
        self._drawn: list[int] = []
        self._first = self._last = 1
        self.refused = False

    def read(self, lines: list[tuple[int, str]]) -> list[Leaf]:
        """The leaves of these numbered lines; none, with problems, where they are hostile."""
        if not is_safe(lines, self._log):
            self.refused = True
            return []
        self._lines = dict(lines)
        self._first = next((number for number, line in lines if line.strip()), lines[0][0])
        self._last = self._first - 1
        self._drawn = [number for number, line in reversed(lines) if _drawn(line)]
        try:
            # A line break at the end would become an empty row of a table.
            text = "\n".join(_marked(number, line) for number, line in lines).strip("\n")
            root = _parser().parseDocument(text.split("\n"))
        except (RecursionError, IndexError, AttributeError, ValueError, AssertionError):
            # The parser keeps state between calls and would stay confused.
            _parser.cache_clear()
            self.refused = True
            self._log.error(
                self._first,
                "the Markdown from here on is too tangled to read",
                "use simpler lists and quotes, with a blank line before and after each",
            )
            return []
        return [leaf for element in root.getroot() for leaf in self._leaves(element)]

    def _leaves(self, element: Element) -> list[Leaf]:
        tag = element.tag
        if tag == "p":
            return self._paragraph(element)
        if re.fullmatch("h[1-6]", tag):
            return self._heading(element, int(tag[1]))
        if tag in ("ul", "ol"):
            return self._list(element)
        if tag == "table":
            return self._table(element)
        if tag == "blockquote":
            return self._quote(element)
        if tag == "pre":
            self._log.error(
                self._line(element),
                "this line is indented, which would show it as program code",
                "begin it at the left edge",
            )
        else:
            self._log.error(
                self._drawn_line(),
                "a line across the page is not shown here",
                "leave the dashes or stars out",
            )
        return []

    def _paragraph(self, element: Element) -> list[Leaf]:
        text = element.text or ""
        line = line_of(text, self._first)
        run = self._run(text, line)
        if run.plain.startswith("|"):
            self._log.error(
                line,
                "this looks like a table, but is not a whole one",
                "write a heading row, a row |---|---| and at least one more, after a blank line",
            )
        for part in text.split("\n")[1:]:
            if _BULLET.match(self._lines.get(line_of(part, line), "")):
                self._log.error(
                    line_of(part, line),
                    "this list would become part of the sentence above it",
                    "put an empty line before the list",
                )
                break
        return [Leaf(line, {"kind": "paragraph", **run.json()})] if run.plain else []

    def _heading(self, element: Element, level: int) -> list[Leaf]:
        line = self._line(element)
        if level not in (2, 3):
            self._log.error(
                line,
                f"a heading begins with ## or ###, not with {'#' * level}",
                "use ## for a question that people ask and ### for a part of its answer",
            )
        run = self._run(element.text or "", line)
        if not run.plain:
            self._log.error(line, "a heading has no words", "write them after the ##")
        if len(run.plain) > 120:
            self._log.error(line, "a heading is too long", "use at most 120 characters")
        return [Leaf(line, {"kind": "heading", "level": min(3, max(2, level)), **run.json()})]

    def _list(self, element: Element) -> list[Leaf]:
        line = self._line(element)
        items: list[dict[str, Any]] = []
        self._items(element, 0, items)
        if not items:
            return []
        if len(items) > MAX_ITEMS:
            self._log.error(
                line,
                f"the list has {len(items):,} items; at most {MAX_ITEMS} fit",
                "make several lists, each under a heading of its own",
            )
        return [Leaf(line, {"kind": "list", "ordered": element.tag == "ol", "items": items})]

    def _items(self, element: Element, depth: int, items: list[dict[str, Any]]) -> None:
        ordered = element.tag == "ol"
        if depth >= MAX_LIST_DEPTH:
            self._log.error(
                self._line(element),
                f"lists may nest only {MAX_LIST_DEPTH} deep",
                "make it a list of its own under a ### heading",
            )
            return
        start = self._typed_number(self._line(element)) if ordered else 1
        for number, item in enumerate(element, start):
            texts = [item.text or ""]
            inner: list[Element] = []
            for child in item:
                if child.tag == "p":
                    texts.append(child.text or "")
                elif child.tag in ("ul", "ol"):
                    inner.append(child)
                else:
                    self._log.error(
                        self._line(child),
                        "only words and lists can stand inside a list",
                        "end the list first: begin this at the left edge, after a blank line",
                    )
                texts.append(child.tail or "")
            runs = [self._run(text, self._line(item)) for text in texts if text.strip()]
            runs = [run for run in runs if run.plain]
            if not runs and not inner:
                self._log.error(
                    self._line(item), "a list item has no words", "write some, or leave it out"
                )
            if runs:
                self._check_bullet(runs[0].line, ordered, depth)
                items.append(
                    {
                        **join_runs(runs).json(),
                        "depth": depth,
                        "marker": f"{number}." if ordered else "•",
                    }
                )
            for nested in inner:
                self._items(nested, depth + 1, items)

    def _typed_number(self, line: int) -> int:
        """The number before an item, as typed: a list may go on after a block between."""
        number = re.match(r"[ >]*([0-9]{1,4})\.", self._lines.get(line, ""))
        return int(number[1]) if number else 1

    def _check_bullet(self, line: int, ordered: bool, depth: int) -> None:
        """Compare with what the author typed: the parser joins lists that were meant apart."""
        typed = self._lines.get(line, "")
        if not _BULLET.match(typed):
            return
        sign = typed.lstrip(" >")[:1]
        if sign.isdigit() != ordered:
            self._log.error(
                line,
                "a list changes between bullets and numbers here",
                "put a sentence or a heading between two lists",
            )
        indent = len(typed) - len(typed.lstrip(" "))
        if indent % 4 and indent // 4 == depth and ">" not in typed[: indent + 1]:
            self._log.error(
                line,
                f"a list item is indented by {indent} spaces",
                "indent an item inside another by 4 spaces, and a plain one by none",
            )

    def _table(self, element: Element) -> list[Leaf]:
        line = self._line(element)
        rows = [[cell.text or "" for cell in row] for row in element.iter("tr")]
        header, *body = [[self._run(cell, line) for cell in row] for row in rows]
        for row in rows:
            number = line_of(" ".join(row), 0)
            typed = self._lines.get(number, "").strip().replace("\\|", "")
            cells = typed.removeprefix("|").removesuffix("|").count("|") + 1
            if number and cells != len(header):
                self._log.error(
                    number,
                    f"this row of a table has {cells} of {len(header)} cells",
                    "give every row as many cells; write \\| for a bar inside a cell",
                )
        if len(body) > MAX_ITEMS or len(header) > MAX_COLUMNS:
            self._log.error(
                line,
                f"the table is {len(body):,} rows long and {len(header):,} cells wide",
                f"at most {MAX_ITEMS} rows of {MAX_COLUMNS} cells fit; make it several tables",
            )
        if not any(run.plain for row in body for run in row) or not any(r.plain for r in header):
            self._log.error(line, "a table needs a heading row and at least one more", "write them")
        return [
            Leaf(
                line,
                {
                    "kind": "table",
                    "header": [run.json() for run in header],
                    "rows": [[run.json() for run in row] for row in body],
                },
            )
        ]

    def _quote(self, element: Element) -> list[Leaf]:
        line = self._line(element)
        leaves = [leaf for child in element for leaf in self._leaves(child)]
        for leaf in leaves:
            if leaf.kind not in ("paragraph", "list"):
                self._log.error(
                    leaf.line, f"a {leaf.kind} cannot stand in a quote", "leave out the >"
                )
        return [Leaf(line, {"kind": "quote", "blocks": [leaf.block for leaf in leaves]})]

    def _run(self, text: str, line: int) -> Run:
        run = read_run(text, line, self._log, self._references)
        self._last = max(self._last, run.line)
        return run

    def _drawn_line(self) -> int:
        """The next line that is drawn rather than written: it carries no number of its own."""
        while self._drawn and self._drawn[-1] <= self._last:
            self._drawn.pop()
        self._last = self._drawn.pop() if self._drawn else self._last
        return self._last

    def _line(self, element: Element) -> int:
        """The line where the element's first words stand."""
        for text in element.itertext():
            line = line_of(text, 0)
            if line:
                return line
        return self._first


@cache
def _parser() -> Any:
    """One parser for each process; making one costs more than reading a page."""
    from markdown import Markdown

    markdown = Markdown(extensions=["tables"])
    # A line of dashes under a paragraph would make it a heading.
    markdown.parser.blockprocessors.deregister("setextheader")
    return markdown.parser


def _drawn(line: str) -> bool:
    return bool(line.strip() and _DRAWN.fullmatch(line))


def _marked(number: int, line: str) -> str:
    """The line with its number put before its words, where it cannot change their meaning."""
    if _drawn(line) or not line.strip():
        return line
    prefix = PREFIX.match(line)
    end = prefix.end() if prefix else 0
    return f"{line[:end]}{mark(number)}{line[end:]}"
