"""What the kiosk does for itself while it runs: it remembers that it is well, keeps a copy of the
library, and asks to be started again where that would mend something and nobody is there."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from kiosk.ending import RESTART
from kiosk.library.reader import Library
from kiosk.recovery.shelf import Shelf
from kiosk.recovery.starts import WELL, WELL_AGAIN, Starts

TICK = 10.0
"""Seconds between two looks."""

PATIENCE = 2.0
"""Seconds that the end waits for a copy that is being made; half of one is thrown away later."""

log = logging.getLogger(__name__)


class Upkeep(QObject):
    """Looks after one run of the kiosk.

    ``nobody_there`` says whether the screen waits for the next person; ``watched``, whether
    somebody starts the kiosk again when it ends. Where nobody does, it goes on as it is.
    """

    def __init__(
        self,
        starts: Starts,
        shelf: Shelf,
        library: Library | None,
        nobody_there: Callable[[], bool],
        *,
        watched: bool,
    ) -> None:
        super().__init__()
        self._starts = starts
        self._shelf = shelf
        self._library = library
        self._nobody_there = nobody_there
        self._watched = watched
        self._began = monotonic()
        self._was_safe = starts.record.safe
        self._well = self._well_again = self._damage_was_logged = False
        self._keeper: threading.Thread | None = None
        self.in_doubt = False
        self._ticks = QTimer(self, interval=int(TICK * 1000))
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()

    def close(self) -> None:
        self._ticks.stop()
        if self._keeper:
            self._keeper.join(PATIENCE)

    @Slot()
    def tick(self) -> None:
        """Look at everything once."""
        age = monotonic() - self._began
        if age >= WELL and not self._well:
            self._well = True
            self._starts.well()
        if age >= WELL_AGAIN and self._was_safe and not self._well_again:
            self._well_again = True
            self._starts.well_again()
        changed = self._shelf.has_changed()
        damaged = self._library is not None and self._library.is_damaged
        if not self._nobody_there():
            return
        if self._watched and (changed or damaged or self._well_again):
            self._restart(changed=changed, damaged=damaged)
        elif damaged and not self._damage_was_logged:
            self._damage_was_logged = True
            log.error("the library is damaged; start the kiosk again to show another one")
        elif self._well and self._keeper is None and self._library and not self._was_safe:
            self._keeper = threading.Thread(target=self._shelf.keep, daemon=True)
            self._keeper.start()

    def _restart(self, *, changed: bool, damaged: bool) -> None:
        self._ticks.stop()
        self.in_doubt = changed or damaged
        why = "damaged" if damaged else "another one now" if changed else "to be tried again"
        log.warning("the library is %s; nobody is there, so the kiosk starts again", why)
        QCoreApplication.exit(RESTART)
