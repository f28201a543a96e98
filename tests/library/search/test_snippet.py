"""The few words that show why a section was found."""

from __future__ import annotations

from functools import partial

from kiosk.library.search.sections import sections
from kiosk.library.search.snippet import LENGTH, snippet
from kiosk.library.search.words import split

english = partial(split, language="en")

CLOSED = {
    "kind": "sensitive",
    "title": "The figures",
    "ask": "Do you want to see them?",
    "anchor": "the-figures",
    "blocks": [{"kind": "paragraph", "plain": "45 of 100 people", "text": ""}],
}


def paragraph(text: str) -> dict[str, str]:
    return {"kind": "paragraph", "plain": text, "text": text}


def heading(text: str) -> dict[str, str]:
    return {"kind": "heading", "plain": text, "text": text, "anchor": text.lower()}


def test_the_text_with_most_words_is_shown_and_they_are_marked() -> None:
    blocks = [
        paragraph("A liver."),
        heading("When"),
        paragraph("No."),
        paragraph("Yellow eyes, yes."),
    ]
    cut = snippet(sections(blocks), 1, {"yellow", "eyes"}, english)
    assert (cut.anchor, cut.heading, cut.text) == ("when", "When", "Yellow eyes, yes.")
    assert [cut.text[start:end] for start, end in cut.marks] == ["Yellow", "eyes"]


def test_a_long_text_is_cut_around_the_words() -> None:
    text = f"{'word ' * 80}the liver here {'word ' * 80}"
    cut = snippet(sections([paragraph(text)]), 0, {"liver"}, english)
    assert len(cut.text) < LENGTH * 1.2
    assert cut.text.startswith("… ") and cut.text.endswith(" …")
    assert [cut.text[start:end] for start, end in cut.marks] == ["liver"]


def test_what_is_closed_is_never_shown() -> None:
    cut = snippet(sections([CLOSED]), 1, {"45", "people", "see"}, english)
    assert cut.text == "Do you want to see them?"
    inside = sections([{"kind": "details", "title": "x", "blocks": [CLOSED]}])
    assert "45" not in snippet(inside, 0, {"45"}, english).text


def test_a_question_is_shown_only_where_no_other_text_has_a_word() -> None:
    ask = {"kind": "questions", "items": [{"plain": "Is my liver well?", "blocks": []}]}
    told = paragraph("The liver heals.")
    assert snippet(sections([ask, told]), 0, {"liver", "well"}, english).text == "The liver heals."
    assert snippet(sections([ask, told]), 0, {"well"}, english).text == "Is my liver well?"


def test_a_cell_of_a_table_is_shown_with_its_row() -> None:
    kinds = [["Kind", "What is known"], ["SIRT", "Particles in the liver"], ["HIFU", ""]]
    header, *rows = [[{"plain": cell, "text": cell} for cell in row] for row in kinds]
    table = sections([{"kind": "table", "header": header, "rows": rows}])
    cut = snippet(table, 0, {"sirt"}, english)
    assert cut.text == "SIRT · Particles in the liver"
    assert [cut.text[start:end] for start, end in cut.marks] == ["SIRT"]
    assert snippet(table, 0, {"hifu"}, english).text == "HIFU"
    assert snippet(table, 0, {"known"}, english).text == "Kind · What is known"


def test_nothing_found_shows_the_beginning() -> None:
    assert (
        snippet(sections([paragraph("First."), paragraph("Second.")]), 0, set(), english).text
        == "First."
    )
    assert snippet(sections([]), 0, set(), english).text == ""
    assert snippet(sections([heading("Only")]), 1, {"x"}, english).text == ""


def test_a_word_without_spaces_is_shown_whole() -> None:
    assert (
        snippet(sections([paragraph("字" * 400)]), 0, set(), partial(split, language="zh")).text
        == "字" * 400
    )
