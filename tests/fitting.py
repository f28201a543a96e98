"""What the tour would say of the screen that a test has before it."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow

from kiosk.tour.faults import clipped, words_among
from kiosk.tour.things import Screen


def clipped_words(window: QQuickWindow) -> list[str]:
    """The words on the screen that do not fit, see :func:`kiosk.tour.faults.clipped`."""
    return clipped(Screen.of(window).things, window.width())


def words_on_screen(window: QQuickWindow) -> int:
    """How many words can be read on the screen."""
    return words_among(Screen.of(window).things)
