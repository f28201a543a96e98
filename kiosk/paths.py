"""Where the program's files are: the only module that knows about being frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def root() -> Path:
    """The folder that holds ``resources/``: the bundle when frozen, else the source checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def is_frozen() -> bool:
    return hasattr(sys, "_MEIPASS")


def fonts() -> Path:
    return root() / "resources" / "fonts"


def icons() -> Path:
    return root() / "resources" / "icons"


def translations() -> Path:
    return root() / "resources" / "translations"


def qml() -> Path:
    return root() / "kiosk" / "ui" / "qml"


def built_in_library() -> Path:
    """The library that travels with the packaged program."""
    return root() / "library.db"


def default_content() -> Path:
    """The pack that a source checkout shows when no other is named."""
    return root() / "content" / "liver-metastases"


def state() -> Path:
    """The folder of what the kiosk itself keeps; systemd names it. It need not be there."""
    if named := os.environ.get("STATE_DIRECTORY"):
        return Path(named)
    if sys.platform == "win32":
        # Beside the settings, in a folder of its own: the kiosk may write here, and not there.
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "kiosk", "state")
    return Path("/var/lib/kiosk")


PIN, BEGIN, STARTS, GOOD_LIBRARY = "pin", "begin.json", "starts.json", "library.db"
"""What lies in the state folder: the staff PIN, how visits begin, how starts went, and the copy of
the last library that was good. None of them need be there."""


def staff_pin() -> Path:
    """The file of the staff PIN."""
    return state() / PIN


def build_folder() -> Path:
    """Where libraries lie that are made of pages to look at them: a source checkout's own folder,
    or what the system has for a user's things that can be made again."""
    if not is_frozen():
        return root() / "build"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local", "kiosk")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "kiosk")


def system_settings() -> Path:
    """The file in which IT decides for this machine; it need not be there."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "kiosk", "kiosk.toml")
    return Path("/etc/kiosk/kiosk.toml")
