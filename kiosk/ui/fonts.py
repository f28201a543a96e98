"""The two reading typefaces that travel with the program."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk import paths

LATIN = "Atkinson Hyperlegible Next"
ARABIC = "Vazirmatn"

log = logging.getLogger(__name__)


def load(app: QGuiApplication) -> None:
    """Register the shipped fonts and make them the application's own.

    System fonts are never relied on: a kiosk image may have none.
    """
    for file in sorted(paths.fonts().glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("font %s cannot be read; the pages will look different", file.name)
    font = QFont([LATIN, ARABIC])
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    app.setFont(font)
