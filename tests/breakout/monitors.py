"""Plugs screens into an X server and pulls them out again: what ``xrandr --setmonitor`` does.

As a program, for Xlib ends whoever asks it for something impossible.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from ctypes.util import find_library


class _Monitor(ctypes.Structure):
    """``XRRMonitorInfo``."""

    _fields_ = (
        ("name", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("primary", "automatic", "outputs_count")),
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "mm_width", "mm_height")),
        ("outputs", ctypes.c_void_p),
    )


class Monitors:
    """The screens of the server at ``display``."""

    def __init__(self, display: str) -> None:
        self._display = display

    def plug(self, name: str, x: int, y: int, width: int, height: int) -> None:
        """A screen of four pixels a millimetre, of a name that there is not yet."""
        self._ask("plug", name, *map(str, (x, y, width, height)))

    def pull(self, name: str) -> None:
        self._ask("pull", name)

    def _ask(self, *words: str) -> None:
        command = [sys.executable, "-m", "tests.breakout.monitors", self._display, *words]
        subprocess.run(command, check=True)


class _Server:
    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(find_library("X11"))
        self._randr = ctypes.CDLL(find_library("Xrandr"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        for function in (self._x.XDefaultRootWindow, self._x.XInternAtom):
            function.restype = ctypes.c_ulong
        self._server = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._server))

    def plug(self, name: str, x: int, y: int, width: int, height: int) -> None:
        shape = (x, y, width, height, width // 4, height // 4)
        monitor = _Monitor(self._atom(name), 0, 0, 0, *shape, None)
        self._randr.XRRSetMonitor(self._server, self._root, ctypes.byref(monitor))
        self._x.XSync(self._server, 0)

    def pull(self, name: str) -> None:
        self._randr.XRRDeleteMonitor(self._server, self._root, ctypes.c_ulong(self._atom(name)))
        self._x.XSync(self._server, 0)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._server, name.encode(), 0))


if __name__ == "__main__":
    display, wish, name, *shape = sys.argv[1:]
    server = _Server(display)
    server.plug(name, *map(int, shape)) if wish == "plug" else server.pull(name)
