"""What can be wrong with a screen, read from the geometry of its items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.tour.glyphs import drawn_by_others, plain
from kiosk.tour.things import Thing
from kiosk.tour.untranslated import Untranslated

TOLERANCE = 1.5
"""Pixels that rounding may put a word outside its place, or into another's."""


def clipped(things: Sequence[Thing], width: float) -> list[str]:
    """The words that do not fit: too wide for their place, or outside their card.

    ``width`` is that of the screen. A word may be cut by the upper or lower edge of a list, for it
    scrolls; never sideways, never by the button or card that it stands in.
    """
    return [
        f"{quoted(thing)} {fault}"
        for thing in things
        if thing.kind == "text" and (fault := _misfit(thing, width))
    ]


def overlapping(things: Sequence[Thing]) -> list[str]:
    """The words that lie over or under other words, a button or a picture.

    Only what is in sight counts, and of what lies over the screen only the topmost. Words may
    stand on a picture if they bring a card or a button of their own as a ground.
    """
    top = max((thing.layer for thing in things), default=0)
    seen = [thing for thing in things if thing.layer == top and not thing.shown.isEmpty()]
    seen.sort(key=lambda thing: thing.shown.top())
    return [
        f"{quoted(one)} overlaps {quoted(other)}"
        for one, other in _close(seen)
        if _too_close(one, other) and not _belong(one, other)
    ]


def badly_drawn(things: Iterable[Thing]) -> list[str]:
    """The words with letters that our fonts do not draw."""
    return [
        f"{quoted(thing)} {fault}"
        for thing in things
        if thing.kind == "text"
        and (fault := drawn_by_others(thing.text, thing.item.property("font")))
    ]


def left_in_english(items: Iterable[QQuickItem], untranslated: Untranslated) -> list[str]:
    """What can be read or is read aloud, and stands in English."""
    found = []
    for item in items:
        told = QAccessible.queryAccessibleInterface(item)
        said = told.text(QAccessible.Text.Name) if told else ""
        read = plain(str(item.property("text") or "")) if item.inherits("QQuickText") else ""
        for text in dict.fromkeys((read, said)):
            if fault := untranslated.fault(text):
                found.append(f"“{text[:60]}” {fault}")
    return found


def words_among(things: Iterable[Thing], place: QRectF | None = None) -> int:
    """How many words the texts have, or those of them that are shown somewhere in ``place``."""
    return sum(
        len(thing.text.split())
        for thing in things
        if place is None or thing.shown.intersects(place)
    )


def quoted(thing: Thing) -> str:
    """How a fault names a thing: by its words, or by its file."""
    if thing.kind == "picture":
        return f"the picture {thing.item.property('source').fileName() or ''}".rstrip()
    words = f"“{str(thing.item.property('text'))[:60]}”"
    return words if thing.kind == "text" else f"the button {words}"


def _misfit(text: Thing, width: float) -> str:
    if text.item.property("truncated"):
        return "is cut off"
    if float(text.item.property("contentWidth")) > text.item.width() + TOLERANCE:
        return "is wider than its place"
    if text.rect.left() < -TOLERANCE or text.rect.right() > width + TOLERANCE:
        return "stands outside the screen"
    for card in text.cards:
        if not card.adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE).contains(text.rect):
            return "stands outside its card"
    return ""


def _close(by_top: Sequence[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """The pairs with a text that share a line of the screen, from things sorted by their top."""
    for place, one in enumerate(by_top):
        for other in by_top[place + 1 :]:
            if other.shown.top() > one.shown.bottom() - TOLERANCE:
                break
            if other.kind == "text":
                yield other, one
            elif one.kind == "text":
                yield one, other


def _too_close(one: Thing, other: Thing) -> bool:
    shared = one.shown.intersected(other.shown)
    return shared.width() > TOLERANCE and shared.height() > TOLERANCE


def _belong(text: Thing, other: Thing) -> bool:
    """Whether the text may stand there: in the button, or on a ground laid over the picture."""
    if other.kind == "text":
        return False
    inside = other.number < text.number <= other.last
    on_its_own_ground = other.kind == "picture" and text.ground > other.number
    return inside or on_its_own_ground
