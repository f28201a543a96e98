"""Whether somebody is still there: when the kiosk asks, ends a visit, and invites the next person.

A pure clock: whoever uses it says what time it is, in monotonic seconds.
"""

from __future__ import annotations

from math import ceil, hypot
from typing import Literal, NamedTuple

State = Literal["active", "asking", "ended", "attract"]

SPEAKING = 20 * 60.0
"""Seconds that reading aloud alone keeps a visit alive: the longest page, slowly. A voice that
never comes to an end does not."""

CONTACT = 60.0
"""Seconds that one finger, however it moves, counts after it has come down: longer than anybody
pulls a page or a picture."""

TREMBLE = 24.0
"""Pixels that a resting finger, or a drop of water, wanders on a touchscreen."""

LONGEST_STEP = 2.0
"""Seconds between two ticks that are believed. A machine that slept or was too busy to draw has
shown nobody anything meanwhile."""


class Times(NamedTuple):
    """Seconds without a sign of life in which each state passes."""

    reading: float = 90.0
    """From the last sign of life to the question."""
    asking: float = 30.0
    """From the question to the end of the visit; at least 20 (WCAG 2.2.1)."""
    resting: float = 60.0
    """From the end of the visit, at home, to the screen that invites."""


class _Contact(NamedTuple):
    """A finger on the screen: when it came down, and where it last moved to."""

    since: float
    x: float
    y: float


class IdleClock:
    """Goes from "active" over "asking" to "ended" and "attract" while nobody is there.

    It begins "ended": nobody has touched the screen yet. A sign of life makes it "active", but a
    question once asked stays until it is answered: there, each sign of life begins its time anew.
    While staff have the screen, and in a consultation, it goes nowhere.
    """

    def __init__(self, times: Times, now: float) -> None:
        self.times = times
        self.state: State = "ended"
        self._with_staff = False
        self.consulting = 0.0
        """Seconds that are left of a consultation; 0 where there is none."""
        self._now = self._ticked = now
        self._quiet = 0.0
        self._unattended = 0.0
        self._contacts: dict[int, _Contact] = {}

    @property
    def left(self) -> int:
        """Whole seconds until the visit ends, while the question is asked."""
        return ceil(self.times.asking - (self._quiet if self.state == "asking" else 0))

    def tick(self, now: float, *, speaking: bool = False) -> None:
        """Time has passed. ``speaking``: a page is being read aloud."""
        passed = min(max(now - self._now, 0.0), LONGEST_STEP)
        consulting = self.consulting > 0
        self.consulting = max(0.0, self.consulting - max(now - self._ticked, 0.0))
        self._now = self._ticked = now
        if consulting and not self._with_staff:
            # Also in the tick that ends it: from then on the usual time runs.
            self._quiet = self._unattended = 0.0
            return
        self._unattended += passed
        if speaking and self.state == "active" and self._unattended <= SPEAKING:
            self._quiet = 0.0
            return
        self._quiet += passed
        if self._with_staff:
            return
        if self.state == "active" and self._quiet >= self.times.reading:
            self._become("asking")
        elif self.state == "asking" and self._quiet >= self.times.asking:
            self._become("ended")
        elif self.state == "ended" and self._quiet >= self.times.resting:
            self._become("attract")

    def alive(self, now: float) -> None:
        """A sign of life: a key, a button of the mouse, a wheel."""
        self._now = now
        self._unattended = 0.0
        self._become("asking" if self.state == "asking" else "active")

    def press(self, finger: int, x: float, y: float, now: float) -> None:
        """A finger has come down, at ``x`` and ``y`` in pixels."""
        self._contacts[finger] = _Contact(now, x, y)
        self.alive(now)

    def move(self, finger: int, x: float, y: float, now: float) -> None:
        """A finger that is down may have moved. One that trembles, or never lifts, is no life."""
        contact = self._contacts.get(finger)
        if contact is None or now - contact.since > CONTACT:
            return
        if hypot(x - contact.x, y - contact.y) > TREMBLE:
            self._contacts[finger] = contact._replace(x=x, y=y)
            self.alive(now)

    def lift(self, finger: int) -> None:
        """A finger has gone. That is no life: it may have been stuck."""
        self._contacts.pop(finger, None)

    def stay(self, now: float) -> None:
        """Somebody says that they are still there."""
        self._become("active")
        self.alive(now)

    def end(self, now: float) -> None:
        """The visit is over: somebody said so. A consultation is over with it."""
        self._now = now
        self.consulting = 0.0
        self._become("ended")

    def consult(self, seconds: float, now: float) -> None:
        """From now on nobody is asked for so many seconds: somebody explains the pages. 0 ends
        that."""
        self._now = self._ticked = now
        self.consulting = seconds
        self._quiet = self._unattended = 0.0

    def give_to_staff(self) -> None:
        """Staff have the screen: nobody is asked until :meth:`take_back`."""
        self._become("active")
        self._with_staff = True

    def take_back(self) -> None:
        """From now on the usual time runs."""
        self._with_staff = False

    def _become(self, state: State) -> None:
        self.state = state
        self._quiet = 0.0
