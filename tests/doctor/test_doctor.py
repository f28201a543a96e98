"""``kiosk doctor``: one line a check, and a status that other programs can use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import doctor
from kiosk.displays import Display
from kiosk.recovery.starts import Starts
from kiosk.settings import Settings
from kiosk.settings.reading import read_file
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import choose

Said = pytest.CaptureFixture[str]

NAMES = [
    "settings",
    "library",
    "languages",
    "disk",
    "clock",
    "display",
    "renderer",
    "fonts",
    "touch",
    "watchdog",
    "network",
    "staff PIN",
    "keyboard",
    "voice",
]


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    screen = Display(1, "HDMI-1", 1920, 1080, 520, 290)
    monkeypatch.setattr("kiosk.doctor.machine.has_display", lambda: True)
    monkeypatch.setattr("kiosk.doctor.machine.probe", lambda: [screen])
    monkeypatch.setattr("kiosk.doctor.keeping._touch", lambda _: ["Touch"])
    monkeypatch.setattr("kiosk.recovery.starts.interfaces", lambda: ())
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    (tmp_path / "state").mkdir()
    Starts(tmp_path / "state").begin("systemd")
    PinFiles(tmp_path / "state" / "pin").set_pin(choose("739105", b"0" * 16))


def test_a_machine_that_has_all(qapp: QGuiApplication, sample_file: Path, capsys: Said) -> None:
    assert doctor.run(sample_file, Settings(), as_json=False, engine="mock") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        *(f"green  {name}" for name in NAMES),
        "green  voice for en",
    ]


def test_a_machine_that_lacks_something(
    qapp: QGuiApplication, sample_file: Path, tmp_path: Path, capsys: Said
) -> None:
    (tmp_path / "kiosk.toml").write_text("theme = 'pink'\nvoice = false\nlog_file = 'kiosk.log'\n")
    settings = read_file(tmp_path / "kiosk.toml")
    assert doctor.run(sample_file, settings, as_json=True, engine="mock") == 1
    found = json.loads(capsys.readouterr().out)
    assert found[0].keys() == {"name", "state", "found", "mend"}
    names = [*NAMES[:3], "log", *NAMES[3:]]
    assert [one["name"] for one in found] == names
    assert [one["name"] for one in found if one["state"] != "green"] == ["settings"]


def test_without_a_library_the_rest_is_looked_at(
    qapp: QGuiApplication, tmp_path: Path, capsys: Said
) -> None:
    assert doctor.run(tmp_path / "no.db", Settings(), as_json=False, engine="mock") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith(f"red    library: {tmp_path / 'no.db'}: there is no library here — ")
    assert [line.split(": ")[0].split(maxsplit=1)[1] for line in lines] == [
        name for name in NAMES[:-1] if name != "languages"
    ]


def test_the_command_as_it_is_typed(sample_file: Path, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("voice = false\n")
    words = ["doctor", "--library", sample_file, "--settings", tmp_path / "kiosk.toml"]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        env={name: value for name, value in os.environ.items() if "DISPLAY" not in name},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1 if sys.platform == "linux" else 0, "")
    lines = done.stdout.splitlines()
    wrong = {line.split(": ")[0] for line in lines if not line.startswith("green")}
    if sys.platform == "linux":
        assert wrong - {"amber  touch", "amber  network"} == {"amber  display"}
    assert lines[-1] == "green  voice: switched off in the settings"
