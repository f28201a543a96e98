"""How the program ends: with which status, and where something of it hangs."""

from __future__ import annotations

import logging
import os
import sys

LEFT = 0
"""The exit status when staff leave the kiosk: nobody starts it again."""

RESTART = 75
"""The exit status that asks whoever started the kiosk to start it again (EX_TEMPFAIL)."""

_hanging: list[object] = []


def leave_behind(*things: object) -> None:
    """Keep these for as long as the program runs: to delete what still runs would crash it."""
    _hanging.extend(things)


def end(status: int) -> int:
    """The exit status; where something was left behind, the process ends here, at once."""
    if _hanging:
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream:  # a program of Windows without a console has none
                stream.flush()
        os._exit(status)
    return status
