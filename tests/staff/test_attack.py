"""Somebody at the screen who guesses as fast as they are let, pulls the plug and sets the clock."""

from __future__ import annotations

import math
import os
import random
import time
from collections.abc import Callable

import pytest

from kiosk.staff.gate import Gate, PinFiles
from kiosk.staff.pin import STOP, Pin
from tests.staff.conftest import WRONG

HOUR = 3600.0
DAY = 24 * HOUR
TEN_YEARS = 3652 * DAY


class Attack:
    """Keeps when each guess was compared, in seconds that really passed.

    ``make`` makes the gate anew, as a start of the program does.
    """

    def __init__(
        self,
        files: PinFiles,
        monkeypatch: pytest.MonkeyPatch,
        make: Callable[[Attack], Gate] | None = None,
    ) -> None:
        self.files = files
        self.now = 1000.0
        self.calendar = 1.8e9
        self.compared: list[float] = []
        self._make = make or (lambda attack: Gate(attack.files, lambda: attack.now))
        monkeypatch.setattr(time, "time", lambda: self.now + self.calendar)
        monkeypatch.setattr(Pin, "is_", lambda *_: bool(self.compared.append(self.now)))
        self.restart()

    def restart(self) -> None:
        self.gate = self._make(self)

    def jump(self, seconds: float) -> None:
        """Set the clock, also that of the files."""
        self.calendar += seconds
        for file in (self.files.file, self.files.tries_file):
            os.utime(file, (self.now + self.calendar,) * 2)

    def guess(self) -> None:
        self.gate.check(WRONG)

    def within(self, seconds: float) -> int:
        """The most guesses within so many seconds, whenever they begin."""
        return max(
            sum(0 <= at - begin < seconds for at in self.compared) for begin in self.compared
        )

    def promise_holds(self) -> bool:
        return self.within(HOUR) <= 11 and self.within(DAY) <= 40 and len(self.compared) <= STOP

    def as_fast_as_allowed(self) -> None:
        while (wait := self.gate.wait()) < math.inf and len(self.compared) < 2 * STOP:
            self.now += wait
            self.guess()

    def with_all_tricks(self, seed: int, kills: int = 200) -> None:
        chance = random.Random(seed)
        while kills and len(self.compared) < 2 * STOP:
            trick = chance.choice(["guess", "patience", "patience", "plug", "clock"])
            if trick == "plug":
                kills -= 1
                self.restart()
            elif trick == "clock":
                self.jump(chance.choice([-1, 1]) * TEN_YEARS)
            elif trick == "patience" and self.gate.wait() < math.inf:
                self.now += self.gate.wait()
            self.guess()


def test_as_fast_as_allowed(files: PinFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    attack = Attack(files, monkeypatch)
    attack.as_fast_as_allowed()
    assert [attack.within(HOUR), attack.within(DAY), len(attack.compared)] == [11, 34, STOP]
    attack.now += TEN_YEARS
    attack.restart()
    attack.guess()
    assert len(attack.compared) == STOP, "the stop holds"


@pytest.mark.parametrize("seed", range(10))
def test_two_hundred_kills_and_jumps_of_the_clock(
    files: PinFiles, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    attack = Attack(files, monkeypatch)
    attack.with_all_tricks(seed)
    assert attack.promise_holds()
    assert len(attack.compared) >= 11, "the attacker tried"
    tries = files.tries()
    assert tries == len(attack.compared)


@pytest.mark.parametrize("years", [-10, 10])
def test_the_clock_changes_no_wait(
    files: PinFiles, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    attack = Attack(files, monkeypatch)
    for _ in range(8):
        attack.now += attack.gate.wait()
        attack.guess()
    wait = attack.gate.wait()
    attack.jump(years / 10 * TEN_YEARS)
    assert attack.gate.wait() == wait == 240
    attack.restart()
    assert attack.gate.wait() == wait


def by_the_calendar(attack: Attack) -> Gate:
    """Goes by the clock that can be set."""
    return Gate(attack.files, time.time)


def forgetful(attack: Attack) -> Gate:
    """Keeps the tries for as long as it runs."""
    attack.files.set_tries(0)
    return Gate(attack.files, lambda: attack.now)


def welcoming(attack: Attack) -> Gate:
    """Lets everybody in at once after a start."""
    gate = Gate(attack.files, lambda: attack.now)
    gate._since -= HOUR
    return gate


def endless(attack: Attack) -> Gate:
    """Knows the waits, and no stop."""

    class Endless(PinFiles):
        def tries(self) -> int:
            return min(super().tries(), STOP - 1)

    return Gate(Endless(attack.files.file), lambda: attack.now)


@pytest.mark.parametrize("naive", [by_the_calendar, forgetful, welcoming, endless])
def test_a_naive_gate_is_found_out(
    files: PinFiles, monkeypatch: pytest.MonkeyPatch, naive: Callable[[Attack], Gate]
) -> None:
    def holds(seed: int) -> bool:
        files.set_tries(0)
        attack = Attack(files, monkeypatch, naive)
        attack.with_all_tricks(seed)
        return attack.promise_holds()

    assert not all(holds(seed) for seed in range(10))
