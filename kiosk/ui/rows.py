"""From a page's block tree to the rows that the screen lists. Pure."""

from __future__ import annotations

from typing import Any, NamedTuple

OPENABLE = ("sensitive", "details")
"""Blocks that begin closed and put their own blocks below them when they are opened."""


class Row(NamedTuple):
    """One row of the reading list.

    ``chapter`` counts the entries of "On this page"; ``inset`` is true inside an opened block;
    ``opened`` is true for an openable block whose rows follow.
    """

    kind: str
    block: dict[str, Any]
    chapter: int = 0
    inset: bool = False
    opened: bool = False

    def closed(self) -> Row:
        return self._replace(opened=False)


def rows_of(blocks: list[dict[str, Any]]) -> list[Row]:
    """The rows of a whole page: title, blocks, and the words, links and notes at its end."""
    rows = [Row("title", {})]
    chapter = 0
    for block in blocks:
        if _begins_chapter(block["kind"], block):
            chapter += 1
        rows.append(Row(block["kind"], block, chapter))
    rows += [Row(kind, {}, chapter) for kind in ("words", "related", "about")]
    return rows


def open_row(row: Row) -> tuple[Row, list[Row]]:
    """The row as opened, and the rows that belong below it."""
    if row.kind not in OPENABLE:
        return row, []
    hidden = [Row(block["kind"], block, row.chapter, inset=True) for block in row.block["blocks"]]
    return row._replace(opened=True), hidden


def outline_of(rows: list[Row]) -> list[dict[str, Any]]:
    """What "On this page" lists: the summary, then every chapter, with its row."""
    outline = [{"title": "", "row": 0}]
    for number, row in enumerate(rows):
        if not row.inset and _begins_chapter(row.kind, row.block):
            outline.append({"title": row.block["plain"], "row": number})
    return outline


def _begins_chapter(kind: str, block: dict[str, Any]) -> bool:
    return kind == "heading" and block["level"] == 2
