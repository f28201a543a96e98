"""Words as the search compares them."""

from __future__ import annotations

import pytest

from kiosk.library.search.words import fold, other_forms, split, split_folded, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("übelkeit", "ubelkeit"),
        ("nachtschweiß", "nachtschweiss"),
        ("ışın", "isin"),
        ("ağrı", "agri"),
        ("catheter", "cathéter"),
        ("يَرَقان", "يرقان"),
        ("إشعاع", "اشعاع"),
        ("خزعة", "خزعه"),
        ("مستشفى", "مستشفي"),
        ("العـلاج", "العلاج"),
        ("can’t", "cant"),
        ("c78.7", "c787"),
        ("٥", "5"),
    ],
)
def test_what_people_leave_out_is_folded_away(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Can’t they operate?", ["cant", "they", "operate"]),
        ("en", "follow-up", ["follow", "up"]),
        ("en", "C78.7, 94381002.", ["c787", "94381002"]),
        ("en", "NİGHT SWEATS", ["night", "sweats"]),
        ("tr", "IŞIN Ankara'da", ["isin", "ankara"]),
        ("ar", "مَا هِيَ؟", ["ما", "هي"]),
        ("en", '" OR 1=1 -- * ( ) : ^', ["or", "1", "1"]),
        ("en", "\0\ud800", []),
    ],
)
def test_texts_are_split_into_words(language: str, text: str, words: list[str]) -> None:
    assert [word.folded for word in split(text, language)] == words


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_the_quick_way_to_split_a_text_is_the_same(language: str) -> None:
    text = "Über Leber-OP’s, ISIN IŞIN İğne’nin C78.7, ΟΔΟΣ الأشعة الـمقطعية x" + "y" * 50
    assert split_folded(text, language) == [word.folded for word in split(text, language)]
    assert len(split_folded(text, language)) > 8


def test_words_know_where_they_stand() -> None:
    text = "Die Ärztin, die es weiß."
    assert [text[w.start : w.end] for w in split(text, "de")] == [
        "Die",
        "Ärztin",
        "die",
        "es",
        "weiß",
    ]


def test_a_capital_i_is_turkish_in_turkish_only() -> None:
    assert split("ISI", "tr")[0].spelling == "ısı"
    assert split("ISI", "en")[0].spelling == "isi"


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "operation", "operate"),
        ("de", "metastasen", "metastase"),
        ("tr", "ameliyatı", "ameliyat"),
        ("ar", "الكبد", "للكبد"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert stem("läufer", "xx") == "laufer"


def test_letters_typed_as_two_and_words_with_articles() -> None:
    assert other_forms("stueck", "de") == ["stuck"]
    assert "خزعه" in other_forms(fold("والخزعة"), "ar")
    assert other_forms("stueck", "en") == []
