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


class Screen:
    """Watches the memory of an X server's screen. It costs the program nothing."""

    def __init__(self, display: str, memory: mmap.mmap) -> None:
        self.display = display
        self._memory = memory
        header = struct.unpack(">25I", memory[:100])
        start = header[0] + header[19] * 12
        line, depth = header[12], header[11] // 8
        self._points = [
            start + y * line + x * depth
            for y in range(20, HEIGHT, 40)
            for x in range(20, WIDTH, 40)
        ]

    def look(self) -> tuple[bytes, ...]:
        """The colours of a grid of points."""
        memory = self._memory
        return tuple(memory[point : point + 3] for point in self._points)

    def wait_until_black(self) -> None:
        """Wait until nothing of the program before is left."""
        began = time.monotonic()
        while _colours(self.look()):
            if time.monotonic() - began > PATIENCE:
                raise BenchmarkError("the program before did not leave the screen")
            time.sleep(EVERY)

    def watch(self, started: float, colours_at_least: int = 1) -> float:
        """Wait until the screen is at rest; the seconds from ``started`` until it was complete.

        Complete: all but 2 % of it is as it stays. With fewer colours than ``colours_at_least``,
        the server's black apart, a screen is taken for empty.
        """
        seen = [(started, self.look())]
        while time.monotonic() - started < PATIENCE:
            time.sleep(EVERY)
            now, colours = time.monotonic(), self.look()
            if colours != seen[-1][1]:
                seen.append((now, colours))
            elif now - seen[-1][0] > AT_REST and _colours(colours) >= colours_at_least:
                return next(when for when, early in seen if _alike(early, colours)) - started
        raise BenchmarkError(f"nothing stood still on the screen for {PATIENCE} s")


def _colours(points: Sequence[bytes]) -> int:
    """How many colours there are beside the server's black."""
    return len(set(points) - {b"\0\0\0"})


def _alike(points: Sequence[bytes], others: Sequence[bytes]) -> bool:
    same = sum(one == other for one, other in zip(points, others, strict=True))
    return same >= ALIKE * len(points)


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
