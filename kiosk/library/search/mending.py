"""Typing errors, mended from the library's own vocabulary, and words made of other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from heapq import nsmallest
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from kiosk.library.search.wordlist import SortedWords

MOST_CANDIDATES = 40

SHORT = 5
"""Letters: in a shorter word only the likeliest slips are mended, it has too many neighbours."""

LONG = 8
"""Letters from which on more than one slip is mended."""

BEGINNING = 7
"""Letters of a misspelt beginning from which on it says which word is meant."""

SHORTEST_COMPOUND_PART = 4

# Languages that write few vowels: their words are shorter, and have more neighbours.
_WITHOUT_VOWELS = ("ar", "fa")

# Languages that write compounds as one word, and what they put between the parts.
_COMPOUNDING = {"de": ("s", "n", "en", "es", "e"), "nl": ("s", "en"), "sv": ("s",), "da": ("s",)}

_KEYBOARDS = {
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلىةوزظ"),
    "de": ("qwertzuiopu", "asdfghjkloa", "yxcvbnm"),
    "tr": ("qwertyuiopgu", "asdfghjklsi", "zxcvbnmoc"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
}

# What sounds alike, in this order; applied to folded words. A person who has only heard
# a word writes one for the other.
_SOUNDS = {
    "ar": (("[ظذ]", "ض"), ("ث", "ت"), ("ص", "س"), ("ق", "ك"), ("ط", "ت"), ("ء", ""), ("ه$", "")),
    "de": (
        ("ch", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("tz|z", "s"), ("c", "k"),
        ("v", "f"), ("y", "i"), ("ie", "i"), ("(?<=[aeiou])h", ""), ("b", "p"), ("d", "t"),
        ("g$", "k"), ("qu", "kw"), ("x", "ks"), ("ae", "e"), ("eu", "oi"),
    ),
    "tr": (("b", "p"), ("d", "t"), ("g", "k"), ("c", "j"), ("y", ""), ("h", ""), ("v", "f")),
    "en": (
        ("^kn|^gn", "n"), ("ph|gh", "f"), ("tch", "ch"), ("ch|ck|q", "k"), ("th", "t"),
        ("c(?=[eiy])", "s"), ("c", "k"), ("z", "s"), ("x", "ks"), ("y", "i"), ("ou|ow|oo", "u"),
        ("ea|ee|ie|ei", "i"), ("ae|oe", "e"), ("e$", ""), ("dg", "j"),
        ("(?<=[^aeiou])[eo]r$", "r"), ("(?<=[aeiou])r(?=[^aeiou]|$)", ""),
    ),
}  # fmt: skip


class Candidate(NamedTuple):
    """A word of the vocabulary, and how far from it the typed word is: 0 the same, 1 one slip."""

    word: str
    distance: float


class Mender:
    """Finds those of the ``words`` that a typed word may stand for.

    They are the folded words of one language.
    """

    def __init__(self, language: str, words: SortedWords) -> None:
        self._base = language.split("-")[0]
        self.compounding = self._base in _COMPOUNDING
        self._words = words

    def closest(self, typed: str, beginning: bool) -> list[Candidate]:
        """The likeliest words, best first; none where all are too far away.

        With ``beginning``, ``typed`` may be the beginning of a word.
        """
        allowed = _allowed(typed)
        if not allowed:
            return []
        found = dict(self._near(typed, allowed))
        if beginning and len(typed) >= BEGINNING:
            for word, distance in self._near(typed, min(allowed, 2), len(typed)):
                found[word] = min(found.get(word, 9.0), distance + 0.3)
        best = sorted((distance, word) for word, distance in found.items() if distance <= allowed)
        return [
            Candidate(word, distance) for distance, word in best if distance <= best[0][0] + 0.25
        ]

    def is_short(self, typed: str) -> bool:
        """Whether a word has too many neighbours for any slip but the likeliest to be mended."""
        return len(typed) < SHORT + (self._base in _WITHOUT_VOWELS)

    def alike(self, typed: str) -> list[str]:
        """The words that begin with at least the same five letters, and half of the typed word."""
        length = max(5, len(typed) // 2)
        if len(typed) < length:
            return []
        return [self._words[number] for number in self._words.beginning(typed[:length])]

    def compounds(self, typed: str) -> list[str]:
        """The words that are made of this one and another, such as Leberoperation of Leber."""
        if len(typed) < SHORTEST_COMPOUND_PART or not self.compounding:
            return []
        begun = (self._words[number] for number in self._words.beginning(typed))
        shortest = len(typed) + 3
        found = [w for w in begun if len(w) >= shortest and any(self._rests(w[len(typed) :]))]
        found += [
            w
            for w in self._words.ending(typed)
            if len(w) >= shortest and self._begins(w[: -len(typed)])
        ]
        return found

    def parts(self, typed: str) -> tuple[str, str] | None:
        """Two known words that the typed one is made of, or that were typed without a space."""
        best: tuple[int, tuple[str, str]] | None = None
        for cut in range(2, len(typed) - 1):
            for rest in self._rests(typed[cut:]):
                left = typed[:cut]
                shorter = min(len(left), len(rest))
                longer = max(len(left), len(rest))
                if left in self._words and longer >= SHORTEST_COMPOUND_PART:
                    if self.compounding and shorter < SHORTEST_COMPOUND_PART:
                        continue
                    best = max(best or (0, ("", "")), (shorter, (left, rest)))
        return best[1] if best else None

    def _rests(self, rest: str) -> Iterator[str]:
        """``rest`` without what joins compounds, where that is a known word."""
        for joint in ("", *_COMPOUNDING.get(self._base, ())):
            if rest.startswith(joint) and rest[len(joint) :] in self._words:
                yield rest[len(joint) :]

    def _begins(self, start: str) -> bool:
        joints = ("", *_COMPOUNDING.get(self._base, ()))
        return any(
            start.endswith(joint) and start[: len(start) - len(joint)] in self._words
            for joint in joints
        ) or any(start + ending in self._words for ending in ("e", "en"))

    def _near(
        self, typed: str, allowed: float, length: int | None = None
    ) -> Iterator[tuple[str, float]]:
        """The words that may be meant, and how far away they are, by their first letters."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        cutoff = int(allowed) + 1 if len(typed) > 3 else 1
        near: list[tuple[int, str, str]] = []
        for words in self._words.pieces():
            begun = words
            if length:  # Of words that are no longer the whole is compared anyway.
                words = [word for word in words if len(word) > length]
                begun = [word[:length] for word in words]
            for start, slips, number in process.extract(
                typed, begun, scorer=OSA.distance, score_cutoff=cutoff, limit=MOST_CANDIDATES
            ):
                near.append((slips, start, words[number]))
        sound = sounds(typed, self._base)
        for slips, start, word in nsmallest(MOST_CANDIDATES, near, key=itemgetter(0)):
            if self._likely(typed, start, slips, sound):
                spoken = OSA.distance(sound, sounds(start, self._base)) + 0.5
                yield word, min(spoken, slips - 0.3 * self._slip(typed, start))

    def _likely(self, typed: str, word: str, slips: int, sound: str) -> bool:
        """Whether people write the one for the other; a word of everyday life is not mended."""
        heard = sounds(word, self._base)
        if sound == heard:
            return True
        if typed[0] != word[0] and (len(typed) < LONG or sound[:1] != heard[:1]):
            return False  # People get the beginning of a word right.
        if self.is_short(typed):
            return len(typed) >= len(word) and self._slip(typed, word)
        return slips <= 1 or len(typed) >= LONG or self._slip(typed, word)

    def _slip(self, typed: str, word: str) -> bool:
        """Whether all that differs is a key beside the right one, two that changed places, or one
        that was hit twice."""
        if len(typed) == len(word):
            wrong = [place for place, letter in enumerate(word) if letter != typed[place]]
            if len(wrong) == 1:
                return (typed[wrong[0]], word[wrong[0]]) in _neighbours(self._base)
            first, last = min(wrong, default=0), max(wrong, default=0)
            return last == first + 1 and typed[first : last + 1] == word[last] + word[first]
        return _undoubled(typed) == _undoubled(word)


def sounds(folded: str, base: str) -> str:
    """How a word sounds, roughly; double letters count once."""
    for pattern, sound in _SOUNDS.get(base, ()):
        folded = re.sub(pattern, sound, folded)
    return _undoubled(folded)


def _undoubled(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def _allowed(typed: str) -> float:
    """How far the meant word may be; short words have too many neighbours."""
    if len(typed) < 3 or any(letter.isdigit() for letter in typed):
        return 0
    return 1 if len(typed) < 5 else 1.5 if len(typed) < 7 else 2 if len(typed) < 10 else 2.5


@cache
def _neighbours(base: str) -> frozenset[tuple[str, str]]:
    """Pairs of letters whose keys lie beside each other."""
    rows = _KEYBOARDS.get(base, _KEYBOARDS["en"])
    pairs = [pair for row in rows for pair in pairwise(row)]
    for upper, lower in pairwise(rows):
        for place, letter in enumerate(lower):
            pairs += [(letter, other) for other in upper[place : place + 2]]
    return frozenset(pairs) | frozenset((b, a) for a, b in pairs)
