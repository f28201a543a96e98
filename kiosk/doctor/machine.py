"""What the machine brings: clock, screens, and how the program draws on them."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.displays import Display, probe
from kiosk.doctor.check import Check
from kiosk.errors import KioskError
from kiosk.shell.environment import has_display
from kiosk.ui import fonts

YEARS = range(2024, 2100)
"""A clock outside of these has lost its battery or its mind."""

SMALLEST = 720
"""Pixels of the short side that letters are still large enough on."""

_COLOUR = "#0b5563"

_KEYBOARD = b"import QtQuick.VirtualKeyboard.Components\nKeyboard {}"


def check_clock(now: datetime | None = None) -> Check:
    """The time of day, which log and reviews of pages go by."""
    now = now or datetime.now(UTC)
    found = f"{now:%Y-%m-%d %H:%M} UTC"
    if now.year in YEARS:
        return Check("clock", "green", found)
    command = "Set-Date" if sys.platform == "win32" else "sudo timedatectl set-time"
    mend = f"set the clock, for example: {command} 2026-11-21"
    return Check("clock", "amber", f"{found} cannot be", mend)


def check_display(wanted: str | int | None) -> Check:
    """The screens of this session, and whether the one of the settings is among them."""
    if not has_display():
        mend = "ask again in the graphical session that the kiosk runs in"
        return Check("display", "amber", "this session has none", mend)
    try:
        displays = probe()
    except KioskError as error:
        return Check("display", "red", str(error), "start the display server again")
    return check_displays(displays, wanted)


def check_displays(displays: list[Display], wanted: str | int | None) -> Check:
    """Whether these are large enough, and the one of the settings is among them."""
    found = "; ".join(display.line() for display in displays)
    if wanted is not None and not any(display.is_called(wanted) for display in displays):
        mend = f"set display to one of: {', '.join(display.name for display in displays)}"
        return Check("display", "amber", f"{found}; there is no {wanted}", mend)
    if small := [display for display in displays if _is_small(display)]:
        mend = f"set it to at least 1280 × {SMALLEST}"
        return Check("display", "amber", f"{found}; {small[0].name} is too small", mend)
    return Check("display", "green", found)


def _is_small(display: Display) -> bool:
    return min(display.width, display.height) < SMALLEST


def check_drawing() -> Check:
    """Draws one window, without a screen, with the renderer that the kiosk uses."""
    window = QQuickWindow()
    window.setColor(_COLOUR)
    window.resize(16, 16)
    window.show()
    QCoreApplication.processEvents()
    colour = window.grabWindow().pixelColor(8, 8).name()
    api = window.rendererInterface().graphicsApi()
    window.close()
    if colour == _COLOUR and api == QSGRendererInterface.GraphicsApi.Software:
        return Check("renderer", "green", "Qt Quick draws in software")
    return Check("renderer", "red", f"{api.name} draws {colour}", "install the program again")


def check_keyboard() -> Check:
    """Qt's part of the keyboard on the screen, without which nothing can be typed by touch."""
    engine = QQmlEngine()
    # Ours stand in for some of its parts: without them others would be loaded than the kiosk loads.
    engine.addImportPath(str(paths.qml()))
    component = QQmlComponent(engine, engine)
    component.setData(_KEYBOARD, QUrl())
    if component.isError():
        mend = "install the program again; for the search plug in a keyboard until then"
        return Check("keyboard", "amber", "Qt's virtual keyboard is missing", mend)
    return Check("keyboard", "green", "Qt's virtual keyboard")


def check_fonts() -> Check:
    """The typefaces that travel with the program."""
    families = QFontDatabase.families()
    missing = [name for name in (fonts.LATIN, fonts.ARABIC) if name not in families]
    if missing:
        return Check("fonts", "amber", f"no {', '.join(missing)}", "install the program again")
    return Check("fonts", "green", f"{fonts.LATIN}, {fonts.ARABIC}")
