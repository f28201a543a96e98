"""The one Qt application: how it is made, and how it waits for its end."""

from __future__ import annotations

import gc
import signal
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.ending import SIGNALS
from kiosk.ui import fonts, qtlog

SETTLED = 1000
"""Milliseconds after the first screen was asked for when the others have been made, too."""


def make_application() -> QGuiApplication:
    """The one Qt application, with our fonts and the renderer that every machine has."""
    qtlog.install()
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    fonts.load(app)
    return app


def collect_garbage() -> None:
    """Let Python's garbage collector begin, and never look at what has been made so far.

    It stays for as long as the kiosk runs, and to go through it would cost a tap a frame.
    """
    gc.freeze()
    gc.enable()


def wait(app: QGuiApplication, when_asked: int) -> int:
    """Let Qt work until the window is closed, or somebody asks the program to end.

    The exit status is returned; ``when_asked`` is the one for a signal.
    """
    asked_to_end: list[int] = []
    for ending in SIGNALS:
        signal.signal(ending, lambda number, _: asked_to_end.append(number))
    # Lets Python see the signal while Qt waits. The kiosk ends from here, never from the signal
    # itself: that may come in the middle of a frame. It exits: to quit would ask the window first,
    # and a locked one does not close.
    wake = QTimer(interval=200)
    wake.timeout.connect(lambda: app.exit(when_asked) if asked_to_end else None)
    wake.start()
    return app.exec()


def leave(status: int) -> None:
    """Let :func:`wait` return ``status`` soon: not now, for QML may still be at work."""
    QTimer.singleShot(0, lambda: QCoreApplication.exit(status))
