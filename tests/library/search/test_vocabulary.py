"""The list of words, in memory and packed."""

from __future__ import annotations

import tracemalloc
from collections import Counter

import pytest

from kiosk.library.search.index import VocabularyWord
from kiosk.library.search.vocabulary import Vocabulary

WORDS = Counter(
    {
        VocabularyWord("ubelkeit", "übelkeit", "ubel"): 2,
        VocabularyWord("ubelkeit", "ubelkeit", "ubelkeit"): 1,
        VocabularyWord("operation", "operation", "operation"): 5,
        VocabularyWord("operationen", "operationen", "operation"): 1,
        VocabularyWord("ging", "ging", "geh"): 1,
        VocabularyWord("a" * 600, "a" * 600, "a" * 300): 1,
    }
)


@pytest.fixture(params=["made", "read"])
def vocabulary(request: pytest.FixtureRequest) -> Vocabulary:
    made = Vocabulary().changed(WORDS)
    return made if request.param == "made" else Vocabulary.read(*made.packed())


def test_words_and_stems_lead_to_each_other(vocabulary: Vocabulary) -> None:
    assert set(vocabulary.stems_of(["ubelkeit"])) == {"ubel", "ubelkeit"}
    assert vocabulary.stems_of(["nothing", "ging"]) == ("geh",)
    assert vocabulary.known(["geh", "steh"]) == ("geh",)
    assert vocabulary.words_of({"operation"}) == {"operation", "operationen"}
    assert vocabulary.words_of({"geh"}) == {"ging"}
    assert vocabulary.words_of(set()) == set()
    assert vocabulary.stems_of(["a" * 600]) == ("a" * 300,)
    assert vocabulary.words_of({"a" * 300}) == {"a" * 600}


def test_beginnings_are_completed_the_most_frequent_first(vocabulary: Vocabulary) -> None:
    assert vocabulary.completions("ube", 9) == ("ubel", "ubelkeit")
    assert vocabulary.completions("o", 9) == ("operation",)
    assert vocabulary.completions("", 1) == ("operation",)
    assert vocabulary.completions("x", 9) == ()


def test_of_many_words_those_on_most_pages_are_taken(vocabulary: Vocabulary) -> None:
    everything = list(vocabulary.folded)
    all_stems = vocabulary.most_used(everything, 100)
    assert set(all_stems) == set(vocabulary.stems_of(everything))
    assert vocabulary.most_used(everything, 2) == all_stems[:2]
    assert vocabulary.most_used(["nowhere"], 2) == ()


def test_pages_are_counted_by_stems(vocabulary: Vocabulary) -> None:
    assert vocabulary.pages_of(["operation"]) == 6
    assert vocabulary.pages_of(["operation", "geh", "nowhere"]) == 7


def test_a_word_is_spelled_as_most_pages_do(vocabulary: Vocabulary) -> None:
    assert vocabulary.spelling("ubelkeit") == "übelkeit"
    assert vocabulary.spelling("unknown") == "unknown"


def test_taking_all_away_leaves_nothing(vocabulary: Vocabulary) -> None:
    less = Counter({word: -count for word, count in WORDS.items()})
    assert vocabulary.changed(less).packed() == Vocabulary().packed()


def test_the_order_of_changes_does_not_matter() -> None:
    halves = [Counter({word: WORDS[word]}) for word in WORDS]
    there, back = Vocabulary(), Vocabulary()
    for half in halves:
        there = there.changed(half)
    for half in reversed(halves):
        back = back.changed(half)
    assert there.packed() == back.packed() == Vocabulary().changed(WORDS).packed()


def test_lists_that_do_not_fit_together_are_refused() -> None:
    with pytest.raises(ValueError, match="equally long"):
        Vocabulary("a\nb\n", [1], [1], "\n")


def test_the_words_lie_in_few_pieces_of_memory() -> None:
    """As strings of their own, what is given back of a language lies in pieces."""
    made = Vocabulary().changed(
        Counter({VocabularyWord(f"word{n}s", f"wörd{n}s", f"word{n}"): 1 for n in range(9_000)})
    )
    packed = made.packed()
    tracemalloc.start()
    kept = Vocabulary.read(*packed)
    size, peak = tracemalloc.get_traced_memory()
    blocks = sum(one.count for one in tracemalloc.take_snapshot().statistics("filename"))
    tracemalloc.stop()
    assert len(kept.folded) == 9_000
    assert blocks < 100
    assert size < 60 * 9_000 and peak < 160 * 9_000
