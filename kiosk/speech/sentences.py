"""Where the sentences of a text begin and end, and how a sentence is said. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kiosk.speech.words import PLAIN, WORDS, Words

# A sign that ends a sentence, what closes after it, and the white space before the next one. The
# Arabic semicolon parts clauses that stand on their own. A line break always ends a sentence.
_END = re.compile(r"[.!?…؟؛]+[\"'”’»“)\]]*(?:\s+|$)|\s*\n\s*")
# "J. Smith", "1. First", "21. November" where a full stop makes a number an ordinal.
_INITIAL = re.compile(r"(?<![\w’'])[^\W\d_]\.$")
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.$")
_NUMBER = r"\d+(?:[.,٫]\d+)?"
_LIST_MARKER = re.compile(r"\s*\d{1,3}\.$")


def words_of(language: str) -> Words:
    """The table of a language such as "de" or "de-AT"."""
    return WORDS.get(language.split("-")[0], PLAIN)


def sentences(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of a plain text: where each begins and ends, without white space around it."""
    words = words_of(language)
    found: list[tuple[int, int]] = []
    begin = 0
    for match in _END.finditer(text):
        if _ends(text, begin, match, words):
            _add(found, text, begin, match.end())
            begin = match.end()
    _add(found, text, begin, len(text))
    return found


def _add(found: list[tuple[int, int]], text: str, begin: int, end: int) -> None:
    part = text[begin:end]
    if any(sign.isalnum() for sign in part):
        found.append((begin + len(part) - len(part.lstrip()), begin + len(part.rstrip())))


def _ends(text: str, begin: int, match: re.Match[str], words: Words) -> bool:
    """Does the sentence that began at ``begin`` end with this sign?"""
    if "\n" in match[0] or match.end() == len(text):
        return True
    if text[match.end()].islower():  # "Really?" she said.
        return False
    if match[0].strip() != ".":
        return True
    said = text[begin : match.start() + 1]
    return not (
        _LIST_MARKER.fullmatch(said)
        or _INITIAL.search(said)
        or (words.ordinals and _ORDINAL.search(said))
        or said.endswith(tuple(words.short))
    )


def spoken(sentence: str, language: str) -> str:
    """The sentence as it is said: short forms, ranges and signs in words."""
    for pattern, replacement in _rules(words_of(language)):
        sentence = pattern.sub(replacement, sentence)
    return " ".join(sentence.split())


_Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
_rules_of: dict[int, list[_Rule]] = {}


def _rules(words: Words) -> list[_Rule]:
    """What to replace by what, in this order; made once for each table."""
    if id(words) not in _rules_of:
        _rules_of[id(words)] = list(_make_rules(words))
    return _rules_of[id(words)]


def _make_rules(words: Words) -> Iterator[_Rule]:
    if short := words.short | words.last:
        yield re.compile(rf"(?<!\w)(?:{_any(short)})"), lambda match: short[match[0]]
    if terms := words.terms:
        yield re.compile(rf"(?<!\w)(?:{_any(terms)})(?!\w)"), lambda match: terms[match[0]]
    if units := words.units:
        unit = re.compile(rf"(?<=\d)\s?({_any(units)})(?!\w)")
        yield unit, lambda match: f" {units[match[1]]}"
    yield re.compile(r"(?<=\d)\s?[–-]\s?(?=%?\d)"), f" {words.range} "
    percent = words.percent.replace("%1", r"\1")
    yield re.compile(rf"[%٪]\s?({_NUMBER})"), percent
    yield re.compile(rf"({_NUMBER})\s?[%٪]"), percent


def _any(table: dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))
