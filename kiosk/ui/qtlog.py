"""Qt's and QML's own messages, led into Python's logging."""

from __future__ import annotations

import logging

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("kiosk.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_SLIPS_OF_QT = ("Member contentWidth of the object PopupList_",)
"""Beginnings of what Qt says of QML files of its own: here of its virtual keyboard's."""


def install() -> None:
    """Send every Qt message to the logger ``kiosk.qt``."""
    # The voice and the on-screen keyboard bring Qt Multimedia along, which looks for a sound server
    # that the kiosk never speaks to: speech-dispatcher makes the sound, and keys make none.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    qInstallMessageHandler(_handle)


def _handle(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    if message and message.startswith(_SLIPS_OF_QT):
        return
    log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
