"""The environment that Qt and the program are started with."""

from __future__ import annotations

import os
import re
import sys

from kiosk import paths

KEPT = {
    # Programs that the voice starts, and where they keep their settings.
    "PATH": ".*",
    "HOME": "/.*",
    # Sockets of this user: Wayland, sound, speech-dispatcher.
    "XDG_RUNTIME_DIR": "/.*",
    # The screen. "host:0" would be one on the network.
    "DISPLAY": ":.*",
    "XAUTHORITY": "/.*",
    "WAYLAND_DISPLAY": ".*",
    "XDG_SESSION_TYPE": "x11|wayland",
    # Screen readers are on this bus. It, too, could be one on the network.
    "DBUS_SESSION_BUS_ADDRESS": "unix:[^;]*(;unix:[^;]*)*",
    # Who started the kiosk, and waits to hear that it lives.
    "NOTIFY_SOCKET": "[/@].*",
    "WATCHDOG_USEC": "[0-9]+",
    "STATE_DIRECTORY": "/.*",
    # Windows finds its own libraries and folders by these.
    "SYSTEMROOT": ".*",
    "SYSTEMDRIVE": ".*",
    "WINDIR": ".*",
    "PROGRAMDATA": ".*",
    "USERPROFILE": ".*",
    "APPDATA": ".*",
    "LOCALAPPDATA": ".*",
    "TEMP": ".*",
    "TMP": ".*",
}
"""What a locked kiosk keeps of the environment it is started in: names, and what they may say."""


def clean_environment(platform: str | None = None, *, locked: bool = False) -> None:
    """Take away every ``QT_*``, ``QML_*`` and ``QSG_*`` variable, and set our own.

    What stands there could load foreign plugins or open the screen to the network.
    Call it before Qt is initialised. ``platform`` names a Qt platform plugin. A ``locked`` kiosk
    keeps nothing but ``KEPT``. What acts before Python runs, such as ``LD_PRELOAD`` or
    ``PYTHONPATH``, is only kept from the programs that the kiosk starts.
    """
    for name, value in list(os.environ.items()):
        if name.startswith(("QT_", "QML_", "QML2_", "QSG_")) or (
            locked and not re.fullmatch(KEPT.get(name, "(?!)"), value)
        ):
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


def keep_to_itself() -> None:
    """What the program writes is for its own user alone, and a crash leaves no copy of it."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
