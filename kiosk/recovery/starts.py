"""What the kiosk remembers of its own starts, and when it starts more carefully.

No time of day is kept, for a clock may say anything: starts are counted. One that has ended by
itself, or has stayed well for a minute, puts the count back.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any, NamedTuple

from kiosk import durable, paths

UNWELL = 3
"""So many starts in a row that failed make the next one safe."""

WELL = 60.0
"""Seconds after which a start has not failed."""

WELL_AGAIN = 3600.0
"""Seconds after which a safe start has shown that the next may be an ordinary one."""

_LARGEST = 10_000

log = logging.getLogger(__name__)


class Record(NamedTuple):
    """``running``: a start has not said yet that it ended. ``unproven``: the starts in a row that
    were never well, the one that runs included until it is. ``safe``: the kiosk starts safely.
    ``watched``: who watches over it, "" for nobody. ``network``: the network interfaces that it can
    see, but for the one to itself; ``None`` where nobody has looked. ``in_doubt``: it has ended by
    itself, and the next start is to look at everything."""

    running: bool = False
    unproven: int = 0
    safe: bool = False
    watched: str = ""
    network: tuple[str, ...] | None = None
    in_doubt: bool = False


class Starts:
    """The record in ``folder``. Where it cannot be kept, every start is like the first.

    ``after_a_fall``: the start before this one did not end by itself. ``in_doubt``: this one is to
    look at everything, after a fall or because the one before it wished so.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / paths.STARTS
        self.record = Record()
        self.after_a_fall = self.in_doubt = False

    def begin(self, watched: str = "") -> None:
        """This start begins; ``record`` says whether it is a safe one."""
        before = self.read()
        self.after_a_fall = before.running
        self.in_doubt = before.running or before.in_doubt
        self._write(
            Record(
                running=True,
                unproven=before.unproven + 1,
                safe=before.safe or before.unproven >= UNWELL,
                watched=watched,
                network=interfaces(),
            )
        )

    def well(self) -> None:
        """This start has not failed."""
        self._write(self.record._replace(unproven=0))

    def well_again(self) -> None:
        """The next start is an ordinary one."""
        self._write(self.record._replace(unproven=0, safe=False))

    def ended(self, *, in_doubt: bool = False) -> None:
        """The program ends by itself; ``in_doubt``: the next start is to look at everything."""
        self._write(self.record._replace(running=False, unproven=0, in_doubt=in_doubt))

    def read(self) -> Record:
        """What is on the disk; the beginning where nothing there makes sense."""
        try:
            if not self.file.is_file():  # a pipe would be waited for
                return Record()
            with self.file.open("rb") as opened:
                return _record(json.loads(opened.read(_LARGEST)))
        except (OSError, ValueError, TypeError, RecursionError) as error:
            log.warning("%s: is not taken for true (%s)", self.file, type(error).__name__)
            return Record()

    def _write(self, record: Record) -> None:
        if record == self.record:
            return
        self.record = record
        if not self.file.parent.is_dir():
            log.debug("%s: there is no such folder, so nothing is remembered", self.file.parent)
            return
        draft = self.file.with_name(f"{self.file.name}.new")
        try:
            draft.write_text(json.dumps(record._asdict()), encoding="utf-8")
            durable.publish(draft, self.file)
        except OSError as error:
            log.warning("%s: cannot be written (%s)", self.file, error.strerror)


def _record(said: Any) -> Record:
    record = Record(**said)
    if record.network is not None:
        record = record._replace(network=tuple(map(str, record.network)))
    kinds = Record(network=record.network)._asdict()
    if any(type(value) is not type(kinds[name]) for name, value in record._asdict().items()):
        raise TypeError("a value of another kind")
    return record


def interfaces(table: Path = Path("/proc/self/net/dev")) -> tuple[str, ...] | None:
    """The network interfaces that this process can see, but for the one to itself.

    ``None`` where the system does not tell in a file: a socket is never opened.
    """
    try:
        lines = table.read_text().splitlines()[2:]
    except OSError:
        return None
    return tuple(name for line in lines if (name := line.partition(":")[0].strip()) != "lo")
