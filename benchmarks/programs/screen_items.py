"""Finds out what stands in the window, after the clock was read."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem, QQuickWindow


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """``item`` and all that is visible below it."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from shown(child)


def pictures_are_in(window: QQuickWindow) -> bool:
    """Whether the window shows pictures of the library, and none is still on its way."""
    pictures = [
        item
        for item in shown(window.contentItem())
        if item.inherits("QQuickImage") and "image://library" in item.property("source").toString()
    ]
    return bool(pictures) and all(item.property("progress") == 1 for item in pictures)
