"""Nothing of a visit is left: not in a file, not in the log, not on a clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.breakout.visits import CANARIES

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed")

CLIPBOARDS = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(app.clipboard().text(mode))
"""


@contextmanager
def server() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=-3, text=True) as xvfb:
        assert xvfb.stdout
        try:
            yield f":{xvfb.stdout.readline().strip()}"
        finally:
            xvfb.terminate()


def left_by(home: Path, library: Path, visits: int, *leak: str) -> list[str]:
    """Where the canaries are found while the kiosk still runs, and after it."""
    with server() as display:
        environment = {
            "PATH": os.environ["PATH"],
            "DISPLAY": display,
            **dict.fromkeys(("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "STATE_DIRECTORY"), str(home)),
        }
        command = [sys.executable, "-m", "tests.breakout.visits", str(library), str(visits), *leak]
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, text=True, stdin=-1, stdout=-1, stderr=-1
        ) as program:
            assert program.stdout and program.stdin
            said = program.stdout.readline()
            assert said == "done\n", program.communicate()[1]
            found = files_with_canaries(home)
            asked = subprocess.run(
                [sys.executable, "-c", CLIPBOARDS],
                env={**environment, "QT_QPA_PLATFORM": "xcb"},
                capture_output=True,
                text=True,
                check=True,
            )
            found += [f"clipboard: {word}" for word in CANARIES if word in asked.stdout]
            _, errors = program.communicate("\n", timeout=60)
        assert program.returncode == 0, errors
        return [*found, *files_with_canaries(home), *(word for word in CANARIES if word in errors)]


def files_with_canaries(folder: Path) -> list[str]:
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found += [
                f"{file.name}: {word}"
                for word in CANARIES
                if word.encode() in content or word.encode("utf-16-le") in content
            ]
    return found


def test_nothing_is_left_of_some_visits(sample_file: Path, tmp_path: Path) -> None:
    assert left_by(tmp_path, sample_file, 10) == []
    assert (tmp_path / "kiosk.log").is_file(), "its log was looked at"


@pytest.mark.soak
def test_nothing_is_left_of_five_hundred_visits(sample_file: Path, tmp_path: Path) -> None:
    assert left_by(tmp_path, sample_file, 500) == []


@pytest.mark.parametrize("leak", ["file", "clipboard"])
def test_a_careless_program_is_found_out(leak: str, sample_file: Path, tmp_path: Path) -> None:
    assert any(CANARIES[0] in one for one in left_by(tmp_path, sample_file, 1, "--leak", leak))
