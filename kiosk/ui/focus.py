"""The way of the Tab key: what can be reached, in the order in which it stands on the screen.

Qt goes by the order in which items were made. In a list that makes its rows when they come into
sight, and uses them again, that is not the order in which a person reads.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)

_HEADER = -1
"""The number of the row that stands above a list's first."""


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

    @Slot(QQuickItem)
    def rest(self, document: QQuickItem) -> None:
        """Put the keyboard on a whole page; Tab goes on to the first thing on the screen."""
        inside = document.scopedFocusItem() if document.isFocusScope() else None
        if inside is not None:
            inside.setFocus(False)
        document.forceActiveFocus()

    def _move(self, step: int) -> None:
        if self._window is None:
            return
        target = _next(self._window.contentItem(), self._window.activeFocusItem(), step)
        if target is None:
            return
        from PySide6.QtCore import Qt  # not at the top: see kiosk.ui.roles

        target.forceActiveFocus(
            Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        )


def _next(root: QQuickItem, here: QQuickItem | None, step: int) -> QQuickItem | None:
    """What comes after ``here``, or before it; from the last thing it goes on with the first."""
    view = _view_of(here)
    if here is not None and view is not None:
        delegate = _delegate_of(here, view)
        inside = list(_reachable(delegate))
        place = inside.index(here) + step if here in inside else -1
        if 0 <= place < len(inside):
            return inside[place]
        found = _seek(view, _number(view, delegate.y() + 1) + step, step)
        if found is not None:
            return found
    stops = list(_stops(root))
    start = view or here
    # A page that has the keyboard as a whole is left for the first or the last thing on the screen.
    resting = here is not None and view is None and _is_list(here)
    first = stops.index(start) if start in stops and not resting else -1 if step > 0 else len(stops)
    for offset in range(1, len(stops) + 1):
        stop = stops[(first + step * offset) % len(stops)]
        target = _enter(stop, step) if _is_list(stop) else stop
        if target is not None:
            return target
    return None


def _stops(item: QQuickItem) -> Iterator[QQuickItem]:
    """What the keyboard can reach below ``item``, in reading order; a list counts as one."""
    if not item.isVisible() or not item.isEnabled():
        return
    if _is_list(item):
        yield item
        return
    if item.activeFocusOnTab():
        yield item
    for child in item.childItems():
        yield from _stops(child)


def _reachable(item: QQuickItem) -> Iterator[QQuickItem]:
    """What the keyboard can reach in one row of a list."""
    if not item.isVisible() or not item.isEnabled():
        return
    if item.activeFocusOnTab():
        yield item
    for child in item.childItems():
        yield from _reachable(child)


def _enter(view: QQuickItem, step: int) -> QQuickItem | None:
    """The first thing in a list, or the last, from where it is scrolled to."""
    edge = view.property("contentY") + (1 if step > 0 else view.height() - 1)
    number = _number(view, edge)
    if number == _HEADER and step < 0:  # below the last row
        number = view.property("count") - 1
    return _seek(view, number, step)


def _seek(view: QQuickItem, number: int, step: int) -> QQuickItem | None:
    """The first thing in row ``number`` or beyond, brought into sight to look for it.

    Where there is none, the list stays as it was.
    """
    began_at = view.property("contentY")
    while _HEADER <= number < view.property("count"):
        if number == _HEADER:
            _show_header(view)
        elif _row(view, number) is None:
            _show_row(view, number)
        row = _row(view, number)
        found = list(_reachable(row)) if row is not None else []
        if found:
            if view.property("reuseItems"):
                # The current row is never taken for other words, wherever it is scrolled to.
                view.setProperty("currentIndex", number)
            return found[0 if step > 0 else -1]
        number += step
    if view.property("contentY") != began_at:
        view.setProperty("contentY", began_at)
        QMetaObject.invokeMethod(view, "returnToBounds")
    return None


def _show_header(view: QQuickItem) -> None:
    QMetaObject.invokeMethod(view, "positionViewAtBeginning")
    header = _row(view, _HEADER)
    if header is not None:
        # After a jump over rows that were never made, Qt leaves it where it was.
        header.setY(view.property("originY"))


def _show_row(view: QQuickItem, number: int) -> None:
    """Scroll until the row is at the top."""
    for _ in range(2):
        # New rows have no height yet; with their own they may push each other out again.
        QMetaObject.invokeMethod(view, "positionViewAtIndex", Q_ARG(int, number), Q_ARG(int, 0))
        for row in view.property("contentItem").childItems():
            _lay_out(row)
        QMetaObject.invokeMethod(view, "forceLayout")


def _lay_out(item: QQuickItem) -> None:
    """Let what is inside find its size now, and not with the next frame."""
    for child in item.childItems():
        _lay_out(child)
    item.ensurePolished()


def _row(view: QQuickItem, number: int) -> QQuickItem | None:
    """The row of this number, if the list has made it."""
    if number == _HEADER:
        header: QQuickItem | None = view.property("headerItem")
        return header
    item = QMetaObject.invokeMethod(
        view, "itemAtIndex", Q_RETURN_ARG("QQuickItem*"), Q_ARG(int, number)
    )
    return item if isinstance(item, QQuickItem) else None


def _number(view: QQuickItem, y: float) -> int:
    """The number of the row at ``y`` of the list's content; that of the header where none is."""
    number = QMetaObject.invokeMethod(
        view, "indexAt", Q_RETURN_ARG(int), Q_ARG(float, view.width() / 2), Q_ARG(float, y)
    )
    return number if isinstance(number, int) else _HEADER


def _delegate_of(item: QQuickItem, view: QQuickItem) -> QQuickItem:
    """The row of ``view`` that ``item`` stands in."""
    content = view.property("contentItem")
    while item.parentItem() != content:
        item = item.parentItem()
    return item


def _view_of(item: QQuickItem | None) -> QQuickItem | None:
    """The list that ``item`` stands in, if any."""
    while item is not None:
        item = item.parentItem()
        if item is not None and _is_list(item):
            return item
    return None


def _is_list(item: QQuickItem) -> bool:
    return item.inherits("QQuickItemView")
