"""A locked kiosk: one window that fills its screen, and no way out of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.shell.pointer import Pointer
from kiosk.shell.screens import FullScreen

log = logging.getLogger(__name__)

LOOK = 1000
"""Milliseconds between two looks at screens and windows, for what nobody tells."""

SOON = 50
"""Milliseconds after which what was told is set right: a window manager may not be done yet."""

_WITH_OTHERS = ("xcb", "windows")
"""Platforms on which windows of other programs may lie over ours. Wayland lets none come to the
front by its own wish."""


class Lock(QObject):
    """Keeps ``window`` on its screen, open, and the only one, from :meth:`begin` to
    :meth:`release`. Keys, buttons and things dropped that the kiosk has no use for never reach it.

    Make it before other filters of the window: Qt asks the last one first, and those may want to
    see what is refused here.
    """

    def __init__(self, window: QWindow, screen: FullScreen) -> None:
        super().__init__()
        self._window = window
        self._screen = screen
        # A second window that takes the keyboard is not waited for.
        window.activeChanged.connect(self._moved)
        self._pointer = Pointer()
        self._away = 0
        self._looks = QTimer(self, interval=LOOK)
        self._looks.timeout.connect(self.look)
        self._looks.timeout.connect(self._pointer.rest)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self.look)
        kinds = QEvent.Type
        self._refuses: dict[QEvent.Type, Callable[[Any], bool]] = {
            **dict.fromkeys((kinds.KeyPress, kinds.KeyRelease, kinds.ShortcutOverride), _key),
            **dict.fromkeys(
                (kinds.MouseButtonPress, kinds.MouseButtonRelease, kinds.MouseButtonDblClick),
                _button,
            ),
            **dict.fromkeys((kinds.TabletPress, kinds.TabletRelease), _button),
            **dict.fromkeys(
                (kinds.DragEnter, kinds.DragMove, kinds.Drop, kinds.ContextMenu, kinds.Close),
                _always,
            ),
            **dict.fromkeys(
                (kinds.WindowStateChange, kinds.Move, kinds.Resize, kinds.Hide), self._moved
            ),
            kinds.TouchBegin: self._touched,
            kinds.MouseMove: self._pointed,
        }
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the window, and keep it there."""
        self._screen.fill()
        self._looks.start()

    def release(self) -> None:
        """Let go: from now on the window may be closed, moved and left."""
        self._looks.stop()
        self._soon.stop()
        self._window.removeEventFilter(self)
        self._pointer.show()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        refuses = self._refuses.get(event.type())
        if refuses is None or not refuses(event):
            return False
        event.ignore()
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or Qt would look for a shortcut
        return True

    @Slot()
    def look(self) -> None:
        """Set right what is not as it should be."""
        self._screen.fill()
        self._close_others()
        self._come_forward()

    @Slot()
    def _close_others(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            if window is not self._window and window.isVisible():
                log.warning("a second window was closed: %s", window.title() or window)
                window.close()
                window.hide()  # where it would not close

    @Slot()
    def _come_forward(self) -> None:
        """Take the keyboard back from another program, and the screen from an empty desktop."""
        if self._window.isActive() or QGuiApplication.platformName() not in _WITH_OTHERS:
            self._away = 0
            return
        self._away += 1
        if self._away > 1 and not self._window.isExposed():
            # Asking did not help: where a window comes up anew, the desktop goes to it.
            self._window.hide()
            self._screen.fill()
        self._window.raise_()
        self._window.requestActivate()

    def _moved(self, _: object = None) -> bool:
        if self._looks.isActive():
            self._soon.start()
        return False

    def _touched(self, _: QEvent) -> bool:
        self._pointer.hide()
        return False

    def _pointed(self, event: Any) -> bool:
        self._pointer.move(event)
        return False


def _always(_: QEvent) -> bool:
    return True


def _key(event: Any) -> bool:
    from kiosk.shell.keys import is_used

    return not is_used(event.key(), event.modifiers(), event.text(), repeated=event.isAutoRepeat())


def _button(event: Any) -> bool:
    from PySide6.QtCore import Qt  # not at the top: see kiosk.ui.roles

    return bool(event.button() != Qt.MouseButton.LeftButton)
