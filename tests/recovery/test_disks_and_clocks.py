"""Disks that are full or cannot be written, folders that are missing, clocks that are wrong."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from kiosk.ending import RESTART
from kiosk.recovery.starts import Starts
from tests.recovery.conftest import ROOT, Settle, environment, run

SHOWN = 60
"""Seconds that a kiosk may take on a machine that does much else."""


@cache
def may_mount() -> bool:
    """Whether this user may have mounts of their own, as root has."""
    mount = ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]
    return (
        bool(shutil.which("unshare")) and not subprocess.run(mount, capture_output=True).returncode
    )


needs_mounts = pytest.mark.skipif(not may_mount(), reason="needs root, for mounts of its own")
needs_faketime = pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime")


def said_until_shown(command: Sequence[str], state: Path, **more: str | None) -> str:
    """Start a kiosk, wait for its first frame and two signs of life, and end it with SIGTERM.

    What it said on the standard error output is returned.
    """
    around = environment(state) | {name: value for name, value in more.items() if value is not None}
    for name in (name for name, value in more.items() if value is None):
        around.pop(name, None)
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=around,
        start_new_session=True,
    )
    assert process.stdout
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
    signal.alarm(SHOWN)
    try:
        heard = [process.stdout.readline() for _ in range(3)]
        os.killpg(process.pid, signal.SIGTERM)
        _, said = process.communicate(timeout=SHOWN)
    finally:
        signal.alarm(0)
    assert heard == ["READY=1\n", "WATCHDOG=1\n", "WATCHDOG=1\n"], said
    assert "Traceback" not in said, said
    return said


def mounted(script: str, command: Sequence[str]) -> list[str]:
    """The command, after ``script`` has changed the mounts that it alone sees."""
    return ["unshare", "-m", "sh", "-c", f'{script} && exec "$@"', "sh", *command]


@needs_mounts
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_disk_that_takes_nothing(
    settle: Settle, state: Path, sample_file: Path, how: str
) -> None:
    """State and log lie on it. The kiosk shows its pages, and says once of each what is wrong."""
    settings = settle(sample_file, f"log_file = '{state}/kiosk.log'\n")
    mount = f"mount -t tmpfs -o size=16k none {state}"
    if how == "full":
        mount += f" && touch {state}/kiosk.log && (cat /dev/zero >{state}/full 2>/dev/null || true)"
    else:
        mount += f" && mount -o remount,ro {state}"
    said = said_until_shown(mounted(mount, run("--settings", settings)), state)
    assert "starts.json: cannot be written" in said
    assert len(said.splitlines()) <= 6, said
    assert not Starts(state).file.exists()


@needs_mounts
def test_a_machine_without_a_place_to_write(settle: Settle, state: Path, sample_file: Path) -> None:
    """Nothing below /tmp, /var/tmp and the home can be written, and there is no home."""
    settings = settle(sample_file)
    script = (
        f"mount -t tmpfs none /mnt && cp {settings} {sample_file} /mnt"
        f" && sed -i 's#{sample_file}#{sample_file.name}#' /mnt/{settings.name}"
        " && mount -t tmpfs none /tmp && mount -t tmpfs none /var/tmp"
        " && for one in /tmp /var/tmp /mnt; do mount -o remount,ro $one; done"
    )
    command = mounted(script, run("--settings", f"/mnt/{settings.name}"))
    assert (
        said_until_shown(command, Path("/mnt/nowhere"), HOME="/nowhere", XDG_CACHE_HOME=None) == ""
    )


@needs_mounts
def test_a_machine_without_a_graphics_card(state: Path, sample_file: Path) -> None:
    """Its drivers are broken as well; the kiosk draws in software, always."""
    hide = "mkdir -p /dev/dri && mount -t tmpfs none /dev/dri"
    broken = {"LIBGL_DRIVERS_PATH": "/nowhere", "__EGL_VENDOR_LIBRARY_DIRS": "/nowhere"}
    command = mounted(hide, run("--library", str(sample_file)))
    assert said_until_shown(command, state, **broken, LIBGL_ALWAYS_INDIRECT="1") == ""


def test_a_home_that_is_missing(state: Path, sample_file: Path) -> None:
    assert said_until_shown(run("--library", str(sample_file)), state, HOME=None) == ""
    assert said_until_shown(run("--library", str(sample_file)), state, HOME="/nowhere") == ""


@needs_faketime
@pytest.mark.parametrize(
    "clock", ["1970-01-01 00:00:10", "2099-12-31 23:59:58", "1999-12-31 x9000"]
)
def test_a_clock_that_is_wrong(settle: Settle, state: Path, sample_file: Path, clock: str) -> None:
    """Neither the year, nor midnight, nor a clock that runs away is anything to it."""
    settings = settle(sample_file, f"log_file = '{state}/kiosk.log'\n")
    command = ["faketime", "-f", f"@{clock}", *run("--settings", settings)]
    if "x" in clock:
        command[2] = "@" + clock.replace(" x9000", " 00:00:00 x9000")
    dont = {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
    assert said_until_shown(command, state, **dont) == ""
    years = {"1970": ("1970",), "2099": ("2099", "2100"), "1999": ("1999", "2000")}[clock[:4]]
    assert (state / "kiosk.log").read_text().startswith(years)
    assert not Starts(state).read().running, "it has ended by itself"


@needs_faketime
def test_a_clock_that_jumps(state: Path, sample_file: Path, tmp_path: Path) -> None:
    """Ten years forth and back while it runs: signs of life go on coming."""
    clock = tmp_path / "clock"
    clock.write_text("+0")
    library = subprocess.check_output(["faketime", "now", "printenv", "LD_PRELOAD"], text=True)
    faked = {
        "LD_PRELOAD": library.strip(),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with subprocess.Popen(
        run("--library", str(sample_file)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(state) | faked,
    ) as process:
        assert process.stdout and process.stderr
        for jump in ("+0", "+3650d", "-3650d"):
            clock.write_text(jump)
            began = time.monotonic()
            assert process.stdout.readline()
            assert process.stdout.readline() == "WATCHDOG=1\n"
            assert time.monotonic() - began < SHOWN
        process.terminate()
        assert process.wait(SHOWN) == RESTART
        assert process.stderr.read() == ""


def test_no_content_at_all(settle: Settle, state: Path, tmp_path: Path) -> None:
    """Neither the library of the settings nor a built-in one: people are sent to the staff."""
    program = (
        "import sys; from pathlib import Path; from kiosk import cli;"
        f"cli._library_file = lambda *_: Path({str(tmp_path / 'no.db')!r});"
        "sys.argv = ['kiosk', *sys.argv[1:]]; import tests.recovery.unseen"
    )
    settings = settle(tmp_path / "nothing.db")
    said = said_until_shown(
        [sys.executable, "-c", program, *run("--settings", settings)[3:]], state
    )
    assert "there is no library to show" in said
    assert "nothing.db" in said


@pytest.fixture(autouse=True)
def only_on_linux() -> Iterator[None]:
    if sys.platform != "linux":
        pytest.skip("asks Linux for wrong disks and clocks")
    yield
