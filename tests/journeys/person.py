"""Somebody who stands in front of the kiosk: sees by accessible names, acts by touch and keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.window import Kiosk
from tests.journeys.sight import Role, Thing, box_of, things_on, uncut

__all__ = ["Person", "Role", "Thing", "box_of"]

PATIENCE = 3.0
"""Seconds after which somebody stops waiting for something to happen."""

STEP = 0.008
"""Seconds between two positions of a moving finger."""

NO_MODIFIER = Qt.KeyboardModifier.NoModifier

_touchscreen: list[QPointingDevice] = []


class Person:
    """Drives one kiosk. Whatever is looked for is waited for, up to ``PATIENCE``."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        if not _touchscreen:
            _touchscreen.append(QTest.createTouchDevice())
        self._frames = 0
        self.window.frameSwapped.connect(self._count_frame)
        self.settle()

    # What can be seen

    def things(self) -> list[Thing]:
        """All that is on the screen now and not behind something else."""
        return [thing for thing in self.everything() if not thing.disabled]

    def everything(self) -> list[Thing]:
        """All that is on the screen now, also what cannot be used at the moment."""
        return list(things_on(self.window))

    def look_for(self, name: str, role: Role | None = None) -> Thing | None:
        """The first thing of this name on the screen now."""
        for thing in self.things():
            if thing.name == name and role in (None, thing.role):
                return thing
        return None

    def find_disabled(self, name: str, role: Role) -> bool:
        """Whether it is on the screen, but cannot be used now."""
        self.settle()
        return any(t.disabled and (t.name, t.role) == (name, role) for t in self.everything())

    def find(self, name: str, role: Role | None = None) -> Thing:
        """The thing of this name, waited for."""
        found: list[Thing] = []

        def look() -> bool:
            found[:] = [thing] if (thing := self.look_for(name, role)) else []
            return bool(found)

        self.wait_until(look, f"“{name}” is on the screen", self._names)
        return found[0]

    def find_role(self, role: Role) -> Thing:
        """The only thing of this role."""
        self.wait_until(lambda: any(t.role == role for t in self.things()), f"a {role} shows")
        (thing,) = [thing for thing in self.things() if thing.role == role]
        return thing

    def sees(self, name: str, role: Role | None = None) -> bool:
        self.settle()
        return self.look_for(name, role) is not None

    def loses(self, name: str, role: Role | None = None) -> None:
        """Wait until it is gone."""
        self.wait_until(lambda: self.look_for(name, role) is None, f"“{name}” is gone")

    def shown(self, item: QQuickItem) -> QRect:
        """The part of an item that can be seen, unless something lies over it."""
        return uncut(self.window, item, box_of(item))

    @property
    def place(self) -> str:
        """The title of the page, "home" or "directory"."""
        bridge = self.kiosk.bridge
        return self.kiosk.page.title if bridge.place == "topic" else str(bridge.place)

    @property
    def focused(self) -> QQuickItem:
        return self.window.activeFocusItem()

    # What can be done

    def press(self, name: str, role: Role | None = None) -> None:
        """Touch the middle of what can be seen of it."""
        self.touch(self.find(name, role).shown.center())

    def finish(self) -> None:
        """End the visit. Where the bar is crowded, the button says it in one word."""
        self.press("I’m finished" if self.sees("I’m finished") else "Finished", Role.Button)

    def act(self, name: str, role: Role) -> None:
        """Press it as a screen reader does, without touching the screen."""
        action = self.find(name, role).interface.actionInterface()
        action.doAction("Press")
        self.settle()

    def touch(self, point: QPoint) -> None:
        self._fingers(press=[point])
        self._fingers(release=[point])
        self.settle()

    def hold(
        self,
        name: str,
        role: Role,
        seconds: float = 0,
        during: Callable[[], object] = lambda: None,
    ) -> None:
        """Touch it, lift the finger only after a while, and look at something before that."""
        point = self.find(name, role).shown.center()
        self._fingers(press=[point])
        self.settle()
        end = time.monotonic() + seconds
        self.wait_until(lambda: time.monotonic() > end, "the finger is lifted")
        during()
        self._fingers(release=[point])
        self.settle()

    def roll(self, first: str, second: str) -> None:
        """Press two buttons as a quick typist does: the second before the first is let go."""
        one, other = (self.find(name, Role.Button).shown.center() for name in (first, second))
        touch = QTest.touchEvent(self.window, _touchscreen[0], False)
        for moment in (
            lambda: touch.press(0, one, self.window),
            lambda: touch.stationary(0).press(1, other, self.window),
            lambda: touch.release(0, one, self.window).stationary(1),
            lambda: touch.release(1, other, self.window),
        ):
            moment()
            touch.commit()
            QCoreApplication.processEvents()
        self.settle()

    def double_touch(self, point: QPoint) -> None:
        self.touch(point)
        self.touch(point)

    def wait_out_double_touch(self) -> None:
        """Wait until the next touch counts as a new one."""
        pause = time.monotonic() + QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        self.wait_until(lambda: time.monotonic() > pause, "the time between two touches is over")

    def drag(self, start: QPoint, end: QPoint, *, hold: bool = True) -> None:
        """Pull with one finger; ``hold`` it at the end, so that nothing flies on."""
        self._fingers(press=[start])
        for point in _between(start, end):
            self._fingers(move=[point])
        if hold:
            for tremble in range(6):
                self._fingers(move=[end + QPoint(0, tremble % 2)])
        self._fingers(release=[end])
        self.wait_until(lambda: not self.view.property("moving"), "the page lies still")
        self.settle()

    def flick(self, start: QPoint, end: QPoint) -> None:
        """Throw the page with a finger."""
        self.drag(start, end, hold=False)

    def pinch(self, centre: QPoint, start: int, end: int) -> None:
        """Move two fingers from ``start`` to ``end`` pixels apart."""
        apart = _between(QPoint(start, 0), QPoint(end, 0), steps=12)
        pairs = [
            [centre - QPoint(width.x() // 2, 0), centre + QPoint(width.x() // 2, 0)]
            for width in [QPoint(start, 0), *apart]
        ]
        self._fingers(press=pairs[0])
        for pair in pairs[1:]:
            self._fingers(move=pair)
        self._fingers(release=pairs[-1])
        self.settle()

    def scroll_to(self, name: str, role: Role | None = None) -> Thing:
        """Go on until the thing is wholly in sight, or all that fits of it.

        Without a finger, which would take its time; test_scrolling has one.
        """
        for _ in self.screenfuls(step=0.3):
            thing = self.look_for(name, role)
            if thing and (thing.in_full_view or self._fills_view(thing)):
                return thing
        if thing:
            return thing
        raise AssertionError(f"“{name}” is nowhere on this page; at its end are {self._names()}")

    def screenfuls(self, step: float = 0.8) -> Iterator[int]:
        """Go through the page from where it is; ``step`` is a share of the screen's height."""
        view = self.view
        for screen in range(200):
            self.settle()
            yield screen
            if view.property("atYEnd"):
                return
            first = view.property("originY")
            end = first + view.property("contentHeight") - view.height()
            end += view.property("bottomMargin")
            wanted = view.property("contentY") + step * view.height()
            view.setProperty("contentY", min(wanted, max(first, end)))
        raise AssertionError("the page has no end")

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """On a keyboard of plastic, in any script."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, NO_MODIFIER, letter)
                QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def tab(self, *, back: bool = False) -> QQuickItem:
        """Go on with the keyboard; what it is on then is returned."""
        if back:
            self.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            self.key(Qt.Key.Key_Tab)
        return self.focused

    # Waiting

    @property
    def view(self) -> QQuickItem:
        """The list that scrolls."""
        view = self.kiosk.reading_view()
        assert view is not None
        return view

    def rest(self) -> None:
        """Wait until nothing moves the page any more."""
        places = [0.0, 1.0]

        def still() -> bool:
            self.settle()
            places[:] = [places[1], float(self.view.property("contentY"))]
            return places[0] == places[1]

        self.wait_until(still, "the page lies still")

    def settle(self) -> None:
        """Wait until the window has drawn what there is to draw."""
        for _ in range(2):
            wanted = self._frames + 1
            self.window.update()
            self.wait_until(lambda wanted=wanted: self._frames >= wanted, "a frame is drawn")

    def wait_until(
        self,
        condition: Callable[[], object],
        what: str,
        instead: Callable[[], object] = lambda: "",
    ) -> None:
        """Process events until ``condition`` holds; fail, saying ``what`` was waited for."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain until {what}; {instead()}")
            QCoreApplication.processEvents()
            time.sleep(0.001)

    # Behind the scenes

    def _count_frame(self) -> None:
        self._frames += 1

    def _names(self) -> str:
        return ", ".join(repr(thing.name) for thing in self.things() if thing.name)

    def _fingers(
        self,
        press: Sequence[QPoint] = (),
        move: Sequence[QPoint] = (),
        release: Sequence[QPoint] = (),
    ) -> None:
        touch = QTest.touchEvent(self.window, _touchscreen[0], False)
        for finger, point in enumerate(press):
            touch.press(finger, point, self.window)
        for finger, point in enumerate(move):
            touch.move(finger, point, self.window)
        for finger, point in enumerate(release):
            touch.release(finger, point, self.window)
        touch.commit()
        if move:
            time.sleep(STEP)
        QCoreApplication.processEvents()

    def _fills_view(self, thing: Thing) -> bool:
        return thing.rect.height() > 0.9 * box_of(self.view).height()


def _between(start: QPoint, end: QPoint, steps: int = 8) -> list[QPoint]:
    return [start + (end - start) * step / steps for step in range(1, steps + 1)]
