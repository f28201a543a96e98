"""How many syllables a word has, for English, German and Turkish.

``HYPHENATED`` counts by Pyphen's hyphenation patterns where it has the language. They say where a
line may break, which is less often than there is a syllable: of a hundred English words of our
pages, counted by hand, they find 89 right (the American ones, which are best) and miss 15 of 173
syllables; of a hundred German ones they find 95. ``BY_EAR`` counts vowel sounds by rules, which
find 99 and 99. The words are in tests/content/test_syllables.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from pyphen import Pyphen

_VOWELS = re.compile("[aeiouy]+")
_SILENT_ENDING = re.compile(
    "[^aeiouy](?<![^aeiouy]l)e$"  # care, but not little
    "|[^aeiouytd](?<![^aeiouy]l)ed$"  # seemed, but not treated
    "|[^aeiouyszxcg](?<![^aeiouy]l)(?<![cs]h)es$"  # sometimes, but not places
)
_SILENT_INSIDE = re.compile(
    "[aeiouy][^aeiouy]+e(?:ly|ful|fully|less|ments?|one|thing|times|where|wards?)$"
)
_TWO_SOUNDS = re.compile("i[ao]|iu(?!s)|(?<![gp])eo|[aeiouy]ing|ua|iet")
_ONE_AFTER_ALL = re.compile("[tscg]i[ao]")  # -tion, -cial

_GERMAN = re.compile("aa|ai|au|äu|ee|ei|eu|ey|ie|oo|ou|[aeiouyäöü]")
_TURKISH = re.compile("[aeıioöuüâîû]")


def english(word: str) -> int:
    if word.isupper() and 1 < len(word) <= 3:  # spelt out: MRI
        return len(word)
    word = re.sub("[’'](?:s|re|ve|ll|d|m)?$", "", word.lower())
    groups = len(_VOWELS.findall(word))
    groups -= bool(_SILENT_ENDING.search(word)) + bool(_SILENT_INSIDE.search(word))
    groups += len(_TWO_SOUNDS.findall(word)) - len(_ONE_AFTER_ALL.findall(word))
    return max(groups, 1)


def german(word: str) -> int:
    return len(_GERMAN.findall(word.lower().replace("qu", "q"))) or len(word)


def turkish(word: str) -> int:
    """Exact: every Turkish syllable has one vowel."""
    return len(_TURKISH.findall(word.replace("I", "ı").replace("İ", "i").lower())) or len(word)


@cache
def _patterns(name: str) -> Pyphen:
    return Pyphen(lang=name)


def hyphenated_english(word: str) -> int:
    return len(_patterns("en_US").positions(word.lower())) + 1


def hyphenated_german(word: str) -> int:
    return len(_patterns("de_DE").positions(word)) + 1


Counters = dict[str, Callable[[str], int]]

HYPHENATED: Counters = {"en": hyphenated_english, "de": hyphenated_german, "tr": turkish}
BY_EAR: Counters = {"en": english, "de": german, "tr": turkish}
