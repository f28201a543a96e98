"""The voices that read aloud: one check for each language, and what to do for those without."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.doctor import voices
from kiosk.speech.voice import SILENT

NO_VOICE = "there is none, so Listen says so and reads nothing in this language"


def lines(languages: str, engine: str | None) -> list[str]:
    return [check.line() for check in voices.check_voices(tuple(languages.split()), engine)]


def test_a_machine_with_some_voices(qapp: QGuiApplication) -> None:
    answers, english, *others = lines("en tr de ar", "mock")
    assert (answers, english) == (
        "green  voice: mock answers",
        "green  voice for en: en_GB, en_US",
    )
    for line, language in zip(others, ("tr", "de", "ar"), strict=True):
        assert line.startswith(f"amber  voice for {language}: {NO_VOICE} — mend: add a voice")


def test_a_machine_with_every_voice_it_needs(qapp: QGuiApplication) -> None:
    checks = voices.check_voices(("en",), "mock")
    assert [(check.state, check.mend) for check in checks] == [("green", "")] * 2


def test_a_machine_without_a_voice(qapp: QGuiApplication) -> None:
    (line,) = lines("en", SILENT)
    assert line.startswith("red    voice: ")
    assert "mend: sudo apt-get install speech-dispatcher" in line


def test_on_windows_the_mend_is_that_of_windows(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    (none,) = lines("en", SILENT)
    *_, turkish = lines("en tr", "mock")
    for line in (none, turkish):
        assert "Settings > Time & language" in line
        assert "apt-get" not in line


def test_a_voice_that_never_answers(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "_PATIENCE", 10)
    monkeypatch.setattr("kiosk.speech.voice.Voice.warm", lambda _: None)
    (check,) = voices.check_voices(("en",), "mock")
    assert check.state == "red"
    assert "pkill -KILL speech-dispatch;" in check.mend, "the command to type"


def test_no_voice_is_missed_where_nothing_is_read_aloud(qapp: QGuiApplication) -> None:
    assert lines("en", None) == ["green  voice: switched off in the settings"]
