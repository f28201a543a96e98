"""Pages that are written to hurt end in a problem with a line, soon."""

from __future__ import annotations

import time

import pytest

from kiosk.content.page import compile_page
from tests.content.conftest import GOOD_PACK

HEAD = (GOOD_PACK / "en" / "plain.md").read_text("utf-8").split("---\n\n")[0] + "---\n\n"
LEAD = f"{HEAD}A short answer.\n\n## What now?\n\n"
FIRST = LEAD.count("\n") + 1

SECONDS = 1.0
"""Of processor time, for any page."""


def paragraphs(sign: str) -> str:
    """As much text as a page may have, in words and lines as long as they may be."""
    line = ((sign * 199)[:199] + " ") * 49
    return f"{line}\n\n" * 30


def rows(sign: str) -> str:
    """As many short lines as a page may have, with a blank one now and then."""
    return (f"{sign}\n" * 149 + "\n") * 65


HOSTILE = {
    "brackets of pictures": "![" * 8_000,
    "bullets in a row": "- " * 500,
    "quotes in a row": "> " * 3_000,
    "quotes without spaces": ">" * 9_000,
    "numbers in a row": "1. " * 3_000,
    "a megabyte word": "a" * 950_000,
    "a word without a break": "a\u00a0" * 450_000,
    "a megabyte line": "word " * 190_000,
    "stars": "*a " * 100_000,
    "blocks in blocks": "".join("/" * n + " important | x\n" for n in range(3, 1000)),
    "blocks never closed": "/// urgent | x\n" * 19_000,
    "ends of blocks": "///\n" * 19_000,
    "slashes": "/" * 900_000,
    "deep options": "/// figure\n    a: " + "[" * 200_000 + "\n///\n",
    "deep options in braces": "/// figure\n    a: " + "{a: " * 100_000 + "\n///\n",
    "deep options in dashes": "/// figure\n    " + "- " * 200_000 + "\n///\n",
    "many options": "/// figure\n" + "".join(f"    k{n}: x\n" for n in range(19_000)) + "///\n",
    "many lines": "a\n" * 30_000,
    "tabs": "\t" * 900_000,
    "a table of signs": "|" + "a|" * 4_000 + "\n|" + "-|" * 4_000 + "\n|" + "a|" * 4_000,
    "one stretch of headings": "## a\n" * 7_900,
    "a long heading": "## " + "#" * 9_000 + " x",
    "reading directions": "\u202e" * 300_000,
    **{f"paragraphs of {s}": paragraphs(s) for s in ("*a", "[", "[a](", "](", "![", "**", "<a>")},
    **{f"rows of {s}": rows(s) for s in ("&amp;", "<b", "# a", "- - -", "///", "    a", "## a<b")},
}

WITHIN_REASON = {
    "paragraphs": paragraphs("word "),
    "signs that mean nothing": paragraphs("< & "),
    "a long page": "Words that people read.\n\n" * 3_500,
    "quotes": rows("> a"),
    "headings": rows("## a"),
    "stars alone": rows("*"),
    "a list of 100": "- item\n" * 100,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_page_is_refused_in_time(name: str) -> None:
    start = time.process_time()
    compiled = compile_page("en/plain.md", (LEAD + HOSTILE[name]).encode(), {})
    assert time.process_time() - start < SECONDS
    assert compiled.result is None
    assert 0 < len(compiled.problems) <= 101
    last = LEAD.count("\n") + HOSTILE[name].count("\n") + 1
    assert all(1 <= problem.line <= last for problem in compiled.problems)
    assert any(problem.severity == "error" and problem.fix for problem in compiled.problems)


@pytest.mark.parametrize("name", WITHIN_REASON)
def test_a_large_page_compiles_in_time(name: str) -> None:
    start = time.process_time()
    compiled = compile_page("en/plain.md", (LEAD + WITHIN_REASON[name]).encode(), {})
    assert time.process_time() - start < SECONDS
    assert compiled.result is not None, compiled.problems


@pytest.mark.parametrize(
    "name", ["a megabyte word", "bullets in a row", "quotes in a row", "brackets of pictures"]
)
def test_the_line_is_that_of_the_text(name: str) -> None:
    compiled = compile_page("en/plain.md", (LEAD + "Words.\n\n" + HOSTILE[name]).encode(), {})
    assert {problem.line for problem in compiled.problems} == {FIRST + 2}


@pytest.mark.parametrize(
    "line",
    [
        "keywords: " + "[" * 9_000,
        "keywords: " + "{a: " * 4_000,
        "keywords: " + "- " * 9_000,
        "keywords: " + "? " * 9_000,
        "keywords: &a [*a]",
        "keywords: !!python/object/apply:os.system [true]",
        "title: " + "a" * 19_000,
        "order: " + "9" * 19_000,
        "last_reviewed: 99999-99-99",
        "\n".join(f"key{n}: x" for n in range(1_500)),
        "x: |\n" + "  x\n" * 4_000,
        "<<: {id: x}",
    ],
    ids=lambda line: line[:24],
)
def test_hostile_front_matter_is_refused_in_time(line: str) -> None:
    data = LEAD.replace("status: draft", f"status: draft\n{line}").encode()
    start = time.process_time()
    compiled = compile_page("en/plain.md", data, {})
    assert time.process_time() - start < SECONDS
    assert compiled.result is None
    assert all(1 <= problem.line <= data.count(b"\n") + 1 for problem in compiled.problems)


def test_a_parser_that_gives_up_is_one_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    from markdown.blockparser import BlockParser

    def gives_up(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(BlockParser, "parseChunk", gives_up)
    compiled = compile_page("en/plain.md", LEAD.encode(), {})
    assert [problem.line for problem in compiled.problems] == [16]
    assert "too tangled" in compiled.problems[0].message
    monkeypatch.undo()
    assert compile_page("en/plain.md", (LEAD + "Words.").encode(), {}).problems == ()
