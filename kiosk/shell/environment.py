"""The environment that Qt and the program are started with."""

from __future__ import annotations

import os
import sys

from kiosk import paths


def clean_environment(platform: str | None = None) -> None:
    """Take away every ``QT_*``, ``QML_*`` and ``QSG_*`` variable, and set our own.

    What stands there could load foreign plugins or open the screen to the network.
    Call it before Qt is initialised. ``platform`` names a Qt platform plugin.
    """
    for name in list(os.environ):
        if name.startswith(("QT_", "QML_", "QML2_", "QSG_")):
            del os.environ[name]
    if paths.is_frozen():
        # Points at the libraries that travel with us. speech-dispatcher, which the voice starts
        # where it is not running yet, has its own.
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before := os.environ.pop("LD_LIBRARY_PATH_ORIG", ""):
            os.environ["LD_LIBRARY_PATH"] = before
    # Qt complains about any other encoding, and a kiosk image may name none.
    os.environ["LC_ALL"] = "C.UTF-8"
    # Compiled QML that travels with the program is read; nothing is ever written.
    os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"
    # In place of the machine's own rules about fonts. Only Linux reads it.
    os.environ["FONTCONFIG_FILE"] = str(paths.fonts() / "fontconfig.xml")
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform


def has_display() -> bool:
    """Whether this session has a display; Qt would abort for the lack of one."""
    return sys.platform != "linux" or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())
