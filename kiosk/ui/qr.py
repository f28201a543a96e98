"""A text as a square code that a telephone reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

BORDER = 4
"""Modules of white around the code, as ISO/IEC 18004 asks."""


class Code(QQuickImageProvider):
    """``image://support/NUMBER``: what ``text`` answers, as a QR code, black on white.

    It is as large as fits what is asked for with whole pixels for each module: so it stays sharp.
    """

    def __init__(self, text: Callable[[], str]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._text = text

    def requestImage(self, identifier: str, size: QSize, requested: QSize) -> QImage:
        # Not at the top: only staff need it.
        import segno

        code = segno.make(self._text(), error="l", micro=False)
        modules = code.symbol_size(border=BORDER)[0]
        scale = max(1, min(requested.width(), requested.height()) // modules)
        rows = [
            bytes(0 if module else 255 for module in row)
            for row in code.matrix_iter(scale=scale, border=BORDER)
        ]
        side = modules * scale
        image = QImage(b"".join(rows), side, side, side, QImage.Format.Format_Grayscale8).copy()
        size.setWidth(side)
        size.setHeight(side)
        return image
