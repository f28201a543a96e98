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


class Head(NamedTuple):
    """What stands above the rows: the summary, the page's own picture, and the other blocks."""

    lead: dict[str, Any]
    figure: dict[str, Any]
    rest: list[dict[str, Any]]


def head_of(blocks: list[dict[str, Any]]) -> Head:
    """Take the summary and the first picture off the top of the blocks.

    They are on the first screen of every page, so the screen keeps one delegate for them and
    only changes its words: a page opens a third faster than with rows for them.
    """
    leads = [block for block in blocks if block["kind"] == "lead"]
    rest = [block for block in blocks if block["kind"] != "lead"]
    figure: dict[str, Any] = {}
    if rest and rest[0]["kind"] == "figure":
        figure = rest.pop(0)
    return Head(
        {
            "text": "<br/><br/>".join(lead["text"] for lead in leads),
            "plain": " ".join(lead["plain"] for lead in leads),
        },
        figure,
        rest,
    )


def rows_of(blocks: list[dict[str, Any]]) -> list[Row]:
    """The rows below the head. Row 0 is empty and stands for the top of the page; the last three
    are the words, links and notes at its end.

    A block of questions says with ``first`` how many questions the page has before it.
    """
    rows = [Row("top", {})]
    chapter = 0
    questions = 0
    for block in blocks:
        if block["kind"] == "questions":
            block = {**block, "first": questions}
            questions += len(block["items"])
        if _begins_chapter(block["kind"], block):
            chapter += 1
        rows.append(Row(_kind_of(block), block, chapter))
    rows += [Row(kind, {}, chapter) for kind in ("words", "related", "about")]
    return rows


def open_row(row: Row) -> tuple[Row, list[Row]]:
    """The row as opened, and the rows that belong below it."""
    if row.kind not in OPENABLE:
        return row, []
    hidden = [Row(block["kind"], block, row.chapter, inset=True) for block in row.block["blocks"]]
    return row._replace(opened=True), hidden


def questions_of(blocks: list[dict[str, Any]]) -> list[str]:
    """All questions that the page suggests, in its order, in plain text."""
    return [
        item["plain"] for block in blocks if block["kind"] == "questions" for item in block["items"]
    ]


def outline_of(rows: list[Row]) -> list[dict[str, Any]]:
    """What "On this page" lists: the summary, then every chapter, with its row."""
    outline = [{"title": "", "row": 0}]
    for number, row in enumerate(rows):
        if not row.inset and _begins_chapter(row.kind, row.block):
            outline.append({"title": row.block["plain"], "row": number})
    return outline


def _kind_of(block: dict[str, Any]) -> str:
    """The kind of row that draws the block. Steps with pictures are turned one by one."""
    if block["kind"] == "steps" and any(step["image"] for step in block["steps"]):
        return "sequence"
    return str(block["kind"])


def _begins_chapter(kind: str, block: dict[str, Any]) -> bool:
    return kind == "heading" and block["level"] == 2
