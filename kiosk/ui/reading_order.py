"""The order in which screen readers are told the rows of a list.

They are told the children of an item in the order in which these were made, and a list that uses
its rows again makes them in any order.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow


class ReadingOrder(QObject):
    """Puts the rows of the list that the reader scrolls in the order of the screen."""

    def watch(self, window: QQuickWindow) -> None:
        self._window = window
        window.afterAnimating.connect(self.arrange)

    @Slot()
    def arrange(self) -> None:
        """Called before every frame; costs something only while a screen reader listens."""
        if not QAccessible.isActive():
            return
        view = self._window.property("readingView")
        if not isinstance(view, QQuickItem) or not view.inherits("QQuickItemView"):
            return
        content: QQuickItem = view.property("contentItem")
        rows = [row for row in content.childItems() if row.isVisible()]
        if all(above.y() <= below.y() for above, below in pairwise(rows)):
            return
        for above, below in pairwise(sorted(rows, key=QQuickItem.y)):
            below.stackAfter(above)
