"""The keys that a locked kiosk listens to.

Imported with the first key: see kiosk.ui.roles.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

_MOVING = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
}
_USED = _MOVING | {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape),
}
# Those that make other things of keys than letters.
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_used(key: int, modifiers: Qt.KeyboardModifier, text: str, *, repeated: bool) -> bool:
    """Whether the kiosk has a use for a key that is pressed: it moves, chooses or writes a letter.

    One that is held down, or that something lies on, only goes on to move and to delete.
    Letters made of several keys come from the input method and not as keys.
    """
    if modifiers & _COMMANDS:
        return False
    if repeated:
        return key in _MOVING
    return key in _USED or (text != "" and text.isprintable())
