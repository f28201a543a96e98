"""What is behind the PIN wherever it is asked for: the ways out of the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ending import LEFT, RESTART
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.pin import PinBridge

PATIENCE = 120.0
"""Seconds without a touch or key after which the staff's screen goes away."""

_TICK = 500
"""Milliseconds between two looks at whether somebody is still there."""


def behind_pin(act: Callable[..., None]) -> Callable[..., None]:
    """A slot that does nothing unless the right PIN was typed, whoever calls it."""

    @wraps(act)
    def guarded(self: InsideBridge, *arguments: Any) -> None:
        if self.is_inside:
            act(self, *arguments)

    return guarded


@QmlElement
@QmlUncreatable("made by the program")
class InsideBridge(QObject):
    """``leave`` ends the program with a status; ``watched`` says whether somebody starts it again
    then. Every slot is ``behind_pin``."""

    # Never emitted, for it is settled at the start; qmllint does not see "constant" in Python.
    can_restart_changed = Signal()

    def __init__(
        self,
        pin: PinBridge,
        leave: Callable[[int], None],
        parent: QObject | None = None,
        *,
        watched: bool = True,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._pin = pin
        self._leave = leave
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self.tick)
        pin.passed.connect(self._ticks.start)

    @property
    def is_inside(self) -> bool:
        return str(self._pin.state) == "inside"

    @Property(bool, notify=can_restart_changed)
    def canRestart(self) -> bool:
        """Whether somebody starts the kiosk again: else a restart would be an end."""
        return self._watched

    @Slot()
    @behind_pin
    def done(self) -> None:
        """Staff go."""
        self._ticks.stop()
        self._pin.lock()

    @Slot()
    @behind_pin
    def restart(self) -> None:
        self._leave(RESTART)

    @Slot()
    @behind_pin
    def leave(self) -> None:
        self._leave(LEFT)

    @Slot()
    @behind_pin
    def tick(self) -> None:
        """Look whether staff have gone without a word."""
        if self._pin.quiet() >= PATIENCE:
            self.done()
