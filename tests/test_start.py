"""What the start leaves for later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import gc, sys
from kiosk import app, cli
clean = app.clean_environment
app.clean_environment = lambda **how: clean("offscreen", **how)
begin = app.collect_garbage
def begun():
    before = gc.isenabled()
    begin()
    print(before, gc.isenabled(), gc.get_freeze_count() > 10_000, flush=True)
app.collect_garbage = begun
sys.exit(cli.main(["run", "--size", "1280x720", "--library", sys.argv[1]]))
"""


def test_garbage_is_looked_for_when_all_that_stays_is_there(sample_file: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, sample_file],
        stdout=subprocess.PIPE,
        text=True,
        env={"DISPLAY": ":none"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "False True True\n"
    process.terminate()
    process.communicate(timeout=20)
