"""A hundred thousand pages later the kiosk holds what it held before."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.recovery.conftest import ROOT

MEMORY = 2 * 1024
"""KiB that a hundred thousand pages may add."""

SLACK = 200
"""References to None that come and go by themselves."""

KEPT = 32 * 1024
"""Bytes of JavaScript that come and go by themselves; a page once left 1,000 at each turn."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def told_by(program: str, *words: object) -> bytes:
    """What a program of this folder prints."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.recovery.{program}", *map(str, words)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    return done.stdout


def grown(library: Path, warm: int, opens: int, leak: str = "none") -> dict[str, int]:
    """How much more of everything it holds after so many opens."""
    said = told_by("reader_for_ever", library, warm, opens, leak)
    before, after = map(json.loads, said.splitlines())
    more = {name: after[name] - before[name] for name in before}
    print(f"measured: after {opens} more pages", *(f"{name} {more[name]:+}" for name in more))
    return more


@pytest.mark.soak
def test_a_hundred_thousand_pages(library_file: Path) -> None:
    more = grown(library_file, 10_000, 100_000)
    assert more["memory"] <= MEMORY
    assert more["files"] <= 0
    assert more["threads"] <= 0
    assert more["references"] >= -SLACK


def test_some_pages(sample_file: Path) -> None:
    """The short form: memory that a short walk cannot tell from warming up is left to the long."""
    more = grown(sample_file, 200, 200)
    assert more["files"] <= 0
    assert more["threads"] <= 0
    assert more["references"] >= -SLACK


def test_a_leak_would_be_noticed(sample_file: Path) -> None:
    more = grown(sample_file, 50, 200, "leak")
    assert more["memory"] > MEMORY
    assert more["files"] > 0
    assert more["threads"] > 0
    assert more["references"] < -SLACK


def kept(library: Path, leak: str = "none") -> int:
    """Bytes that JavaScript keeps of a page that was turned round a hundred times."""
    return int(told_by("turning_page", library, "what-are-liver-metastases", 100, leak))


def test_a_page_that_turns_round_leaves_nothing(library_file: Path) -> None:
    assert kept(library_file) < KEPT


def test_what_a_page_leaves_would_be_noticed(library_file: Path) -> None:
    assert kept(library_file, "leak") > KEPT
