"""The clinic's own picture on the home screen. Loaded only where there is one."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

log = logging.getLogger(__name__)


class ClinicLogo(QQuickImageProvider):
    """``image://clinic/logo``: the clinic's own picture, a PNG file that is read once.

    ``source`` is that address, or "" where the file is no picture.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._png = QByteArray()
        self.source = ""
        try:
            self._png = QByteArray(file.read_bytes())
        except OSError as error:
            log.warning("%s: the logo cannot be read (%s)", file, error.strerror)
            return
        if self._read(QSize(1, 1)).isNull():
            log.warning("%s: the logo is damaged", file)
            return
        self.source = "image://clinic/logo"

    def requestImage(self, identifier: str, size: QSize, requested: QSize) -> QImage:
        image = self._read(requested)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _read(self, room: QSize) -> QImage:
        """The picture as large as fits in ``room``; null if it is damaged."""
        device = QBuffer(self._png)
        # Nothing but PNG, whatever the bytes may be.
        reader = QImageReader(device, QByteArray(b"png"))
        drawn = reader.size()
        if not drawn.isEmpty():
            scale = min(room.width() / drawn.width(), room.height() / drawn.height())
            wide, high = round(drawn.width() * scale), round(drawn.height() * scale)
            # By the reader, for QImage.scaled makes all enumerations of Qt: see kiosk.ui.roles.
            reader.setScaledSize(QSize(max(1, wide), max(1, high)))
        return reader.read()
