"""Made-up pages in four languages whose words are as many and as unevenly used as in real ones.

The words are those of the pages that ship, and invented ones: a hundred pages of a pack share
most of their words, ten thousand bring in tens of thousands of new ones (Heaps' law).
"""

from __future__ import annotations

import hashlib
import random
import re
import shutil
from collections import Counter
from functools import cache
from itertools import accumulate
from pathlib import Path

from benchmarks.machine import WORK, say
from benchmarks.packs import CONTENT
from kiosk.library.search.index import analysed, as_phrase

LANGUAGES = ("en", "tr", "de", "ar")

WORDS = 30_000
"""Different ones in each language."""

SYLLABLES = {
    "en": ("an car de di er gas hep in lo ma ne or pa ro sis ta tion um ven tro", " "),
    "tr": ("a cı da de ğın ik kar la lar le mak öz rı se şi ta tür ü ye yon", " "),
    "de": ("ab be chen der ein fähr ge heit ig ker lich mung nis rück schlag tung über wärts", ""),
    "ar": ("ال با تر جي حم خل در رس سا شم صد طب عل غر فك قل كب لم مر نق", ""),
}

_WORD = re.compile(r"[^\W\d_]{2,}")


def pack(topics: int) -> Path:
    """A pack of so many topics, each in four languages, with the pictures that ship."""
    folder = WORK / f"tongues-{topics}"
    stamp = folder / "made-by"
    recipe = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == recipe:
        return folder
    say(f"  writing a pack of {topics:,} topics in {len(LANGUAGES)} languages into {folder}")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(CONTENT, folder, ignore=shutil.ignore_patterns("*.md", "directory.yaml"))
    for number in range(topics):
        hashes = ""
        for language in LANGUAGES:
            text = page(language, number, topics, hashes)
            (folder / language / f"page-{number}.md").write_text(text, encoding="utf-8")
            hashes = hashes or hashlib.sha256(text.encode()).hexdigest()
    stamp.write_text(recipe)
    return folder


def page(language: str, number: int, topics: int, original: str = "") -> str:
    """The Markdown of a page of about 400 words, always the same."""
    rng = random.Random(f"{language} {number}")
    sections = ("understanding", "treatment", "living-with-it")
    related = [f"page-{(number + step) % topics}" for step in (1, 2, 3)]
    drawn = [" ".join(_telling(rng, language, rng.randint(1, 2))) for _ in range(10)]
    # One that an author has written twice is an error.
    keywords = {as_phrase(w.folded for w in analysed(text, language)): text for text in drawn}
    body = "\n\n".join(
        f"## {_sentence(rng, language, 5)}?\n\n"
        + "\n\n".join(" ".join(_sentence(rng, language, 12) + "." for _ in range(3)) for _ in "12")
        for _ in range(5)
    )
    of = f"translation_of: en/page-{number}\nsource_hash: {original}\n" if language != "en" else ""
    return f"""---
id: page-{number}
title: {" ".join(_telling(rng, language, 3)).capitalize()[:60]}
summary: {_sentence(rng, language, 5)}
section: {sections[number % 3]}
order: {number // 3 + 1}
illustration: {{file: surgery.svg, alt: "A picture."}}
keywords: [{", ".join(keywords.values())}]
status: draft
last_reviewed: 2026-11-21
next_review: 2028-11-21
authors: [The team]
sources: [sert-2021]
related: [{", ".join(related)}]
{of}---

{_sentence(rng, language, 14)}.

{body}
"""


def words(language: str) -> list[str]:
    """The words of a language, the most frequent first."""
    return _vocabulary(language)[0]


@cache
def _vocabulary(language: str) -> tuple[list[str], list[float]]:
    real: Counter[str] = Counter()
    for file in sorted((CONTENT / language).glob("*.md")):
        body = re.sub(r"\([^)]*:[^)]*\)", " ", file.read_text(encoding="utf-8").split("---\n")[2])
        real.update(word.lower() for word in _WORD.findall(body))
    found = [word for word, _ in real.most_common()]
    rng = random.Random(language)
    syllables, joint = SYLLABLES[language]
    parts = syllables.split()
    known = set(found)
    while len(found) < WORDS:
        made = "".join(rng.choice(parts) for _ in range(rng.randint(3, 5)))
        if joint == "" and language == "de" and rng.random() < 0.4:  # Compounds of real words.
            made = rng.choice(found[:400]) + rng.choice(found[:400])
        if made not in known and len(made) <= 30:
            known.add(made)
            found.append(made)
    return found, list(accumulate(1 / (rank + 3) for rank in range(WORDS)))


def _sentence(rng: random.Random, language: str, length: int) -> str:
    found, weights = _vocabulary(language)
    return " ".join(rng.choices(found, cum_weights=weights, k=length)).capitalize()[
        : 68 if length < 6 else 900
    ]


def _telling(rng: random.Random, language: str, length: int) -> list[str]:
    """Words for titles and keywords: not the most frequent ones."""
    found, _ = _vocabulary(language)
    return [found[min(WORDS - 1, int(60 * rng.paretovariate(0.4)))] for _ in range(length)]
