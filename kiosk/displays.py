"""``kiosk displays``: the screens of this machine, as the setting ``display`` calls them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.shell.environment import clean_environment, has_display
from kiosk.shell.screens import is_called

PATIENCE = 20
"""Seconds that a display server may take to answer."""


class Display(NamedTuple):
    """A screen with its pixels, and the millimetres that it says it has; 0 where it says none."""

    number: int
    name: str
    width: int
    height: int
    millimetres_wide: int
    millimetres_high: int

    def line(self) -> str:
        pixels = f"{self.number}: {self.name}, {self.width} × {self.height} pixels"
        return f"{pixels}, {self.millimetres_wide} × {self.millimetres_high} mm"

    def is_called(self, wanted: str | int) -> bool:
        """Whether the setting ``display`` means this one."""
        return is_called(wanted, self.number, self.name)


def run(as_json: bool) -> int:
    """Print the screens. Raises ``KioskError`` where this session has none."""
    if not has_display():
        raise KioskError("this session has no display")
    clean_environment()
    _app = QGuiApplication(["kiosk"])
    displays = here()
    if as_json:
        print(json.dumps([display._asdict() for display in displays], ensure_ascii=False))
    else:
        print(*(display.line() for display in displays), sep="\n")
    return 0


def here() -> list[Display]:
    """The screens that the running program has."""
    return [
        Display(
            number,
            screen.name(),
            screen.size().width(),
            screen.size().height(),
            round(screen.physicalSize().width()),
            round(screen.physicalSize().height()),
        )
        for number, screen in enumerate(QGuiApplication.screens(), 1)
    ]


def probe() -> list[Display]:
    """The screens, asked for in a process of its own: Qt ends the whole program when a display
    server does not answer. Raises ``KioskError`` then, and where there is no display."""
    program = [sys.executable] if paths.is_frozen() else [sys.executable, "-m", "kiosk"]
    try:
        told = subprocess.run(
            [*program, "displays", "--format", "json"],
            capture_output=True,
            timeout=PATIENCE,
            check=True,
        )
        return [Display(**one) for one in json.loads(told.stdout)]
    except (subprocess.SubprocessError, ValueError, OSError) as error:
        raise KioskError("the display server does not answer") from error
