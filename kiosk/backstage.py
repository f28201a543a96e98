"""What staff ask of the machine and the program at their screen: the PIN, how visits begin, how the
kiosk is doing. Little of it is made before somebody asks."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qVersion

from kiosk import __version__, paths
from kiosk.errors import LibraryError
from kiosk.library.reader import Library
from kiosk.recovery.shelf import Source
from kiosk.session.visit import Preferences
from kiosk.settings import Settings
from kiosk.shell import application
from kiosk.shell.recent import Recent
from kiosk.speech.voice import Voice
from kiosk.staff.begin import Begin
from kiosk.ui.languages import endonym, long_date

if TYPE_CHECKING:
    from kiosk.doctor.check import Check
    from kiosk.staff.gate import Gate

LONGEST_REPORT = 900
"""Bytes of the report for support: a square code of more is too fine for a telephone."""

_LONGEST_LINE = 150
_GRAVITY = ("green", "amber", "red")


class Backstage:
    """Make one when the program starts: the PIN's wait begins with it.

    ``state`` is the folder of what the kiosk itself keeps. ``leave`` ends the program with a
    status. ``recent`` are the latest warnings. ``watched``: somebody starts the program again where
    it asks for that. ``voice`` is the one that reads aloud, or ``None`` where nothing is read
    aloud. ``safe``: this is a safe start. ``source`` says which library is shown, ``stands_in``
    whether it does so in the place of the one that IT named.
    """

    def __init__(
        self,
        library: Library,
        settings: Settings,
        start: Preferences,
        state: Path,
        leave: Callable[[int], None] = application.leave,
        recent: Recent | None = None,
        *,
        watched: bool = True,
    ) -> None:
        self._library = library
        self._settings = settings
        self.state = state
        self._since = monotonic()
        self.begin = Begin(state / paths.BEGIN, start, library.info.languages)
        self.recent = recent or Recent()
        self.leave = leave
        self.watched = watched
        self.voice: Voice | None = None
        self.safe = False
        self.source: Source = "named"
        self.stands_in = False

    @cached_property
    def gate(self) -> Gate:
        from kiosk.staff.gate import Gate, PinFiles

        return Gate(PinFiles(self.state / paths.PIN), since=self._since)

    def ask_voice(self) -> None:
        """Let the voice say which languages it speaks, if it has not yet; it emits ``ready``."""
        if self.voice:
            self.voice.warm()

    def health(self, language: str) -> tuple[dict[str, dict[str, Any]], str]:
        """How each thing does, and the same as a report for support, in English.

        Each thing has its ``state``, "green", "amber" or "red", and what is known of it: names
        and dates as ``language`` writes them, numbers, and nothing that needs another word. What is
        not green has a ``problem``: the first word of the name of the check that found it, or what
        no check finds: "safe", a safe start; "kept" or "built-in", the library that stands in;
        "asked", a voice that has not answered yet; "warnings". ``for_it`` is what the check says of
        it and of its mending, or the latest warning, in English; "" where there is neither.
        """
        from kiosk.doctor import examine_running

        checks = examine_running(self._library, self._settings, self.voice)
        info = self._library.info
        spoken = self.voice.languages if self.voice else frozenset()
        now = datetime.now().astimezone()
        began = now - timedelta(seconds=monotonic() - self._since)
        rows: dict[str, dict[str, Any]] = {
            "program": {
                **_found("amber" if self.safe else "green", "safe"),
                "since": f"{long_date(began.date(), language)} · {began:%H:%M}",
                "versions": f"{__version__} · Qt {qVersion()} · Python {_python()}",
            },
            "pages": {
                **self._pages_found(checks),
                "count": self._pages(),
                "version": f"{info.pack} {info.version}",
                "date": self._library_date(language),
                "source": self.source,
                "languages": ", ".join(map(endonym, info.languages)),
            },
            "voice": {
                # Seconds after the start of the program it may still be asked for its languages.
                **(_found("amber", "asked") if spoken is None else _worst(checks, "voice")),
                "offered": self.voice is not None,
                "answered": spoken is not None,
                "languages": ", ".join(endonym(c) for c in info.languages if c in (spoken or ())),
                "without": ", ".join(endonym(c) for c in info.languages if c not in (spoken or ())),
            },
            "display": {
                **_worst(checks, "display"),
                "names": _screens(),
            },
            "disk": {
                **_worst(checks, "disk", "log"),
                "free": self._free(),
            },
            "clock": {
                **_worst(checks, "clock"),
                "now": f"{long_date(now.date(), language)} · {now:%H:%M}",
            },
            "settings": {
                **(_found("amber", "safe") if self.safe else _worst(checks, "settings")),
                "file": self._settings.file.name if self._settings.file else "",
            },
            "warnings": {
                **_found(
                    "amber" if self.recent.count else "green",
                    "warnings",
                    next(iter(self.recent.lines), ""),
                ),
                "count": self.recent.count,
            },
        }
        return rows, self._report(checks)

    def _pages_found(self, checks: list[Check]) -> dict[str, str]:
        """What is wrong with the pages; a library that is damaged matters most."""
        worst = _worst(checks, "library", "languages", "fonts")
        if self.stands_in and worst["state"] != "red":
            return _found("amber", "safe" if self.safe else self.source)
        return worst

    def _library_date(self, language: str) -> str:
        """The day on which the library's file was written; "" where that cannot be asked."""
        try:
            written = self._library.path.stat().st_mtime
        except OSError:
            return ""
        return long_date(date.fromtimestamp(written), language)

    def _pages(self) -> int:
        """How many there are in one language; 0 where the library cannot be read any more."""
        try:
            sections = self._library.sections(self._library.info.default_language)
        except LibraryError:
            return 0
        return sum(section.topic_count for section in sections)

    def _free(self) -> str:
        """Room on the disk of the library."""
        import shutil

        try:
            return f"{shutil.disk_usage(self._library.path.parent).free / 1e9:.1f} GB"
        except OSError:
            return "–"

    def _report(self, checks: list[Check]) -> str:
        """What support asks first, the latest warnings last, as many as there is room for."""
        import platform

        uptime = int(monotonic() - self._since) // 60
        lines = [
            f"kiosk {__version__}, Qt {qVersion()}, Python {_python()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, up {uptime} min",
            f"{self.source} library{', SAFE START after failures' if self.safe else ''}",
            *(f"{check.state} {check.name}: {check.found}" for check in checks),
            f"warnings: {self.recent.count}",
            *self.recent.lines,
        ]
        report = ""
        for line in lines:
            longer = f"{report}{line[:_LONGEST_LINE]}\n"
            if len(longer.encode()) > LONGEST_REPORT:
                break
            report = longer
        return report.rstrip()


def _worst(checks: list[Check], *names: str) -> dict[str, str]:
    """The gravest of all checks whose names begin with one of these words."""
    asked = [check for check in checks if check.name.split()[0] in names]
    if not asked:
        return _found("green")
    worst = max(asked, key=lambda check: _GRAVITY.index(check.state))
    return _found(worst.state, worst.name.split()[0], f"{worst.found} — {worst.mend}")


def _found(state: str, problem: str = "", for_it: str = "") -> dict[str, str]:
    well = state == "green"
    return {"state": state, "problem": "" if well else problem, "for_it": "" if well else for_it}


def _screens() -> str:
    from kiosk.displays import here

    return " · ".join(f"{one.name} {one.width} × {one.height}".strip() for one in here())


def _python() -> str:
    return sys.version.split()[0]
