"""What a screen reader learns of the kiosk: a client of AT-SPI.

Debian's own Python runs it as a program, for its python3-pyatspi, the library of Accerciser and
Orca, is not on any package index. It reads one wish a line from standard input and answers each
with one line of JSON on standard output.
"""

import json
import sys

import pyatspi
from gi.repository import Atspi, GLib

PROGRAM = "kiosk"
HEARD = ("object:announcement", "object:state-changed:focused")


class Reader:
    """Answers the wishes. What it hears between two of them waits for the wish ``heard``."""

    def __init__(self):
        self._heard = []
        pyatspi.Registry.registerEventListener(self._hear, *HEARD)

    def program(self):
        """The kiosk's own node, or None while it is not there."""
        pyatspi.Registry.pumpQueuedEvents()
        for program in pyatspi.Registry.getDesktop(0):
            if program and program.name == PROGRAM:
                # What Qt does not tell of is never remembered, or it would be out of date.
                program.setCacheMask(Atspi.Cache.NONE)
                return program
        return None

    def tree(self):
        """The window and all on it as nested nodes; null while the kiosk is not there."""
        program = self.program()
        windows = list(children(program)) if program else []
        return node(windows[0]) if windows else None

    def press(self, role, name):
        """Do the action “Press” of the first usable thing of this role and name."""
        for thing in walk(self.program()):
            if (thing.getRoleName(), thing.name) == (role, name):
                action = thing.queryAction()
                names = [action.getName(number) for number in range(action.nActions)]
                return action.doAction(names.index("Press"))
        return False

    def heard(self):
        """What the kiosk said of its own accord since the last time, as [kind, words]."""
        while GLib.MainContext.default().iteration(False):
            pass
        pyatspi.Registry.pumpQueuedEvents()
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, event):
        if event.type.startswith("object:announcement"):
            self._heard.append(["announcement", event.any_data])
        elif event.detail1:
            self._heard.append(["focus", f"{event.source.getRoleName()}: {event.source.name}"])


def children(thing):
    """What can be seen below a thing; a screen reader passes over the rest."""
    for child in thing:
        if child and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child


def walk(thing):
    for child in children(thing):
        yield child
        yield from walk(child)


def node(thing):
    box = thing.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "states": sorted(pyatspi.stateToString(state) for state in thing.getState().getStates()),
        "box": [box.x, box.y, box.width, box.height],
        "children": [node(child) for child in children(thing)],
    }


def main():
    reader = Reader()
    for line in sys.stdin:
        wish, *about = json.loads(line)
        print(json.dumps(getattr(reader, wish)(*about)), flush=True)


main()
