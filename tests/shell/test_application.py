"""How the program ends, with which status."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ending import LEFT, RESTART

PROGRAM = """
import sys
from kiosk import app, cli, paths
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import choose
from kiosk.window import Kiosk
PinFiles(paths.staff_pin()).set_pin(choose("240517", bytes(16), cost=4))
clean, show = app.clean_environment, Kiosk.show
app.clean_environment = lambda **how: clean("offscreen", **how)
def shown(kiosk):
    show(kiosk)
    def inside():
        if kiosk.pin.state == "inside":
            getattr(kiosk.staff, sys.argv[2])()
            print("still here", flush=True)
    kiosk.pin.changed.connect(inside)
    kiosk.pin.open()
    kiosk.pin.type("240517")
    kiosk.pin.enter()
Kiosk.show = shown
words = ["--size", "1280x720", "--settings", sys.argv[3], "--library", sys.argv[1]]
sys.exit(cli.main(["run", *words]))
"""


@pytest.mark.parametrize(("wish", "status"), [("leave", LEFT), ("restart", RESTART)])
def test_staff_end_the_program_in_order(
    sample_file: Path, tmp_path: Path, wish: str, status: int
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text("voice = false\n")  # A slow one, still connecting, would say so at the end.
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, sample_file, wish, settings],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={"DISPLAY": ":none", "STATE_DIRECTORY": str(tmp_path)},
    )
    told = f"WARNING kiosk.app: staff have {'left' if wish == 'leave' else 'restarted'} the kiosk\n"
    assert (ended.stdout, ended.stderr) == ("still here\n", told)
    assert ended.returncode == status
