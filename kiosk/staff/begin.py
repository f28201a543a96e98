"""How visits begin, where staff have chosen it at the screen: language and colours.

Kept in one small file of the kiosk's own. Whatever is wrong with it is one line in the log, and
then the settings count.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path

from kiosk import durable
from kiosk.session.visit import THEMES, Preferences

LARGEST_FILE = 200
"""Bytes; what is larger was not written here."""

log = logging.getLogger(__name__)


class Begin:
    """``start`` is how visits begin: as ``of_settings`` say, until staff choose."""

    def __init__(self, file: Path, of_settings: Preferences, languages: Sequence[str]) -> None:
        self._file = file
        self.of_settings = of_settings
        self._languages = languages
        self.start = of_settings

    def recall(self) -> None:
        """What staff have chosen before, if they have."""
        self.start = self._read()

    def choose(self, language: str, theme: str) -> None:
        """Begin visits like this from now on. Raises ValueError for what is not offered."""
        self.start = self._chosen(language, theme)
        # Not at the top: most starts have no such file.
        import json

        draft = self._file.with_name(f"{self._file.name}.new")
        try:
            draft.write_text(json.dumps({"language": language, "theme": theme}), encoding="utf-8")
            durable.publish(draft, self._file)
        except OSError as error:
            log.warning("%s: the choice lasts until the next start only (%s)", self._file, error)

    def reset(self) -> None:
        """Begin visits as in the settings again."""
        self.start = self.of_settings
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s: the choice comes back at the next start (%s)", self._file, error)

    def _read(self) -> Preferences:
        try:
            # As everywhere: a pipe would be waited for.
            if not self._file.is_file():
                if os.path.lexists(self._file):
                    log.warning("%s: is not a file, so the settings count", self._file)
                return self.of_settings
            with self._file.open("rb") as opened:
                said = opened.read(LARGEST_FILE + 1)
        except OSError as error:
            log.warning("%s: cannot be read, so the settings count (%s)", self._file, error)
            return self.of_settings
        import json

        try:
            found = json.loads(said)
            return self._chosen(found["language"], found["theme"])
        except (ValueError, LookupError, TypeError, RecursionError):
            log.warning("%s: is damaged, so the settings count", self._file)
            return self.of_settings

    def _chosen(self, language: str, theme: str) -> Preferences:
        if language not in self._languages or theme not in THEMES:
            raise ValueError(f"no visit can begin in {language!r} and {theme!r}")
        return self.of_settings._replace(language=language, theme=theme)
