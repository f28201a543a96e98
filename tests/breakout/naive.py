"""A window without any protection: what every kind of attack has to succeed on.

Run it as a program, ``python -m tests.breakout.naive``, to attack it from outside.
"""

from __future__ import annotations

import socket
import sys

from PySide6.QtCore import QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"""
import QtQuick
Window {
    id: root
    required property QtObject ways
    title: "naive"
    color: "white"
    Shortcut { sequences: ["F1"]; onActivated: help.show() }
    Shortcut { sequences: ["Ctrl+O"]; onActivated: root.ways.link() }
    Shortcut { sequences: ["Ctrl+T"]; onActivated: root.ways.program() }
    Shortcut { sequences: ["Ctrl+L"]; onActivated: root.ways.connection() }
    Shortcut { sequences: ["F11"]; onActivated: root.showNormal() }
    Shortcut { sequences: ["Ctrl+Q", "Alt+F4", "Escape"]; onActivated: root.close() }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton
        onClicked: mouse => mouse.button === Qt.LeftButton || help.show()
    }
    MultiPointTouchArea {
        anchors.fill: parent
        mouseEnabled: false
        onTouchUpdated: points => points.length > 4 && help.show()
    }
    Window { id: help; title: "help"; width: 200; height: 100; transientParent: null }
}
"""


class Ways(QObject):
    """The ways out that a program may have."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[object] = []

    @Slot()
    def link(self) -> None:
        QDesktopServices.openUrl(QUrl("http://example.org/"))

    @Slot()
    def program(self) -> None:
        process = QProcess(self)
        process.start("sleep", ["60"])
        process.waitForStarted()
        self.opened.append(process)

    @Slot()
    def connection(self) -> None:
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        self.opened.append(listening)

    def end(self) -> None:
        for one in self.opened:
            if isinstance(one, QProcess):
                one.kill()
                one.waitForFinished()
            elif isinstance(one, socket.socket):
                one.close()


def naive_window() -> tuple[QQmlApplicationEngine, Ways, QQuickWindow]:
    """The window, not shown yet, and what has to be kept as long as it."""
    engine, ways = QQmlApplicationEngine(), Ways()
    engine.setInitialProperties({"ways": ways})
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return engine, ways, window


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    engine, ways, window = naive_window()
    window.setGeometry(app.primaryScreen().geometry())
    window.showFullScreen()
    app.exec()
    ways.end()
