"""Searching: what is found, against other searches on the same pages, and how fast."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from benchmarks import packs, tongues
from benchmarks.figures import Row, percentile
from benchmarks.machine import WORK, Options, next_line, running, say
from benchmarks.rivals import MOST, Search, rivals, texts
from kiosk.library.packing import unpack
from kiosk.library.reader import Library
from kiosk.library.search.sections import sections

QUERIES = Path(__file__).parent / "search_queries"
BARE = "kiosk without synonyms"
OURS = ("kiosk", BARE)
PAINTED = 33.0
"""Milliseconds from a keystroke to painted results: the target."""

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
            best = max(score.three for engine, score in scores.items() if engine not in OURS)
            for engine, score in scores.items():
                least = None
                if held_out and engine == "kiosk":
                    least = max(best, 0.90) if kind == "typo" else best
                yield _row(f"{half}, {kind}: {engine}", score, least)
        yield from _left_alone(library, held_out)
    library.close()


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


def speed(options: Options) -> Iterator[Row]:
    """From a keystroke to the results, memory and size, with few topics and with many."""
    many = 300 if options.quick else 10_000
    real, large = packs.real_library(), packs.library_of(tongues.pack(many), f"tongues-{many}")
    for name, library in (("19 topics", real), (f"{many:,} topics in four languages", large)):
        yield from _keystrokes(name, library, 19 if options.quick else 4)
        share = _index_share(library)
        yield Row("typing", f"{name}: index / text", f"{share:.2f}×", share, "×", 0.6)


def _keystrokes(name: str, library: Path, every: int) -> Iterator[Row]:
    queries = WORK / "typed.json"
    told = [
        (language, query["text"])
        for language in tongues.LANGUAGES
        for query in _queries(language, held_out=False)[::every]
    ]
    queries.write_text(json.dumps(told), encoding="utf-8")
    say(f"  typing into {library.name}")
    program = [sys.executable, "-m", "benchmarks.programs.keystrokes", library, queries]
    with running(program) as process:
        found = json.loads(next_line(process))
    taken = [seconds * 1000 for seconds, _ in found["taken"]]
    work = percentile([seconds * 1000 for _, seconds in found["taken"]], 95)
    high = percentile(taken, 95)
    text = f"{percentile(taken, 50):.1f} / {high:.1f} / {max(taken):.1f} ms"
    text += f" ({len(taken)} keystrokes, p95 of the work {work:.1f} ms)"
    yield Row("typing", f"{name}: keystroke to the answer", text, high, " ms")
    yield _letters(name, library, queries)
    first = max(found["first"].values()) * 1000
    yield Row("typing", f"{name}: the first keystroke of a language", f"{first:.0f} ms", first, "")
    memory = found["memory"]
    yield Row("typing", f"{name}: memory for the search", f"{memory:.0f} MiB", memory, " MiB", 20)
    opened = found["opened"] * 1000
    yield Row("typing", f"{name}: opening the library", f"{opened:.1f} ms", opened, "")


def _letters(name: str, library: Path, queries: Path) -> Row:
    """The same on the screen: until the results are painted."""
    program = [sys.executable, "-m", "benchmarks.programs.letters", library, queries]
    painted, work = [], []
    with running(program) as process:
        while (told := json.loads(next_line(process))) is not None:
            painted.append(told["painted"])
            work.append(told["work"])
    high = percentile(painted, 95)
    text = f"{percentile(painted, 50):.1f} / {high:.1f} / {max(painted):.1f} ms"
    text += f" ({len(painted)} keystrokes, p95 of the work {percentile(work, 95):.1f} ms)"
    return Row("typing", f"{name}: keystroke to painted results", text, high, " ms", PAINTED)


def _index_share(library: Path) -> float:
    """The bytes of all that the search keeps, by those of the words that it is made of."""
    with sqlite3.connect(library) as base:
        (index,) = base.execute(
            "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search%'"
            " OR name IN ('vocabulary', 'synonyms')"
        ).fetchone()
        text = 0
        for title, summary, packed in base.execute(
            "SELECT title, summary, body FROM topic JOIN page USING (file)"
        ):
            body = unpack(packed)
            words = [title, summary, *body["keywords"], *body["codes"]]
            for section in sections(body["blocks"]):
                words += [section.heading, *section.texts]
            text += sum(len(word.encode()) + 1 for word in words)
    base.close()
    return float(index / text)


def _queries(language: str, held_out: bool) -> list[dict[str, Any]]:
    told = tomllib.loads((QUERIES / f"{language}.toml").read_text(encoding="utf-8"))
    return [query for query in told["queries"] if query["held_out"] is held_out]


def _ranks(library: Library, held_out: bool) -> dict[tuple[str, str, str], list[int]]:
    """By engine, language and kind, the place of the first right page, from 1."""
    found: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    bare = _without_synonyms(library.path)
    for language in library.info.languages:
        pages = texts(library, language, _keywords(language))
        searches: dict[str, Search] = {
            "kiosk": partial(_ours, library, language),
            BARE: partial(_ours, bare, language),
        }
        for name, make in rivals(WORK).items():
            say(f"  {language}: {name}")
            searches[name] = make(pages, language)
        for query in _queries(language, held_out):
            for name, search in searches.items():
                pages_found = search(query["text"])
                ranks = [n for n, id in enumerate(pages_found, 1) if id in query["pages"]]
                found[name, language, query["kind"]].append(min(ranks, default=MOST + 1))
    bare.close()
    return found


def _without_synonyms(library: Path) -> Library:
    """The library as it would be without the lists of what people say."""
    copy = WORK / "without-synonyms.db"
    shutil.copyfile(library, copy)
    with sqlite3.connect(copy) as base:
        base.execute("DELETE FROM synonyms")
    base.close()
    return Library.open(copy)


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
