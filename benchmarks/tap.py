"""From the finger's lift to the painted page: another page, or the same in another language."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import groupby

from benchmarks import packs
from benchmarks.figures import Row, percentile
from benchmarks.machine import BenchmarkError, Options, next_line, peak_memory, running, say

FRAME = 16.7
"""Milliseconds between two frames of a screen at 60 Hz: the target."""

LANGUAGE = 50.0
"""Milliseconds: the target for a page in another language."""


SOUND = 100.0
"""Milliseconds from the tap on Listen to the first request for sound: the target."""


def taps(options: Options) -> Iterator[Row]:
    """Tap through all pages, in a fresh process for every round."""
    library = packs.long_library()
    seen: list[dict[str, float | str]] = []
    memory = 0.0
    rounds = 1 if options.quick else 5
    for number in range(1, rounds + 1):
        say(f"  tapping through the library, {number}/{rounds}")
        with running([sys.executable, "-m", "benchmarks.programs.taps", library]) as process:
            while (told := json.loads(next_line(process))) is not None:
                seen.append(told)
            memory = max(memory, peak_memory(process.pid))
    if not seen:
        raise BenchmarkError("nothing was tapped")
    for name, group in groupby(sorted(seen, key=_pass), key=_pass):
        of_pass = list(group)
        if name == "Listen":
            yield _row("Listen: tap to the first sound request", of_pass, SOUND)
            continue
        usual = [one for one in of_pass if one["topic"] != packs.LONG_TOPIC]
        yield _row(name, usual)
        long = [one for one in of_pass if one["topic"] == packs.LONG_TOPIC]
        if long:
            yield _row(f"{name}, 20,000 words", long)
    yield Row("tap", "memory after all pages", f"{memory:.0f} MiB", memory, " MiB")


def languages(options: Options) -> Iterator[Row]:
    """Change the language in the middle of the longest page, from each to each other."""
    library = packs.real_library()
    seen: list[dict[str, float | str]] = []
    rounds = 1 if options.quick else 5
    for number in range(1, rounds + 1):
        say(f"  changing the language, {number}/{rounds}")
        with running([sys.executable, "-m", "benchmarks.programs.languages", library]) as process:
            while (told := json.loads(next_line(process))) is not None:
                seen.append(told)
    if not seen:
        raise BenchmarkError("the library has one language")
    yield _row("another language", seen, LANGUAGE)


def _pass(told: dict[str, float | str]) -> str:
    return str(told["pass"])


def _row(name: str, taps: list[dict[str, float | str]], most: float = FRAME) -> Row:
    painted = [float(tap["painted"]) for tap in taps]
    work = percentile([float(tap["work"]) for tap in taps], 50)
    high = percentile(painted, 95)
    text = f"{percentile(painted, 50):.1f} / {high:.1f} / {max(painted):.1f} ms"
    text += f" ({len(taps)} taps, {work:.1f} ms of work)"
    return Row("tap", f"{name}: median / p95 / worst", text, high, " ms", most)
