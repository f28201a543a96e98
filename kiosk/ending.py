"""How the program ends where something of it hangs."""

from __future__ import annotations

import logging
import os
import sys

_hanging: list[object] = []


def leave_behind(*things: object) -> None:
    """Keep these for as long as the program runs: to delete what still runs would crash it."""
    _hanging.extend(things)


def end(status: int) -> int:
    """The exit status; where something was left behind, the process ends here, at once."""
    if _hanging:
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status
