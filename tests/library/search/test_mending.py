"""Typing errors and words made of words."""

from __future__ import annotations

import pytest

from kiosk.library.search.mending import Mender
from kiosk.library.search.wordlist import SortedWords

ENGLISH = ["bowel", "chemotherapy", "jaundice", "biopsy", "metastasis", "surgery", "follow", "up"]
ENGLISH += ["live", "liver"]
GERMAN = ["leber", "operation", "operationen", "leberoperation", "lebermetastasen", "metastasen"]


def mender(language: str, words: list[str]) -> Mender:
    return Mender(language, SortedWords.of(sorted(words)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("biospy", "biopsy"),  # two letters changed places
        ("chemotherpy", "chemotherapy"),  # one is missing
        ("jaundicce", "jaundice"),  # one is double
        ("surgety", "surgery"),  # the key beside it
        ("kemotherapy", "chemotherapy"),  # as it sounds
        ("jaundis", "jaundice"),
        ("metastasys", "metastasis"),
        ("livr", "liver"),  # and not “live”
    ],
)
def test_slips_are_mended(typed: str, meant: str) -> None:
    assert [one.word for one in mender("en", ENGLISH).closest(typed, False)][:1] == [meant]


@pytest.mark.parametrize("typed", ["window", "xx", "c788", "tomorrow"])
def test_what_is_no_slip_is_left_alone(typed: str) -> None:
    assert mender("en", ENGLISH).closest(typed, False) == []


@pytest.mark.parametrize(
    ("language", "typed", "word"),
    [
        ("en", "diet", "death"),
        ("en", "dear", "death"),
        ("en", "god", "good"),
        ("en", "sex", "see"),
        ("en", "bath", "both"),
        ("en", "parking", "making"),
        ("de", "cancer", "chancen"),
        ("de", "zahn", "zahl"),
        ("tr", "seker", "secersem"),
        ("ar", "قيء", "قيد"),
        ("ar", "حافلة", "حافة"),
    ],
)
def test_a_word_of_everyday_life_is_no_slip(language: str, typed: str, word: str) -> None:
    for beginning in (False, True):
        assert mender(language, [word]).closest(typed, beginning) == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("scann", "scan"), ("sacn", "scan"), ("scsn", "scan"), ("kold", "cold")]
)
def test_of_short_words_the_likeliest_slips_are_mended(typed: str, meant: str) -> None:
    assert [one.word for one in mender("en", [meant]).closest(typed, False)] == [meant]


def test_other_words_of_the_same_letters_are_no_slips() -> None:
    assert [one.word for one in mender("en", ["surgery"]).closest("sugrery", False)] == ["surgery"]
    assert mender("en", ["reserve"]).closest("reverse", False) == []


def test_the_beginning_of_a_word_is_mended_too() -> None:
    english = mender("en", ENGLISH)
    assert [one.word for one in english.closest("cehmoth", True)] == ["chemotherapy"]
    assert english.closest("cehmoth", False) == []


def test_compounds_are_found_by_their_parts() -> None:
    german = mender("de", GERMAN)
    assert set(german.compounds("leber")) == {"leberoperation", "lebermetastasen"}
    assert set(german.compounds("operation")) == {"leberoperation"}
    assert mender("en", GERMAN).compounds("leber") == []
    # In the middle of a word, or with something that is no word, it is a part of nothing.
    assert mender("de", ["leber", "anleberung", "kaleber", "leberxy"]).compounds("leber") == []


def test_a_compound_is_taken_apart_and_so_is_what_lacks_a_space() -> None:
    assert mender("de", ["leber", "operation"]).parts("leberoperation") == ("leber", "operation")
    both = mender("de", ["schaden", "strahlung"])
    assert both.parts("strahlungsschaden") == ("strahlung", "schaden")
    assert both.parts("schadenstrahlung") == ("schaden", "strahlung")
    assert both.parts("strahlungxschaden") is None
    assert mender("en", ENGLISH).parts("followup") == ("follow", "up")
    assert mender("en", ENGLISH).parts("followers") is None


def test_words_that_begin_alike_share_at_least_five_letters() -> None:
    assert mender("en", ENGLISH).alike("surgeons") == ["surgery"]
    assert mender("en", ENGLISH).alike("surg") == []
    assert mender("en", ENGLISH).alike("chemical compounds") == []
