"""A screen in memory (Xvfb) that can be watched from outside, whatever program paints on it."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.machine import PATIENCE, BenchmarkError, running

WIDTH, HEIGHT = 1920, 1080

EVERY = 0.004
"""Seconds between two looks at the screen."""

AT_REST = 1.5
"""Seconds without a change after which a screen is taken for finished."""

ALIKE = 0.98
"""The part of the points looked at that must be as they will stay."""


def is_available() -> bool:
    return shutil.which("Xvfb") is not None


@dataclass(frozen=True, slots=True)
class Painting:
    """How a program's first screen came about, in seconds since it was started.

    ``content``: it was not empty any more. ``complete``: all but 2 % of it
    was as it stayed.
    """

    content: float
    complete: float


class Screen:
    """Watches the memory of an X server's screen. It costs the program nothing."""

    def __init__(self, display: str, memory: mmap.mmap) -> None:
        self.display = display
        self._memory = memory
        header = struct.unpack(">25I", memory[:100])
        start = header[0] + header[19] * 12
        line, depth = header[12], header[11] // 8
        self._points = [
            start + y * line + x * depth for y in range(5, HEIGHT, 15) for x in range(5, WIDTH, 15)
        ]

    def look(self) -> tuple[bytes, ...]:
        """The colours of a grid of points."""
        memory = self._memory
        return tuple(memory[point : point + 3] for point in self._points)

    def watch(self, started: float, colours_at_least: int = 1) -> Painting:
        """Wait until the screen is at rest, and tell when it got there.

        With fewer colours than these, the server's black apart, a screen is still empty.
        """
        seen = [(time.monotonic(), self.look())]
        while time.monotonic() - started < PATIENCE:
            time.sleep(EVERY)
            now, colours = time.monotonic(), self.look()
            if colours != seen[-1][1]:
                seen.append((now, colours))
            elif now - seen[-1][0] > AT_REST and _colours(colours) >= colours_at_least:
                return _painting(seen, started, colours_at_least)
        raise BenchmarkError(f"nothing stood still on the screen for {PATIENCE} s")


def _colours(colours: Sequence[bytes]) -> int:
    """How many colours there are beside the server's black."""
    return len(set(colours) - {b"\0\0\0"})


def _painting(
    seen: Sequence[tuple[float, Sequence[bytes]]], started: float, colours_at_least: int
) -> Painting:
    last = seen[-1][1]

    def is_complete(colours: Sequence[bytes]) -> bool:
        same = sum(a == b for a, b in zip(colours, last, strict=True))
        return same >= ALIKE * len(last)

    return Painting(
        next(when for when, colours in seen if _colours(colours) >= colours_at_least) - started,
        next(when for when, colours in seen if is_complete(colours)) - started,
    )


@contextmanager
def screen() -> Iterator[Screen]:
    """An X server of our own with a screen of 1920×1080."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        command += ["-fbdir", folder, "-nolisten", "tcp", "-noreset"]
        with running(command, pass_fds=(write,)), os.fdopen(read) as answer:
            os.close(write)
            display = answer.readline().strip()
            if not display:
                raise BenchmarkError("Xvfb did not start")
            file = Path(folder) / "Xvfb_screen0"
            with file.open("rb") as opened:
                memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
            yield Screen(f":{display}", memory)
            memory.close()
