"""What stands on the screen, as a screen reader is told it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen, as a screen reader tells it.

    ``rect`` is all of it and ``shown`` the part that no list cuts off, in pixels of the window.
    ``item`` is its Qt Quick item, or that of the text in which a link stands.
    """

    name: str
    role: Role
    description: str
    rect: QRect
    shown: QRect
    disabled: bool
    checked: bool
    selected: bool
    item: QQuickItem
    interface: QAccessibleInterface

    @property
    def in_full_view(self) -> bool:
        return self.shown == self.rect


def things_on(window: QQuickWindow) -> Iterator[Thing]:
    """All that can be seen now, in the order in which it is told."""
    root = QAccessible.queryAccessibleInterface(window)
    return (thing for thing in _below(root, window) if not thing.shown.isEmpty())


def box_of(item: QQuickItem) -> QRect:
    """Where an item is, in pixels of the window."""
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height()).toAlignedRect()


def uncut(window: QQuickWindow, item: QQuickItem, rect: QRect) -> QRect:
    """The part of ``rect`` that the window shows and no ancestor of ``item`` cuts off."""
    # Not item.window(): its answer dies with the Python object that was asked.
    shown = rect.intersected(QRect(QPoint(), window.size()))
    ancestor = _parent_of(item)
    while ancestor is not None:
        if ancestor.clip():
            shown = shown.intersected(box_of(ancestor))
        ancestor = _parent_of(ancestor)
    return shown


def _parent_of(item: QQuickItem) -> QQuickItem | None:
    """The item's parent. PySide may answer with the Python object of something else that lived at
    the same address before; that one is let go and the question asked again."""
    parent = item.parentItem()
    if parent is not None and not isinstance(parent, QQuickItem):
        shiboken6.invalidate(parent)
        parent = item.parentItem()
    return parent


def _below(interface: QAccessibleInterface, window: QQuickWindow) -> Iterator[Thing]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or child.state().invisible:
            continue
        thing = _thing(child, window)
        if thing:
            yield thing
        yield from _below(child, window)


def _thing(interface: QAccessibleInterface, window: QQuickWindow) -> Thing | None:
    item: QObject | None = interface.object() or interface.parent().object()
    if not isinstance(item, QQuickItem):
        return None
    state = interface.state()
    rect = interface.rect().translated(-window.position())
    return Thing(
        name=interface.text(QAccessible.Text.Name),
        role=interface.role(),
        description=interface.text(QAccessible.Text.Description),
        rect=rect,
        shown=uncut(window, item, rect),
        disabled=bool(state.disabled) or not item.isEnabled(),
        checked=bool(state.checked),
        selected=bool(state.selected),
        item=item,
        interface=interface,
    )
