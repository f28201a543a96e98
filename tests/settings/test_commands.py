"""``kiosk settings``: what it prints, and its status."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.settings.example import example
from kiosk.settings.keys import KEYS

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this machine's settings would be; nothing is there yet."""
    file = tmp_path / "kiosk.toml"
    monkeypatch.setattr("kiosk.paths.system_settings", lambda: file)
    return file


def test_check_without_a_file(system: Path, capsys: Said) -> None:
    assert cli.main(["settings", "check"]) == 0
    assert capsys.readouterr().out == f"there is no {system}, so every setting has its default\n"


def test_check_of_a_right_file(system: Path, capsys: Said) -> None:
    system.write_text("theme = 'dark'\n")
    assert cli.main(["settings", "check"]) == 0
    assert capsys.readouterr().out == f"{system}: no problems\n"


def test_check_tells_all_at_once(tmp_path: Path, sample_file: Path, capsys: Said) -> None:
    file = tmp_path / "other.toml"
    file.write_text(f"languages = ['en', 'xx']\ntheme = 1\nscale = 1\nlibrary = '{sample_file}'\n")
    assert cli.main(["settings", "check", str(file)]) == 1
    *problems, library, summary = capsys.readouterr().out.splitlines()
    assert [line.removeprefix(f"{file}:").split(" — ")[0] for line in problems] == [
        "1: error: languages: “xx” is not in the library",
        '2: error: theme: 1 is not one of "light", "dark", "contrast"',
        "3: error: scale: 1 is not a whole number from 75 to 125",
    ]
    assert library.startswith(f"{sample_file} has languages: en")
    assert summary == f"{file}: 3 problems"


@pytest.mark.parametrize("library", ["", "library = 'not-there.db'\n"], ids=["none", "missing"])
def test_without_a_library_of_its_own_it_is_the_one_that_ships(
    system: Path, sample_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said, library: str
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(system.parent / "state"))
    monkeypatch.setattr(cli, "_shipped", lambda: sample_file)
    system.write_text(f"{library}default_language = 'xx'\n")
    for words in (["check"], ["show"]):
        cli.main(["settings", *words])
        assert "default_language: “xx” is not in the library" in "".join(capsys.readouterr())


@pytest.mark.parametrize("named", ["'not-there.db'", "5"])
def test_the_copy_of_the_last_good_library_counts_where_the_named_one_is_missing(
    system: Path, sample_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said, named: str
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(system.parent))
    (system.parent / "library.db").write_bytes(sample_file.read_bytes())
    system.write_text(f"library = {named}\nlanguages = ['xx']\n")
    assert cli.main(["settings", "check"]) == 1
    said = capsys.readouterr().out
    assert "2: error: languages: “xx” is not in the library" in said
    assert f"{system.parent / 'library.db'} has languages: " in said


def test_where_no_library_can_be_read_it_says_so(
    system: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setattr(cli, "_shipped", lambda: system.parent / "nowhere.db")
    system.write_text("languages = ['xx']\n")
    assert cli.main(["settings", "check"]) == 0
    assert capsys.readouterr().out.startswith("no library can be read here, so languages were not")


def test_no_library_is_made_for_a_file_that_names_no_language(
    system: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setattr(cli, "_shipped", lambda: pytest.fail("it was asked for"))
    system.write_text("theme = 'dark'\n")
    assert cli.main(["settings", "check"]) == 0


def test_check_of_a_file_that_is_not_there(tmp_path: Path, capsys: Said) -> None:
    assert cli.main(["settings", "check", str(tmp_path / "no.toml")]) == 1
    problem, summary = capsys.readouterr().out.splitlines()
    assert problem.startswith(f"{tmp_path / 'no.toml'}:1: error: there is no such file")
    assert summary.endswith("1 problem")


def test_show_says_where_each_value_comes_from(system: Path, capsys: Said) -> None:
    system.write_text("# ours\ntheme = 'dark'\nscale = 1\nclinic = 'Oak House'\n")
    assert cli.main(["settings", "show"]) == 0
    out, err = capsys.readouterr()
    assert 'theme = "dark"  # ' + f"{system}:2\n" in out
    assert f'clinic = "Oak House"  # {system}:4\n' in out
    assert f"# scale  # default, for {system}:3 is wrong\n" in out
    assert "text_size = 100  # default\n" in out
    assert "# logo  # default\n" in out
    assert len(out.splitlines()) == len(KEYS)
    assert err.startswith(f"{system}:3: error: scale: ")
    read = tomllib.loads(out)
    assert (read["theme"], read["voice"]) == ("dark", True), "what it prints is a settings file"


def test_show_as_json(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "other.toml"
    file.write_text("clinic = {en = 'Oak House'}\nlog_file = 'kiosk.log'\nscale = 1\n")
    assert cli.main(["settings", "show", "--settings", str(file), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == str(file)
    by_name = {one.pop("name"): one for one in told["settings"]}
    assert list(by_name) == list(KEYS)
    assert by_name["clinic"] == {"value": {"en": "Oak House"}, "from": "file", "line": 1}
    assert by_name["log_file"]["value"] == str(tmp_path / "kiosk.log")
    assert by_name["scale"] == {"value": None, "from": "default", "line": 3}
    assert by_name["theme"] == {"value": "light", "from": "default", "line": None}
    (problem,) = told["problems"]
    assert (problem["file"], problem["line"]) == (str(file), 3)


def test_example(capsys: Said) -> None:
    assert cli.main(["settings", "example"]) == 0
    assert capsys.readouterr().out == example()


@pytest.mark.parametrize("words", [["settings"], ["settings", "mend"], ["settings", "show", "x"]])
def test_used_wrongly(words: list[str], capsys: Said) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(words)
    assert end.value.code == 2
