"""What the kiosk tells a screen reader of its own accord, as Qt passes it on."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

_QT_GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"

can_be_heard = _QT_GUI.is_file()
"""PySide leaves out QAccessible::installUpdateHandler; on Linux it is found by its name."""

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
_Handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@contextmanager
def heard() -> Iterator[list[str]]:
    """The announcements made meanwhile, in order."""
    install = ctypes.CDLL(str(_QT_GUI))[_INSTALL]
    install.argtypes = [ctypes.c_void_p]
    install.restype = ctypes.c_void_p
    words: list[str] = []

    def hear(address: int) -> None:
        event = shiboken6.wrapInstance(address, QAccessibleEvent)
        kind = event.type()
        # Another event may lie at the same address in a moment: nothing is to remember this one.
        shiboken6.invalidate(event)
        if kind == QAccessible.Event.Announcement:
            announcement = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            words.append(announcement.message())
            shiboken6.invalidate(announcement)

    handler = _Handler(hear)
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    try:
        yield words
    finally:
        install(before)
