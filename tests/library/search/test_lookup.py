"""Where words stand that are on very many pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from kiosk.library.schema import TABLES
from kiosk.library.search.index import Field, row_number
from kiosk.library.search.lookup import MOST_ROWS, Lookup
from kiosk.library.search.ranking import PLACES, Places
from kiosk.library.search.reading import Group

PAGES = 2 * MOST_ROWS
"""Half of them say "liver", half "scan"; page 1, the last to be read, says both, and "stent"."""


@pytest.fixture
def base() -> Iterator[sqlite3.Connection]:
    base = sqlite3.connect(":memory:")
    base.executescript(TABLES)
    stems = {page: "en_liver" if page % 2 else "en_scan" for page in range(2, PAGES + 2)}
    base.executemany(
        "INSERT INTO search (rowid, stems) VALUES (?, ?)",
        [
            (row_number(page, Field.BODY, 0), words)
            for page, words in {**stems, 1: "en_liver en_scan en_stent"}.items()
        ],
    )
    yield base
    base.close()


def looked_up(lookup: Lookup, *words: str) -> dict[str, Places]:
    groups = [Group({(word,): 1.0}) for word in words]
    found = [lookup.places("en", group) for group in groups]
    lookup.look_closer("en", groups, found)
    return dict(zip(words, found, strict=True))


@pytest.mark.parametrize("other", ["stent", "scan"], ids=["a rare word", "another common word"])
def test_a_common_word_is_found_where_it_stands_beside(
    base: sqlite3.Connection, other: str
) -> None:
    alone = looked_up(Lookup(base), "liver")["liver"]
    assert alone.everywhere
    assert 1 not in alone.files
    found = looked_up(Lookup(base), "liver", other)
    assert found["liver"].files == alone.files | {1}
    assert 1 in found[other].files


def test_beside_a_word_that_is_nowhere_common_ones_still_find_each_other(
    base: sqlite3.Connection,
) -> None:
    found = looked_up(Lookup(base), "liver", "scan", "nowhere")
    assert 1 in found["liver"].files & found["scan"].files


def test_beside_another_word_a_guess_is_worth_no_more(base: sqlite3.Connection) -> None:
    lookup = Lookup(base)
    groups = [Group({("liver",): 0.7}, guessed=True), Group({("stent",): 1.0})]
    found = [lookup.places("en", group) for group in groups]
    lookup.look_closer("en", groups, found)
    assert {*found[0].spots.values()} == {0.7 * PLACES[Field.BODY]}


def test_a_rare_word_is_found_wherever_it_stands(base: sqlite3.Connection) -> None:
    found = looked_up(Lookup(base), "stent", "nowhere")
    assert (found["stent"].files, found["nowhere"].files) == ({1}, set())
    assert not found["stent"].everywhere


def test_what_the_last_question_asked_is_not_asked_again(base: sqlite3.Connection) -> None:
    asked: list[str] = []
    base.set_trace_callback(asked.append)
    lookup = Lookup(base)

    def questions(*words: str) -> int:
        asked.clear()
        lookup.next_question()
        looked_up(lookup, *words)
        return sum("MATCH" in one for one in asked)  # Besides them are those of FTS5 itself.

    assert questions("liver", "scan") == 3  # Each, and both together.
    assert questions("liver", "scan") == 0
    assert questions("liver", "nowhere") == 1
    assert questions("liver", "nowhere") == 0, "that there is nothing was forgotten"
    assert questions("liver", "scan") == 2, "more than the last question was kept"
    lookup.forget()
    assert questions("liver", "scan") == 3
