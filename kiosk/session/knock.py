"""The staff's way in: left, right, left, right in the upper corners, or with Home and End.

Pure: whoever uses it says where and when, in monotonic seconds.
"""

from __future__ import annotations

from typing import Literal

Side = Literal["left", "right"]

STEPS: tuple[Side, ...] = ("left", "right", "left", "right")

LONGEST = 6.0
"""Seconds from the first step to the last."""

CORNER = 72.0
"""Design pixels of each side of a corner: the margin of the pages, where there is nothing to
press, and a finger beyond it."""


def corner(x: float, y: float, width: float, side: float) -> Side | None:
    """The upper corner, ``side`` long, of a screen ``width`` wide that ``x`` and ``y`` are in."""
    if not 0 <= y < side:
        return None
    return "left" if x < side else "right" if x >= width - side else None


class Knock:
    """Knows the steps when it is told of them. Whatever comes in between begins them anew; the same
    step twice is one, for hands tremble and some screens report a touch as a click too."""

    def __init__(self) -> None:
        self._done = 0
        self._began = 0.0

    def step(self, side: Side | None, now: float) -> bool:
        """Whether this step, ``None`` for any other touch or key, was the last of the four."""
        if self._done and now - self._began > LONGEST:
            self._done = 0
        if side and self._done and side == STEPS[self._done - 1]:
            return False
        if side != STEPS[self._done]:
            self._done = 0
            if side != STEPS[0]:
                return False
        if not self._done:
            self._began = now
        self._done = (self._done + 1) % len(STEPS)
        return not self._done
