"""``kiosk supervise``: starts the kiosk, and starts it anew when it has ended or hangs.

For machines where no service manager does that. It loads no Qt and shows nothing, so that there is
little in it that could fail. What it tells the log is what it does.
"""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from queue import Empty, SimpleQueue

from kiosk import paths
from kiosk.ending import LEFT, RESTART
from kiosk.recovery.notify import READY

PAUSES = (0.0, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before each next start; the last one for all that follow."""

STEADY = 300.0
"""Seconds after which a kiosk that falls is started at once again: it had not kept falling."""

SILENCE = 8
"""Seconds without a sign of life that a kiosk which has drawn its first frame may take."""

START = 30
"""The same before its first frame: a cold machine reads from a slow disk."""

FAREWELL = 5.0
"""Seconds that a kiosk which was asked to end may take."""

_FAILED, _USAGE = 1, 2

log = logging.getLogger(__name__)


def supervise(options: Sequence[str]) -> int:
    """Keep ``kiosk run`` with these options running; the exit status is returned."""
    program = [sys.executable] if paths.is_frozen() else [sys.executable, "-m", "kiosk"]
    supervisor = Supervisor([*program, "run", "--supervised", *options])
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: supervisor.end())
    return supervisor.run()


class Supervisor:
    """Keeps one kiosk running. ``steady``: seconds, see :data:`STEADY`.

    Each start after a fall is told of it, with ``--after``: the supervisor has no log file of its
    own, and on Windows no standard error output either.
    """

    def __init__(self, command: Sequence[str], *, steady: float = STEADY) -> None:
        self._command = command
        self._steady = steady
        self._asked_to_end = False
        self._fall = ""
        # A line of the child's, "" when it has closed the pipe, None when we are to end.
        self._news: SimpleQueue[str | None] = SimpleQueue()

    def run(self) -> int:
        """Return when staff have left the kiosk, or after :meth:`end`: 0. 2: wrong usage."""
        failures = 0
        while not self._asked_to_end:
            began = time.monotonic()
            after = ["--after", self._fall] if self._fall else []
            self._fall = ""
            status = self._run_once([*self._command, *after])
            if self._asked_to_end or status in (LEFT, _USAGE):
                return status if status == _USAGE else LEFT
            if time.monotonic() - began >= self._steady:
                failures = 0
            if status == RESTART:
                log.info("the kiosk has asked to be started again")
                continue
            self._fall = self._fall or f"has ended ({status})"
            pause = PAUSES[min(failures, len(PAUSES) - 1)]
            failures += 1
            log.warning("the kiosk has ended (%d); it is started again in %.0f s", status, pause)
            self._wait(pause)
        return LEFT

    def end(self) -> None:
        """End the kiosk, then return from :meth:`run`. May be called from anywhere."""
        self._asked_to_end = True
        self._news.put(None)

    def _run_once(self, command: Sequence[str]) -> int:
        """Start the kiosk and wait for its end; its exit status is returned."""
        news = self._news = SimpleQueue()
        try:
            started = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                # A program of Windows without a console has none to pass on.
                stderr=None if sys.stderr else subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:  # no memory, or no more processes: there may be again
            log.error("the kiosk cannot be started (%s)", error.strerror)
            self._fall = f"could not be started ({error.strerror})"
            return _FAILED
        with started as child:
            threading.Thread(target=_pass_on, args=(child, news), daemon=True).start()
            try:
                self._listen(child)
                return child.wait(FAREWELL)
            except subprocess.TimeoutExpired:
                child.kill()
                return child.wait()
            finally:
                child.kill()

    def _listen(self, child: subprocess.Popen[str]) -> None:
        """Return when the child ends, is to end or was killed for its silence.

        Silence is counted in waits of a second: on a machine that slept, it was one.
        """
        silent, patience = 0, START
        while child.poll() is None:
            if self._asked_to_end:
                child.terminate()
                return
            try:
                said = self._news.get(timeout=1)
            except Empty:
                silent += 1
                if silent >= patience:
                    log.error("no frame was drawn for %d s; the kiosk is killed", silent)
                    self._fall = f"drew no frame for {silent} s and was killed"
                    child.kill()
                    return
                continue
            silent = 0
            if said == READY:
                patience = SILENCE
                log.info("the kiosk draws")
            if said == "":
                return

    def _wait(self, pause: float) -> None:
        end = time.monotonic() + pause
        while not self._asked_to_end and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.2))


def _pass_on(child: subprocess.Popen[str], news: SimpleQueue[str | None]) -> None:
    assert child.stdout is not None
    for line in child.stdout:
        news.put(line.strip())
    news.put("")
