"""What a build keeps for the search: complete after every edit, and what the check says of it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.build import check_pack
from kiosk.content.lists import MAX_SYNONYMS, compile_synonyms
from kiosk.errors import Problem
from kiosk.library.packing import unpack
from kiosk.library.reader import Library
from kiosk.library.search.vocabulary import Vocabulary
from tests.content.conftest import TODAY, add_topics, edit, make


def kept(library: Path) -> dict[str, Any]:
    """All that the search keeps, but for the numbers of the files."""
    with sqlite3.connect(library) as base:
        base.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, instance)")
        paths = dict(base.execute("SELECT number, path FROM file"))
        rows = base.execute("SELECT language, words, spellings, numbers FROM vocabulary")
        vocabularies = {language: Vocabulary.read(*packed) for language, *packed in rows}
        lists = base.execute("SELECT language, list FROM synonyms").fetchall()
        terms = {
            (term, paths[doc >> 7 & 0x3FFFFFF], doc >> 33, doc & 0x7F)
            for term, doc in base.execute("SELECT term, doc FROM terms")
        }
        base.execute("DROP TABLE temp.terms")
    base.close()
    return {
        "terms": terms,
        "words": {language: list(words._words()) for language, words in vocabularies.items()},
        "synonyms": sorted((language, unpack(packed)) for language, packed in lists),
    }


def found(library: Path, text: str) -> list[str]:
    opened = Library.open(library)
    try:
        return [hit.page for hit in opened.search(text, "en").results]
    finally:
        opened.close()


def test_an_edited_index_is_that_of_a_full_build(pack: Path, library: Path) -> None:
    (pack / "en" / "synonyms.yaml").write_text("kemo: [plain]\n", encoding="utf-8")
    add_topics(pack, 3)
    make(pack, library)
    edit(pack / "en" / "plain.md", "title: The plain page", "title: Gallbladder")
    edit(pack / "en" / "last.md", "## ", "## Ünlike ")
    edit(pack / "en" / "synonyms.yaml", "kemo", "chemo")
    (pack / "en" / "topic-1.md").unlink()
    make(pack, library)
    fresh = library.with_name("fresh.db")
    make(pack, fresh)
    assert kept(library) == kept(fresh)
    assert found(library, "gallblader") == ["plain"]
    assert "plain" not in found(library, "the plain page")[:1]


def test_a_deleted_page_is_not_found(pack: Path, library: Path) -> None:
    add_topics(pack, 1)
    edit(pack / "en" / "topic-0.md", "title: Topic 0", "title: Gallbladder")
    make(pack, library)
    assert found(library, "gallbladder") == ["topic-0"]
    (pack / "en" / "topic-0.md").unlink()
    make(pack, library)
    assert found(library, "gallbladder") == []
    assert "gallbladder" not in [word.folded for word in kept(library)["words"]["en"]]


def test_a_page_of_many_headings_is_found_at_the_last(pack: Path, library: Path) -> None:
    text = (pack / "en" / "plain.md").read_text(encoding="utf-8")
    text += "".join(f"\n## Heading {n}\n\nSome words.\n" for n in range(300)) + "\nGallbladder.\n"
    (pack / "en" / "plain.md").write_text(text, encoding="utf-8")
    make(pack, library)
    opened = Library.open(library)
    (hit,) = opened.search("gallbladder", "en").results
    assert hit.snippet == "Gallbladder."
    opened.close()


def warnings(pack: Path) -> list[Problem]:
    return [p for p in check_pack(pack, today=TODAY).problems if "translat" not in p.message]


def test_a_page_that_its_keywords_do_not_find(pack: Path) -> None:
    add_topics(pack, 5)
    for number in range(5):
        edit(pack / "en" / f"topic-{number}.md", "status:", "keywords: [gallbladder]\nstatus:")
    assert {p.file for p in warnings(pack)} == {"en/topic-3.md", "en/topic-4.md"}
    assert all("none of its keywords" in p.message for p in warnings(pack))
    assert all(p.severity == "warning" and p.line == 2 for p in warnings(pack))


def test_a_synonym_that_leads_nowhere(pack: Path) -> None:
    (pack / "en" / "synonyms.yaml").write_text(
        "page: [plain]\nb: [gallbladder]\n", encoding="utf-8"
    )
    (problem,) = warnings(pack)
    assert (problem.file, problem.line) == ("en/synonyms.yaml", 2)
    assert "“b” leads to “gallbladder”, which no page has" in problem.message


def test_a_language_without_everyday_words(pack: Path) -> None:
    (pack / "en" / "synonyms.yaml").unlink()
    (problem,) = warnings(pack)
    assert (problem.file, problem.line) == ("en/synonyms.yaml", 1)
    assert "no everyday words for the pages in language “en”" in problem.message


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "empty"),
        ("- a", 1, "not a list of words"),
        ("a: [b]\nc: d", 2, "must be a list"),
        ("a: []", 1, "1 to 12 entries"),
        ("a: [b]\n'?': [c]", 2, "not what people would type"),
        ("one two three four five six seven: [c]", 1, "not what people would type"),
        ("lump: [a]\nLumps: [b]", 2, "like the words on line 1"),
        ("a: [<b>x</b>]", 1, "looks like HTML"),
        ("a: [b]\nhow is the: [c]", 2, "only words that stand in most questions"),
        ("liver: [organ, Livers]", 1, "leads to itself"),
        ("a: [b,\n '?']", 2, "“a” leads to “?”, which has no word"),
        ("\n".join(f"a{n}: [b]" for n in range(MAX_SYNONYMS + 1)), 1, "more than"),
    ],
)
def test_wrong_synonyms(text: str, line: int, message: str) -> None:
    compiled = compile_synonyms("en/synonyms.yaml", text.encode())
    assert any(problem.severity == "error" for problem in compiled.problems)
    assert [p for p in compiled.problems if p.line == line and message in p.message]


@pytest.mark.parametrize(
    ("language", "text", "line", "message"),
    [
        ("en", "lump: [node, b,\n nodes]", 2, "“lump” leads to “nodes” twice"),
        ("en", "yellow (skin): [b]", 1, "“yellow (skin)” has brackets, which nobody types"),
        ("en", "lump:\n  - b\n  - jaundice [icterus]", 3, "“jaundice [icterus]” has brackets"),
        ("en", "lump: [b]\n\u0441ancer: [c]", 2, "another script: “\u0441”, cyrillic small"),
        ("de", "a: [b]\nxy: [Leber ورم]", 2, "another script: “و”, arabic letter waw"),
        ("ar", "ورم: [\u0441T]", 1, "another script: “\u0441”, cyrillic"),
    ],
)
def test_what_is_easily_overlooked(language: str, text: str, line: int, message: str) -> None:
    (problem,) = compile_synonyms(f"{language}/synonyms.yaml", text.encode()).problems
    assert (problem.severity, problem.line) == ("warning", line)
    assert message in problem.message


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "سي تي: [CT]"),
        ("en", "β blocker: [5 µg, naïve, liver’s]"),
        ("tr", "IŞIN: [ışın tedavisi, çığ]"),
        ("ru", "рак: [опухоль]"),
    ],
)
def test_letters_that_belong_there(language: str, text: str) -> None:
    assert compile_synonyms(f"{language}/synonyms.yaml", text.encode()).problems == ()


def test_warnings_do_not_wait_until_errors_are_mended(pack: Path) -> None:
    """Neither those of the same list, nor those of pages, where nothing broken can be the cause."""
    add_topics(pack, 5)
    for number in range(5):
        edit(pack / "en" / f"topic-{number}.md", "status:", "keywords: [gallbladder]\nstatus:")
    list_, page = pack / "en" / "synonyms.yaml", pack / "en" / "topic-0.md"
    list_.write_text("page: [plain]\nb: [nowhere]\nc: d\n", encoding="utf-8")
    assert [(p.line, p.severity) for p in warnings(pack)] == [(2, "warning"), (3, "error")]
    list_.write_text("page: [plain]\nb: [nowhere]\n", encoding="utf-8")
    edit(page, "section:", "section: nowhere\nsection:")
    assert {p.severity for p in warnings(pack)} == {"error"}, "it may be what b leads to"
    edit(page, "section: nowhere\nsection:", "section:")
    edit(page, "related: [", "related: [no-such-page, ")
    files = {(p.file, p.severity) for p in warnings(pack)}
    assert files > {("en/topic-0.md", "error"), ("en/synonyms.yaml", "warning")}
    assert ("en/topic-4.md", "warning") in files


@pytest.mark.parametrize("text", ["a: [b]\nc [d]\ne: [f]", "a: [b]\nc:[d]\ne: [f]"])
def test_a_colon_that_is_missing_is_told_in_its_own_line(text: str) -> None:
    (problem,) = compile_synonyms("en/synonyms.yaml", text.encode()).problems
    assert problem.line == 2
    assert "a colon is missing, or the space behind it" in problem.message
