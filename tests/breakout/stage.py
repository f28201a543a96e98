"""An X server with a window manager and one program, attacked with real keys and a real mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from tests.breakout.guard import children, internet_sockets

PATIENCE = 30.0
"""Seconds after which waiting is given up."""

CALM = 3.0
"""Seconds within which a kiosk that was pushed aside is back."""

PROGRAMS = "python|kiosk|naive"
"""What the windows of the programs on the stage are called."""

_SIDES = ("X", "Y", "WIDTH", "HEIGHT")

ROOT = Path(__file__).resolve().parents[2]


@cache
def missing() -> str:
    """Why there can be no stage here, or nothing."""
    lacks = [name for name in ("Xvfb", "openbox", "xdotool") if not shutil.which(name)]
    return f"not installed: {', '.join(lacks)}" if lacks else ""


class Stage:
    """Starts X server, window manager and ``program`` (Python's arguments); ends them all again.

    ``place`` is where its window belongs, if not on the whole of the server's ``size``.
    """

    def __init__(
        self,
        *program: str,
        size: tuple[int, int] = (1280, 720),
        place: tuple[int, int, int, int] | None = None,
        environment: Mapping[str, str] | None = None,
        before: Callable[[str], object] = lambda display: None,
    ) -> None:
        self._size = size
        self.place = place or (0, 0, *size)
        self._program = program
        self._more = environment or {}
        self._before = before
        self._ends = ExitStack()

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._ends.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def _start(self) -> None:
        self.home = Path(self._ends.enter_context(TemporaryDirectory()))
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "STATE_DIRECTORY": str(self.home / "state"),
            "TMPDIR": str(self.home),
        }
        screen = f"{self._size[0]}x{self._size[1]}x24"
        server = self._run(
            *("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", "-noreset"),
            read=True,
        )
        assert server.stdout
        self.display = f":{server.stdout.readline().decode().strip()}"
        self._environment["DISPLAY"] = self.display
        self._before(self.display)
        # At the first key of all the server takes over its keyboard's map, and a window manager
        # that is told of a new map lets go of its keys for a moment: a way out would not be there.
        self.xdotool("key", "shift")
        rules = str(Path(__file__).with_name("openbox.xml"))
        self._run("openbox", "--config-file", rules, "--sm-disable")
        self.wait_for(
            lambda: self.xdotool("get_num_desktops").strip().isdigit(), "openbox is there"
        )
        self.log = self.home / "log"
        command = (sys.executable, *self._program)
        self.program = self._run(*command, more=self._more, log=self.log)
        seen: list[str] = []
        self.wait_for(lambda: seen.extend(self.windows()) or seen, "a window shows")
        self.window = seen[0]
        self.wait_for(lambda: not self.escapes(), "it fills the screen", self.escapes)

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def windows(self) -> list[str]:
        """The windows of programs that can be seen."""
        return self.xdotool("search", "--onlyvisible", "--class", PROGRAMS).split()

    def escapes(self) -> list[str]:
        """What is not as it should be around a locked kiosk."""
        if self.program.poll() is not None:
            return [f"the program has ended: {self.log.read_text()}"]
        told = self.xdotool(
            *("getwindowgeometry", "--shell", self.window),
            *("search", "--onlyvisible", "--class", PROGRAMS),
        ).split()
        box, windows = told[1:5], told[6:]
        found = []
        if windows != [self.window]:
            found.append(f"{len(windows)} windows")
        if box != [f"{name}={value}" for name, value in zip(_SIDES, self.place, strict=True)]:
            found.append(f"the window is at {box}")
        if self.xdotool("getwindowfocus").strip() != self.window:
            found.append("the keyboard is elsewhere")
        try:
            found += [f"a process: {one}" for one in children(self.program.pid)]
            found += [f"a socket: {one}" for one in internet_sockets(self.program.pid)]
        except OSError:
            found.append("the program has ended")
        return found

    def withstands(self, what: str) -> None:
        """Fail unless all is as it should be, at once or within ``CALM`` seconds."""
        end = time.monotonic() + CALM
        while escaped := self.escapes():
            assert self.program.poll() is None, f"{what}: {escaped}"
            assert time.monotonic() < end, f"{what}: {escaped}"
            time.sleep(0.05)

    def wait_for(
        self,
        condition: Callable[[], object],
        what: str,
        instead: Callable[[], object] = lambda: "",
    ) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"waited in vain until {what}; {instead()}"
            time.sleep(0.05)

    def _run(
        self,
        *command: str,
        more: Mapping[str, str] | None = None,
        log: Path | None = None,
        read: bool = False,
    ) -> subprocess.Popen[bytes]:
        """Start a program that ends with the stage, the last one first."""
        errors = self._ends.enter_context(log.open("w")) if log else subprocess.DEVNULL
        program = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**self._environment, **(more or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if read else errors,
            stderr=errors,
        )
        self._ends.callback(_end, program)
        return program


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    if program.stdout:
        program.stdout.close()
