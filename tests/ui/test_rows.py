"""From blocks to rows: what stands where, and what opens."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.rows import Row, head_of, open_row, outline_of, rows_of

END = ["words", "related", "about"]


def words(kind: str, plain: str = "words") -> dict[str, Any]:
    return {"kind": kind, "text": f"<b>{plain}</b>", "plain": plain}


def heading(plain: str, level: int = 2) -> dict[str, Any]:
    return {**words("heading", plain), "level": level, "anchor": plain.lower()}


LEAD = words("lead", "In short.")
FIGURE = {**words("figure", "A leaf."), "image": "leaf.svg"}
DETAILS = {"kind": "details", "title": "More", "blocks": [words("paragraph"), heading("Deep", 3)]}


def test_the_head_takes_the_summary_and_the_first_picture() -> None:
    head = head_of([LEAD, FIGURE, heading("One"), FIGURE])
    assert head.lead["plain"] == "In short."
    assert head.figure == FIGURE
    assert head.rest == [heading("One"), FIGURE]


def test_a_summary_of_two_paragraphs_is_one() -> None:
    head = head_of([LEAD, words("lead", "And so on."), heading("One")])
    assert head.lead["plain"] == "In short. And so on."
    assert head.lead["text"] == "<b>In short.</b><br/><br/><b>And so on.</b>"


def test_a_page_without_a_picture_has_none_in_its_head() -> None:
    head = head_of([LEAD, heading("One"), FIGURE])
    assert head.figure == {}
    assert head.rest == [heading("One"), FIGURE]


def test_rows_follow_the_blocks_and_end_with_what_every_page_has() -> None:
    rows = rows_of([words("paragraph"), heading("One"), words("list")])
    assert [row.kind for row in rows] == ["top", "paragraph", "heading", "list", *END]


def test_steps_with_pictures_are_a_sequence() -> None:
    plain = {"kind": "steps", "title": "How", "steps": [{**words("step"), "image": ""}]}
    drawn = {**plain, "steps": [{**words("step"), "image": "leaf.svg"}]}
    rows = rows_of([plain, drawn])
    assert [(row.kind, row.block) for row in rows[1:3]] == [("steps", plain), ("sequence", drawn)]


def test_chapters_are_counted_at_headings_of_the_second_level() -> None:
    rows = rows_of([words("paragraph"), heading("One"), heading("Deep", 3), heading("Two")])
    assert [row.chapter for row in rows] == [0, 0, 1, 1, 2, 2, 2, 2]


def test_the_outline_names_every_chapter_with_its_row() -> None:
    rows = rows_of([words("paragraph"), heading("One"), heading("Deep", 3), heading("Two")])
    assert outline_of(rows) == [
        {"title": "", "row": 0},
        {"title": "One", "row": 2},
        {"title": "Two", "row": 4},
    ]


def test_opening_puts_the_blocks_below_in_the_same_chapter() -> None:
    opened, hidden = open_row(Row("details", DETAILS, chapter=3))
    assert opened.opened
    assert [(row.kind, row.chapter, row.inset) for row in hidden] == [
        ("paragraph", 3, True),
        ("heading", 3, True),
    ]
    assert opened.closed() == Row("details", DETAILS, chapter=3)


def test_what_does_not_open_stays_as_it_is() -> None:
    row = Row("paragraph", words("paragraph"))
    assert open_row(row) == (row, [])


def test_headings_inside_an_opened_block_are_no_chapters() -> None:
    inside = {"kind": "details", "title": "More", "blocks": [heading("Hidden")]}
    rows = rows_of([heading("One"), inside])
    opened, hidden = open_row(rows[2])
    rows[2:3] = [opened, *hidden]
    assert [entry["title"] for entry in outline_of(rows)] == ["", "One"]


BLOCKS = st.lists(
    st.sampled_from([words("paragraph"), heading("A"), heading("B", 3), DETAILS, FIGURE])
)


@given(BLOCKS)
def test_outline_and_chapters_agree(blocks: list[dict[str, Any]]) -> None:
    rows = rows_of(blocks)
    outline = outline_of(rows)
    assert len(outline) == rows[-1].chapter + 1
    for chapter, entry in enumerate(outline):
        assert rows[entry["row"]].chapter == chapter
        assert all(row.chapter <= chapter for row in rows[: entry["row"] + 1])
    assert [row.chapter for row in rows] == sorted(row.chapter for row in rows)
