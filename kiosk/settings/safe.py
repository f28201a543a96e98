"""The settings of a start after several that failed."""

from __future__ import annotations

from kiosk.settings.keys import Settings

_TAKEN = ("display", "languages", "default_language", "log_file", "log_level")
"""Without these nobody could see, read or find out what is the matter."""


def safe(settings: Settings) -> Settings:
    """Only what cannot keep the kiosk from starting; the rest has its default, without a voice."""
    given = {name: settings.given[name] for name in _TAKEN if name in settings.given}
    return Settings(
        settings.file,
        given | {"voice": False},
        settings.lines,
        settings.problems,
        unreadable=settings.unreadable,
    )
