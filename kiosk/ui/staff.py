"""What staff may do behind their PIN where pages are shown."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.visit import Preferences
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.idle import IdleBridge
from kiosk.ui.inside import InsideBridge, behind_pin
from kiosk.ui.languages import reads_right_to_left
from kiosk.ui.pin import PinBridge
from kiosk.ui.visit import VisitBridge


class Begin(Protocol):
    """How visits begin; see :class:`kiosk.staff.begin.Begin`."""

    start: Preferences
    of_settings: Preferences

    def choose(self, language: str, theme: str) -> None: ...
    def reset(self) -> None: ...


class Backstage(Protocol):
    """What staff ask of the machine; see :class:`kiosk.backstage.Backstage`."""

    @property
    def begin(self) -> Begin: ...
    @property
    def watched(self) -> bool: ...
    def leave(self, status: int) -> None: ...
    def ask_voice(self) -> None: ...
    def health(self, language: str) -> tuple[dict[str, dict[str, Any]], str]: ...


@QmlElement
@QmlUncreatable("made by the program")
class StaffBridge(InsideBridge):
    """A consultation without questions, how visits begin, how the kiosk is doing, and its end."""

    begin_changed = Signal()
    health_changed = Signal()
    # Never emitted, for it is settled at the start; qmllint does not see "constant" in Python.
    right_to_left_changed = Signal()

    def __init__(
        self,
        backstage: Backstage,
        pin: PinBridge,
        visit: VisitBridge,
        idle: IdleBridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(pin, backstage.leave, parent, watched=backstage.watched)
        self._backstage = backstage
        self._visit = visit
        self._idle = idle
        self._health: dict[str, dict[str, Any]] = {}
        self._report = ""
        self._looks = 0
        # Staff read in the language of the settings, whatever a patient chose, or staff for them.
        self.own_language = backstage.begin.of_settings.language
        # Before anybody is inside: nothing of the visit stays behind.
        pin.passed.connect(visit.finish)
        pin.changed.connect(self._hold)

    @Slot()
    @behind_pin
    def done(self) -> None:
        """Staff go: the visit begins anew."""
        super().done()
        self._visit.finish()

    @Slot(int)
    @behind_pin
    def consult(self, minutes: int) -> None:
        """Staff go, and for so long nobody is asked whether they are still there."""
        self.done()
        self._idle.consult(minutes)

    @Slot(str, str)
    @behind_pin
    def beginWith(self, language: str, theme: str) -> None:
        """Let visits begin in this language and these colours from now on."""
        self._backstage.begin.choose(language, theme)
        self._begin()

    @Slot()
    @behind_pin
    def beginAsInSettings(self) -> None:
        """Let visits begin as in the settings again."""
        self._backstage.begin.reset()
        self._begin()

    @Slot()
    @behind_pin
    def look(self) -> None:
        """Look again how everything does."""
        self._health, self._report = self._backstage.health(self.own_language)
        self._looks += 1
        self.health_changed.emit()

    @Property(str, notify=begin_changed)
    def language(self) -> str:
        """The language that visits begin in."""
        return self._backstage.begin.start.language

    @Property(str, notify=begin_changed)
    def theme(self) -> str:
        """The colours that visits begin with."""
        return self._backstage.begin.start.theme

    @Property(bool, notify=begin_changed)
    def asInSettings(self) -> bool:
        """Whether visits begin as in the settings."""
        return self._backstage.begin.start == self._backstage.begin.of_settings

    @Property(bool, notify=right_to_left_changed)
    def rightToLeft(self) -> bool:
        """Whether the staff's language is written from the right."""
        return reads_right_to_left(self.own_language)

    @Property("QVariantMap", notify=health_changed)
    def health(self) -> dict[str, dict[str, Any]]:
        """How each thing does; see :meth:`kiosk.backstage.Backstage.health`."""
        return self._health

    @Property(str, notify=health_changed)
    def report(self) -> str:
        """The same for support, in English."""
        return self._report

    @Property(str, notify=health_changed)
    def code(self) -> str:
        """Where QML finds the report as a square code; "" before there is one."""
        return f"image://support/{self._looks}" if self._report else ""

    @Slot()
    def _hold(self) -> None:
        """Nobody is asked whether they are still there while it is staff."""
        if str(self._pin.state) == "away":
            self._health, self._report = {}, ""
            self._idle.take_back()
            return
        self._idle.give_to_staff()
        if self.is_inside:
            self._backstage.ask_voice()
            self.look()

    def _begin(self) -> None:
        self._visit.begin_with(self._backstage.begin.start)
        self.begin_changed.emit()
