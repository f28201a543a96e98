"""Processes and their memory, read from Linux's /proc; and where things are."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bench"
"""Where everything that is made for the benchmarks stays, to be used again."""

MESSAGES = WORK / "messages.log"
"""What the measured programs say."""

PATIENCE = 60
"""Seconds after which a program that shows nothing has failed."""

MIB = 1024 * 1024


class BenchmarkError(Exception):
    """A benchmark could not be carried out; the message says why."""


@dataclass(frozen=True, slots=True)
class Options:
    """``quick``: few rounds and small packs, to see that it works. ``mkdocs``: its program."""

    quick: bool
    mkdocs: Path | None


def say(text: str) -> None:
    """Tell how far it is, beside the table."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def running(
    command: Sequence[str | Path],
    settings: dict[str, str] | None = None,
    pass_fds: Sequence[int] = (),
) -> Iterator[subprocess.Popen[str]]:
    """Start a program in a session of its own; on leaving, end it with all that it started."""
    WORK.mkdir(parents=True, exist_ok=True)
    with MESSAGES.open("a") as messages:
        process = subprocess.Popen(
            [str(word) for word in command],
            env=environment() | (settings or {}),
            stdout=subprocess.PIPE,
            stderr=messages,
            text=True,
            start_new_session=True,
            cwd=ROOT,
            pass_fds=pass_fds,
        )
    try:
        yield process
    finally:
        for number in family(process.pid):
            _kill(number)
        _kill(process.pid)
        process.wait()
        if process.stdout:
            process.stdout.close()


def environment() -> dict[str, str]:
    """Ours, but Python keeps what it has compiled, as it does for everybody else."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def next_line(process: subprocess.Popen[str]) -> str:
    """The next line that the program prints. One that says nothing is ended after a while."""
    assert process.stdout is not None
    patience = Timer(PATIENCE, process.kill)
    patience.start()
    line = process.stdout.readline()
    patience.cancel()
    if not line:
        raise BenchmarkError(f"{process.args} ended early or hung; see {MESSAGES}")
    return line


def family(number: int) -> list[int]:
    """The process and all that came from it."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(after_name[1]), []).append(int(stat.parent.name))
    found = [number]
    for one in found:
        found += children.get(one, [])
    return found


def peak_memory(number: int | str) -> float:
    """The most memory that the process, or oneself ("self"), ever held (VmHWM), in MiB."""
    return _kib(f"/proc/{number}/status", "VmHWM:") / 1024


def proportional_memory(number: int) -> float:
    """The memory of the process and all that came from it, in MiB.

    What processes share is divided among them (PSS), so nothing is counted twice.
    """
    total = 0.0
    for one in family(number):
        try:
            total += _kib(f"/proc/{one}/smaps_rollup", "Pss:")
        except (OSError, BenchmarkError):
            continue
    return total / 1024


class Others:
    """How much of the machine others used since this was made."""

    def __init__(self) -> None:
        self._before = self._times()

    def share(self) -> float:
        """The part of all cores, from 0 to 1, that was busy with something else."""
        everything, busy, ours = (
            now - then for now, then in zip(self._times(), self._before, strict=True)
        )
        return max(0.0, busy - ours) / max(everything, 1e-9)

    @staticmethod
    def _times() -> tuple[float, float, float]:
        """Seconds since the machine was started: of all cores, of work on them, of our own work."""
        ticks = [int(word) for word in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        everything = sum(ticks) / os.sysconf("SC_CLK_TCK")
        idle = (ticks[3] + ticks[4]) / os.sysconf("SC_CLK_TCK")
        ours = sum(os.times()[:4])
        return everything, everything - idle, ours


def _kib(file: str, key: str) -> float:
    for line in Path(file).read_text().splitlines():
        if line.startswith(key):
            return float(line.split()[1])
    raise BenchmarkError(f"{file} does not tell {key}")


def _kill(number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)
