"""Searching: what is found, against other searches on the same pages, and how fast."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml

from benchmarks import packs
from benchmarks.figures import Row
from benchmarks.machine import WORK, Options, say
from benchmarks.rivals import MOST, Search, rivals, texts
from kiosk.library.reader import Library

QUERIES = Path(__file__).parent / "search_queries"
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


def quality(options: Options) -> Iterator[Row]:
    """Recall@1, recall@3 and MRR by kind of query, and by language; the held-out half apart."""
    library = Library.open(packs.real_library())
    for half, held_out in (("tuned on", False), ("held out", True)):
        ranks = _ranks(library, held_out)
        for language in library.info.languages:
            score = Score.of(
                [r for key, found in ranks.items() if key[:2] == ("kiosk", language) for r in found]
            )
            least = 0.95 if held_out else None
            yield _row(f"{half}, {language}: kiosk", score, least)
        engines = list(dict.fromkeys(engine for engine, _, _ in ranks))
        for kind in KINDS:
            scores = {
                engine: Score.of(
                    [r for key, found in ranks.items() if key[::2] == (engine, kind) for r in found]
                )
                for engine in engines
            }
            best = max(score.three for engine, score in scores.items() if engine != "kiosk")
            for engine, score in scores.items():
                least = None
                if held_out and engine == "kiosk":
                    least = max(best, 0.90) if kind == "typo" else best
                yield _row(f"{half}, {kind}: {engine}", score, least)
    library.close()


def _ranks(library: Library, held_out: bool) -> dict[tuple[str, str, str], list[int]]:
    """By engine, language and kind, the place of the first right page, from 1."""
    found: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for language in library.info.languages:
        pages = texts(library, language, _keywords(language))
        searches: dict[str, Search] = {"kiosk": partial(_ours, library, language)}
        for name, make in rivals(WORK).items():
            say(f"  {language}: {name}")
            searches[name] = make(pages, language)
        told = tomllib.loads((QUERIES / f"{language}.toml").read_text(encoding="utf-8"))
        for query in told["queries"]:
            if query["held_out"] is held_out:
                for name, search in searches.items():
                    pages_found = search(query["text"])
                    ranks = [n for n, id in enumerate(pages_found, 1) if id in query["pages"]]
                    found[name, language, query["kind"]].append(min(ranks, default=MOST + 1))
    return found


def _ours(library: Library, language: str, text: str) -> list[str]:
    return [hit.page for hit in library.search(text, language, MOST).results]


def _keywords(language: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for file in (packs.CONTENT / language).glob("*.md"):
        front = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        codes = [str(code) for kind in front.get("codes", {}).values() for code in kind]
        found[file.stem] = (*map(str, front.get("keywords", ())), *codes)
    return found


def _row(what: str, score: Score, least: float | None) -> Row:
    return Row("search", what, str(score), score.three, "", least=least)
