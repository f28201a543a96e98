"""Whole kiosks, each in a process of its own without a screen, that things are done to."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk.recovery.starts import Starts

ROOT = Path(__file__).resolve().parent.parent.parent

Settle = Callable[..., Path]

collect_ignore = (
    []
    if sys.platform == "linux"
    else ["test_corruptions.py", "test_disks_and_clocks.py", "test_endurance.py", "test_falls.py"]
)

UNSEEN = [sys.executable, "-m", "tests.recovery.unseen"]


def environment(state: Path) -> dict[str, str]:
    """What a kiosk is started with that keeps its state in ``state``."""
    ours = ("QT_", "FONTCONFIG", "NOTIFY", "WATCHDOG")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return kept | {"STATE_DIRECTORY": str(state), "PYTHONPATH": str(ROOT)}


def run(*options: str | Path) -> Sequence[str]:
    """``kiosk run`` as the supervisor starts it."""
    return [*UNSEEN, "run", "--supervised", "--size", "1024x768", *map(str, options)]


def with_a_damaged_page(library: Path) -> bytes:
    """The file with one page damaged: to open it and to show home finds nothing wrong."""
    whole = bytearray(library.read_bytes())
    body = whole.rindex(b"x\x9c", 0, len(whole) // 2)  # a packed page
    whole[body + 20] ^= 255
    return bytes(whole)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The folder of what the kiosk keeps."""
    folder = tmp_path / "state"
    folder.mkdir()
    return folder


@pytest.fixture
def starts(state: Path) -> Starts:
    return Starts(state)


@pytest.fixture
def settle(tmp_path: Path) -> Settle:
    """Writes a settings file that names a library."""

    def write(library: Path, more: str = "") -> Path:
        file = tmp_path / "kiosk.toml"
        file.write_text(f"library = '{library}'\nvoice = false\n{more}", encoding="utf-8")
        return file

    return write


@pytest.fixture
def surroundings(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the kiosks of this test are started in."""
    for name in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "FONTCONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment(state).items():
        monkeypatch.setenv(name, value)
