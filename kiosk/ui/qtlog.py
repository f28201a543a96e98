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

_SILENT = """\
qt.multimedia.symbolsresolver=false
qt.qml.propertyCache.append=false
"""
"""What Qt is not asked to say. The voice and the on-screen keyboard bring Qt Multimedia, which
looks for a sound server that the kiosk never speaks to; and a property in that keyboard hides one
of its base type. Both would be said in the thread that loads QML, which would wait for Python while
Python may wait for it. Such a property in QML of ours is found by qmllint."""


def install() -> None:
    """Send every Qt message to the logger ``kiosk.qt``."""
    QLoggingCategory.setFilterRules(_SILENT)
    qInstallMessageHandler(_handle)


def _handle(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
