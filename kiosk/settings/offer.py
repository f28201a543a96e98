"""What the settings come to with a certain library: what a visitor is offered."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.errors import Problem
from kiosk.library.reader import LibraryInfo
from kiosk.session.visit import Preferences
from kiosk.settings.keys import Settings
from kiosk.settings.kinds import ONE_TEXT

_LIBRARY = "is not in the library"


class Offer(NamedTuple):
    """``languages`` in their order, the clinic's name in each, and how a visit begins.

    ``problems`` is all that should be mended in the file, from its top to its end: what is wrong
    by itself, and what does not go with the library.
    """

    languages: tuple[str, ...]
    clinic: dict[str, str]
    start: Preferences
    problems: tuple[Problem, ...]


def offer(settings: Settings, info: LibraryInfo) -> Offer:
    """Languages that the library lacks are left out; where none is left, all are offered."""
    problems = list(settings.problems)
    known = tuple(code for code in settings.languages if code in info.languages)
    for code in settings.languages:
        if code not in known:
            problems.append(_not_there(settings, "languages", code, info.languages, _LIBRARY))
    languages = known or info.languages
    start = settings.default_language
    if start and start not in languages:
        lacking = _LIBRARY if start not in info.languages else "is not among languages"
        problems.append(_not_there(settings, "default_language", start, languages, lacking))
        start = None
    if not start:
        start = info.default_language if info.default_language in languages else languages[0]
    preferences = Preferences(
        language=start,
        text_size=settings.text_size,
        theme=settings.theme,
        low_screen=settings.low_screen,
        less_motion=settings.less_motion,
    )
    clinic = {code: _clinic(settings, info, code, start) for code in languages}
    problems.sort(key=lambda problem: problem.line)
    return Offer(languages, clinic, preferences, tuple(problems))


def _clinic(settings: Settings, info: LibraryInfo, code: str, start: str) -> str:
    """The name in this language; else in the one that visits begin in; else whatever there is."""
    names = settings.clinic
    if not names:
        return info.clinic[code]
    return next(names[one] for one in (code, ONE_TEXT, start, *names) if one in names)


def _not_there(
    settings: Settings, key: str, code: str, there: tuple[str, ...], lacking: str
) -> Problem:
    return Problem(
        str(settings.file),
        settings.lines[key],
        "error",
        f"{key}: “{code}” {lacking}",
        f"write one of: {', '.join(there)}",
    )
