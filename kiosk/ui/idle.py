"""The idle clock as QML sees it, and the signs of life that the clock is told of."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.library.records import LibraryInfo
from kiosk.session.idle import IdleClock, Times
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.languages import endonym, words_of
from kiosk.ui.listen import ListenBridge
from kiosk.ui.visit import VisitBridge

TICK = 500
"""Milliseconds between two looks at the clock."""

_MINUTE = 60


@QmlElement
@QmlUncreatable("made by the program")
class IdleBridge(QObject):
    """Ends the visit when nobody is there any more; asks first.

    ``state`` is "active", "asking", "ended" or "attract", see :mod:`kiosk.session.idle`. Nothing
    changes within an event: a touch that ends the screen that invites still falls on that screen.
    """

    changed = Signal()
    keyed = Signal()

    def __init__(
        self,
        times: Times,
        info: LibraryInfo,
        visit: VisitBridge,
        listen: ListenBridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = IdleClock(times, monotonic())
        self._info = info
        self._visit = visit
        self._listen = listen
        self._by_keys = False
        self._told = self._now()
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self.tick)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._signs: dict[QEvent.Type, Callable[[Any], None]] = {
            QEvent.Type.TouchBegin: self._touch,
            QEvent.Type.TouchUpdate: self._touch,
            QEvent.Type.TouchEnd: self._touch,
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.Wheel: self._press,
            QEvent.Type.KeyPress: self._key,
            # All that comes of a key that is a shortcut, such as Tab.
            QEvent.Type.ShortcutOverride: self._key,
        }

    def watch(self, window: QQuickWindow) -> None:
        """From now on somebody has to be there."""
        window.installEventFilter(self)
        # What a screen reader presses reaches no window as an event.
        window.focusMoved.connect(self._focus)  # type: ignore[attr-defined]
        self._visit.arrived.connect(self.stay)
        self._visit.preferences_changed.connect(self.stay)
        self._visit.language_changed.connect(self.stay)
        self._visit.finished.connect(self._end)
        self._ticks.start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        sign = self._signs.get(event.type())
        if sign:
            sign(event)
        return False

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        before = self._clock.state
        self._clock.tick(monotonic(), speaking=self._listen.playing)
        if before == "asking" and self._clock.state == "ended":
            self._visit.finish()
        self._tell()

    @Slot()
    def stay(self) -> None:
        """Somebody is there and goes on."""
        self._clock.stay(monotonic())
        self._tell_soon()

    @Slot()
    def finish(self) -> None:
        """Somebody says that their visit is over."""
        self._visit.finish()

    def consult(self, minutes: int) -> None:
        """Ask nobody for so long; see :meth:`IdleClock.consult`."""
        self._clock.consult(minutes * _MINUTE, monotonic())
        self._tell()

    @Slot()
    def endConsultation(self) -> None:
        self.consult(0)

    def give_to_staff(self) -> None:
        """Ask nobody; see :meth:`IdleClock.give_to_staff`."""
        self._clock.give_to_staff()
        self._tell()

    def take_back(self) -> None:
        self._clock.take_back()
        self._tell()

    @Property(int, notify=changed)
    def consultation(self) -> int:
        """Minutes that are left of a consultation, the last begun one included; else 0."""
        return ceil(self._clock.consulting / _MINUTE)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._clock.state

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds until the visit ends, while the question is asked."""
        return self._clock.left

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of the time to answer is left, from 1 to 0."""
        return self._clock.left / self._clock.times.asking

    @Property(bool, notify=keyed)
    def byKeys(self) -> bool:
        """Whether the last sign of life was a key: then the keyboard's place is to be seen."""
        return self._by_keys

    @Slot(result="QVariantList")
    def invitations(self) -> list[dict[str, str]]:
        """The words that invite, the clinic and the language's name, in every language of the
        library; first in that of the screen."""
        here: object = self._visit.language
        languages = sorted(self._info.languages, key=lambda language: language != here)
        return [self._invitation(language) for language in languages]

    def _invitation(self, language: str) -> dict[str, str]:
        return {
            "words": words_of(language)("AttractScreen", "Touch the screen to begin"),
            "clinic": self._info.clinic[language],
            "name": endonym(language),
        }

    def _touch(self, event: Any) -> None:
        for point in event.points():
            state, finger = point.state(), point.id()
            if state == QEventPoint.State.Released:
                self._clock.lift(finger)
                continue
            place = point.position()
            if state == QEventPoint.State.Pressed:
                self._came_by(keys=False)
                self._clock.press(finger, place.x(), place.y(), monotonic())
            elif state == QEventPoint.State.Updated:
                self._clock.move(finger, place.x(), place.y(), monotonic())
        self._tell_soon()

    def _press(self, _: Any) -> None:
        self._came_by(keys=False)
        self._alive()

    def _key(self, event: Any) -> None:
        # A key that something lies on repeats itself for ever.
        if not event.isAutoRepeat():
            self._came_by(keys=True)
            self._alive()

    def _came_by(self, *, keys: bool) -> None:
        if keys != self._by_keys:
            self._by_keys = keys
            self.keyed.emit()

    @Slot()
    def _focus(self) -> None:
        if self._clock.state == "active":
            self._alive()

    def _alive(self) -> None:
        self._clock.alive(monotonic())
        self._tell_soon()

    @Slot()
    def _end(self) -> None:
        self._clock.end(monotonic())
        self._tell_soon()

    def _tell_soon(self) -> None:
        if self._now() != self._told:
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        now = self._now()
        if now != self._told:
            self._told = now
            self.changed.emit()

    def _now(self) -> tuple[str, int, int]:
        """What is told when it changes: state, seconds to answer, minutes of a consultation."""
        return self._clock.state, self._clock.left, ceil(self._clock.consulting / _MINUTE)
