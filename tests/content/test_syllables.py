"""Syllables, against words of our own pages that a person has counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.content.syllables import (
    english,
    german,
    hyphenated_english,
    hyphenated_german,
    turkish,
)

# A hundred each, drawn at random from all the words of the pages.
ENGLISH = """
1 beads bright but care cell close comes fine food give half heard if kind large lump must not out
1 place plan please puts scan seems shrinks signs size some source speaks start straight take tell
1 than these they too trust wants waves whites why write yes
2 able afraid always any changes combined compare CT destroy destroyed given greatly hifu later
2 listen little longer measured needed never organ organs other picture portal reasons relief
2 result results samples silence someone strongly studies surgeon's symptom today waiting without
2 worry
3 afterwards reception specialists surgery survival testicles together ultrasound understand video
3 whenever
4 carcinoma metastasis
6 radiosurgery
"""
GERMAN = """
1 Die Gibt jetzt Kennt Mehr Team Vor an bringt es fünf grün ins muss nach plant schont schrumpft
1 sein setzt spricht steckt streut trägt weil weiß zeigt zur
2 Antwort Arten Fachwort Hause Ihre Ihren Keine Legen Lunge Niere Nummer Warten achten bekannt
2 bilden bisher durchgeht einen fragen gefragt ihnen keinen könnte planen prüfen richtig sage
2 streuen stärker wehtut wieder worden wurde zerstört Ärzte Ärzten Über vielleicht
3 Abteilung Bekomme Bekäme Karzinom Krankheiten Organen Wichtigste bekomme bewirken dagegen
3 durchgehen eigenes eingesetzt erwartet häufigsten mitkommen stärkere verstehen wenige wichtigsten
3 Ärztinnen ärztliche übliche
4 alkalische aufzumalen mitzubringen vielversprechend wiederkommen
5 Blutuntersuchung Körperflüssigkeit herausgenommen
6 Blutuntersuchungen Lebermetastasen Verdauungsorgane
"""


def counted(words: str) -> dict[str, int]:
    lines = (line.split() for line in words.strip().splitlines())
    return {word: int(number) for number, *found in lines for word in found}


@pytest.mark.parametrize(
    ("count", "words", "right"),
    [
        (english, ENGLISH, 99),
        (german, GERMAN, 99),
        (hyphenated_english, ENGLISH, 89),
        (hyphenated_german, GERMAN, 95),
    ],
    ids=["English", "German", "English hyphenated", "German hyphenated"],
)
def test_of_a_hundred_words_nearly_all_are_right(
    count: Callable[[str], int], words: str, right: int
) -> None:
    by_hand = counted(words)
    assert len(by_hand) == 100
    wrong = {word: count(word) for word, number in by_hand.items() if count(word) != number}
    assert len(wrong) <= 100 - right, wrong


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("kan", 1), ("Dr", 2), ("ağrı", 2), ("İlaç", 2), ("Işın", 2), ("karaciğer", 4), ("IŞIK", 2)],
)
def test_turkish_syllables_are_its_vowels(word: str, syllables: int) -> None:
    assert turkish(word) == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("people", 2),
        ("surgeon", 2),
        ("places", 2),
        ("careful", 2),
        ("being", 2),
        ("radiation", 4),
        ("social", 2),
        ("I’m", 1),
        ("MRI", 3),
    ],
)
def test_what_english_letters_hide(word: str, syllables: int) -> None:
    assert english(word) == syllables
