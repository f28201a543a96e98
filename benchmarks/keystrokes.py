"""How fast the search answers, with few topics and with many, and how much room it takes."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import packs, tongues
from benchmarks.figures import Row, percentile
from benchmarks.machine import WORK, Options, next_line, running, say
from benchmarks.search import queries_of
from kiosk.library.packing import unpack
from kiosk.library.search.sections import sections

PAINTED = 33.0
"""Milliseconds from a keystroke to painted results: the target."""


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
        for query in queries_of(language, held_out=False)[::every]
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
