"""What must not happen in front of a locked kiosk, seen from inside its process."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWindow

SCHEMES = ("file", "http", "https", "mailto", "javascript", "data", "smb", "ftp", "tel")

_WAYS_OUT = (
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.startfile",
)
_TO_THE_WORLD = ("socket.connect", "socket.bind", "socket.getaddrinfo", "webbrowser.open")

_heard: list[str] | None = None
_hooked = False


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _heard is not None and event in (*_WAYS_OUT, *_TO_THE_WORLD):
        _heard.append(f"{event} {arguments!r:.200}")


class _Canary(QObject):
    """Stands where the desktop would open an address."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self._heard = heard

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self._heard.append(f"opened {url.toString():.200}")


class Guard:
    """Tells what has happened around ``window`` that a locked kiosk does not let happen."""

    def __init__(self, window: QWindow, heard: list[str]) -> None:
        self._window = window
        self._heard = heard
        self._children = children(os.getpid())

    def escapes(self) -> list[str]:
        """What has happened since the last time."""
        found, self._heard[:] = list(self._heard), []
        for other in QGuiApplication.topLevelWindows():
            if other is not self._window and other.isVisible():
                found.append(f"a second window: {other.title()}")
        if not self._window.isVisible():
            found.append("the window is gone")
        elif self._window.visibility() != QWindow.Visibility.FullScreen:
            found.append(f"the window is {self._window.visibility().name}")
        elif self._window.geometry() != QGuiApplication.primaryScreen().geometry():
            found.append("the window does not fill the screen")
        found += [f"a process: {one}" for one in children(os.getpid()) - self._children]
        found += [f"a socket: {one}" for one in internet_sockets(os.getpid())]
        return found


@contextmanager
def guard(window: QWindow) -> Iterator[Guard]:
    """Watches until the block ends."""
    global _heard, _hooked
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked = True
    _heard = []
    canary = _Canary(_heard)
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, canary, "open")
    try:
        yield Guard(window, _heard)
    finally:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        _heard = None


def children(process: int) -> set[int]:
    """The processes that this one has started and that still run."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return {int(child) for task in tasks for child in task.read_text().split()}


def internet_sockets(process: int) -> list[str]:
    """The sockets of the process that can reach beyond the machine, as the kernel lists them."""
    owned: set[str] = set()
    for handle in Path(f"/proc/{process}/fd").iterdir():
        try:
            target = str(handle.readlink())
        except OSError:  # closed meanwhile
            continue
        if target.startswith("socket:["):
            owned.add(target[8:-1])
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        for line in Path(f"/proc/{process}/net/{kind}").read_text().splitlines()[1:]:
            words = line.split()
            if words[9] in owned:
                found.append(f"{kind} {words[1]} → {words[2]}")
    return found
