"""Ctrl+C in a terminal and a service manager's SIGTERM end the kiosk quietly."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ending import end, leave_behind

PROGRAM = """
import os, sys
from pathlib import Path
from kiosk import app
clean = app.clean_environment
app.clean_environment = lambda **how: clean("offscreen", **how)
show = app.Kiosk.show
def said(kiosk):
    show(kiosk)
    kiosk.window.frameSwapped.connect(lambda: print("shown", flush=True))
app.Kiosk.show = said
os.environ["DISPLAY"] = ":none"
sys.exit(app.run(Path(sys.argv[1]), size=(1280, 720), full_screen=False))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_word(sample_file: Path, ending: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, sample_file],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n"
    process.send_signal(ending)
    _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (0, "")


def test_one_test_leaves_something_behind() -> None:
    leave_behind(object())


def test_and_the_next_one_does_not_end_with_it() -> None:
    assert end(3) == 3
