"""What the program takes from the environment it is started in, and what it sets."""

from __future__ import annotations

import os
from xml.etree import ElementTree

import pytest

from kiosk import paths
from kiosk.shell.environment import clean_environment


@pytest.mark.parametrize(
    "name",
    [
        "QT_QPA_PLATFORM",
        "QT_PLUGIN_PATH",
        "QT_LOGGING_CONF",
        "QT_QUICK_CONTROLS_STYLE",
        "QT_DEBUG_PLUGINS",
        "QML_IMPORT_PATH",
        "QML2_IMPORT_PATH",
        "QML_XHR_ALLOW_FILE_READ",
        "QSG_RHI_BACKEND",
    ],
)
def test_the_shell_cannot_change_what_qt_loads(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    shell = {name: "vnc", "HOME": "/home/kiosk"}
    monkeypatch.setattr(os, "environ", shell)
    clean_environment()
    assert name not in shell
    assert shell["HOME"] == "/home/kiosk"
    assert shell["QML_DISK_CACHE"] == "aot,qmlc-read", "nothing is written beside the program"


def test_letters_look_the_same_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not as the rules of this one would have them, which also take time to read."""
    shell = {"FONTCONFIG_FILE": "/etc/fonts/fonts.conf"}
    monkeypatch.setattr(os, "environ", shell)
    clean_environment()
    rules = ElementTree.parse(shell["FONTCONFIG_FILE"])
    assert next(each.text for each in rules.iter("dir")) == "/usr/share/fonts"
    assert [rule.findtext("const") for rule in rules.iter("edit")] == ["hintslight"]
    assert not list(rules.iter("include"))


def test_only_the_program_names_a_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = {"QT_QPA_PLATFORM": "vnc"}
    monkeypatch.setattr(os, "environ", shell)
    clean_environment("offscreen")
    assert shell["QT_QPA_PLATFORM"] == "offscreen"


def test_what_it_starts_loads_its_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = {"LD_LIBRARY_PATH": "/opt/kiosk/_internal", "LD_LIBRARY_PATH_ORIG": "/usr/local/lib"}
    monkeypatch.setattr(os, "environ", ours)
    clean_environment()
    assert ours["LD_LIBRARY_PATH"] == "/opt/kiosk/_internal", "in a checkout it is the user's"
    monkeypatch.setattr(paths, "is_frozen", lambda: True)
    clean_environment()
    assert ours["LD_LIBRARY_PATH"] == "/usr/local/lib"
