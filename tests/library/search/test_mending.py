"""Typing errors and words made of words."""

from __future__ import annotations

import pytest

from kiosk.library.search.mending import Mender

ENGLISH = sorted(
    ["bowel", "chemotherapy", "jaundice", "biopsy", "metastasis", "surgery", "follow", "up"]
)
GERMAN = sorted(
    ["leber", "operation", "operationen", "leberoperation", "lebermetastasen", "metastasen"]
)


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
    ],
)
def test_slips_are_mended(typed: str, meant: str) -> None:
    assert [one.word for one in Mender("en", ENGLISH).closest(typed, False)][:1] == [meant]


@pytest.mark.parametrize("typed", ["window", "xx", "c788", "tomorrow"])
def test_what_is_no_slip_is_left_alone(typed: str) -> None:
    assert Mender("en", ENGLISH).closest(typed, False) == []


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
    ],
)
def test_a_word_of_everyday_life_is_no_slip(language: str, typed: str, word: str) -> None:
    for beginning in (False, True):
        assert Mender(language, [word]).closest(typed, beginning) == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("scann", "scan"), ("sacn", "scan"), ("scsn", "scan"), ("kold", "cold")]
)
def test_of_short_words_the_likeliest_slips_are_mended(typed: str, meant: str) -> None:
    assert [one.word for one in Mender("en", [meant]).closest(typed, False)] == [meant]


def test_the_beginning_of_a_word_is_mended_too() -> None:
    mender = Mender("en", ENGLISH)
    assert [one.word for one in mender.closest("cehmoth", True)] == ["chemotherapy"]
    assert mender.closest("cehmoth", False) == []


def test_compounds_are_found_by_their_parts() -> None:
    mender = Mender("de", GERMAN)
    assert set(mender.compounds("leber")) == {"leberoperation", "lebermetastasen"}
    assert set(mender.compounds("operation")) == {"leberoperation"}
    assert Mender("en", GERMAN).compounds("leber") == []


def test_a_compound_is_taken_apart_and_so_is_what_lacks_a_space() -> None:
    assert Mender("de", ["leber", "operation"]).parts("leberoperation") == ("leber", "operation")
    assert Mender("de", ["schaden", "strahlung"]).parts("strahlungsschaden") == (
        "strahlung",
        "schaden",
    )
    assert Mender("de", ["schaden", "strahlung"]).parts("strahlungxschaden") is None
    assert Mender("de", ["schaden", "strahlung"]).parts("schadenstrahlung") == (
        "schaden",
        "strahlung",
    )
    assert Mender("en", ENGLISH).parts("followup") == ("follow", "up")
    assert Mender("en", ENGLISH).parts("followers") is None
