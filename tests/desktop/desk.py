"""A desktop with nothing on it but the kiosk and a screen reader's client, all real processes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Self, TypeVar

PACKAGES = "xvfb dbus at-spi2-core python3-pyatspi"
"""What the desktop is made of, by Debian's names."""

PATIENCE = 10.0
"""Seconds after which waiting for the kiosk is given up."""

EXPECTED = ('AtSpiAdaptor::applicationInterface does not implement "GetApplicationBusAddress"',)
"""What Qt's bridge says to every client: it has no connection of its own for each of them."""

_DEBIANS_PYTHON = "/usr/bin/python3"

Found = TypeVar("Found")


@cache
def missing() -> str:
    """Why there can be no desktop here, or nothing."""
    tools = [shutil.which(name) for name in ("Xvfb", "dbus-daemon", "dbus-send")]
    tools.append(shutil.which("at-spi-bus-launcher", path="/usr/libexec"))
    asked = [_DEBIANS_PYTHON, "-c", "import pyatspi"]
    if (
        all([*tools, Path(_DEBIANS_PYTHON).exists()])
        and not subprocess.run(asked, capture_output=True, check=False).returncode
    ):
        return ""
    return f"one of these Debian packages is missing: {PACKAGES}"


@dataclass(frozen=True)
class Node:
    """A thing as AT-SPI tells it. ``box`` is x, y, width and height in pixels of the window."""

    role: str
    name: str
    states: frozenset[str]
    box: tuple[int, int, int, int]
    children: tuple[Node, ...] = field(repr=False)

    @classmethod
    def of(cls, told: dict[str, Any]) -> Self:
        children = tuple(cls.of(child) for child in told["children"])
        facts = (told[key] for key in ("role", "name"))
        return cls(*facts, frozenset(told["states"]), tuple(told["box"]), children)

    def all(self) -> Iterator[Node]:
        """This node and all below it, in the order in which they are told."""
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, role: str, name: str | None = None) -> Node | None:
        """The first node of this role and name."""
        return next((n for n in self.all() if n.role == role and name in (None, n.name)), None)


class Desk:
    """Starts a private D-Bus, an X server, the kiosk and the client; ends them all again.

    ``program`` is what Python is to run instead of the kiosk; the client knows it as "kiosk".
    """

    def __init__(
        self, library: Path | None = None, *, size: str = "1080x1920", program: Sequence[str] = ()
    ) -> None:
        kiosk = ("-m", "kiosk", "run", "--size", size, "--library", str(library))
        self._program = program or kiosk
        self._size = size
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
        folder = self._ends.enter_context(tempfile.TemporaryDirectory())
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self._environment = kept | {"XDG_RUNTIME_DIR": folder, "GSETTINGS_BACKEND": "memory"}
        bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        screen = f"{self._size}x24"
        server = self._run("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp")
        self._environment["DISPLAY"] = f":{server.stdout.readline().strip()}"
        # The kiosk takes away every variable of Qt's. Screen readers switch Qt on over the bus too.
        switch = "org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled"
        self._run(
            *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"),
            *(*switch.split(), "variant:boolean:true"),
        ).wait(PATIENCE)
        self._log = Path(folder, "kiosk.log")
        self._run(sys.executable, *self._program, log=self._log)
        self._readers_log = Path(folder, "reader.log")
        program = str(Path(__file__).with_name("reader.py"))
        self._reader = self._run(_DEBIANS_PYTHON, program, log=self._readers_log)
        self.wait_for(lambda: self._ask("tree"), "the kiosk is on the bus")

    def tree(self) -> Node:
        """Everything that a screen reader is told when nothing moves any more."""
        return Node.of(self._ask("tree"))

    def press(self, name: str, role: str = "push button") -> None:
        """Press it as a screen reader does."""
        assert self._ask("press", role, name), f"no {role} “{name}”"

    def locale(self) -> str:
        """The language that the kiosk speaks, such as "tr_TR". Ask once: the client remembers."""
        return self._ask("locale")

    def heard(self) -> list[tuple[str, str]]:
        """What the kiosk said of its own accord since the last time: kind and words."""
        return [(kind, words) for kind, words in self._ask("heard")]

    def wait_for(self, look: Callable[[], Found | None], what: str) -> Found:
        """Ask until ``look`` answers, and return the answer."""
        end = time.monotonic() + PATIENCE
        while not (found := look()):
            assert time.monotonic() < end, f"waited in vain until {what}; {self.warnings()}"
            time.sleep(0.02)
        return found

    def warnings(self) -> list[str]:
        """What the kiosk has logged and nobody expected."""
        lines = self._log.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if not any(known in line for known in EXPECTED)]

    def _ask(self, wish: str, *about: str) -> Any:
        print(json.dumps([wish, *about]), file=self._reader.stdin, flush=True)
        answer = self._reader.stdout.readline()
        assert answer, self._readers_log.read_text(encoding="utf-8")
        return json.loads(answer)

    def _run(self, *command: str, log: Path | None = None) -> subprocess.Popen[str]:
        """Start a program that ends with the desktop, the last one first."""
        errors = self._ends.enter_context(log.open("w")) if log else subprocess.DEVNULL
        program = subprocess.Popen(
            command,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        self._ends.callback(_end, program)
        return program


def _end(program: subprocess.Popen[str]) -> None:
    program.terminate()
    try:
        program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    for stream in (program.stdin, program.stdout):
        if stream:
            stream.close()
