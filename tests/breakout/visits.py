"""Visits that leave words behind, or not: ``python -m tests.breakout.visits LIBRARY VISITS``.

Prints "done" and waits for a line, so that somebody can look at what the program keeps while it
runs. ``--leak file`` and ``--leak clipboard`` keep the words as a careless program would.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from kiosk.library.reader import Library
from kiosk.settings.logfile import kept
from kiosk.shell.application import make_application
from kiosk.shell.environment import clean_environment, keep_to_itself
from kiosk.window import Kiosk

CANARIES = ("kanarienvogel", "sarikanarya", "yellowcanary")
"""Words that stand nowhere but in a visit."""


def visit(kiosk: Kiosk, number: int) -> None:
    from PySide6.QtCore import Qt

    from tests.journeys.person import Person, Role
    from tests.journeys.test_search import ON_HOME

    person = Person(kiosk)
    person.press("A short page", Role.Button)
    kiosk.bridge.openTopic("everything")
    kiosk.questions.choose("everything", 0, True)
    person.settle()
    kiosk.bridge.home()
    person.settle()
    person.press(ON_HOME["en"], Role.Button)
    person.type(CANARIES[number % len(CANARIES)])
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        person.key(key, Qt.KeyboardModifier.ControlModifier)
    person.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)  # selects the word


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("library", type=Path)
    parser.add_argument("visits", type=int)
    parser.add_argument("--leak", choices=("file", "clipboard"))
    options = parser.parse_args()
    clean_environment(locked=True)
    keep_to_itself()
    with kept(Path.home() / "kiosk.log", "debug"):
        app = make_application()
        with Kiosk(Library.open(options.library), full_screen=True) as kiosk:
            kiosk.show()
            for number in range(options.visits):
                visit(kiosk, number)
                if options.leak == "file":
                    Path.home().joinpath("last-search").write_text(kiosk.visit.query)
                if options.leak == "clipboard":
                    app.clipboard().setText(kiosk.visit.query)
                kiosk.bridge.finish()
            print("done", flush=True)
            while not sys.stdin.closed and not _line_is_there():
                app.processEvents()


def _line_is_there() -> bool:
    import select

    return bool(select.select([sys.stdin], [], [], 0.01)[0])


if __name__ == "__main__":
    main()
