"""Reading aloud as QML sees it: what is being read, and the wishes of the listener."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.speech.voice import Voice
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.languages import words_of
from kiosk.ui.page import PageBridge
from kiosk.ui.visit import VisitBridge

if TYPE_CHECKING:
    from kiosk.speech.utterances import Phrases, Utterance

OFF, PLAYING, PAUSED, MUTE = "off", "playing", "paused", "mute"

_WARM_AFTER = 500
"""Milliseconds after the first page has opened: its frames come first."""


@QmlElement
@QmlUncreatable("made by the program")
class ListenBridge(QObject):
    """Reads the page that is open, sentence by sentence, and marks on it what is read.

    ``state`` is "off", "playing", "paused", or "mute" where somebody wants to listen and there is
    no voice for the language. Pausing stops the voice, and going on repeats the sentence, for half
    a sentence helps nobody.
    """

    changed = Signal()

    def __init__(
        self,
        voice: Voice,
        page: PageBridge,
        visit: VisitBridge,
        parent: QObject | None = None,
        *,
        offered: bool = True,
    ) -> None:
        super().__init__(parent)
        self._offered = offered
        self._voice = voice
        self._page = page
        self._state = OFF
        self._speed = 1.0
        self._said: list[Utterance] = []
        self._at = 0
        self._warm = QTimer(self, singleShot=True, interval=_WARM_AFTER)
        self._warm.timeout.connect(self._get_ready)
        voice.ready.connect(self._speak)
        voice.finished.connect(self._go_on)
        voice.failed.connect(self._fall_mute)
        page.changed.connect(self.stop)
        page.outline_changed.connect(self._plan_again)
        visit.arrived.connect(self._leave)
        visit.language_changed.connect(self._leave)
        visit.finished.connect(self._forget)

    @Slot(int)
    def start(self, row: int) -> None:
        """Read from this row of the page on."""
        self._plan()
        self._at = next((n for n, one in enumerate(self._said) if one.row >= row), 0)
        self._begin()

    @Slot()
    def pause(self) -> None:
        if self._state == PLAYING:
            self._voice.stop()
            self._become(PAUSED)

    @Slot()
    def resume(self) -> None:
        if self._state == PAUSED:
            self._begin()

    @Slot()
    def forward(self) -> None:
        """Go to the next sentence."""
        self._step(1)

    @Slot()
    def backward(self) -> None:
        """Go to the sentence before."""
        self._step(-1)

    @Slot()
    def stop(self) -> None:
        if self._state in (PLAYING, PAUSED):
            self._voice.stop()
            self._page.mark(None)
        self._become(OFF)

    @Slot(float)
    def setSpeed(self, speed: float) -> None:
        """Speak at ``speed`` times the usual; the sentence begins again."""
        self._speed = speed
        if self._state == PLAYING:
            self._speak()
        self.changed.emit()

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether the clinic wants pages to be read aloud at all."""
        return self._offered

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @property
    def playing(self) -> bool:
        return self._state == PLAYING

    @Property(float, notify=changed)
    def speed(self) -> float:
        return self._speed

    @Property(bool, notify=changed)
    def voiceless(self) -> bool:
        """True once it is known that no voice speaks the language of the page."""
        known = self._voice.languages
        return known is not None and self._page.text_language not in known

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._at > 0

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        return self._at < len(self._said) - 1

    def _begin(self) -> None:
        self._state = PLAYING
        self._page.mark(self._said[self._at])
        self._voice.warm()
        self._speak()

    def _speak(self) -> None:
        """Say the sentence as soon as the voice is there."""
        if self._state == PLAYING:
            if self.voiceless:
                self._fall_mute()
                return
            if self._voice.languages is not None:
                self._voice.speak(self._page.text_language)
                self._voice.set_speed(self._speed)
                self._voice.say(self._said[self._at].words)
        self.changed.emit()

    def _go_on(self) -> None:
        if self._state != PLAYING:
            return
        if self.canGoOn:
            self._step(1)
        else:
            self.stop()

    def _step(self, by: int) -> None:
        if self._state in (PLAYING, PAUSED) and 0 <= self._at + by < len(self._said):
            self._at += by
            self._page.mark(self._said[self._at])
            self._speak()

    def _fall_mute(self) -> None:
        if self._state in (PLAYING, PAUSED):
            self._page.mark(None)
            self._become(MUTE)

    def _become(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _get_ready(self) -> None:
        """Load ahead what a start would pay for and few starts use."""
        import kiosk.speech.utterances  # noqa: F401

        self._voice.warm()

    def _plan(self) -> None:
        from kiosk.speech.utterances import utterances

        language = self._page.text_language
        self._said = utterances(self._page.spoken_rows(), language, _phrases(language))

    def _plan_again(self) -> None:
        """A block was opened or closed: go on with the same words, or with what follows them."""
        if self._state not in (PLAYING, PAUSED):
            return
        before = self._said[self._at]
        self._plan()
        same = [n for n, one in enumerate(self._said) if one.words == before.words]
        nearest = min(same, key=lambda n: abs(n - self._at), default=None)
        self._at = min(self._at, len(self._said) - 1) if nearest is None else nearest
        self._page.mark(self._said[self._at])
        if nearest is None:
            self._speak()
        self.changed.emit()

    def _leave(self) -> None:
        self.stop()
        if self._page.text_language and self._voice.languages is None:
            self._warm.start()

    def _forget(self) -> None:
        self._speed = 1.0
        self._said, self._at = [], 0
        self.changed.emit()


def _phrases(language: str) -> Phrases:
    """The words that the screen has for screen readers, in the language that is spoken: that of
    the text, which may stand in for the reader's."""
    from kiosk.speech.utterances import Phrases

    translate = words_of(language)
    return Phrases(
        draft=translate("TitleRow", "Not yet checked by a clinician"),
        reviewed=translate("Provenance", "Last reviewed") + ": %1",
        urgent=translate("CareCard", "Urgent advice:"),
        nonurgent=translate("CareCard", "Non-urgent advice:"),
        emergency=translate("CareCard", "Immediate action required:"),
        picture=translate("PictureViewer", "Picture: %1"),
        step=translate("StepsRow", "Step %1: %2"),
    )
