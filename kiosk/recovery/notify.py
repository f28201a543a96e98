"""Who watches over the kiosk, and how they are told that it is alive.

systemd is told as ``sd_notify(3)`` does. The kiosk's own supervisor reads the same lines from a
pipe, which is there on Windows too. Nothing is ever told over a network.
"""

from __future__ import annotations

import logging
import os
from typing import Protocol

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"

BEAT = 3.0
"""Seconds between two signs of life where nobody asks for others."""

log = logging.getLogger(__name__)


class Watcher(Protocol):
    """Somebody who starts the kiosk again. ``beat``: seconds between two signs of life."""

    name: str
    beat: float

    def say(self, words: str) -> bool:
        """Whether it was heard. BrokenPipeError: the watcher has ended, and the kiosk has to."""


def watcher(*, supervised: bool) -> Watcher | None:
    """Who started the kiosk and watches over it, if anybody does."""
    if supervised:
        return Supervisor()
    # What the kiosk starts, such as speech-dispatcher, is not to speak in its name.
    address = os.environ.pop("NOTIFY_SOCKET", "")
    return Systemd(address) if address.startswith(("/", "@")) else None


class Systemd:
    """The socket that the service manager has named.

    ``WATCHDOG_PID`` is not asked: under cage the service's first process is cage, and the kiosk
    speaks for it (``NotifyAccess=all``).
    """

    name = "systemd"

    def __init__(self, address: str) -> None:
        # A name with @ is in no folder; the kernel wants a zero byte there.
        self._address = address.replace("@", "\0", 1) if address[0] == "@" else address
        self._heard = True
        within = os.environ.pop("WATCHDOG_USEC", "")
        self.beat = int(within) / 3_000_000 if within.isdecimal() and int(within) else BEAT

    def say(self, words: str) -> bool:
        import socket  # Only now: without a service manager there is no need of it.

        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as beside:
                beside.setblocking(False)
                beside.sendto(words.encode(), self._address)
            self._heard = True
        except OSError as error:
            if self._heard:
                log.warning("the service manager does not hear the kiosk (%s)", error.strerror)
            self._heard = False
        return self._heard


class Supervisor:
    """``kiosk supervise``, which reads what its child writes to the standard output."""

    name = "supervisor"
    beat = 2.0

    def __init__(self) -> None:
        # For itself alone: what the kiosk starts inherits the standard error output in its place.
        self._pipe = os.dup(1)
        os.dup2(2, 1)

    def say(self, words: str) -> bool:
        try:
            os.write(self._pipe, f"{words}\n".encode())
        except OSError as error:
            # Where nobody reads any more, Windows speaks of an invalid argument.
            raise BrokenPipeError from error
        return True
