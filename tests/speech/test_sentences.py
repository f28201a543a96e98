"""Where sentences end, and how what is written short is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import sentences, spoken
from kiosk.speech.words import WORDS


def split(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["You sleep.", "Does it hurt?", "No!"]),
        ("en", ["Dr. Ay sees you.", "Prof. Kaya too."]),
        ("en", ["Eat little, e.g. Soup of the day.", "Drink."]),
        ("en", ["It is 2.5 cm wide.", "That is small."]),
        ("en", ["J. Smith wrote it.", "You read it."]),
        ("en", ["“Will it hurt?” she asked.", "“No.”", "He smiled."]),
        ("en", ["Soup, bread, etc.", "Then you rest."]),
        ("en", ["1. Sit down."]),
        ("en", ["This is… well, hard.", "Ask us…", "We listen."]),
        ("de", ["Das sind z. B. Suppen.", "Dr. Ay hilft."]),
        ("de", ["Am 21. November bzw. Dezember.", "Danach nicht."]),
        ("de", ["Sie kommen ca. 3 Tage.", "„Tut es weh?“, fragte sie."]),
        ("de", ["Brot, Suppe usw.", "Dann ruhen Sie."]),
        ("tr", ["Doç. Dr. Ay sizi görür.", "Çorba vb. yiyin."]),
        ("tr", ["Çorba vb.", "İstediğinizi yiyin."]),
        ("ar", ["هل يؤلم؟", "لا.", "اتصل بنا؛", "نحن هنا."]),
        ("ar", ["يراك د. أحمد اليوم.", "ثم ترتاح."]),
    ],
)
def test_a_text_falls_into_its_sentences(language: str, expected: list[str]) -> None:
    assert split(" ".join(expected), language) == expected


def test_a_line_break_ends_a_sentence() -> None:
    assert split("Building B\n\nsecond floor", "en") == ["Building B", "second floor"]


@pytest.mark.parametrize("nothing", ["", "  ", "…", "\n", "— !"])
def test_what_has_no_words_is_not_said(nothing: str) -> None:
    assert split(nothing, "en") == []


@given(st.text(alphabet=st.sampled_from("aB1 .?!\n؟؛”“’%–dDr"), max_size=60))
def test_no_word_is_lost_and_none_is_said_twice(text: str) -> None:
    found = sentences(text, "en")
    assert found == sorted(found)
    kept = "".join(text[start:end] for start, end in found)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "45–50 of 100", "45 to 50 of 100"),
        ("de", "45–50 von 100", "45 bis 50 von 100"),
        ("tr", "45–50", "45 ila 50"),
        ("ar", "45–50", "45 إلى 50"),
        ("en", "A CT and RFA, not CTX", "A C T and R F A, not CTX"),
        ("de", "MRT-Bild", "M R T-Bild"),
        ("tr", "TACE ve BT", "teys ve be te"),
        ("ar", "فحص CT", "فحص سي تي"),
        ("en", "45 % or 2.5%", "45 percent or 2.5 percent"),
        ("tr", "%45", "yüzde 45"),
        ("de", "3 cm, z. B. 40 %", "3 Zentimeter, zum Beispiel 40 Prozent"),
        ("ar", "45٪", "45 بالمئة"),
        ("en", "a cm of Dr. Ay", "a cm of Doctor Ay"),
        ("fr", "CT 45–50", "CT 45 – 50"),
    ],
)
def test_what_is_written_short_is_said_in_full(language: str, written: str, said: str) -> None:
    assert spoken(written, language) == said


def test_every_language_of_the_library_has_its_words() -> None:
    assert set(WORDS) == {"en", "tr", "de", "ar"}
    for language, words in WORDS.items():
        assert words.range and "%1" in words.percent, language
        assert all(short.endswith(".") for short in words.short | words.last), language
