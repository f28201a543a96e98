"""What closes gives the keyboard back: with a ring after a key, without one after a touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.journeys.person import Person, Role


def ring(person: Person) -> bool:
    person.settle()
    return bool(person.focused.property("visualFocus"))


@pytest.fixture
def chooser(person: Person) -> Person:
    """Somebody whose keyboard stands on the button that opens the sizes."""
    while person.tab().property("text") != "Text size":
        pass
    assert ring(person)
    return person


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_after_a_key_the_ring_is_back(chooser: Person, key: Qt.Key) -> None:
    chooser.key(Qt.Key.Key_Return)
    if key == Qt.Key.Key_Return:
        while chooser.tab().property("text") != "Close":
            pass
    chooser.key(key)
    chooser.loses("Close", Role.Button)
    assert chooser.focused.property("text") == "Text size"
    assert ring(chooser)


@pytest.mark.parametrize("beside", [True, False])
def test_after_a_touch_there_is_none(chooser: Person, beside: bool) -> None:
    chooser.key(Qt.Key.Key_Return)
    if beside:
        chooser.touch(QPoint(20, 20))
    else:
        chooser.press("Close", Role.Button)
    chooser.loses("Close", Role.Button)
    assert chooser.focused.property("text") == "Text size", "the keyboard goes on there"
    assert not ring(chooser)
    chooser.tab()
    assert ring(chooser)
