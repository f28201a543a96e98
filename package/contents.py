"""What of Qt and Python travels in the packaged program: one list, for build.spec and its tests.

Left to itself PyInstaller packs all of Qt, 524 MB. Here stands what the kiosk uses; nothing else
is collected. Add a line when the screen begins to use more of Qt: the tests say which is missing.
"""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

# Folders below Qt's own qml/: what our QML files import, and what these import in turn.
QML_MODULES = (
    "Qt/labs/folderlistmodel",
    "Qt/labs/qmlmodels",
    "QtQml",
    "QtQml/Models",
    "QtQml/WorkerScript",
    "QtQuick",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/Templates",
    # The on-screen keyboard. Its dictionaries stay away, for modules of ours stand in for theirs:
    # see docs/adr/0014.
    "QtQuick/VirtualKeyboard",
    "QtQuick/VirtualKeyboard/Components",
    "QtQuick/VirtualKeyboard/Core",
    "QtQuick/VirtualKeyboard/Layouts",
    "QtQuick/VirtualKeyboard/Settings",
    "QtQuick/VirtualKeyboard/Styles",
    "QtQuick/Window",
)

# Folders below Qt's plugins/, and the plugins of each by the name that all systems share.
PLUGINS: dict[str, tuple[str, ...]] = {
    # "vnc" would open the screen to the network. eglfs and linuxfb draw without a compositor; the
    # kiosk draws on X11 or, under cage, on Wayland. offscreen is for the tour.
    "platforms": ("offscreen", "wayland", "windows", "xcb"),
    # The voices of Linux and of Windows. "mock" only pretends to speak, for the tests.
    "texttospeech": ("texttospeech_sapi", "texttospeech_speechd", "texttospeech_winrt"),
    "wayland-decoration-client": ("bradient",),
    "wayland-shell-integration": ("xdg-shell",),
}

# Python modules that something imports although the kiosk never gets there: what tests and checks
# are made with, what Markdown and tqdm would use if it were there, measures of rapidfuzz that the
# search does not take, and the way to the network.
PYTHON_EXCLUDES = (
    "IPython",
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtTest",
    "PySide6.QtWidgets",
    "_pytest",
    "_ssl",
    "hypothesis",
    "mypy",
    "pip",
    "pydoc_data",
    "pygments",
    "pytest",
    # The same again for newer processors, where it answers no sooner.
    "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "rich",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
    "xmlrpc",
)

# What must never be in the program, by the end of its path. The lists above leave it out already;
# these say so once more, in words that a reviewer and a test can hold against the result.
NEVER_OF_QT = (
    "*/plugins/designer/*",
    "*/plugins/multimedia/*",
    "*/plugins/platforminputcontexts/*",
    "*/plugins/platforms/*vnc*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/tls/*",
    "*/qml/QtMultimedia/*",
    "*/VirtualKeyboard/Plugins/*/*",
    "*/translations/qt*",
    "*.qmltypes",
    "*QuickControls2*",
    "*Qt63D*",
    "*Qt6Charts*",
    "*Qt6Designer*",
    "*Qt6MultimediaQuick*",
    "*Qt6MultimediaWidgets*",
    "*texttospeech_mock*",
    "*Qt6Pdf*",
    "*Qt6Quick3D*",
    "*Qt6Test*",
    "*Qt6WebEngine*",
    "*Qt6Widgets*",
    "*avcodec*",
    "*qtvkbbuiltinstylesplugin*",
    "*qtvkbpluginsplugin*",
)
NEVER_OF_OTHERS = (
    "*/libgtk-*",
    "*/libssl.*",
    "*/libssl-*",
    "*/opengl32sw.dll",
    "*/pytest/*",
)

# Megabytes (10**6 bytes): a clinic copies the folder over slow lines and onto small disks.
LIMIT_FOLDER_MB = 160
LIMIT_ARCHIVE_MB = 60


def plugin_name(file: str) -> str:
    """The name that a plugin has on every system: ``libqxcb.so`` and ``qxcb.dll`` are ``xcb``."""
    stem = Path(file).name.split(".")[0]
    return re.sub("^(lib)?q?(?!t-)", "", stem)


def wanted_plugin(folder: str, file: str) -> bool:
    """Is this file of ``plugins/<folder>`` one that the kiosk uses?"""
    return plugin_name(file) in PLUGINS.get(folder, ())


def matching(paths: list[str], patterns: tuple[str, ...]) -> list[str]:
    """Those of the POSIX paths that one of the patterns means."""
    return [path for path in paths if any(fnmatch(f"/{path}", pattern) for pattern in patterns)]


def forbidden(paths: list[str]) -> list[str]:
    """Those of the program's files that must not be there."""
    return matching(paths, NEVER_OF_QT + NEVER_OF_OTHERS)
