"""A program that is killed in the middle of a check, again and again, has forgotten no try."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import FREE, STOP
from tests.staff.conftest import WRONG

ROOT = Path(__file__).resolve().parent.parent.parent

# It guesses until nobody lets it, and says a dot as soon as an answer is known.
GUESSER = f"""
import math, os, sys, time
from pathlib import Path
from kiosk.staff.gate import Gate, PinFiles
from kiosk.staff.pin import Pin
compare = Pin.is_
def seen(pin, typed):
    right = compare(pin, typed)
    os.write(1, b".")
    return right
Pin.is_ = seen
class Naive(Gate):
    def _check(self, typed):
        right = self._files.pin().is_(typed)
        self._files.set_tries(self._files.tries() + 1)
        return right
now = 0.0
def patient():
    global now
    now += 1e6
    return now
kind, file = sys.argv[1:]
clock = time.monotonic if kind == "real" else patient
gate = (Naive if kind == "naive" else Gate)(PinFiles(Path(file)), clock)
os.write(1, b"!")
while gate.wait() == 0:
    gate.check("{WRONG}")
"""

many = pytest.mark.parametrize(
    "kills", [20, pytest.param(200, marks=pytest.mark.soak)], ids=["few", "many"]
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def answers_before_the_kill(kind: str, files: PinFiles, chance: random.Random) -> int:
    """Start it, kill it at some moment; how many answers it gave."""
    with subprocess.Popen(
        [sys.executable, "-c", GUESSER, kind, files.file], cwd=ROOT, stdout=subprocess.PIPE
    ) as guesser:
        assert guesser.stdout is not None
        assert guesser.stdout.read(1) == b"!"
        said = guesser.stdout.read(chance.randrange(4))
        time.sleep(chance.uniform(0, 0.002))
        guesser.kill()
        return len(said + guesser.stdout.read())


def tries_forgotten(kind: str, files: PinFiles, kills: int) -> int:
    """How many answers were given of which the file does not know, after so many kills."""
    chance = random.Random(7)
    forgotten = 0
    for _ in range(kills):
        before = files.tries()
        answers = answers_before_the_kill(kind, files, chance)
        files.pin()
        after = files.tries()
        assert after <= before + answers + 1, "one try was under way, no more"
        forgotten += max(0, before + answers - after)
        if after > STOP // 2:
            files.set_tries(0)
    return forgotten


@many
def test_no_try_is_forgotten(files: PinFiles, kills: int) -> None:
    assert tries_forgotten("patient", files, kills) == 0


def test_storing_after_the_comparison_is_found_out(files: PinFiles) -> None:
    assert tries_forgotten("naive", files, 20) > 0


@many
def test_kills_give_no_guess_beyond_the_free_ones(files: PinFiles, kills: int) -> None:
    chance = random.Random(8)
    answers = sum(answers_before_the_kill("real", files, chance) for _ in range(kills))
    assert answers <= FREE == files.tries()
