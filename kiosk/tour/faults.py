"""What can be wrong with a screen, read from the geometry of its items."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

TOLERANCE = 1.5
"""Pixels that rounding may put a word outside its place."""


def clipped_words(window: QQuickWindow) -> list[str]:
    """The words on the screen that do not fit: too wide for their place, or outside their card.

    A word may be cut by the upper or lower edge of a list, for it scrolls; never sideways, never
    by the button or card that it stands in.
    """
    return [
        f"“{_words(item)}” {fault}"
        for item in _visible(window.contentItem())
        if _is_text(item) and (fault := _fault(item, window))
    ]


def words_on_screen(window: QQuickWindow) -> int:
    """How many words can be read on the screen."""
    return sum(
        len(_words(item).split()) for item in _visible(window.contentItem()) if _is_text(item)
    )


def words_in(view: QQuickItem) -> int:
    """How many words of a list are where it shows them, not scrolled out of its window."""
    top = view.mapToScene(QPointF(0, 0)).y()
    return sum(
        len(_words(item).split())
        for item in _visible(view)
        if _is_text(item)
        and item.mapToScene(QPointF(0, item.height())).y() > top
        and item.mapToScene(QPointF(0, 0)).y() < top + view.height()
    )


def _fault(text: QQuickItem, window: QQuickWindow) -> str:
    if text.property("truncated"):
        return "is cut off"
    if float(text.property("contentWidth")) > text.width() + TOLERANCE:
        return "is wider than its place"
    frame = _in_scene(text, text.property("contentWidth"), text.property("contentHeight"))
    if frame.left() < -TOLERANCE or frame.right() > window.width() + TOLERANCE:
        return "stands outside the screen"
    for ancestor in _ancestors(text):
        if _inherits(ancestor, "QQuickFlickable"):
            break
        if _inherits(ancestor, "QQuickAbstractButton") or _inherits(ancestor, "QQuickRectangle"):
            card = _in_scene(ancestor, ancestor.width(), ancestor.height())
            if not card.adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE).contains(frame):
                return "stands outside its card"
    return ""


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent:
        yield parent
        parent = parent.parentItem()


def _in_scene(item: QQuickItem, width: float, height: float) -> QRectF:
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), width, height)


def _is_text(item: QQuickItem) -> bool:
    return _inherits(item, "QQuickText") and bool(item.property("text"))


def _inherits(item: QObject, name: str) -> bool:
    kind = item.metaObject()
    while kind:
        if kind.className() == name:
            return True
        kind = kind.superClass()
    return False


def _words(item: QQuickItem) -> str:
    return str(item.property("text"))[:60]
