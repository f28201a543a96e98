"""The square code: the modules that the standard asks for, black on white, each of whole pixels."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.backstage import LONGEST_REPORT
from kiosk.ui.qr import BORDER, Code


def drawn(text: str, side: int) -> QImage:
    return Code(lambda: text).requestImage("1", QSize(), QSize(side, side))


@pytest.mark.parametrize("text", ["a", "kiosk 0.1\nred disk: full", "é" * (LONGEST_REPORT // 2)])
@pytest.mark.parametrize("side", [340, 560, 1120])
def test_every_module_is_drawn_sharp(qapp: QGuiApplication, text: str, side: int) -> None:
    image = drawn(text, side)
    modules = list(segno.make(text, error="l", micro=False).matrix_iter(border=BORDER))
    scale = image.width() // len(modules)
    assert scale >= 2
    assert image.width() == image.height() == scale * len(modules) <= side
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            for corner in (0, scale - 1):
                colour = image.pixelColor(x * scale + corner, y * scale + corner).name()
                assert colour == ("#000000" if dark else "#ffffff")


def test_a_code_that_has_no_room_is_still_whole(qapp: QGuiApplication) -> None:
    assert drawn("a", 1).width() > 20
