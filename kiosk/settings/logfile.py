"""The kiosk's own log file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.settings.keys import Settings

MAX_BYTES = 1_000_000
KEPT = 3

log = logging.getLogger(__name__)


@contextmanager
def kept(settings: Settings) -> Iterator[None]:
    """Keep the log that the settings ask for. Where it cannot be written, a warning says so."""
    if settings.log_file is None:
        yield
        return
    # Brings sockets and threads along, which nobody else needs.
    from logging.handlers import RotatingFileHandler

    try:
        handler = RotatingFileHandler(
            settings.log_file, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError as error:
        log.warning("%s: the log cannot be written (%s)", settings.log_file, error.strerror)
        yield
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(settings.log_level.upper())
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
