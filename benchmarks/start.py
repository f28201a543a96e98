"""Start and memory: the kiosk against an empty window and against Chromium on the same pages."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import build, chromium, packs, screen
from benchmarks.figures import Row, Spread, ratio_row, ratios
from benchmarks.machine import (
    ROOT,
    Options,
    next_line,
    peak_memory,
    running,
    say,
)

READY = 1.5
"""Seconds after its first frame when a program is taken to be ready, the next screen preloaded."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the picture, the most MiB until it was ready, and the seconds of
    processor time to the picture, where they are known."""

    seconds: float
    memory: float
    work: float = 0.0


def offscreen(command: Sequence[str | Path]) -> Start:
    """Start a program of ours that prints the moment of its first picture."""
    started = time.monotonic()
    with running(command) as process:
        painted, work = map(float, next_line(process).split())
        time.sleep(READY)
        return Start(painted - started, peak_memory(process.pid), work)


def floor() -> Start:
    return offscreen([sys.executable, "-m", "benchmarks.programs.floor", "offscreen"])


def tiles(library: Path) -> Start:
    return offscreen([sys.executable, "-m", "benchmarks.programs.tiles", library])


Measure = Callable[[], Start]


def interleaved(contestants: dict[str, Measure], rounds: int) -> dict[str, list[Start]]:
    """Measure all in turn, again and again, after one round that only warms the disk's cache."""
    results: dict[str, list[Start]] = {name: [] for name in contestants}
    for number in range(rounds + 1):
        for name, measure in contestants.items():
            start = measure()
            say(
                f"  {number}/{rounds} {name}: {start.seconds * 1000:.0f} ms, {start.memory:.0f} MiB"
            )
            if number:
                results[name].append(start)
    return results


def without_screen(options: Options) -> Iterator[Row]:
    """The kiosk and the floor, both drawing into memory (Qt's "offscreen" platform)."""
    library = packs.real_library()
    results = interleaved(
        {"floor": floor, "kiosk": lambda: tiles(library)}, 3 if options.quick else 11
    )
    yield from _compared("start", "offscreen", "kiosk", "floor", results, 1.3, 1.4)
    yield from _absolute("start", "offscreen", results)


def topics(options: Options) -> Iterator[Row]:
    """Does the start stay the same when the library grows?"""
    sizes = (1_000,) if options.quick else (1_000, 10_000)
    libraries = {"19": packs.real_library()} | {str(n): packs.library(n) for n in sizes}
    results = interleaved(
        {
            name: lambda file=file: tiles(file)  # type: ignore[misc]
            for name, file in libraries.items()
        },
        3 if options.quick else 11,
    )
    for size in sizes:
        spread = ratios(
            [start.seconds for start in results[str(size)]],
            [start.seconds for start in results["19"]],
        )
        what = f"start with {size:,} topics / with 19"
        yield ratio_row("topics", what, spread, 1.1)


def on_screen(options: Options) -> Iterator[Row]:
    """The kiosk's own command, the packaged program, the floor and Chromium on an X server."""
    if not screen.is_available():
        say("  Xvfb is not installed: nothing is measured on a screen")
        return
    library = packs.real_library()
    with screen.screen() as watched:
        contestants: dict[str, Measure] = {}

        def add(name: str, command: Sequence[str | Path]) -> None:
            contestants[name] = lambda: _watched(watched, command)

        size = ["--size", f"{screen.WIDTH}x{screen.HEIGHT}"]
        add("floor", [sys.executable, "-m", "benchmarks.programs.floor"])
        kiosk = Path(sys.executable).with_name("kiosk")
        add("kiosk", [kiosk, "run", "--library", library, *size])
        packaged = ROOT / "dist" / "kiosk" / "kiosk"
        if packaged.is_file():
            add("package", [packaged, "run", *size])
        site = build.real_site(options) if chromium.program() else None
        if site:
            contestants["chromium"] = lambda: Start(*chromium.start(watched, site))
        else:
            say("  Chromium or MkDocs Material is not installed: not compared with it")
        results = interleaved(contestants, 2 if options.quick else 9)
    for name in ("kiosk", "package"):
        if name in results:
            yield from _compared("screen", "on X", name, "floor", results, 1.3, 1.4)
            if "chromium" in results:
                yield from _compared("screen", "on X", name, "chromium", results, 0.25, 0.25)
    yield from _absolute("screen", "on X", results)


def _watched(watched: screen.Screen, command: Sequence[str | Path]) -> Start:
    watched.wait_until_black()
    started = time.monotonic()
    with running(command, {"DISPLAY": watched.display, "QT_QPA_PLATFORM": "xcb"}) as process:
        seconds = watched.watch(started)
        return Start(seconds, peak_memory(process.pid))


def _absolute(name: str, where: str, results: dict[str, list[Start]]) -> Iterator[Row]:
    for who, starts in results.items():
        seconds = Spread.of([start.seconds * 1000 for start in starts])
        memory = Spread.of([start.memory for start in starts])
        yield Row(name, f"start, {where}: {who}", seconds.text(" ms"), seconds.median, " ms")
        yield Row(name, f"memory, {where}: {who}", memory.text(" MiB"), memory.median, " MiB")


def _compared(
    name: str,
    where: str,
    who: str,
    rival: str,
    results: dict[str, list[Start]],
    most_time: float,
    most_memory: float,
) -> Iterator[Row]:
    ours, theirs = results[who], results[rival]
    seconds = ratios([s.seconds for s in ours], [s.seconds for s in theirs])
    memory = ratios([s.memory for s in ours], [s.memory for s in theirs])
    if all(start.work for start in theirs):
        work = ratios([s.work for s in ours], [s.work for s in theirs])
        what = f"processor time to the start, {where}: {who} / {rival}"
        yield ratio_row(name, what, work)
    for what, spread, most in (("start", seconds, most_time), ("memory", memory, most_memory)):
        yield ratio_row(name, f"{what}, {where}: {who} / {rival}", spread, most)
