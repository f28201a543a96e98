"""A moved focus as a sign of life: what a screen reader presses reaches no window as an event."""

from __future__ import annotations

import shiboken6
from PySide6.QtQuick import QQuickWindow


class MovedFocus:
    """Tells a focus that somebody moves from one that the window loses and gets back.

    Another program that takes the focus again and again would else be somebody who is there.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        # Its address: Python's own object of an item may outlive it, and answer for another one.
        self._last = 0

    def moved(self) -> bool:
        """Whether the focus is on another item than the last that had it. Ask once a change."""
        item = self._window.activeFocusItem()
        if item is None:
            return False
        before, self._last = self._last, shiboken6.getCppPointer(item)[0]
        return before != self._last
