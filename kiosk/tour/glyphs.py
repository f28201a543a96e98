"""Whether the fonts that travel with the program draw every letter.

On this machine another font may stand in for ours, on the kiosk there would be an empty box. So
what counts is which font each letter is drawn with, not whether something is drawn.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from kiosk.ui.fonts import ARABIC, LATIN

_BREAK = re.compile("<br/?>")
_TAG = re.compile("<[^>]*>")
_HIDDEN = ("Cc", "Cf", "Zl", "Zp", "Zs")
"""Unicode's categories of what needs no shape, such as signs that turn the reading direction."""


def plain(text: str) -> str:
    """The words of a text without their markup, as they are drawn."""
    return html.unescape(_TAG.sub("", _BREAK.sub(" ", text)))


def drawn_by_others(text: str, font: QFont) -> str:
    """What is wrong with how ``text``, which may have markup, is drawn; empty if all is well."""
    weights = {int(font.weight())} | ({int(QFont.Weight.Bold)} if "<b>" in text else set())
    faults = (_fault(plain(text), tuple(font.families()), weight) for weight in sorted(weights))
    return next(filter(None, faults), "")


@lru_cache(maxsize=50_000)
def _fault(words: str, families: tuple[str, ...], weight: int) -> str:
    strangers = _strangers(words, _font(families, weight))
    if not strangers:
        return ""
    ours = [QRawFont.fromFont(_font((family,), weight)) for family in (LATIN, ARABIC)]
    visible = [letter for letter in words if unicodedata.category(letter) not in _HIDDEN]
    missing = [
        letter
        for letter in dict.fromkeys(visible)
        if not any(font.supportsCharacter(ord(letter)) for font in ours)
    ]
    if missing:
        return f"has letters that our fonts lack: {' '.join(missing)}"
    if sum(strangers.values()) > len(words) - len(visible):
        return f"is drawn with {', '.join(strangers)}"
    return ""


def _strangers(words: str, font: QFont) -> dict[str, int]:
    """How many shapes come from fonts that are not ours, or are the empty box, by font."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    found: dict[str, int] = {}
    for run in layout.glyphRuns():
        family, glyphs = run.rawFont().familyName(), run.glyphIndexes()
        # A weight may be part of the name: "Atkinson Hyperlegible Next SemiBold".
        count = glyphs.count(0) if family.startswith((LATIN, ARABIC)) else len(glyphs)
        if count:
            found[family] = found.get(family, 0) + count
    return found


def _font(families: tuple[str, ...], weight: int) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(20)
    font.setWeight(QFont.Weight(weight))
    return font
