"""What the program takes from the environment it is started in, and what it sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
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


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("DISPLAY", ":0", True),
        ("DISPLAY", "example.org:0", False),
        ("DISPLAY", "tcp/127.0.0.1:0", False),
        ("WAYLAND_DISPLAY", "wayland-0", True),
        ("XDG_RUNTIME_DIR", "/run/user/1000", True),
        ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus,guid=1;unix:abstract=x", True),
        ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus;tcp:host=10.0.0.1", False),
        ("NOTIFY_SOCKET", "@systemd", True),
        ("WATCHDOG_USEC", "10000000", True),
        ("WATCHDOG_PID", "1", False),
        ("STATE_DIRECTORY", "/var/lib/kiosk", True),
        ("SPEECHD_ADDRESS", "inet_socket:10.0.0.1:6560", False),
        ("PULSE_SERVER", "tcp:10.0.0.1", False),
        ("SESSION_MANAGER", "tcp/10.0.0.1:9", False),
        ("XDG_CURRENT_DESKTOP", "GNOME", False),
        ("LD_PRELOAD", "/tmp/x.so", False),
        ("LD_LIBRARY_PATH", "/tmp", False),
        ("PYTHONPATH", "/tmp", False),
        ("http_proxy", "http://10.0.0.1", False),
        ("KIOSK_NEW", "1", False),
    ],
)
def test_a_locked_kiosk_keeps_only_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, kept: bool
) -> None:
    shell = {name: value}
    monkeypatch.setattr(os, "environ", shell)
    clean_environment(locked=True)
    assert (shell.get(name) == value) is kept


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_what_is_written_is_for_nobody_else(tmp_path: Path) -> None:
    program = (
        "import resource; from kiosk.shell.environment import keep_to_itself; keep_to_itself();"
        " open('file', 'w'); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout == "(0, 0)\n"
    assert (tmp_path / "file").stat().st_mode & 0o077 == 0
