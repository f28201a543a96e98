"""Where the program's files are, in a checkout and in a packaged program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_has_all_that_the_screen_needs() -> None:
    assert paths.root() == ROOT
    assert not paths.is_frozen()
    assert len(list(paths.fonts().glob("*.ttf"))) >= 6
    assert len(list(paths.icons().glob("*.svg"))) >= 20
    assert (paths.qml() / "KioskUi" / "qmldir").is_file()
    assert (paths.translations() / "kiosk_en.qm").is_file()
    assert (paths.default_content() / "pack.toml").is_file()
    assert paths.build_folder() == ROOT / "build"


def test_a_packaged_program_looks_in_its_bundle(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.is_frozen()
    assert paths.root() == tmp_path
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert paths.build_folder() == tmp_path / "cache" / "kiosk", "nothing is written in the bundle"
    assert paths.built_in_library() == tmp_path / "library.db"
    for folder in (paths.fonts(), paths.icons(), paths.translations(), paths.qml()):
        assert tmp_path in folder.parents


def test_the_service_says_where_state_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/elsewhere")
    assert paths.state() == Path("/var/lib/elsewhere")
    assert paths.staff_pin() == Path("/var/lib/elsewhere/pin")
    monkeypatch.delenv("STATE_DIRECTORY")
    monkeypatch.setattr("sys.platform", "linux")
    assert paths.state() == Path("/var/lib/kiosk")


def test_on_windows_the_kiosk_writes_beside_its_settings_and_not_over_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    monkeypatch.setenv("PROGRAMDATA", "D:/Data")
    monkeypatch.setattr("sys.platform", "win32")
    assert paths.system_settings() == Path("D:/Data/kiosk/kiosk.toml")
    assert paths.state() == Path("D:/Data/kiosk/state")


def test_only_this_module_knows_of_being_frozen() -> None:
    for file in (ROOT / "kiosk").rglob("*.py"):
        if file.name != "paths.py":
            words = file.read_text(encoding="utf-8")
            assert "_MEIPASS" not in words, file
            assert "sys.frozen" not in words, file
