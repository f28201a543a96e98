"""A kiosk whose library is missing or damaged looks until there is a better one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ending import RESTART
from kiosk.recovery.starts import Starts
from kiosk.settings import load
from tests.recovery.conftest import Settle, environment

IMPATIENT = """
import runpy
from kiosk.recovery import upkeep
upkeep.TICK = 0.2
runpy.run_module("tests.recovery.unseen", run_name="__main__")
"""


@pytest.mark.parametrize("damage", [None, b"", b"no library"], ids=["missing", "empty", "damaged"])
def test_a_named_library_that_is_mended(
    settle: Settle,
    tmp_path: Path,
    state: Path,
    sample_file: Path,
    damage: bytes | None,
) -> None:
    named = tmp_path / "ours.db"
    if damage is not None:
        named.write_bytes(damage)
    settings = settle(named)
    assert load(settings).library == named
    assert len(load(settings).problems) == 1
    words = ("run", "--supervised", "--size", "1024x768", "--settings", str(settings))
    with subprocess.Popen(
        [sys.executable, "-c", IMPATIENT, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(state),
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "READY=1\n"
        named.write_bytes(sample_file.read_bytes())
        _, said = process.communicate(timeout=60)
    assert process.returncode == RESTART, said
    assert "another one now" in said
    assert "Traceback" not in said
    record = Starts(state).read()
    assert (record.running, record.in_doubt) == (False, True), "it has ended, and not fallen"
