"""What a screen reader learns of the kiosk: a client of AT-SPI.

Debian's own Python runs it as a program, for its python3-pyatspi, the library of Accerciser and
Orca, is not on any package index. It reads one wish a line from standard input and answers each
with one line of JSON on standard output.
"""

import json
import sys
import time
from contextlib import suppress

import pyatspi
from gi.repository import Atspi, GLib

PROGRAM = "kiosk"
GONE = (GLib.Error, LookupError)
"""What is raised when a row is taken away while it is being read."""

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
        """The window and all on it as nested nodes; null while the kiosk is not there.

        It is looked at when nothing moves any more.
        """
        for _ in range(20):
            with suppress(*GONE):
                return self._look()
        return self._look()

    def _look(self):
        program = self.program()
        windows = [window for window, _ in seen(program)] if program else []
        if not windows:
            return None
        before, now = None, places(windows[0])
        while now != before:
            time.sleep(0.05)
            before, now = now, places(windows[0])
        return node(windows[0], program.getState())

    def press(self, role, name):
        """Do the action “Press” of the first usable thing of this role and name."""
        for thing in walk(self.program()):
            if (thing.getRoleName(), thing.name) == (role, name):
                names = [thing.get_action_name(number) for number in range(thing.get_n_actions())]
                return thing.do_action(names.index("Press"))
        return False

    def locale(self):
        """The language that the kiosk says it speaks. The first answer is remembered."""
        return self.program()[0].get_object_locale()

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


def seen(thing):
    """What can be seen below a thing, and its states; a screen reader passes over the rest."""
    for child in thing:
        states = child and child.getState()
        if states and states.contains(pyatspi.STATE_SHOWING):
            yield child, states


def walk(thing):
    for child, _ in seen(thing):
        yield child
        yield from walk(child)


def places(window):
    """Where the parts of the screen and the rows of a page stand."""
    parts = [part for part, _ in seen(window)]
    rows = [row for part in parts for row, _ in seen(part)]
    return [box(thing) for thing in parts + rows]


def box(thing):
    # Not by way of queryComponent: that remembers that a thing out of sight has no place.
    extents = thing.get_extents(pyatspi.WINDOW_COORDS)
    return [extents.x, extents.y, extents.width, extents.height]


def node(thing, states):
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "states": [pyatspi.stateToString(state) for state in states.getStates()],
        "box": box(thing),
        "children": [node(child, states) for child, states in seen(thing)],
    }


def main():
    reader = Reader()
    for line in sys.stdin:
        wish, *about = json.loads(line)
        print(json.dumps(getattr(reader, wish)(*about)), flush=True)


main()
