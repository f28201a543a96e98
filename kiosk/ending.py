"""How the program ends: with which status, and where something of it hangs."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable

SIGNALS = (signal.SIGINT, signal.SIGTERM)
"""What asks the program to end: Ctrl+C, and whoever stops it."""

LEFT = 0
"""The exit status when staff leave the kiosk: nobody starts it again."""

RESTART = 75
"""The exit status that asks whoever started the kiosk to start it again (EX_TEMPFAIL)."""

_hanging: list[object] = []


def leave_behind(*things: object) -> None:
    """Keep these for as long as the program runs: to delete what still runs would crash it."""
    _hanging.extend(things)


def end_when_asked(status: int, before: Callable[[], None]) -> None:
    """From now on each of :data:`SIGNALS` ends the process at once, after ``before``.

    For the time in which the program begins, and has nothing yet that would be taken down: a slow
    disk may make that longer than whoever stops it waits.
    """

    def end_now(*_: object) -> None:
        try:
            before()
        finally:
            os._exit(status)

    for number in SIGNALS:
        signal.signal(number, end_now)


def end(status: int) -> int:
    """The exit status; where something was left behind, the process ends here, at once."""
    if _hanging:
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream:  # a program of Windows without a console has none
                stream.flush()
        os._exit(status)
    return status
