"""The way in as QML sees it: the steps that lead to the screen for the PIN, and what is typed."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.session.knock import CORNER, Knock, corner
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)

PIN_PATIENCE = 30.0
"""Seconds without a touch or key after which the screen for the PIN goes away."""

LONGEST_PIN = 32

_TICK = 500
"""Milliseconds between two looks at how long to wait."""

_KEY_HOME, _KEY_END = 0x01000010, 0x01000011
"""Of Qt.Key, written out: see kiosk.ui.roles."""


log = logging.getLogger(__name__)


class Gate(Protocol):
    """Whether a PIN leads in; see :class:`kiosk.staff.gate.Gate`."""

    def wait(self) -> float: ...
    def left(self) -> int: ...
    def barred(self) -> str: ...
    def check(self, typed: str) -> bool | None: ...


@QmlElement
@QmlUncreatable("made by the program")
class PinBridge(QObject):
    """``state`` is "away", "pin" while it is asked for, or "inside" from the right PIN to
    :meth:`lock`. ``passed`` comes before ``changed`` tells that somebody is inside.

    ``said`` is what the screen for the PIN says: "ask", "checking", "wrong", "wait", or, where only
    IT can help, "missing", "stopped" or "damaged". The digits that are typed never reach QML.
    ``gate`` is asked for when the PIN is.
    """

    changed = Signal()
    passed = Signal()
    typed_changed = Signal()
    said_changed = Signal()
    _checked = Signal(int, object)

    def __init__(self, gate: Callable[[], Gate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._knock = Knock()
        self._window: QQuickWindow | None = None
        self._touched = 0.0
        self._state = "away"
        self._said = "ask"
        self._wait = 0
        self._left = 0
        self._uncheckable = False
        self._digits: list[str] = []
        self._asking = 0
        self._checks: list[threading.Thread] = []
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self.tick)
        # Nothing changes within an event.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.open)
        self._checked.connect(self._answer)

    def watch(self, window: QQuickWindow) -> None:
        """From now on the steps that lead in are known."""
        self._window = window
        window.installEventFilter(self)
        # What a screen reader presses reaches no window as an event.
        window.focusMoved.connect(self._touch)  # type: ignore[attr-defined]

    def close(self) -> None:
        """Wait for a PIN that is being checked: the program must not end under it."""
        for check in self._checks:
            check.join()

    def quiet(self) -> float:
        """Seconds since the last touch, key or turn of a wheel."""
        return monotonic() - self._touched

    def lock(self) -> None:
        """Whoever was inside, or was asked for the PIN, is not any more."""
        self._ticks.stop()
        self._forget()
        self._become("away")

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate):
            for point in event.points():  # type: ignore[attr-defined]
                if point.state() == QEventPoint.State.Pressed:
                    self._press(point.position().x(), point.position().y())
        elif kind == QEvent.Type.MouseButtonPress:
            self._press(event.position().x(), event.position().y())  # type: ignore[attr-defined]
        elif kind == QEvent.Type.KeyPress and not event.isAutoRepeat():  # type: ignore[attr-defined]
            key = int(event.key())  # type: ignore[attr-defined]
            self._step({_KEY_HOME: "left", _KEY_END: "right"}.get(key))
        elif kind == QEvent.Type.Wheel:
            self._touch()
        return False

    @Slot()
    def open(self) -> None:
        """Ask for the PIN."""
        if self._state != "away":
            return
        self._asking += 1
        self._uncheckable = False
        self._touch()
        self._say("ask")
        self._ask_gate()
        self._become("pin")
        # Not before: what goes wrong above must not go wrong again at every tick.
        self._ticks.start()

    @Slot(str)
    def type(self, text: str) -> None:
        """Add what was typed, if it is a digit and one is wanted."""
        digits = [one for one in text if "0" <= one <= "9"]
        takes = self._state == "pin" and self._said in ("ask", "wrong")
        if takes and len(self._digits) < LONGEST_PIN and digits:
            self._say("ask")
            self._digits += digits
            self.typed_changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._digits:
            self._digits.pop()
            self.typed_changed.emit()

    @Slot()
    def enter(self) -> None:
        """Check what was typed, in a thread of its own: that takes half a second."""
        if self._state != "pin" or not self._digits or self._said != "ask":
            return
        self._say("checking")
        typed = "".join(self._digits)
        self._forget()
        check = threading.Thread(target=self._check, args=(self._asking, typed))
        self._checks = [one for one in self._checks if one.is_alive()] + [check]
        check.start()

    @Slot()
    def leavePin(self) -> None:
        """Whoever asked for the PIN's screen does not want it any more."""
        if self._state == "pin":
            self.lock()

    @Slot()
    def tick(self) -> None:
        """Look how long to wait, and whether somebody is still there."""
        if self._state != "pin":
            return
        if self.quiet() >= PIN_PATIENCE:
            self.lock()
        elif self._said != "checking":
            self._ask_gate()

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=said_changed)
    def said(self) -> str:
        return self._said

    @Property(int, notify=said_changed)
    def wait(self) -> int:
        """Seconds until a PIN may be typed again."""
        return self._wait

    @Property(int, notify=said_changed)
    def left(self) -> int:
        """Tries until a wait, where one was wrong; else 0."""
        return self._left

    @Property(int, notify=typed_changed)
    def typed(self) -> int:
        """How many digits were typed."""
        return len(self._digits)

    @Slot()
    def _touch(self) -> None:
        self._touched = monotonic()

    def _press(self, x: float, y: float) -> None:
        window = self._window
        if window is None:
            return
        side = CORNER * float(window.property("designScale"))
        width, above = window.width(), float(window.property("above"))
        # On a lowered screen its own upper corners count too: those of the glass are out of reach.
        self._step(corner(x, y, width, side) or corner(x, y - above, width, side))

    def _step(self, side: Any) -> None:
        self._touch()
        if self._knock.step(side, monotonic()):
            self._soon.start()

    def _ask_gate(self) -> None:
        gate = self._gate()
        # Until somebody asks anew: on a full disk every other PIN would end the same way.
        wait, barred = gate.wait(), gate.barred() or ("damaged" if self._uncheckable else "")
        seconds = 0 if math.isinf(wait) else math.ceil(wait)
        left = gate.left()
        if (seconds, left) != (self._wait, self._left):
            self._wait, self._left = seconds, left
            self.said_changed.emit()
        if barred or seconds:
            self._forget()
            self._say(barred or "wait")
        elif self._said not in ("ask", "wrong"):
            self._say("ask")

    def _check(self, asking: int, typed: str) -> None:
        self._checked.emit(asking, self._gate().check(typed))

    @Slot(int, object)
    def _answer(self, asking: int, right: bool | None) -> None:
        if right is False:
            self._log_wrong_try()
        # Whoever has cancelled is not let in later, nor is who is asked after them.
        if self._state != "pin" or asking != self._asking:
            return
        self._uncheckable = right is None
        self._say("damaged" if right is None else "ask" if right else "wrong")
        if not right:
            self.tick()
            return
        self._ticks.stop()
        self._forget()
        self.passed.emit()
        self._become("inside")

    def _log_wrong_try(self) -> None:
        """Several in a row may be somebody who guesses; one is a slip."""
        gate = self._gate()
        if barred := gate.barred():
            log.warning("a wrong staff PIN: none is taken any more (%s)", barred)
        elif wait := gate.wait():
            log.warning("a wrong staff PIN: the next try counts in %.0f s", wait)
        else:
            log.info("a wrong staff PIN: %d until there is a wait", gate.left())

    def _forget(self) -> None:
        if self._digits:
            self._digits.clear()
            self.typed_changed.emit()

    def _say(self, said: str) -> None:
        if said != self._said:
            self._said = said
            self.said_changed.emit()

    def _become(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
