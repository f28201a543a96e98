"""The voices that read pages aloud."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.doctor.check import Check
from kiosk.speech.voice import Voice

_PATIENCE = 20_000
"""Milliseconds that the voice may take to answer: speech-dispatcher starts in about three s."""

_PACKAGES = "sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng"

_RESTART = "end it: pkill -KILL speech-dispatch; then ask again: kiosk doctor"
"""Names are cut to fifteen letters there. Whoever speaks next starts it anew."""

_SETTINGS = "Settings > Time & language > Language & region > Add a language > Text-to-speech"
"""Where Windows has its voices."""


def check_voices(languages: tuple[str, ...], engine: str | None) -> list[Check]:
    """Whether ``engine`` speaks each of the languages; ``None`` where nothing is read aloud."""
    if engine is None:
        return [Check("voice", "green", "switched off in the settings")]
    voice = Voice(engine)
    loop = QEventLoop()
    voice.ready.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    QTimer.singleShot(0, voice.warm)
    loop.exec()
    checks = check_running_voice(languages, voice)
    voice.close()
    return checks


def check_running_voice(languages: tuple[str, ...], voice: Voice) -> list[Check]:
    """The same of a voice that was asked for its languages before."""
    on_windows = sys.platform == "win32"
    packages = _SETTINGS if on_windows else _PACKAGES
    accents = {language: voice.accents(language) for language in languages}
    name = voice.engine
    if voice.languages is None:
        found = f"{name} does not answer, so Listen cannot read any page"
        return [Check("voice", "red", found, "restart Windows" if on_windows else _RESTART)]
    if not any(accents.values()):
        found = "none of the engines of this machine speaks, so Listen cannot read any page"
        return [Check("voice", "red", found, packages)]
    spoken = [_voice(language, found, packages) for language, found in accents.items()]
    return [Check("voice", "green", f"{name} answers"), *spoken]


def _voice(language: str, accents: list[str], packages: str) -> Check:
    if not accents:
        return Check(
            f"voice for {language}",
            "amber",
            "there is none, so Listen says so and reads nothing in this language",
            f"add a voice for it, for example: {packages}",
        )
    return Check(f"voice for {language}", "green", ", ".join(accents))
