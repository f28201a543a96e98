"""A supervisor at work on real kiosks, and what it did when."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from kiosk.recovery import supervisor as supervising
from kiosk.recovery.supervisor import Supervisor

DRAWS, KILLED, ENDED = "the kiosk draws", "no frame was drawn", "the kiosk has ended"

PATIENCE = 60.0
"""Seconds that a test waits for anything at all."""


class Watched(logging.Handler):
    """Keeps one kiosk running, started with ``command``. A context manager.

    ``steady`` is 0: a kiosk that is killed three hundred times is not to be waited for.
    """

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(logging.INFO)
        self._supervisor = Supervisor(command, steady=0)
        self._said: list[tuple[float, str]] = []
        self._thread = threading.Thread(target=self._supervisor.run)

    def __enter__(self) -> Self:
        log = logging.getLogger(supervising.__name__)
        log.setLevel(logging.INFO)
        log.addHandler(self)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: object, trace: TracebackType | None
    ) -> None:
        self._supervisor.end()
        self._thread.join(PATIENCE)
        logging.getLogger(supervising.__name__).removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if record.threadName == self._thread.name:  # hangs are watched five abreast
            self._said.append((time.monotonic(), record.getMessage()))

    @property
    def pid(self) -> int:
        """The kiosk that runs now."""
        (child,) = children(self._thread.native_id)
        return child

    @property
    def queued(self) -> float:
        """Seconds that the kiosk was ready to go on while others had the processors."""
        return int(Path(f"/proc/{self.pid}/schedstat").read_text().split()[1]) / 1e9

    def wait_for(self, what: str, since: float = 0.0) -> float:
        """The moment, in monotonic seconds, at which it said so after ``since``."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for moment, said in self._said:
                if moment > since and said.startswith(what):
                    return moment
            time.sleep(0.005)
        raise AssertionError(f"waited in vain for: {what}; it said {self._said[-5:]}")


def children(thread: int | None) -> list[int]:
    """The processes that a thread of ours has started and that have not ended."""
    return list(map(int, Path(f"/proc/self/task/{thread}/children").read_text().split()))


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def few_or_many(few: int, many: int) -> pytest.MarkDecorator:
    """A short form for every run of the tests, and the figures that are promised."""
    return pytest.mark.parametrize(
        "times", [few, pytest.param(many, marks=pytest.mark.soak)], ids=["few", "many"]
    )
