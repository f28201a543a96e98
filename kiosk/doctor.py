"""``kiosk doctor``: what the machine has of what the kiosk needs, in one line for each check."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk import paths
from kiosk.library.reader import Library
from kiosk.speech.voice import SYSTEM, Voice

_PATIENCE = 20_000
"""Milliseconds that the voice may take to answer: speech-dispatcher starts in about three s."""

_PACKAGES = "sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng"

_RESTART = "pkill -KILL speech-dispatch"
"""Names are cut to fifteen letters there. Whoever speaks next starts it anew."""


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. ``green`` is well, ``amber`` works with something missing, ``red`` does not.

    ``mend`` says what to do, and is empty where nothing is.
    """

    name: str
    state: Literal["green", "amber", "red"]
    found: str
    mend: str = ""

    def line(self) -> str:
        return f"{self.state:<6} {self.name}: {self.found}" + (
            f" — mend: {self.mend}" if self.mend else ""
        )


def run(library_file: Path, *, as_json: bool, engine: str = SYSTEM) -> int:
    """Print every check. 0: all is well, 1: something is missing."""
    checks = examine(library_file, engine)
    if as_json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        print(*(check.line() for check in checks), sep="\n")
    return int(any(check.state != "green" for check in checks))


def examine(library_file: Path, engine: str) -> list[Check]:
    """All checks, in the order in which they build on each other."""
    library = Library.open(library_file)
    languages = library.info.languages
    library.close()
    return [_languages(languages), *_voices(languages, engine)]


def _languages(languages: tuple[str, ...]) -> Check:
    """Pages come in any language, the words of the screen only in those that are translated."""
    strange = [one for one in languages if not (paths.translations() / f"kiosk_{one}.qm").exists()]
    if strange:
        return Check(
            "languages",
            "amber",
            f"the buttons are in English where the pages are in {', '.join(strange)}",
            f"translate resources/translations/kiosk_{strange[0]}.ts and run script/translate",
        )
    return Check("languages", "green", ", ".join(languages))


def _voices(languages: tuple[str, ...], engine: str) -> list[Check]:
    _app = QCoreApplication.instance() or QCoreApplication(["kiosk"])
    voice = Voice(engine)
    loop = QEventLoop()
    voice.ready.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    QTimer.singleShot(0, voice.warm)
    loop.exec()
    accents = {language: voice.accents(language) for language in languages}
    name, answered = voice.engine, voice.languages is not None
    voice.close()
    if not answered:
        found = f"{name} does not answer, so Listen cannot read any page"
        return [Check("voice", "red", found, f"end it: {_RESTART}; then ask again: kiosk doctor")]
    if not any(accents.values()):
        found = "none of the engines of this machine speaks, so Listen cannot read any page"
        return [Check("voice", "red", found, _PACKAGES)]
    return [Check("voice", "green", f"{name} answers"), *map(_voice, accents.items())]


def _voice(counted: tuple[str, list[str]]) -> Check:
    language, accents = counted
    if not accents:
        return Check(
            f"voice for {language}",
            "amber",
            "there is none, so Listen says so and reads nothing in this language",
            f"add a voice for it, for example: {_PACKAGES}",
        )
    return Check(f"voice for {language}", "green", ", ".join(accents))
