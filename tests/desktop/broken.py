"""A window on which everything is wrong that the rules know of. A test runs it as a program."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

WINDOW = b"""
import QtQuick
import QtQuick.Templates as T

Window {
    visible: true
    width: 600
    height: 400
    title: "Broken"

    T.AbstractButton {
        x: 10; y: 10; width: 100; height: 50
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
    }

    Item {
        x: 10; y: 70; width: 100; height: 50
        Accessible.role: Accessible.Link
        Accessible.name: "out of reach"
    }

    Item {
        x: 10; y: 130; width: 100; height: 50
        Accessible.role: Accessible.List
        Accessible.name: "empty"
    }

    Item {
        x: 10; y: 190; width: 100; height: 50
        Accessible.role: Accessible.List
        Accessible.name: "mixed"

        Item {
            width: 100; height: 20
            Accessible.role: Accessible.ListItem
            Accessible.name: "an item"
        }

        Text {
            y: 20
            text: "loose words"
            Accessible.role: Accessible.Paragraph
            Accessible.name: text
        }
    }
}
"""


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    return app.exec()


sys.exit(main())
