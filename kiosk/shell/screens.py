"""Which of the machine's screens the kiosk fills, and that it goes on to fill it."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

log = logging.getLogger(__name__)


def is_called(wanted: str | int, number: int, name: str) -> bool:
    """Whether the setting ``display`` means the screen of this number, from 1, and name."""
    return wanted in (number, name)


def chosen(wanted: str | int | None) -> QScreen | None:
    """The screen of this name, or this number from 1; none where there is none such."""
    if wanted is None:
        return None
    screens = enumerate(QGuiApplication.screens(), 1)
    return next((one for number, one in screens if is_called(wanted, number, one.name())), None)


class FullScreen(QObject):
    """Lets ``window`` fill the screen that ``wanted`` names; another one while that is not there.

    ``millimetres`` is how large the screen says it is, 0 × 0 where it does not say; ``changed``
    tells that this is another size now. Its pixels are the window's.
    """

    changed = Signal()

    def __init__(self, window: QWindow, wanted: str | int | None) -> None:
        super().__init__()
        self._window = window
        self._wanted = wanted
        self._misses = False
        self.millimetres = QSizeF()

    def fill(self) -> None:
        """Put the window where it belongs, if it is anywhere else."""
        window = self._window
        screen = self._target()
        if screen is None:  # all are switched off
            return
        room = screen.geometry()
        # The window is not asked for its screen: PySide would take that for the window's own.
        if window.geometry() != room:
            window.setScreen(screen)
            window.setGeometry(room)
        if window.visibility() != QWindow.Visibility.FullScreen:
            window.showFullScreen()
        if screen.physicalSize() != self.millimetres:
            self.millimetres = screen.physicalSize()
            self.changed.emit()

    def _target(self) -> QScreen | None:
        screen = chosen(self._wanted)
        misses = self._wanted is not None and screen is None
        if misses and not self._misses:
            there = enumerate(QGuiApplication.screens(), 1)
            listed = ", ".join(f"{number}: {one.name()}" for number, one in there)
            log.warning("there is no screen %s; those that are there: %s", self._wanted, listed)
        elif self._misses and not misses:
            log.info("screen %s is there again", self._wanted)
        self._misses = misses
        return screen or QGuiApplication.primaryScreen()
