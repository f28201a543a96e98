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
    pictures = _pictures(window)
    return bool(pictures) and all(_is_in(picture) for picture in pictures)


def none_is_on_its_way(window: QQuickWindow) -> bool:
    """Whether all pictures of the library that the window shows, if any, are there."""
    return all(_is_in(picture) for picture in _pictures(window))


def _is_in(picture: QQuickItem) -> bool:
    return bool(picture.property("progress") == 1)


def _pictures(window: QQuickWindow) -> list[QQuickItem]:
    return [
        item
        for item in shown(window.contentItem())
        if item.inherits("QQuickImage") and "image://library" in item.property("source").toString()
    ]
