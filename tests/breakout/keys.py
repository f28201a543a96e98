"""The keys that are tried, and the modifiers that are held meanwhile."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import Qt

_NAMES = f"""
{" ".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ")} {" ".join("0123456789")}
{" ".join(f"F{number}" for number in range(1, 13))}
Left Right Up Down Home End PageUp PageDown Insert Delete Backspace
Tab Backtab Return Enter Space Escape
Menu Print SysReq Pause Help Cancel Select Clear Execute Zoom
Shift Control Alt AltGr Meta Super_L Super_R CapsLock NumLock ScrollLock
Back Forward Refresh Stop HomePage Search Favorites OpenUrl LaunchMail LaunchMedia Launch0
Copy Cut Paste Undo Open Close New Save Find Exit
Multi_key Dead_Acute Dead_Circumflex Dead_Diaeresis
"""

KEYS = [Qt.Key[f"Key_{name}"] for name in _NAMES.split()]

_MODIFIERS = [
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
]


def modifier_sets() -> list[Qt.KeyboardModifier]:
    """All that can be held together, from none to all four."""
    sets = []
    for count in range(len(_MODIFIERS) + 1):
        for held in combinations(_MODIFIERS, count):
            together = Qt.KeyboardModifier.NoModifier
            for one in held:
                together |= one
            sets.append(together)
    return sets
