"""The last warnings, kept in memory for whoever looks after the kiosk."""

from __future__ import annotations

import logging
from collections import deque

KEPT = 20


class Recent(logging.Handler):
    """``count`` is how many warnings there were; ``lines`` are the last of them, the latest first.

    Nothing is written anywhere, and all of it is gone with the program.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s", "%m-%d %H:%M"))
        self.count = 0
        self._lines: deque[str] = deque(maxlen=KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1
        self._lines.appendleft(" ".join(self.format(record).split()))

    @property
    def lines(self) -> list[str]:
        return list(self._lines)
