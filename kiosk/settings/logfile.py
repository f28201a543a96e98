"""The kiosk's own log file. Loaded only where the settings ask for one."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 1_000_000
KEPT = 3

log = logging.getLogger(__name__)


@contextmanager
def kept(file: Path, level: str) -> Iterator[None]:
    """Keep a log of what is at least as grave as ``level``. Where it cannot be written, a warning
    says so."""
    try:
        handler = RotatingFileHandler(file, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
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
