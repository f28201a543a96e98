"""The kiosk's own log file. Loaded only where the settings ask for one."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 1_000_000
KEPT = 3

log = logging.getLogger(__name__)


class _File(RotatingFileHandler):
    """Says once that its disk is full or broken, and lets the kiosk go on."""

    _has_failed = False

    def handleError(self, record: logging.LogRecord) -> None:
        error = sys.exc_info()[1]
        if not self._has_failed:
            self._has_failed = True
            why = getattr(error, "strerror", None) or type(error).__name__
            log.warning("%s: the log cannot be written (%s)", self.baseFilename, why)

    def close(self) -> None:
        with suppress(OSError):  # what could not be written is tried once more
            super().close()


@contextmanager
def kept(file: Path, level: str) -> Iterator[None]:
    """Keep a log of what is at least as grave as ``level``. Where it cannot be written, a warning
    says so."""
    try:
        handler = _File(file, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        log.warning("%s: the log cannot be written (%s)", file, error.strerror)
        yield
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(level.upper())
    ours = logging.getLogger("kiosk")
    before = ours.level
    # Warnings go to the standard error output, whatever goes into the file.
    ours.setLevel(min(handler.level, logging.WARNING))
    ours.addHandler(handler)
    try:
        yield
    finally:
        ours.removeHandler(handler)
        ours.setLevel(before)
        handler.close()
