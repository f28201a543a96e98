"""Pictures for QML, drawn from SVG at exactly the size that the screen asks for."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk import paths
from kiosk.errors import LibraryError
from kiosk.library.reader import Library
from kiosk.ui.faults import tell

MAX_SIDE = 4096
"""Pixels; the longest side ever drawn, so that no zoom can ask for gigabytes."""

log = logging.getLogger(__name__)


def draw_svg(svg: bytes, requested: QSize) -> QImage:
    """Draw ``svg`` as large as fits in ``requested`` pixels, keeping its proportions.

    A side of 0 or less means "whatever the other side gives". A picture that Qt cannot read
    comes back as one transparent pixel, so that the words around it stay readable.
    """
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return _canvas(QSize(1, 1))
    scale = min(
        (min(wanted, MAX_SIDE) if wanted > 0 else MAX_SIDE) / drawn
        for wanted, drawn in (
            (requested.width(), size.width()),
            (requested.height(), size.height()),
        )
    )
    if requested.width() <= 0 and requested.height() <= 0:
        scale = min(scale, 1)
    size = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    image = _canvas(size)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def _canvas(size: QSize) -> QImage:
    """A transparent picture. Not by ``QImage.fill``, which makes all enumerations of ``Qt``:
    see kiosk.ui.roles."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.eraseRect(QRect(QPoint(0, 0), size))
    painter.end()
    return image


class LibraryImages(QQuickImageProvider):
    """``image://library/NAME``: the pictures of the library.

    A few drawn pictures are kept, so that the way back costs nothing.
    """

    KEPT_BYTES = 12 * 1024 * 1024

    def __init__(self, library: Library) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._library = library
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._kept_bytes = 0

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        key = (name, requested.width(), requested.height())
        image = self._kept.get(key)
        if image is None:
            image = self._draw(name, requested)
            self._keep(key, image)
        else:
            self._kept.move_to_end(key)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _draw(self, name: str, requested: QSize) -> QImage:
        try:
            svg = self._library.image(name)
        except LibraryError as error:
            tell(error)
            svg = b""
        return draw_svg(svg, requested)

    def _keep(self, key: tuple[str, int, int], image: QImage) -> None:
        if image.sizeInBytes() > self.KEPT_BYTES // 4:
            return
        self._kept[key] = image
        self._kept_bytes += image.sizeInBytes()
        while self._kept_bytes > self.KEPT_BYTES:
            _, oldest = self._kept.popitem(last=False)
            self._kept_bytes -= oldest.sizeInBytes()


class Icons(QQuickImageProvider):
    """``image://icons/NAME/RRGGBB``: the interface's line icons in the colour of the theme."""

    _ID = re.compile(r"([a-z-]+)/([0-9a-fA-F]{6})")

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, identifier: str, size: QSize, requested: QSize) -> QImage:
        match = self._ID.fullmatch(identifier)
        file = paths.icons() / f"{match[1]}.svg" if match else None
        if match is None or file is None or not file.is_file():
            log.warning("there is no icon %r", identifier)
            svg = b""
        else:
            svg = file.read_bytes().replace(b"currentColor", b"#" + match[2].encode())
        image = draw_svg(svg, requested)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
