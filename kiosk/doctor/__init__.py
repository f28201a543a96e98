"""``kiosk doctor``: what the machine has of what the kiosk needs, in one line for each check."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from kiosk import paths
from kiosk.displays import here
from kiosk.doctor.check import Check
from kiosk.doctor.files import (
    check_disk,
    check_languages,
    check_library,
    check_log,
    check_settings,
)
from kiosk.doctor.keeping import check_network, check_pin, check_touch, check_watch
from kiosk.doctor.machine import (
    check_clock,
    check_display,
    check_displays,
    check_drawing,
    check_fonts,
    check_keyboard,
)
from kiosk.doctor.voices import check_running_voice, check_voices
from kiosk.errors import LibraryError
from kiosk.library.reader import Library
from kiosk.recovery.starts import Starts
from kiosk.settings import Settings
from kiosk.speech.voice import SYSTEM, Voice


def run(library_file: Path, settings: Settings, *, as_json: bool, engine: str = SYSTEM) -> int:
    """Print every check. 0: all is well, 1: something is missing."""
    checks = examine(library_file, settings, engine)
    if as_json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        print(*(check.line() for check in checks), sep="\n")
    return int(any(check.state != "green" for check in checks))


def examine(library_file: Path, settings: Settings, engine: str) -> list[Check]:
    """All checks: what IT has written, what the program shows, the machine it stands on."""
    try:
        library = Library.open(library_file)
    except LibraryError as error:
        checks = [check_settings(settings, None), check_library(error)]
        languages: tuple[str, ...] = ()
    else:
        checks = [check_settings(settings, library.info), check_library(library)]
        languages = library.info.languages
        checks.append(check_languages(languages))
        library.close()
    starts = Starts(paths.state())
    return [
        *checks,
        *check_log(settings),
        *check_disk(library_file, settings),
        check_clock(),
        check_display(settings.display),
        check_drawing(),
        check_fonts(),
        check_touch(),
        check_watch(starts),
        *check_network(starts.read()),
        check_pin(),
        check_keyboard(),
        *(check_voices(languages, engine if settings.voice else None) if languages else ()),
    ]


def examine_running(library: Library, settings: Settings, voice: Voice | None) -> list[Check]:
    """The checks that a running kiosk can make of itself, in a few milliseconds.

    ``voice`` is the one that reads aloud, or ``None`` where nothing is read aloud.
    """
    languages = library.info.languages
    try:
        pages = check_library(library)
    except LibraryError as error:
        pages = check_library(error)
    return [
        # What is offered was chosen by the settings: by itself it would lack nothing.
        check_settings(settings, library.whole),
        pages,
        check_languages(languages),
        *check_log(settings),
        *check_disk(library.path, settings),
        check_clock(),
        check_displays(here(), settings.display),
        check_fonts(),
        *(check_running_voice(languages, voice) if voice else check_voices(languages, None)),
    ]
