"""A build that is killed at any moment leaves the old library, or the whole new one."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.library.reader import Library
from tests.content.conftest import TODAY, add_topics

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="looks at processes as Linux shows them"
)

KILLS = 12

BUILD = "import sys; from kiosk.cli import main; sys.exit(main(sys.argv[1:]))"

MASKS = ("SigBlk", "SigIgn")

IN_PLACE = """
import sys, time
with open(sys.argv[-1], "wb") as library:
    for _ in range(100):
        library.write(b"new" * 5000)
        library.flush()
        time.sleep(0.01)
"""
"""What a careless builder would do: the control that the watch below must catch."""


@pytest.fixture
def library(pack: Path, tmp_path: Path) -> Path:
    """A library, and a pack that has since changed so much that a build takes a while."""
    library = tmp_path / "library.db"
    build(pack, library, today=TODAY)
    add_topics(pack, 160)
    return library


def start(program: str, pack: Path, library: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", program, "content", "build", str(pack), "-o", str(library)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def digest(library: Path) -> str:
    return hashlib.sha256(library.read_bytes()).hexdigest()


def kill_at_random(
    program: str, pack: Path, library: Path, kills: int, longest: float
) -> list[str]:
    """Kill builds, each after a random time, until so many were killed at work.

    Returns what the library was after each.
    """
    chance = random.Random(5)
    old = library.read_bytes()
    found = []
    at_work = 0
    while at_work < kills:
        library.write_bytes(old)
        process = start(program, pack, library)
        time.sleep(chance.uniform(0.03, longest))
        process.kill()
        at_work += process.wait() == -signal.SIGKILL
        found.append(digest(library))
    library.write_bytes(old)
    return found


def test_a_killed_build_leaves_the_old_library(pack: Path, library: Path) -> None:
    old = digest(library)
    whole = library.with_name("whole.db")
    whole.write_bytes(library.read_bytes())
    begin = time.perf_counter()
    assert start(BUILD, pack, whole).wait() == 0
    longest = time.perf_counter() - begin
    assert digest(whole) != old

    found = kill_at_random(BUILD, pack, library, KILLS, longest)
    assert set(found) <= {old, digest(whole)}

    assert start(BUILD, pack, library).wait() == 0
    assert list(library.parent.glob("*.tmp")) == []
    opened = Library.open(library)
    assert opened.sections("en")[0].topic_count == 162
    opened.close()


def test_a_builder_in_place_would_be_caught(pack: Path, library: Path) -> None:
    old = digest(library)
    found = kill_at_random(IN_PLACE, pack, library, 4, 0.6)
    assert set(found) != {old}


def test_helpers_end_with_the_builder(pack: Path, library: Path) -> None:
    process = start(BUILD, pack, library)
    while len(members(process.pid)) < 3 and process.poll() is None:
        time.sleep(0.005)
    assert process.poll() is None, "the build was over before its helpers were seen"
    process.kill()
    process.wait()
    deadline = time.monotonic() + 5
    while members(process.pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert members(process.pid) == []


def test_an_interrupted_build_says_little(pack: Path, library: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BUILD, "content", "build", str(pack), "-o", str(library)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while len(members(process.pid)) < 3 and process.poll() is None:
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in output + errors
    assert list(library.parent.glob("*.tmp")) == []


def test_helpers_are_deaf_to_an_interrupt_from_the_start(pack: Path, library: Path) -> None:
    """Else one that is still starting would end in a traceback."""
    process = start(BUILD, pack, library)
    helpers: set[int] = set()
    while len(helpers) < 2 and process.poll() is None:
        for helper in {*members(process.pid)} - {process.pid} - helpers:
            assert hears_nothing(helper)
            helpers.add(helper)
    assert len(helpers) >= 2
    process.kill()
    process.wait()


def test_a_process_that_listens_would_be_seen() -> None:
    assert not hears_nothing(os.getpid())


def hears_nothing(process: int) -> bool:
    """Whether SIGINT is blocked or ignored; a process that is gone hears nothing either."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return True
    masks = [int(line.split()[1], 16) for line in status.split("\n") if line[:6] in MASKS]
    return any(mask & 1 << (signal.SIGINT - 1) for mask in masks)


def members(group: int) -> list[int]:
    """The living processes of a process group."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            found.append(int(entry.parent.name))
    return found
