"""The staff's way in as QML sees it: the PIN that is typed, and what staff may do behind it."""

from __future__ import annotations

import math
import threading
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.ending import LEFT, RESTART
from kiosk.session.knock import CORNER, Knock, corner
from kiosk.session.visit import Preferences
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.idle import IdleBridge
from kiosk.ui.visit import VisitBridge

PIN_PATIENCE = 30.0
"""Seconds without a touch after which the screen for the PIN goes away."""

STAFF_PATIENCE = 120.0
"""Seconds without a touch after which the staff's screen goes away."""

LONGEST_PIN = 32

_TICK = 500
"""Milliseconds between two looks at how long to wait."""

_KEY_HOME, _KEY_END = 0x01000010, 0x01000011
"""Of Qt.Key, written out: see kiosk.ui.roles."""


class Gate(Protocol):
    """Whether a PIN leads in; see :class:`kiosk.staff.gate.Gate`."""

    def wait(self) -> float: ...
    def barred(self) -> str: ...
    def check(self, typed: str) -> bool: ...


class Begin(Protocol):
    """How visits begin; see :class:`kiosk.staff.begin.Begin`."""

    start: Preferences
    settled: Preferences

    def choose(self, language: str, theme: str) -> None: ...
    def settle(self) -> None: ...


class Backstage(Protocol):
    """What staff ask of the machine; see :class:`kiosk.backstage.Backstage`."""

    @property
    def gate(self) -> Gate: ...
    @property
    def begin(self) -> Begin: ...
    @property
    def watched(self) -> bool: ...
    def leave(self, status: int) -> None: ...
    def ask_voice(self) -> None: ...
    def health(self, language: str) -> tuple[dict[str, dict[str, Any]], str]: ...


