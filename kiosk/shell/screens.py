"""Which of the machine's screens the kiosk fills."""

from __future__ import annotations

import logging

from PySide6.QtGui import QGuiApplication, QScreen, QWindow

log = logging.getLogger(__name__)


def show(window: QWindow, *, full_screen: bool, display: str | int | None) -> None:
    """Show ``window``, or let it fill the screen ``display``: its name or number from 1."""
    if not full_screen:
        window.show()
        return
    if screen := chosen(display):
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
    window.showFullScreen()


def chosen(wanted: str | int | None) -> QScreen | None:
    """The screen of this name, or this number from 1; none where there is none such."""
    if wanted is None:
        return None
    screens = QGuiApplication.screens()
    for number, screen in enumerate(screens, 1):
        if wanted in (number, screen.name()):
            return screen
    there = ", ".join(f"{number}: {screen.name()}" for number, screen in enumerate(screens, 1))
    log.warning("there is no screen %s; those that are there: %s", wanted, there)
    return None
