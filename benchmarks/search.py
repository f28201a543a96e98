"""What the search finds, against other searches on the same pages."""

from __future__ import annotations

import shutil
import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from benchmarks import packs
from benchmarks.figures import Row
from benchmarks.machine import WORK, Options, say
from benchmarks.rivals import MOST, Search, rivals, texts
from kiosk.library.reader import Library

QUERIES = Path(__file__).parent / "search_queries"
BARE = "kiosk without synonyms"
OURS = ("kiosk", BARE)
KINDS = ("exact", "prefix", "typo", "lay", "question", "accent", "code")


@dataclass(frozen=True, slots=True)
class Score:
    """How often the first page, one of the first three, was right; and the mean of 1 / rank."""

    first: float
    three: float
    rank: float

    @classmethod
    def of(cls, ranks: list[int]) -> Score:
        count = len(ranks)
        return cls(
            sum(rank == 1 for rank in ranks) / count,
            sum(rank <= 3 for rank in ranks) / count,
            sum(1 / rank for rank in ranks if rank <= MOST) / count,
        )

    def __str__(self) -> str:
        return f"{self.first:.2f} / {self.three:.2f} / {self.rank:.2f}"


class Answer(NamedTuple):
    """A query's language and kind, whether its writer knew only the pages, and the place found."""

    language: str
    kind: str
    blind: bool
    rank: int


def quality(options: Options) -> Iterator[Row]:
    """Recall@1, recall@3 and MRR by kind of query, and by language; the held-out half apart."""
    library = Library.open(packs.real_library())
    for half, held_out in (("tuned on", False), ("held out", True)):
        ranks = _ranks(library, held_out)
        for language in library.info.languages:
            score = Score.of([one.rank for one in ranks["kiosk"] if one.language == language])
            least = 0.95 if held_out else None
            yield _row(f"{half}, {language}: kiosk", score, least)
        for kind in KINDS:
            yield from _of_kind(
                f"{half}, {kind}",
                {
                    engine: [r.rank for r in every if r.kind == kind]
                    for engine, every in ranks.items()
                },
                held_out,
                0.90 if kind == "typo" else 0.0,
            )
        blind = {
            engine: [r.rank for r in every if r.kind == "lay" and r.blind]
            for engine, every in ranks.items()
        }
        yield from _of_kind(f"{half}, lay, written blind", blind, held_out, 0.0)
        yield from _left_alone(library, held_out)
    library.close()


def _of_kind(what: str, ranks: dict[str, list[int]], held_out: bool, least: float) -> Iterator[Row]:
    """A row for each search; ours is to be better than each of the others."""
    scores = {engine: Score.of(found) for engine, found in ranks.items()}
    best = max(score.three for engine, score in scores.items() if engine not in OURS)
    for engine, score in scores.items():
        wanted = max(best, least) if held_out and engine == "kiosk" else None
        yield _row(f"{what}: {engine}", score, wanted)


def _left_alone(library: Library, held_out: bool) -> Iterator[Row]:
    """How many words of everyday life that no page has are not mended into something else."""
    half = "held_out" if held_out else "tuned_on"
    told = tomllib.loads((QUERIES / "none.toml").read_text(encoding="utf-8"))
    for language in library.info.languages:
        words = told[language][half]
        share = sum(not library.search(word, language).mended for word in words) / len(words)
        what = f"{half.replace('_', ' ')}, {language}: not in the library and not mended"
        least = 0.90 if held_out else None
        yield Row("search", what, f"{share:.2f} of {len(words)}", share, "", least=least)


def queries_of(language: str, held_out: bool) -> list[dict[str, Any]]:
    told = tomllib.loads((QUERIES / f"{language}.toml").read_text(encoding="utf-8"))
    return [query for query in told["queries"] if query["held_out"] is held_out]


def _ranks(library: Library, held_out: bool) -> dict[str, list[Answer]]:
    """By search, the place of the first right page for each query."""
    found: dict[str, list[Answer]] = defaultdict(list)
    bare = _without_synonyms(library.path)
    for language in library.info.languages:
        pages = texts(library, language, keywords_of(language))
        searches: dict[str, Search] = {
            "kiosk": partial(found_by_kiosk, library, language),
            BARE: partial(found_by_kiosk, bare, language),
        }
        for name, make in rivals(WORK).items():
            say(f"  {language}: {name}")
            searches[name] = make(pages, language)
        for query in queries_of(language, held_out):
            for name, search in searches.items():
                rank = rank_of(query["pages"], search(query["text"]))
                blind = query.get("blind", False)
                found[name].append(Answer(language, query["kind"], blind, rank))
    bare.close()
    return found


def rank_of(right: list[str], found: list[str]) -> int:
    """The place of the first of the ``right`` pages, from 1; one more than there are if none is."""
    return min((n for n, id in enumerate(found, 1) if id in right), default=MOST + 1)


def _without_synonyms(library: Path) -> Library:
    """The library as it would be without the lists of what people say."""
    copy = WORK / "without-synonyms.db"
    shutil.copyfile(library, copy)
    with sqlite3.connect(copy) as base:
        base.execute("DELETE FROM synonyms")
    base.close()
    return Library.open(copy)


def found_by_kiosk(library: Library, language: str, text: str) -> list[str]:
    return [hit.page for hit in library.search(text, language, MOST).results]


def keywords_of(language: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for file in (packs.CONTENT / language).glob("*.md"):
        front = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        codes = [str(code) for kind in front.get("codes", {}).values() for code in kind]
        found[file.stem] = (*map(str, front.get("keywords", ())), *codes)
    return found


def _row(what: str, score: Score, least: float | None) -> Row:
    return Row("search", what, str(score), score.three, "", least=least)
