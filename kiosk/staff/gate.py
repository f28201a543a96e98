"""The staff PIN's files, and the gate that counts a try before it looks at it."""

from __future__ import annotations

import logging
import math
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from kiosk import durable
from kiosk.errors import PinError
from kiosk.staff.pin import (
    FREE,
    LARGEST_FILE,
    STOP,
    Pin,
    read_pin,
    read_tries,
    tries_written,
    wait_after,
)

log = logging.getLogger(__name__)

Barred = Literal["", "missing", "stopped", "damaged"]
"""Why no PIN leads out: there is none, too many were wrong, or a file cannot be read."""


class PinFiles:
    """The PIN in one file, the wrong tries in another beside it.

    They are two, so that counting a try never writes the PIN: one that IT sets meanwhile stays.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.tries_file = file.with_name(f"{file.name}.tries")

    def pin(self) -> Pin:
        """Raises PinError where there is none or the file is damaged, OSError if unreadable."""
        if not self.file.exists():
            raise PinError(f"{self.file}: there is no staff PIN; IT can run: kiosk pin set")
        try:
            return read_pin(_read(self.file))
        except PinError as error:
            raise PinError(f"{self.file}: {error}") from None

    def tries(self) -> int:
        """Wrong tries in a row. Raises PinError where the count is lost, OSError if unreadable."""
        try:
            return read_tries(_read(self.tries_file))
        except PinError as error:
            raise PinError(f"{self.tries_file}: {error}") from None

    def set_pin(self, pin: Pin) -> None:
        """The new PIN first: a power cut in between leaves too many tries, never too few."""
        _write(self.file, pin.written())
        self.set_tries(0)

    def set_tries(self, tries: int) -> None:
        """Return when the disk has it. Raises OSError where it does not take it."""
        _write(self.tries_file, tries_written(tries))


class Gate:
    """Decides whether what somebody typed leads out of the kiosk.

    Make one when the program starts and keep it: the wait after a wrong try begins anew with it.
    ``clock`` says monotonic seconds; what the calendar says does not matter, and is not stored.
    ``since`` is when the program started, where the gate is made later than that.
    """

    def __init__(
        self,
        files: PinFiles,
        clock: Callable[[], float] = time.monotonic,
        since: float | None = None,
    ) -> None:
        self._files = files
        self._clock = clock
        self._since = clock() if since is None else since
        self._one_at_a_time = threading.Lock()

    def wait(self) -> float:
        """Seconds until a try counts; endless where no PIN leads out."""
        try:
            self._files.pin()
            return self._left(self._files.tries())
        except (PinError, OSError):
            return math.inf

    def left(self) -> int:
        """Tries until people have to wait; 0 where none was wrong, or none counts."""
        try:
            tries = self._files.tries()
        except (PinError, OSError):
            return 0
        return max(1, FREE - tries) if tries else 0

    def barred(self) -> Barred:
        """Why only IT can help, if that is so."""
        try:
            self._files.pin()
            return "stopped" if self._files.tries() >= STOP else ""
        except OSError:
            return "damaged"
        except PinError:
            # Unlike Path.exists() this raises nothing, whatever has become of the folder by now.
            return "damaged" if os.path.exists(self._files.file) else "missing"  # noqa: PTH110

    def check(self, typed: str) -> bool | None:
        """True for the right PIN, and for nothing else that can happen. Takes half a second.

        ``None`` where it could not be checked: a file is damaged, or the disk takes no try.
        During a wait nothing is compared, and nothing counted.
        """
        with self._one_at_a_time:
            try:
                return self._check(typed)
            except (PinError, OSError, ValueError, MemoryError) as error:
                log.warning("no exit by PIN: %s", error)
                return None

    def _check(self, typed: str) -> bool:
        pin = self._files.pin()
        tries = self._files.tries()
        if self._left(tries) > 0:
            return False
        # Stored before the comparison: who pulls the plug at a wrong answer has used a try.
        self._files.set_tries(tries + 1)
        self._since = self._clock()
        if not pin.is_(typed):
            return False
        self._files.set_tries(0)
        return True

    def _left(self, tries: int) -> float:
        return max(0.0, wait_after(tries) - (self._clock() - self._since))


def _read(file: Path) -> bytes:
    if not file.is_file():  # a pipe would be waited for
        raise PinError("is not a file, so there is no exit by PIN")
    with file.open("rb") as opened:
        return opened.read(LARGEST_FILE + 1)


def _write(file: Path, said: bytes) -> None:
    """Write beside and replace, so that only its owner may read the file."""
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)  # of a program that was killed
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        if os.name == "posix" and os.geteuid() == 0:
            # The kiosk does not run as root, and has to read what root sets.
            folder = file.parent.stat()
            os.fchown(handle, folder.st_uid, folder.st_gid)
        opened.write(said)
    durable.publish(beside, file)
