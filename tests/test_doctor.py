"""``kiosk doctor``: one line a check, and a status that other programs can use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import doctor
from kiosk.speech.voice import SILENT

NO_VOICE = "there is none, so Listen says so and reads nothing in this language"


def test_a_machine_with_some_voices(
    qapp: QGuiApplication, library_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.run(library_file, as_json=False, engine="mock") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "green  languages: en, tr, de, ar",
        "green  voice: mock answers",
        "green  voice for en: en_GB, en_US",
    ]
    assert len(lines) == 6
    for line, language in zip(lines[3:], ("tr", "de", "ar"), strict=True):
        assert line.startswith(f"amber  voice for {language}: {NO_VOICE} — mend: add a voice")


def test_a_machine_with_every_voice_it_needs(
    qapp: QGuiApplication, sample_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.run(sample_file, as_json=True, engine="mock") == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["state"]) for one in found] == [
        ("languages", "green"),
        ("voice", "green"),
        ("voice for en", "green"),
    ]
    assert all(one["mend"] == "" for one in found)


def test_a_machine_without_a_voice(
    qapp: QGuiApplication, sample_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.run(sample_file, as_json=False, engine=SILENT) == 1
    _, line = capsys.readouterr().out.splitlines()
    assert line.startswith("red    voice: ")
    assert "mend: sudo apt-get install speech-dispatcher" in line


def test_a_voice_that_never_answers(
    qapp: QGuiApplication, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_PATIENCE", 10)
    monkeypatch.setattr("kiosk.speech.voice.Voice.warm", lambda _: None)
    (*_, check) = doctor.examine(sample_file, "mock")
    assert check.state == "red"
    assert "pkill -KILL speech-dispatch;" in check.mend, "the command to type"


def test_a_language_without_words_for_the_buttons(
    qapp: QGuiApplication, sample_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.paths.translations", lambda: tmp_path)
    check, *_ = doctor.examine(sample_file, "mock")
    assert (check.name, check.state) == ("languages", "amber")
    assert check.found == "the buttons are in English where the pages are in en"
    assert "kiosk_en.ts" in check.mend
