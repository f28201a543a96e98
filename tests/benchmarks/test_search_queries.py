"""The queries that the search is measured with are what they are said to be."""

from pathlib import Path

import pytest

from benchmarks.rivals import texts
from benchmarks.search import KINDS, keywords_of, queries_of
from kiosk.library.reader import Library
from kiosk.library.search.words import split_folded

LANGUAGES = ["en", "tr", "de", "ar"]


def queries(language: str) -> list[dict]:
    return [*queries_of(language, False), *queries_of(language, True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_exact_words_and_beginnings_stand_on_a_page_that_is_wanted(
    language: str, library_file: Path
) -> None:
    library = Library.open(library_file)
    pages = {
        page.id: said(
            "\n".join([page.title, page.summary, *page.keywords, *map("\n".join, page.parts)]),
            language,
        )
        for page in texts(library, language, keywords_of(language))
    }
    library.close()
    wrong = []
    for query in queries(language):
        assert query["kind"] in KINDS
        assert query["pages"]
        assert set(query["pages"]) <= pages.keys()
        words = said(query["text"], language).removesuffix(" " * (query["kind"] == "prefix"))
        if query["kind"] in ("exact", "prefix") and not any(
            words in pages[page] for page in query["pages"]
        ):
            wrong.append(query["text"])
    assert wrong == []


def said(text: str, language: str) -> str:
    """The words of a text without accents, each between spaces."""
    return f" {' '.join(split_folded(text, language))} "


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_there_twice_so_that_what_is_held_out_is_in_no_other_half(language: str) -> None:
    asked = [query["text"].casefold() for query in queries(language)]
    assert [one for one in asked if asked.count(one) > 1] == []
