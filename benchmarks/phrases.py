"""What stands on one page only, typed as it stands there: does it lead to that page?

Of the runs of words one half is drawn anew and held out: nothing is tuned on it.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import partial

from benchmarks import packs
from benchmarks.figures import Row
from benchmarks.machine import WORK, Options, say
from benchmarks.rivals import Search, Text, rivals, texts
from benchmarks.search import Score, found_by_kiosk, keywords_of, rank_of
from kiosk.library.reader import Library
from kiosk.library.search.words import split, stop_words

RUNS = 25
"""Runs of words of each page."""

MOST_WORDS = 4
"""Of a run."""

SHORTEST = 4
"""Letters of its first word."""


def quality(options: Options) -> Iterator[Row]:
    """Recall@1, recall@3 and MRR of titles, keywords, headings and runs of words, also of the first
    two thirds of their letters, beside other searches."""
    library = Library.open(packs.real_library())
    ranks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for language in library.info.languages:
        pages = texts(library, language, keywords_of(language))
        searches: dict[str, Search] = {"kiosk": partial(found_by_kiosk, library, language)}
        for name, make in rivals(WORK).items():
            say(f"  {language}: {name}")
            searches[name] = make(pages, language)
        for kind, page, text in _phrases(pages, language):
            for begun, typed in (("", text), (", two thirds", text[: -(-2 * len(text) // 3)])):
                for name, search in searches.items():
                    ranks[kind + begun, name].append(rank_of([page], search(typed)))
    for (kind, name), found in ranks.items():
        score = Score.of(found)
        what = f"{len(found)} {kind}: {name}"
        least = None
        if name == "kiosk":
            least = max(Score.of(ranks[kind, other]).first for other in searches if other != name)
        yield Row("phrases", what, str(score), score.first, "", least=least)
    library.close()


def _phrases(pages: list[Text], language: str) -> Iterator[tuple[str, str, str]]:
    """Kind, page and words of all that only this page has."""
    for kind, parts in (
        ("titles", {page.id: [page.title] for page in pages}),
        ("keywords and codes", {page.id: page.keywords for page in pages}),
        (
            "headings",
            {page.id: [heading for heading, _ in page.parts if heading] for page in pages},
        ),
    ):
        count = Counter(part for found in parts.values() for part in set(found))
        for page, found in parts.items():
            yield from ((kind, page, part) for part in found if count[part] == 1)
    known = _runs(pages, language, language)
    yield from (("runs of words", page, run) for page, run in known)
    new = _runs(pages, language, f"{language}, held out")
    yield from (("held out runs of words", *one) for one in new if one not in known)


def _runs(pages: list[Text], language: str, seed: str) -> list[tuple[str, str]]:
    """Page and words of runs that begin and end with a telling word; for a seed always the same."""
    rng, stop = random.Random(seed), stop_words(language)
    runs = []
    everything = {page.id: _small(page) for page in pages}
    for page in pages:
        found: set[str] = set()
        for _ in range(20 * RUNS):
            _, text = rng.choice(page.parts)
            words, length = split(text, language), rng.randint(1, MOST_WORDS)
            if len(found) == RUNS:
                break
            if len(words) < length:
                continue
            first = rng.randrange(len(words) - length + 1)
            run = words[first : first + length]
            typed = text[run[0].start : run[-1].end].lower()
            if (
                not stop.intersection((run[0].folded, run[-1].folded))
                and len(run[0].folded) >= SHORTEST
                and not re.search(r"[.,:;?!()·،؟؛\n]", typed)
                and [id for id, small in everything.items() if typed in small] == [page.id]
            ):
                found.add(typed)
        runs += [(page.id, run) for run in sorted(found)]
    return runs


def _small(page: Text) -> str:
    """All the words of a page in small letters."""
    parts = (f"{heading}\n{body}" for heading, body in page.parts)
    return "\n".join((page.title, page.summary, *page.keywords, *parts)).lower()
