"""The steps that lead staff in, and all that does not."""

from __future__ import annotations

import random

import pytest

from kiosk.session.knock import CORNER, LONGEST, STEPS, Knock, Side, corner

WIDTH, HEIGHT = 1920, 1080
SIDES = {"L": "left", "R": "right", ".": None}


def knocks(steps: str, pause: float = 0.5) -> int:
    """How often these steps lead in: L and R are the corners, a dot is anything else."""
    knock = Knock()
    return sum(knock.step(SIDES[step], 100 + n * pause) for n, step in enumerate(steps))


@pytest.mark.parametrize(
    ("steps", "times"),
    [
        ("LRLR", 1),
        (".LRLR.", 1),
        ("RLRLR", 1),
        ("LRLRLRLR", 2),
        ("LLRRLLRR", 1),  # trembling hands, and a screen that says everything twice
        ("LRL", 0),
        ("LR.LR", 0),
        ("LRL.R", 0),
        ("RLRL", 0),
        ("LLLL", 0),
        ("....", 0),
    ],
)
def test_four_steps_lead_in(steps: str, times: int) -> None:
    assert knocks(steps) == times


def test_slow_steps_do_not() -> None:
    assert knocks("LRLR", pause=LONGEST / 3) == 1
    assert knocks("LRLR", pause=LONGEST / 3 + 0.1) == 0
    assert knocks("LRLRLRLR", pause=LONGEST) == 0


@pytest.mark.parametrize(
    ("x", "y", "side"),
    [
        (0, 0, "left"),
        (CORNER - 1, CORNER - 1, "left"),
        (WIDTH - 1, 0, "right"),
        (WIDTH - CORNER, CORNER - 1, "right"),
        (CORNER, 0, None),
        (0, CORNER, None),
        (WIDTH / 2, 0, None),
        (0, HEIGHT - 1, None),
        (0, -1, None),
    ],
)
def test_where_the_corners_are(x: float, y: float, side: Side | None) -> None:
    assert corner(x, y, WIDTH, CORNER) == side


def patient(chance: random.Random) -> list[tuple[float, float]]:
    """What a patient, or a child, does with a screen: taps anywhere, drums on one place, wipes
    along an edge."""
    kind = chance.choice(("tap", "drum", "wipe"))
    x, y = chance.uniform(0, WIDTH - 1), chance.uniform(0, HEIGHT - 1)
    if kind == "tap":
        return [(x, y)]
    if kind == "drum":
        x, y = chance.choice(((20, 20), (WIDTH - 20, 20), (x, y)))
        return [(x + chance.gauss(0, 15), y + chance.gauss(0, 15)) for _ in range(8)]
    return [(WIDTH * step / 10, chance.uniform(0, 60)) for step in range(11)]


def led_in(touches: int, side: float) -> int:
    """How often that many touches of patients lead in, where corners are so long."""
    chance = random.Random(7)
    knock, now, found = Knock(), 0.0, 0
    done = 0
    while done < touches:
        for x, y in patient(chance):
            now += chance.uniform(0.1, 1.5)
            found += knock.step(corner(x, y, WIDTH, side), now)
            done += 1
    return found


def test_patients_do_not_come_in_by_accident() -> None:
    assert led_in(100_000, CORNER) == 0


def test_corners_that_met_would_let_them_in() -> None:
    assert led_in(10_000, WIDTH / 2) > 0


def test_the_steps_are_what_staff_are_told() -> None:
    assert STEPS == ("left", "right", "left", "right")
