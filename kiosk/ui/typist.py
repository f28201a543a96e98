"""Types for the on-screen keyboard: what is pressed there arrives as it would from a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)


@QmlElement
class Typist(QObject):
    """Presses keys for the on-screen keyboard."""

    @Slot(QQuickWindow, int, str)
    def press(self, window: QQuickWindow, key: int, text: str) -> None:
        """Press and release ``key``, one of ``Qt.Key``, which writes ``text``, in ``window``."""
        # Not at the top: see kiosk.ui.roles.
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(window, event)
