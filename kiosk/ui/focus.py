"""The way of the Tab key: what can be reached, in the order in which it stands on the screen.

Qt goes by the order in which items were made. In a list that makes its rows when they come into
sight, and uses them again, that is not the order in which a person reads.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)

MOST_SCREENS = 60
"""How many screenfuls without anything to press a Tab looks through before it moves on."""


@QmlElement
@QmlUncreatable("made by the program")
class TabOrder(QObject):
    """Moves the keyboard's focus through the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None

    def watch(self, window: QQuickWindow) -> None:
        self._window = window

    @Slot()
    def forward(self) -> None:
        """Go to what comes next; after the last thing on the screen, to the first."""
        self._move(1)

    @Slot()
    def backward(self) -> None:
        """Go to what came before."""
        self._move(-1)

    def _move(self, step: int) -> None:
        if self._window is None:
            return
        here = self._window.activeFocusItem()
        view = _view_of(here)
        for _ in range(MOST_SCREENS):
            order = list(_reachable(self._window.contentItem()))
            if not order:
                return
            if here in order:
                target = order[(order.index(here) + step) % len(order)]
            else:
                target = order[0 if step > 0 else -1]
            if view is None or _view_of(target) is view or not _scroll(view, step):
                break
        from PySide6.QtCore import Qt  # not at the top: see kiosk.ui.roles

        target.forceActiveFocus(
            Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        )


def _reachable(item: QQuickItem) -> Iterator[QQuickItem]:
    """What the keyboard can reach below ``item``, in reading order."""
    if not item.isVisible() or not item.isEnabled():
        return
    if item.activeFocusOnTab():
        yield item
    children = item.childItems()
    parent = item.parentItem()
    if parent is not None and _is_list(parent):
        children = sorted(children, key=lambda child: (child.y(), child.x()))
    for child in children:
        yield from _reachable(child)


def _view_of(item: QQuickItem | None) -> QQuickItem | None:
    """The list that ``item`` stands in, if any."""
    while item is not None:
        item = item.parentItem()
        if item is not None and _is_list(item):
            return item
    return None


def _is_list(item: QQuickItem) -> bool:
    return item.inherits("QQuickItemView")


def _scroll(view: QQuickItem, step: int) -> bool:
    """Move ``view`` most of a screenful on; False where it is at its end already."""
    if view.property("atYEnd" if step > 0 else "atYBeginning"):
        return False
    first = view.property("originY")
    length = view.property("contentHeight") + view.property("bottomMargin")
    last = first + max(length - view.height(), 0)
    wanted = view.property("contentY") + step * 0.7 * view.height()
    view.setProperty("contentY", min(max(wanted, first), last))
    QMetaObject.invokeMethod(view, "forceLayout")
    return True
