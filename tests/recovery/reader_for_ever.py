"""Opens pages one after the other, and says what the process holds: one line of JSON at a time.

``python -m tests.recovery.reader_for_ever LIBRARY WARM OPENS LEAK``: the first line is said after
WARM opens, the second OPENS later. LEAK: "leak" or "none", whether it loses something at each page.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import random
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.library.reader import Library
from kiosk.session.idle import Times
from kiosk.shell.application import make_application
from kiosk.shell.environment import clean_environment
from kiosk.window import Kiosk

VISIT = 100
"""Pages that a visit opens; the next one is in a language of its own."""

lost: list[object] = []


def lose() -> None:
    """A little of everything."""
    lost.append(bytearray(os.urandom(40_000)))
    lost.append(os.open(os.devnull, os.O_RDONLY))
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    for _ in range(8):  # a thread holds four itself
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(None))


def holds() -> dict[str, int]:
    """What the process holds now: KiB of memory, files, threads, references to None."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    status = Path("/proc/self/status").read_text()
    memory = next(line for line in status.splitlines() if line.startswith("RssAnon"))
    return {
        "memory": int(memory.split()[1]),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "references": sys.getrefcount(None),
    }


def main() -> None:
    library_file, warm, opens, leak = sys.argv[1:]
    clean_environment("offscreen")
    app = make_application()
    library = Library.open(Path(library_file))
    chance = random.Random(3)
    language = library.info.default_language
    topics = [
        card.id for s in library.sections(language) for card in library.topics(language, s.id)
    ]
    with Kiosk(library, size=(1280, 720), idle=Times()) as kiosk:
        kiosk.show()
        opened = 0

        def open_one() -> None:
            nonlocal opened
            opened += 1
            if opened % VISIT == 0:
                kiosk.bridge.finish()
                kiosk.bridge.chooseLanguage(chance.choice(library.info.languages))
            # Another one: of the same page nothing would be drawn anew.
            here = kiosk.visit.place.topic
            kiosk.bridge.openTopic(chance.choice([topic for topic in topics if topic != here]))
            if leak == "leak":
                lose()
            if opened in (int(warm), int(warm) + int(opens)):
                print(json.dumps(holds()), flush=True)
            if opened == int(warm) + int(opens):
                app.quit()

        # After every frame one page, as nobody leaves it before; and never from within the frame.
        turns = QTimer(interval=0, singleShot=True)
        turns.timeout.connect(open_one)
        kiosk.window.frameSwapped.connect(turns.start)
        app.exec()


main()
