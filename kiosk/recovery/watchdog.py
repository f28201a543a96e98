"""Tells whoever watches over the kiosk that its screen is alive: each time after a drawn frame."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.ending import RESTART
from kiosk.recovery.notify import ALIVE, READY, STOPPING, Watcher


class Watchdog(QObject):
    """Asks the window for a frame at every beat, and says that it is alive when that was drawn.

    So neither a busy event loop nor a window that no longer draws passes for alive. A window that
    the display server does not expose, because the display is off, draws no frames for it: there
    the running event loop has to do. To start the kiosk again would not switch the display on.
    """

    def __init__(self, window: QQuickWindow, watcher: Watcher) -> None:
        super().__init__()
        self._window = window
        self._watcher = watcher
        self._ready = self._asked = False
        window.frameSwapped.connect(self._drawn)
        self._beats = QTimer(self, interval=int(watcher.beat * 1000))
        self._beats.timeout.connect(self._ask)
        self._beats.start()

    def close(self) -> None:
        """The kiosk is about to end."""
        self._beats.stop()
        self._window.frameSwapped.disconnect(self._drawn)
        self._say(STOPPING)

    @Slot()
    def _ask(self) -> None:
        self._asked = True
        if self._window.isExposed():
            self._window.update()
        else:
            self._drawn()

    @Slot()
    def _drawn(self) -> None:
        if not self._ready:  # the next frame tries again where nobody has heard it
            self._ready = self._say(READY)
        if self._asked:
            self._asked = False
            self._say(ALIVE)

    def _say(self, words: str) -> bool:
        try:
            return self._watcher.say(words)
        except BrokenPipeError:
            # The supervisor was killed: its successor starts a kiosk of its own.
            QCoreApplication.exit(RESTART)
            return False
