"""How large the design is drawn, from the screen's pixels and millimetres. Pure."""

from __future__ import annotations

DESIGN_SHORT_SIDE = 1080
"""Pixels; the short side of the screen that the design's sizes are given for."""

BODY_TEXT = 30
"""Design pixels of body text at 100 %."""

CAP_HEIGHT = 0.668
"""Height of a capital letter of Atkinson Hyperlegible Next, in ems (its OS/2 table)."""

NEEDED_CAPITAL = 6.1
"""Millimetres: a capital of 0.7° at 50 cm (EN 301 549, 5.1.4)."""

MOST_ENLARGED = 1.25
"""The physical size may enlarge the design this far; beyond it the layout would suffer."""

NARROWEST = 1080
LOWEST = 1030
"""Design pixels of width and height that every screen needs to be whole with text at 200 %."""


def design_scale(
    width: float, height: float, millimetres_wide: float = 0, millimetres_high: float = 0
) -> float:
    """Screen pixels for one design pixel.

    ``width`` and ``height`` are the window's pixels. The millimetres are the screen's, where
    they are known and the window fills it: then body text is enlarged, up to
    ``MOST_ENLARGED`` times, until its capitals reach ``NEEDED_CAPITAL``.
    """
    by_pixels = max(min(width, height), 1) / DESIGN_SHORT_SIDE
    diagonal = (millimetres_wide**2 + millimetres_high**2) ** 0.5
    if not 200 < diagonal < 2600:  # 8 to 102 inches: what else a screen says is a guess
        return by_pixels
    pixels_per_millimetre = (width**2 + height**2) ** 0.5 / diagonal
    by_eye = NEEDED_CAPITAL / CAP_HEIGHT * pixels_per_millimetre / BODY_TEXT
    return max(by_pixels, min(by_eye, by_pixels * MOST_ENLARGED))


def fitting(scale: float, width: float, height: float, text_size: int) -> float:
    """``scale``, or as much of it as the window has room for with text at ``text_size`` %.

    What needs most room is the bottom bar. At 200 % a quarter of it are margins, which never
    grow; the rest grows half as fast as the text. A design that is as large as the pixels alone
    make it fits at every text size.
    """
    need = (200 + text_size) / 400
    room = min(width / NARROWEST, height / LOWEST) / need
    return min(scale, max(room, design_scale(width, height)))
