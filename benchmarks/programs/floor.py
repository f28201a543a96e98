"""The floor: an empty QML window, 1920×1080, drawn by the same renderer as the kiosk.

Prints when it painted its first frame (seconds of the monotonic clock) and the processor time that
it had used by then (seconds), then stays open. It takes no name from PySide6 that it can do
without: the enumerations of ``Qt`` alone would add a tenth to its start.
"""

import os
import sys
import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

painted = False


def tell() -> None:
    """Tell of the first frame."""
    global painted
    if not painted:
        print(time.monotonic(), time.process_time(), flush=True)
    painted = True


if len(sys.argv) > 1:
    os.environ["QT_QPA_PLATFORM"] = sys.argv[1]
QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
app = QGuiApplication(sys.argv[:1])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\nWindow { width: 1920; height: 1080; visible: true }")
engine.rootObjects()[0].frameSwapped.connect(tell)
sys.exit(app.exec())
