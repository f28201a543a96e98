"""Turns a page round for a language that is written from right to left and back, again and again.

``python -m tests.recovery.turning_page LIBRARY TOPIC TURNS LEAK`` says how many bytes more the
objects of QML's JavaScript take after so many turns. LEAK: "leak" or "none", whether it keeps some.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QTimer, QtMsgType, qInstallMessageHandler

from kiosk.library.reader import Library
from kiosk.shell.application import make_application
from kiosk.shell.environment import clean_environment
from kiosk.window import Kiosk

WARM = 30
REST = 8
"""Frames after which it is measured: what has gone may wait for its last frames."""

FRAME = 25
"""Milliseconds in which what was built is drawn, and what has gone is thrown away."""

told: list[str] = []


def listen(_type: QtMsgType, _where: object, message: str) -> None:
    told.append(message)


def alive(kiosk: Kiosk) -> int:
    """Bytes that are in use in JavaScript's heap. It is swept in steps: the third time is whole."""
    for _ in range(3):
        told.clear()
        kiosk.engine.collectGarbage()
    said = "\n".join(told)
    taken = re.findall(r"Allocated (\d+) bytes", said)
    free = re.findall(r"total mem in bins (\d+)", said)
    return int(taken[-1]) - sum(map(int, free[-2:]))


def main() -> None:
    library, topic, turns, leak = sys.argv[1:]
    clean_environment("offscreen")
    app = make_application()
    # Read when the engine is made.
    QLoggingCategory.setFilterRules("qt.qml.gc.*=true")
    qInstallMessageHandler(listen)
    with Kiosk(Library.open(Path(library)), size=(1280, 720)) as kiosk:
        kiosk.show()
        kiosk.bridge.openTopic(topic)
        kept = kiosk.engine.globalObject()
        turned, rested = 0, 0
        held: list[int] = []

        def turn() -> None:
            nonlocal turned, rested
            if turned in (WARM, WARM + int(turns)) and rested < REST:
                rested += 1
                return
            if rested == REST:
                rested = 0
                held.append(alive(kiosk))
            if len(held) == 2:
                print(held[1] - held[0])
                app.quit()
                return
            kiosk.bridge.chooseLanguage(("ar", "en")[turned % 2])
            if leak == "leak":
                kept.setProperty(f"kept{turned}", kiosk.engine.newArray(100))
            turned += 1

        timer = QTimer(interval=FRAME)
        timer.timeout.connect(turn)
        timer.start()
        app.exec()


main()
