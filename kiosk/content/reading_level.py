"""How hard the pages are to read. ``ABOUT`` says what is counted, and cites the formulas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from kiosk.content.log import Log
from kiosk.content.model import Glossary, Page
from kiosk.content.pack import read_pack
from kiosk.content.runs import count_sentences
from kiosk.content.sources import PACK_FILE, find_sources, read_bytes, require_pack
from kiosk.content.syllables import BY_EAR, HYPHENATED, Counters
from kiosk.content.workers import compile_files
from kiosk.errors import KioskError, UsageError
from kiosk.library.packing import unpack

ABOUT = """\
## What is counted

Running text: every paragraph, list item, table cell and caption that begins with a capital letter
and ends as a sentence does. Headings, titles and fragments ("a fever") are left out. Counted as
sentences of two words, they would make every page look easier.

The words of the glossary are set aside, because a page explains them and has to name them: their
syllables do not count in the syllables per word, but the sentence keeps its full length.
Sand-Jecklin (2007) takes medical terms out of the text, which would shorten the sentences too. Set
aside are the words of every `[…](term:…)`, and wherever else these or the terms of the glossary
stand, with or without an s.

Syllables are those of [Pyphen](https://pyphen.org)'s hyphenation patterns, which see fewer than a
listener hears. The columns "strictly" count what is heard, by rules that are checked against words
counted by hand (`kiosk/content/syllables.py`), and set nothing aside. Every Turkish syllable has
one vowel, so there both count alike. A number has a syllable for each figure.

## The formulas

W is words per sentence, S is syllables per word.

- English: Flesch–Kincaid grade, 0.39 W + 11.8 S − 15.59. A grade is a year of school; less is
  easier. J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: *Derivation of new
  readability formulas for Navy enlisted personnel*. Research Branch Report 8-75, Naval Technical
  Training Command, Millington 1975.
- German: Flesch reading ease in Amstad's form, 180 − W − 58.5 S. From 0 to 100; more is easier.
  T. Amstad: *Wie verständlich sind unsere Zeitungen?* Dissertation, Universität Zürich 1978.
- Turkish: Ateşman's reading ease, 198.825 − 2.610 W − 40.175 S. From 0 to 100; more is easier.
  E. Ateşman: *Türkçede okunabilirliğin ölçülmesi*. Dil Dergisi 58, 1997, 71–74.
- Arabic: none is used. The one that was made for texts such as these, OSMAN (M. El-Haj,
  P. Rayson: *OSMAN: a novel Arabic readability metric*, LREC 2016), counts the signs of short
  vowels, and our pages, like nearly all Arabic text, are written without them.

K. Sand-Jecklin: *The impact of medical terminology on readability of patient education materials*.
Journal of Community Health Nursing 24(2), 2007, 119–129.
"""

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_LINK = re.compile(r'<a href="term:[^"]*">(.*?)</a>')
_TAG = re.compile("<[^>]*>")

FORMULAS: dict[str, Callable[[float, float], float]] = {
    "en": lambda words, syllables: 0.39 * words + 11.8 * syllables - 15.59,
    "de": lambda words, syllables: 180 - words - 58.5 * syllables,
    "tr": lambda words, syllables: 198.825 - 40.175 * syllables - 2.610 * words,
}
"""From words per sentence and syllables per word to the score of a language."""

NAMES = {"en": "English: grade", "de": "German: ease", "tr": "Turkish: ease"}
"""What the score of a language is called."""


@dataclass(frozen=True, slots=True)
class Level:
    """A page's score in the unit of its language. ``strictly`` sets nothing aside, and counts the
    syllables that are heard.

    ``words`` and ``sentences`` are those of its running text.
    """

    page: str
    language: str
    score: float
    strictly: float
    words: int
    sentences: int


def measure(folder: Path, language: str | None = None) -> list[Level]:
    """The reading level of every page of the pack, in one language or in all that have a formula.

    Raises ``UsageError`` for a folder that is no pack, or a language that is not there or has no
    formula, and ``KioskError`` with the first problem if a file cannot be compiled.
    """
    require_pack(folder)
    log = Log(PACK_FILE)
    data = read_bytes(folder, PACK_FILE, log)
    pack = read_pack(data, log) if data is not None else None
    if pack is None:
        raise KioskError(str(log.problems[0]))
    if language and language not in pack.languages:
        raise UsageError(f"the pack has no language {language!r}, only {', '.join(pack.languages)}")
    if language and language not in FORMULAS:
        raise UsageError(f"there is no formula for language {language!r}")
    sources = find_sources(folder, pack)
    paths = (*sources.lists, *sources.pages)
    return [
        level
        for code in ([language] if language else pack.languages)
        if code in FORMULAS
        for level in _levels(folder, code, [path for path in paths if path.startswith(f"{code}/")])
    ]


def report(levels: list[Level]) -> str:
    """The levels as Markdown: a row for each page, a column for each language, and ``ABOUT``."""
    languages = list(dict.fromkeys(level.language for level in levels))
    by_place = {(level.page, level.language): level for level in levels}
    rows = [["page"], ["---"]]
    for language in languages:
        rows[0] += [NAMES[language], f"{language}, strictly"]
        rows[1] += ["---:", "---:"]
    for page in dict.fromkeys(level.page for level in levels):
        rows.append([page])
        for language in languages:
            level = by_place.get((page, language))
            rows[-1] += [f"{level.score:.1f}", f"{level.strictly:.1f}"] if level else ["", ""]
    rows.append(["**median**"])
    for language in languages:
        of_language = [level for level in levels if level.language == language]
        rows[-1] += [
            f"{median(level.score for level in of_language):.1f}",
            f"{median(level.strictly for level in of_language):.1f}",
        ]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"# Reading level\n\n{table}\n\n{ABOUT}"


def _levels(folder: Path, language: str, paths: list[str]) -> Iterator[Level]:
    terms: set[str] = set()
    bodies: dict[str, Any] = {}
    for compiled in compile_files(folder, paths):
        if compiled.result is None:
            raise KioskError(str(compiled.problems[0]))
        if isinstance(compiled.result, Glossary):
            for term in compiled.result.terms:  # "microwave ablation (MWA)" are two
                terms.update(part.strip() for part in re.split("[()]", term.term))
        elif isinstance(compiled.result, Page):
            bodies[compiled.result.id] = unpack(compiled.result.body)["blocks"]
    for blocks in bodies.values():
        terms.update(
            _TAG.sub("", label) for text, _ in _runs(blocks) for label in _LINK.findall(text)
        )
    known = _any_of(terms - {""})
    for page, blocks in bodies.items():
        running = [plain for _, plain in _runs(blocks) if _is_running(plain)]
        if running:
            yield _level(page, language, running, known)


def _level(page: str, language: str, running: list[str], known: re.Pattern[str]) -> Level:
    words = [_WORD.findall(plain) for plain in running]
    others = [_WORD.findall(known.sub(" ", plain)) for plain in running]
    count = sum(map(len, words))
    sentences = sum(map(count_sentences, running))
    score, strictly = (
        FORMULAS[language](count / sentences, _syllables_per_word(counters, language, counted))
        for counters, counted in ((HYPHENATED, others), (BY_EAR, words))
    )
    return Level(page, language, score, strictly, count, sentences)


def _syllables_per_word(counters: Counters, language: str, paragraphs: list[list[str]]) -> float:
    words = [word for paragraph in paragraphs for word in paragraph]
    syllables = sum(
        # A number counts a syllable for each figure.
        sum(map(str.isdigit, word)) or sum(map(counters[language], word.split("-")))
        for word in words
    )
    return syllables / max(len(words), 1)


def _any_of(terms: set[str]) -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, terms), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})s?\b", re.IGNORECASE)


def _is_running(plain: str) -> bool:
    return bool(_ENDS.search(plain)) and not plain[:1].islower()


def _runs(value: Any) -> Iterator[tuple[str, str]]:
    """All runs of these blocks but headings: with markup, and plain."""
    if isinstance(value, list):
        for item in value:
            yield from _runs(item)
    elif isinstance(value, dict) and value.get("kind") != "heading":
        if "plain" in value:
            yield value["text"], value["plain"]
        for inner in value.values():
            yield from _runs(inner)
