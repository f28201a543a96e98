"""Which page comes first."""

from __future__ import annotations

from kiosk.library.search.index import Field, row_number
from kiosk.library.search.ranking import Places, Scored, in_order, ranked


def places(*found: tuple[int, Field, int]) -> Places:
    word = Places()
    word.add([row_number(*one) for one in found], 1.0)
    return word


def order(*words: Places) -> list[int]:
    return [one.file for one in ranked(words, 100, 10)]


def test_titles_before_keywords_before_headings_before_texts() -> None:
    word = places(
        (1, Field.BODY, 4), (2, Field.HEADING, 1), (3, Field.KEYWORDS, 0), (4, Field.TITLE, 0)
    )
    assert order(word) == [4, 3, 2, 1]


def test_rare_words_say_more() -> None:
    common = places(*((file, Field.BODY, 1) for file in range(1, 90)))
    assert order(common, places((95, Field.BODY, 1)))[0] == 95


def test_a_word_of_which_not_all_places_were_read_says_little() -> None:
    rare = places(*((file, Field.BODY, 1) for file in range(50, 60)))
    cut = places(*((file, Field.BODY, 1) for file in range(1, 6)))
    assert order(cut, rare)[0] == 1
    cut.pages = 99
    assert order(cut, rare)[0] == 50


def test_words_together_in_a_section_say_more() -> None:
    one = places((1, Field.BODY, 1), (2, Field.BODY, 1))
    other = places((1, Field.BODY, 1), (2, Field.BODY, 7))
    assert order(one, other) == [1, 2]


def test_a_page_is_opened_at_its_best_section() -> None:
    title = places((1, Field.TITLE, 0), (1, Field.BODY, 2))
    text = places((1, Field.BODY, 3), (1, Field.HEADING, 5))
    assert [one.section for one in ranked([title, text], 10, 10)] == [5]
    assert [one.section for one in ranked([title], 10, 10)] == [0]


def test_of_pages_that_answer_equally_well_the_first_tile_comes_first() -> None:
    found = [Scored(0.5, 4, 0), Scored(1.0, 1, 0), Scored(0.98, 2, 0), Scored(1.0, 3, 0)]
    tiles = {1: (1, 0), 2: (0, 5), 3: (0, 6), 4: (0, 0)}
    assert [one.file for one in in_order(found, tiles)] == [2, 3, 1, 4]


def test_a_page_that_was_named_comes_first() -> None:
    found = [Scored(1.0, 1, 0), Scored(0.4, 2, 0, named=1), Scored(0.6, 3, 0, named=1)]
    found.append(Scored(0.2, 4, 0, named=2))
    tiles = dict.fromkeys((1, 2, 3, 4), (0, 0))
    assert [one.file for one in in_order(found, tiles)] == [4, 3, 2, 1]


def test_a_whole_title_counts_no_more_than_its_words() -> None:
    everywhere = places(*((file, Field.TITLE, 0) for file in range(100)))
    whole = places((7, Field.TITLE, 0))
    whole.extra, whole.weight = True, 0.5
    best, second, *_ = ranked([everywhere, whole], 100, 10)
    assert best.file == 7
    assert best.score <= 1.5 * second.score


def test_nothing_typed_finds_nothing() -> None:
    assert ranked([], 10, 10) == []
    assert ranked([Places()], 0, 10) == []


def test_what_says_nothing_by_itself_is_found_all_the_same() -> None:
    compound = places((7, Field.BODY, 0))
    compound.extra = True
    assert order(compound) == [7]
