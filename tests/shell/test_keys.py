"""Which keys a locked kiosk listens to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.shell.keys import is_used

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("text", ["a", "Z", "ğ", "İ", "ß", "ع", "ي", "\u0301", " ", "7", "-"])
def test_whatever_writes_a_letter(text: str) -> None:
    for modifiers in (NONE, SHIFT, Qt.KeyboardModifier.GroupSwitchModifier):
        assert is_used(Qt.Key.Key_unknown, modifiers, text, repeated=False)


@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    ],
)
def test_no_command(modifier: Qt.KeyboardModifier) -> None:
    for key, text in ((Qt.Key.Key_A, "a"), (Qt.Key.Key_Tab, "\t"), (Qt.Key.Key_Left, "")):
        assert not is_used(key, modifier, text, repeated=False)
        assert not is_used(key, modifier | SHIFT, text, repeated=False)


@pytest.mark.parametrize("text", ["", "\0", "\x16", "\u202e", "\u2066", "\ud800", "a\x1b"])
def test_nothing_that_cannot_be_seen(text: str) -> None:
    assert not is_used(Qt.Key.Key_unknown, NONE, text, repeated=False)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down]
)
def test_what_moves_and_chooses(key: Qt.Key) -> None:
    assert is_used(key, NONE, "", repeated=False)
    assert is_used(key, Qt.KeyboardModifier.KeypadModifier, "", repeated=False)


def test_a_held_key_only_moves_and_deletes() -> None:
    for key, text, goes_on in (
        (Qt.Key.Key_Down, "", True),
        (Qt.Key.Key_Backspace, "\b", True),
        (Qt.Key.Key_A, "a", False),
        (Qt.Key.Key_Return, "\r", False),
        (Qt.Key.Key_Escape, "", False),
    ):
        assert is_used(key, NONE, text, repeated=True) is goes_on
