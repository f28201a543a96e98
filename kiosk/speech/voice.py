"""The machine's own voice: QtTextToSpeech in a thread of its own."""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import (
    Q_ARG,
    QLocale,
    QMetaObject,
    QObject,
    QThread,
    QTimer,
    Signal,
    Slot,
)

from kiosk.ending import leave_behind

log = logging.getLogger(__name__)

SYSTEM = "system"
"""The engine that the operating system brings: speech-dispatcher on Linux, "winrt" on Windows."""

SILENT = "none"
"""No engine at all: nothing is loaded, and no language has a voice."""

_LOCALES = {"en": "en_GB"}
"""Where a language alone would mean another accent than the one that our pages are spelled in."""

_RATES = {0.8: -0.38, 1.0: 0.0, 1.25: 0.19}
"""Speeds, and what Qt calls them. Worked out for espeak-ng behind speech-dispatcher, where -1 is 80
words a minute, 0 is 170 and 1 is 390."""

_RATES_OF_WINDOWS = {
    "sapi": {0.8: -0.2, 1.0: 0.0, 1.25: 0.2},
    "winrt": {0.8: -0.4, 1.0: 0.0, 1.25: 0.05},
}
"""The same for the engines of Windows: with "sapi", -1 is a third of the usual speed and 1 thrice
it; with "winrt", -1 is half of it and 1 six times it, as Qt's sources of both say."""

SPEEDS = tuple(_RATES)
"""How fast the voice can speak, as a multiple of its usual speed."""

_PATIENCE_STOP = 400
"""Milliseconds after which a voice that was told to stop has stopped, even if it never said so: a
sentence that had not begun yet ends without a word."""

_PATIENCE_CLOSE = 2000
"""Milliseconds that the end of the program waits for an engine that is still connecting."""

_PATIENCE_START = 8000
"""Milliseconds after which a voice that was asked and is not heard has failed."""


class Voice(QObject):
    """Speaks one sentence at a time.

    Connecting to speech-dispatcher and listing its thousands of voices takes one to three seconds,
    in which Python's lock would be held. So the engine lives in a thread that runs no Python, and
    is only ever called through its queue. ``warm`` connects ahead; all else may be called at once.

    ``ready`` is emitted when the languages are known, ``asked`` with every sentence that goes to
    the engine, ``finished`` when it was spoken to its end, ``failed`` when it cannot be.
    """

    ready = Signal()
    asked = Signal(str)
    finished = Signal()
    failed = Signal()

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        """The name of Qt's engine; "system" until it is known which that is."""
        self._voice: Any = None
        self._thread: QThread | None = None
        self._state = "idle"  # asked, speaking, stopping
        self._next = ""
        self._locales: list[str] = []
        self._locale = ""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._lost_patience)
        self.languages: frozenset[str] | None = None
        """Codes of the languages that have a voice; ``None`` until the engine has answered."""

    def warm(self) -> None:
        """Load the engine and connect to it, in the background."""
        if self._thread or self.languages is not None:
            return
        if self.engine != SILENT:
            try:
                from PySide6.QtTextToSpeech import QTextToSpeech
            except ImportError as error:  # a library that Qt Multimedia links to
                log.error("no voice: %s", error)
                self.engine = SILENT
        if self.engine == SYSTEM:
            self.engine = system_engine(QTextToSpeech.availableEngines())
        if self.engine == SILENT:
            self.languages = frozenset()
            self.ready.emit()
            return
        self._thread = QThread(self)
        # An engine by the name of "none" is nothing yet; the real one is made in the thread.
        self._voice = QTextToSpeech("none")
        self._voice.engineChanged.connect(self._connected)
        self._voice.stateChanged.connect(self._changed)
        self._voice.moveToThread(self._thread)
        self._thread.start()
        self._call("setEngine", Q_ARG(str, self.engine))

    def close(self) -> None:
        """Fall silent and end the thread.

        speech-dispatcher can hang while it is asked for its voices. The kiosk must end all the
        same, so that it can be started again: such a thread is left behind for the end of the
        process. Qt can end it by force, which goes through its frames like an exception.
        """
        self._patience.stop()
        if self._thread:
            self._voice.engineChanged.disconnect(self._connected)
            self._voice.stateChanged.disconnect(self._changed)
            self._voice.deleteLater()  # which stops it too
            self._thread.quit()
            if not self._thread.wait(_PATIENCE_CLOSE):
                log.error("%s does not answer; the program ends without it", self.engine)
                self._thread.setParent(None)  # which would delete it
                leave_behind(self._thread, self._voice)

    def speak(self, language: str) -> None:
        """Speak ``language``, which is one of ``languages``, from now on."""
        wanted, same = _LOCALES.get(language), self.accents(language)
        locale = wanted if wanted in same else same[0]
        if locale != self._locale:
            self._locale = locale
            self._call("setLocale", Q_ARG(QLocale, QLocale(locale)))

    def set_speed(self, speed: float) -> None:
        """Speak at one of ``SPEEDS``, from the next sentence on."""
        rates = _RATES_OF_WINDOWS.get(self.engine, _RATES)
        self._call("setRate", Q_ARG(float, rates[speed]))

    def say(self, words: str) -> None:
        """Say this instead of whatever is being said."""
        if self._state == "idle":
            self._ask(words)
        else:
            self._next = words
            self._interrupt()

    def stop(self) -> None:
        """Fall silent."""
        self._next = ""
        if self._state != "idle":
            self._interrupt()

    def accents(self, language: str) -> list[str]:
        """The locales of a language that have a voice; none before the engine has answered."""
        return [name for name in self._locales if name.split("_")[0] == language]

    def _ask(self, words: str) -> None:
        self._state = "asked"
        self._patience.start(_PATIENCE_START)
        self._call("say", Q_ARG(str, words))
        self.asked.emit(words)

    def _interrupt(self) -> None:
        if self._state != "stopping":
            self._state = "stopping"
            self._patience.start(_PATIENCE_STOP)
        self._call("stop")

    def _call(self, slot: str, *arguments: Any) -> None:
        """Put a call into the queue of the engine's thread."""
        QMetaObject.invokeMethod(self._voice, slot, *arguments)

    @Slot()
    def _connected(self) -> None:
        self._locales = sorted(locale.name() for locale in self._voice.availableLocales())
        self.languages = frozenset(name.split("_")[0] for name in self._locales)
        self.ready.emit()

    def _changed(self, new: Any) -> None:
        # What it tells, not what it is by now: a short sentence may have ended meanwhile.
        state = new.name
        if state == "Speaking":
            if self._state == "asked":
                self._state = "speaking"
                self._patience.stop()
            elif self._state == "stopping":  # it had not begun when it was told to stop
                self._call("stop")
        elif state == "Ready" and self._state == "speaking":
            self._state = "idle"
            self.finished.emit()
        elif state == "Ready" and self._state == "stopping":
            self._stopped()
        elif state == "Error" and self._state != "idle":
            self._give_up()

    def _stopped(self) -> None:
        self._patience.stop()
        self._state = "idle"
        if words := self._next:
            self._next = ""
            self._ask(words)

    def _lost_patience(self) -> None:
        if self._state == "stopping":
            self._stopped()
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._patience.stop()
        self._state, self._next = "idle", ""
        self.failed.emit()


def system_engine(engines: list[str]) -> str:
    """The one of Qt's engines that a person can hear; ``SILENT`` where there is none.

    Windows has two: "winrt" has the voices that come with its languages, "sapi" few of them.
    """
    audible = sorted((name for name in engines if name != "mock"), key=lambda name: name == "sapi")
    return next(iter(audible), SILENT)
