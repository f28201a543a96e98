"""Real keys and a real mouse, and a window manager that has a way out for many of them."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path

import pytest

from tests.breakout.stage import Stage, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

MANAGED = [
    *("alt+F4", "super+q", "alt+F9", "super+m", "alt+F10", "super+Up", "super+d", "alt+Tab"),
    *("alt+Escape", "ctrl+alt+Right", "ctrl+alt+Left", "super+s", "super+Left", "super+b"),
    "super+r",
]
"""Those that the window manager itself obeys, see openbox.xml."""

_MODIFIERS = ("shift", "ctrl", "alt", "super")
_KEYS = (
    *("F4", "Tab", "space", "Escape", "Return", "F1", "F3", "F11", "Menu", "F10", "Print"),
    *("q", "w", "n", "t", "p", "o", "s", "Delete", "Home", "XF86HomePage", "XF86Back"),
)
COMBINATIONS = [
    "+".join((*held, key))
    for count in range(len(_MODIFIERS) + 1)
    for held, key in product(combinations(_MODIFIERS, count), _KEYS)
]

MOUSE = [
    "mousemove 640 360 click 3",
    "mousemove 640 360 click 2",
    "mousemove 640 360 click 8 click 9",
    "mousemove 640 360 click --repeat 2 --delay 50 3",
    *(f"mousemove {x} {y} click --repeat 2 --delay 50 1" for x in (0, 1279) for y in (0, 719)),
    "mousemove 0 360 mousedown 1 mousemove 700 360 mouseup 1",
    "mousemove 640 0 mousedown 1 mousemove 640 700 mouseup 1",
    "mousemove 1279 719 mousedown 3 mousemove 20 20 mouseup 3",
    "keydown alt mousemove 640 360 mousedown 1 mousemove 300 100 mouseup 1 keyup alt",
    "keydown alt mousemove 640 360 mousedown 3 mousemove 300 100 mouseup 3 keyup alt",
    "keydown alt mousemove 640 360 click 2 keyup alt",
    "keydown ctrl mousemove 640 360 click --repeat 5 4 click --repeat 5 5 keyup ctrl",
    "mousemove 640 360 keydown shift click --repeat 3 1 keyup shift",
]

HELD = ["F4", "Escape", "alt", "ctrl", "super", "Return", "Tab", "x"]


def kiosk_with(library: Path) -> tuple[str, ...]:
    return ("-m", "kiosk", "run", "--kiosk", "--library", str(library))


@pytest.fixture(scope="module")
def stage(sample_file: Path) -> Iterator[Stage]:
    with Stage(*kiosk_with(sample_file)) as stage:
        yield stage
        assert stage.log.read_text() == ""


def attack(stage: Stage, moves: list[str], pause: float = 0.1) -> None:
    """``pause``: seconds that a way out has to show itself."""
    for move in moves:
        stage.xdotool(*move.split())
        time.sleep(pause)
        stage.withstands(move)


def test_keys_of_the_window_manager(stage: Stage) -> None:
    attack(stage, [f"key {key}" for key in MANAGED])


def test_some_keys(stage: Stage) -> None:
    attack(stage, [f"key {key}" for key in random.Random(1).sample(COMBINATIONS, 25)])


@pytest.mark.soak
def test_more_keys(stage: Stage) -> None:
    assert len(COMBINATIONS) >= 250
    attack(stage, [f"key {key}" for key in COMBINATIONS])


def test_the_mouse(stage: Stage) -> None:
    attack(stage, MOUSE)


def test_keys_that_something_lies_on(stage: Stage) -> None:
    attack(stage, [f"keydown {key} sleep 0.3 keyup {key}" for key in HELD])


def test_it_ends_when_it_is_told_to(sample_file: Path) -> None:
    with Stage(*kiosk_with(sample_file)) as stage:
        stage.program.send_signal(signal.SIGTERM)
        assert stage.program.wait(5) == 0
        assert stage.log.read_text() == ""


@pytest.mark.parametrize(
    ("move", "escape"),
    [
        ("key F1", "2 windows"),
        ("mousemove 640 360 click 3", "2 windows"),
        ("key alt+F4", "has ended"),
        ("key ctrl+q", "has ended"),
        ("key super+m", "0 windows"),
        ("key ctrl+alt+Right", "0 windows"),
        ("key ctrl+t", "a process: "),
        ("key ctrl+l", "a socket: tcp"),
    ],
)
def test_each_way_out_is_seen(move: str, escape: str) -> None:
    with Stage("-m", "tests.breakout.naive") as stage, pytest.raises(AssertionError, match=escape):
        attack(stage, [move], pause=1)
