"""What a reader sees: the texts, buttons and pictures of a window, with the places they fill."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Self

import shiboken6
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

# What things are, by the class of Qt or, for what lies over the screen, by the file of ours.
_KINDS = {
    "QQuickText": "text",
    "QQuickAbstractButton": "button",
    "QQuickImage": "picture",
    "QQuickRectangle": "card",
    "QQuickFlickable": "list",
    "Sheet": "sheet",
}


@dataclass(slots=True)
class Thing:
    """A text, a button or a picture.

    ``rect`` is what is painted of it and ``shown`` the part that no list cuts off, in pixels of the
    window. ``number`` is the item's in the order of painting: what stands inside has one up to
    ``last``. ``ground`` is the number of the button or card it stands on, -1 for none, and
    ``cards`` are the places of all these, out to the next list. ``layer`` is 0 for the screen
    itself, and more for what lies over it.
    """

    kind: str
    item: QQuickItem
    rect: QRectF
    shown: QRectF
    number: int
    last: int
    ground: int
    cards: tuple[QRectF, ...]
    layer: int

    @property
    def text(self) -> str:
        """The words as QML has them, perhaps with markup; empty but for texts."""
        return str(self.item.property("text")) if self.kind == "text" else ""


class _Where(NamedTuple):
    shown: QRectF
    ground: int = -1
    cards: tuple[QRectF, ...] = ()
    layer: int = 0


class Screen(NamedTuple):
    """All items of a window that are visible, also where a list has scrolled them out of sight,
    and the things among them; both in the order of painting."""

    things: list[Thing]
    items: list[QQuickItem]

    @classmethod
    def of(cls, window: QQuickWindow) -> Self:
        reader = _Reader()
        reader.read(window.contentItem(), _Where(QRectF(QPointF(), QSizeF(window.size()))))
        return cls(reader.things, reader.items)


def on_screen(item: QQuickItem) -> QRectF:
    """The place of an item, in pixels of its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


class _Reader:
    """Goes once through all items, in the order in which they are painted."""

    def __init__(self) -> None:
        self.things: list[Thing] = []
        self.items: list[QQuickItem] = []
        self._sheets = 0
        self._kinds: dict[str, str] = {}

    def read(self, item: QQuickItem, where: _Where) -> None:
        if not item.isVisible() or item.opacity() == 0:
            return
        number = len(self.items)
        self.items.append(item)
        kind = self._kind(item)
        thing = None
        if kind == "text":
            thing = self._add(kind, item, _painted_text(item), number, where)
        elif kind == "picture":
            thing = self._add(kind, item, _painted_picture(item), number, where)
        elif kind == "button":
            thing = self._add(kind, item, on_screen(item), number, where)
        elif kind == "list":
            where = where._replace(cards=())
        elif kind == "sheet":
            self._sheets += 1
            where = where._replace(layer=self._sheets)
        if kind in ("button", "card"):
            where = where._replace(ground=number, cards=(*where.cards, on_screen(item)))
        if item.clip():
            where = where._replace(shown=where.shown.intersected(on_screen(item)))
        for child in children(item):
            self.read(child, where)
        if thing:
            thing.last = len(self.items) - 1

    def _add(
        self, kind: str, item: QQuickItem, rect: QRectF, number: int, where: _Where
    ) -> Thing | None:
        if rect.isEmpty():
            return None
        shown = rect.intersected(where.shown)
        thing = Thing(
            kind, item, rect, shown, number, number, where.ground, where.cards, where.layer
        )
        self.things.append(thing)
        return thing

    def _kind(self, item: QQuickItem) -> str:
        meta = item.metaObject()
        name = meta.className()
        if name not in self._kinds:
            while meta and meta.className().split("_QML")[0] not in _KINDS:
                meta = meta.superClass()
            self._kinds[name] = _KINDS[meta.className().split("_QML")[0]] if meta else ""
        return self._kinds[name]


def children(item: QQuickItem) -> list[QQuickItem]:
    """The item's children. PySide may answer with the Python object of something else that lived
    at the same address before; that one is let go and the question asked again."""
    found = item.childItems()
    for child in found:
        if not isinstance(child, QQuickItem):
            shiboken6.invalidate(child)
            return children(item)
    # Those with a smaller z are painted first.
    return sorted(found, key=QQuickItem.z)


def _painted_text(item: QQuickItem) -> QRectF:
    """Where the letters are: a text may be wider than its words, which then stand to one side."""
    if not item.property("text"):
        return QRectF()
    left, top = float(item.property("leftPadding")), float(item.property("topPadding"))
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    room = item.width() - left - float(item.property("rightPadding")) - width
    if room > 1:
        left += {2: room, 4: room / 2}.get(_alignment(item, "effectiveHorizontalAlignment"), 0)
    room = item.height() - top - float(item.property("bottomPadding")) - height
    if room > 1:
        top += {64: room, 128: room / 2}.get(_alignment(item, "verticalAlignment"), 0)
    return item.mapRectToScene(QRectF(left, top, width, height))


def _alignment(item: QQuickItem, name: str) -> int:
    """The value of Qt.AlignmentFlag; PySide cannot convert the type that QML's Text gives it."""
    return int(QQmlExpression(qmlContext(item), item, name).evaluate()[0])


def _painted_picture(item: QQuickItem) -> QRectF:
    """Where the picture is: one that keeps its proportions may not fill its item."""
    width, height = float(item.property("paintedWidth")), float(item.property("paintedHeight"))
    if not str(item.property("source").toString()):
        return QRectF()
    left, top = (item.width() - width) / 2, (item.height() - height) / 2
    return item.mapRectToScene(QRectF(left, top, width, height))