@QmlElement
@QmlUncreatable("made by the program")
class StaffBridge(QObject):
    """``state`` is "away", "pin" or "inside".

    ``said`` is what the screen for the PIN says: "ask", "checking", "wrong", "wait", or, where only
    IT can help, "missing", "stopped" or "damaged". The digits that are typed never reach QML.
    """

    changed = Signal()
    typed_changed = Signal()
    said_changed = Signal()
    begin_changed = Signal()
    health_changed = Signal()
    _checked = Signal(bool)

    def __init__(
        self,
        backstage: Backstage,
        visit: VisitBridge,
        idle: IdleBridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._visit = visit
        self._idle = idle
        self._knock = Knock()
        self._window: QQuickWindow | None = None
        self._state = "away"
        self._said = "ask"
        self._wait = 0
        self._digits: list[str] = []
        self._checks: threading.Thread | None = None
        self._health: dict[str, dict[str, Any]] = {}
        self._report = ""
        self._looks = 0
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self.tick)
        # Nothing changes within an event.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.open)
        self._checked.connect(self._answer)
        idle.ticked.connect(self._give_back)

    def watch(self, window: QQuickWindow) -> None:
        """From now on the steps that lead in are known."""
        self._window = window
        window.installEventFilter(self)

    def close(self) -> None:
        """Wait for a PIN that is being checked: the program must not end under it."""
        if self._checks:
            self._checks.join()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate):
            for point in event.points():  # type: ignore[attr-defined]
                if point.state() == QEventPoint.State.Pressed:
                    self._touch(point.position().x(), point.position().y())
        elif kind == QEvent.Type.MouseButtonPress:
            self._touch(event.position().x(), event.position().y())  # type: ignore[attr-defined]
        elif kind == QEvent.Type.KeyPress and not event.isAutoRepeat():  # type: ignore[attr-defined]
            key = int(event.key())  # type: ignore[attr-defined]
            self._step({_KEY_HOME: "left", _KEY_END: "right"}.get(key))
        return False

    @Slot()
    def open(self) -> None:
        """Ask for the PIN."""
        if self._state != "away":
            return
        self._idle.hold(PIN_PATIENCE)
        self._say("ask")
        self._ticks.start()
        self.tick()
        self._become("pin")

    @Slot(str)
    def type(self, text: str) -> None:
        """Add what was typed, if it is a digit and one is wanted."""
        digits = [one for one in text if "0" <= one <= "9"]
        if self._said in ("ask", "wrong") and len(self._digits) < LONGEST_PIN and digits:
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
        if not self._digits or self._said != "ask":
            return
        self._say("checking")
        typed = "".join(self._digits)
        self._forget()
        self._checks = threading.Thread(target=self._check, args=(typed,))
        self._checks.start()

    @Slot()
    def leavePin(self) -> None:
        """Whoever asked for the PIN's screen does not want it any more."""
        self._away()

    @Slot()
    def done(self) -> None:
        """Staff go: the visit begins anew."""
        self._away()
        self._visit.finish()

    @Slot(int)
    def consult(self, minutes: int) -> None:
        """Staff go, and for so long nobody is asked whether they are still there."""
        self.done()
        self._idle.consult(minutes)

    @Slot(str, str)
    def beginWith(self, language: str, theme: str) -> None:
        """Let visits begin in this language and these colours from now on."""
        self._backstage.begin.choose(language, theme)
        self._begin()

    @Slot()
    def beginAsSettled(self) -> None:
        """Let visits begin as in the settings again."""
        self._backstage.begin.settle()
        self._begin()

    @Slot()
    def restart(self) -> None:
        self._backstage.leave(RESTART)

    @Slot()
    def leave(self) -> None:
        self._backstage.leave(LEFT)

    @Slot()
    def look(self) -> None:
        """Look again how everything does."""
        if self._state != "inside":
            return
        self._health, self._report = self._backstage.health(str(self._visit.language))
        self._looks += 1
        self.health_changed.emit()

    @Slot()
    def tick(self) -> None:
        """Look how long to wait."""
        if self._state == "inside" or self._said == "checking":
            return
        gate = self._backstage.gate
        wait, barred = gate.wait(), gate.barred()
        left = 0 if math.isinf(wait) else math.ceil(wait)
        if left != self._wait:
            self._wait = left
            self.said_changed.emit()
        if barred or left:
            self._forget()
            self._say(barred or "wait")
        elif self._said not in ("ask", "wrong"):
            self._say("ask")

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

    @Property(int, notify=typed_changed)
    def typed(self) -> int:
        """How many digits were typed."""
        return len(self._digits)

    @Property(str, notify=begin_changed)
    def language(self) -> str:
        """The language that visits begin in."""
        return self._backstage.begin.start.language

    @Property(str, notify=begin_changed)
    def theme(self) -> str:
        """The colours that visits begin with."""
        return self._backstage.begin.start.theme

    # Never emitted, for it is settled at the start; qmllint does not see "constant" in Python.
    can_restart_changed = Signal()

    @Property(bool, notify=can_restart_changed)
    def canRestart(self) -> bool:
        """Whether somebody starts the kiosk again: else a restart would be an end."""
        return self._backstage.watched

    @Property(bool, notify=begin_changed)
    def asSettled(self) -> bool:
        """Whether visits begin as in the settings."""
        return self._backstage.begin.start == self._backstage.begin.settled

    @Property("QVariantMap", notify=health_changed)
    def health(self) -> dict[str, dict[str, Any]]:
        """How each thing does; see :meth:`kiosk.backstage.Backstage.health`."""
        return self._health

    @Property(str, notify=health_changed)
    def report(self) -> str:
        """The same for support, in English."""
        return self._report

    @Property(str, notify=health_changed)
    def code(self) -> str:
        """Where QML finds the report as a square code; "" before there is one."""
        return f"image://support/{self._looks}" if self._report else ""

    def _touch(self, x: float, y: float) -> None:
        window = self._window
        if window is None:
            return
        side = CORNER * float(window.property("designScale"))
        width, above = window.width(), float(window.property("above"))
        # On a lowered screen its own upper corners count too: those of the glass are out of reach.
        self._step(corner(x, y, width, side) or corner(x, y - above, width, side))

    def _step(self, side: Any) -> None:
        if self._knock.step(side, monotonic()):
            self._soon.start()

    def _check(self, typed: str) -> None:
        self._checked.emit(self._backstage.gate.check(typed))

    @Slot(bool)
    def _answer(self, right: bool) -> None:
        if self._state != "pin":
            return
        self._say("ask" if right else "wrong")
        if not right:
            self.tick()
            return
        self._ticks.stop()
        # Nothing of the visit stays behind, and staff read in the language that visits begin in.
        self._visit.finish()
        self._idle.hold(STAFF_PATIENCE)
        self._become("inside")
        self._backstage.ask_voice()
        self.look()

    def _give_back(self) -> None:
        if not self._idle.overdue:
            return
        if self._state == "inside":
            self.done()
        else:
            self._away()

    def _away(self) -> None:
        self._ticks.stop()
        self._forget()
        self._health, self._report = {}, ""
        self._idle.hold(0)
        self._become("away")

    def _begin(self) -> None:
        self._visit.begin_with(self._backstage.begin.start)
        self.begin_changed.emit()

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
