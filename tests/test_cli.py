"""The commands that people type: their exit status, and one line where something is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__, cli
from kiosk.content.build import build

ROOT = Path(__file__).resolve().parent.parent


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that a failed command said."""
    out, err = capsys.readouterr()
    assert out == ""
    lines = err.strip().splitlines()
    assert len(lines) == 1, err
    assert lines[0].startswith("kiosk: ")
    assert "Traceback" not in err
    return lines[0]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


@pytest.mark.parametrize("command", [["tour", "OUT"], ["run"]])
def test_a_library_that_is_missing(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("kiosk.app.clean_environment", lambda *_: None)
    monkeypatch.setattr("kiosk.app.make_application", lambda: None)
    assert cli.main([*command, "--library", "nowhere.db"]) == 1
    assert "nowhere.db" in said(capsys)


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A library to search in: the pages that ship."""
    output = tmp_path_factory.mktemp("search") / "library.db"
    build(ROOT / "content" / "liver-metastases", output)
    return str(output)


def test_search_prints_where_and_why(searched: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "jaundis", "--language", "en", "--library", searched]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "understood as: jaundice"
    assert lines[1].startswith("1. Symptoms  (symptoms#what-might-i-notice, ")
    row = "   Yellow skin or eyes ([jaundice]) · Metastases in a large part of the liver"
    assert lines[2] == row


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_who_has_seen_enough_hears_no_complaint(searched: str) -> None:
    words = ["search", "liver", "--language", "en", "--library", searched]
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait() == 1


def test_search_as_json(searched: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--language", "en", "--library", searched, "--format", "json", "--limit", "1"]
    assert cli.main(["search", "jaundis", *words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["query"], told["mended"]) == ("jaundis", "jaundice")
    (result,) = told["results"]
    assert result.keys() == {"page", "section", "title", "snippet", "score"}
    assert (result["page"], result["section"]) == ("symptoms", "what-might-i-notice")


def test_search_that_finds_nothing(searched: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "xyzzy", "--language", "en", "--library", searched]) == 0
    assert capsys.readouterr().out == "nothing was found\n"


@pytest.mark.parametrize("wrong", [["--language", "xx"], ["--language", "en", "--limit", "0"]])
def test_search_used_wrongly(
    searched: str, capsys: pytest.CaptureFixture[str], wrong: list[str]
) -> None:
    assert cli.main(["search", "liver", "--library", searched, *wrong]) == 2
    assert wrong[-2] in said(capsys)


@pytest.mark.parametrize("damage", ["no library", "", "\x00" * 5000, "SQLite format 3\x00"])
def test_a_file_that_is_no_library(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, damage: str
) -> None:
    file = tmp_path / "words.db"
    file.write_text(damage)
    assert cli.main(["tour", str(tmp_path / "out"), "--library", str(file)]) == 1
    assert "words.db" in said(capsys)


def test_a_library_that_was_cut_short(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, sample_file: Path
) -> None:
    file = tmp_path / "half.db"
    whole = sample_file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert cli.main(["tour", str(tmp_path / "out"), "--library", str(file)]) == 1
    assert "half.db" in said(capsys)


def test_a_folder_in_the_place_of_a_library(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert cli.main(["tour", str(tmp_path / "out"), "--library", str(tmp_path)]) == 1
    assert str(tmp_path) in said(capsys)


def test_content_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status = cli.main(["tour", str(tmp_path / "out"), "--content", str(tmp_path / "nowhere")])
    assert status == 2
    assert "nowhere" in said(capsys)


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_library_that_may_not_be_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, sample_file: Path
) -> None:
    file = tmp_path / "secret.db"
    file.write_bytes(sample_file.read_bytes())
    file.chmod(0)
    assert cli.main(["tour", str(tmp_path / "out"), "--library", str(file)]) == 1
    assert "secret.db" in said(capsys)


def test_a_language_that_the_library_does_not_have(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, sample_file: Path
) -> None:
    out = tmp_path / "out"
    command = ["tour", str(out), "--library", str(sample_file), "--language", "fr"]
    assert cli.main(command) == 2
    assert "'fr'" in said(capsys)
    assert not out.exists()


@pytest.mark.parametrize("place", ["file", "file/pictures"])
def test_a_tour_to_where_nothing_can_be_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, sample_file: Path, place: str
) -> None:
    (tmp_path / "file").write_text("not a folder")
    out = tmp_path / place
    assert cli.main(["tour", str(out), "--library", str(sample_file)]) == 2
    assert said(capsys).startswith(f"kiosk: {out}: pictures cannot be written there (")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--nope"], "kiosk: unrecognized arguments: --nope; for help: kiosk --help"),
        (["fly"], "kiosk: there is no command 'fly'; for help: kiosk --help"),
        (
            ["content", "polish"],
            "kiosk: there is no command 'polish'; for help: kiosk content --help",
        ),
        (["content"], "kiosk: a command is missing; for help: kiosk --help"),
        (
            ["tour", "OUT", "--nope"],
            "kiosk: unrecognized arguments: --nope; for help: kiosk --help",
        ),
    ],
)
def test_what_is_not_known_is_named(
    capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(words)
    assert end.value.code == 2
    assert said(capsys) == message


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--size", "large"],
        ["run", "--size", "1920x"],
        ["run", "--size", "1x1"],
        ["run", "--size", "1920x1080x3"],
        ["run", "--size", "-1920x1080"],
        ["tour", "OUT", "--theme", "pink"],
        ["tour", "OUT", "--text-size", "90"],
        ["run", "--content", "a", "--library", "b"],
        ["--library", "a.db"],
    ],
    ids=" ".join,
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(words)
    assert end.value.code == 2
    assert "--help" in said(capsys)


@pytest.mark.parametrize("command", [[], ["run"], ["tour"], ["content"], ["content", "check"]])
def test_help(capsys: pytest.CaptureFixture[str], command: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([*command, "--help"])
    assert end.value.code == 0
    assert "usage: kiosk" in capsys.readouterr().out


def test_help_of_doctor_tells_its_default(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["doctor", "--help"])
    assert "default: text" in capsys.readouterr().out


def test_run_says_in_one_line_that_there_is_no_display(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, sample_file: Path
) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a display")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert cli.main(["run", "--library", str(sample_file)]) == 1
    assert "display" in said(capsys)


def test_run_names_a_wrong_library_before_it_asks_for_a_display(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert cli.main(["run", "--library", str(tmp_path / "nowhere.db")]) == 1
    assert "nowhere.db" in said(capsys)


def test_a_fault_of_the_program_is_one_line_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object, **__: object) -> int:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("kiosk.tour.run", broken)
    assert cli.main(["tour", str(tmp_path), "--library", "x.db"]) == 1
    line = said(capsys)
    assert "fault" in line
    assert "test_cli.py" in line, "where it happened"


def test_ctrl_c_ends_quietly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def interrupted(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.tour.run", interrupted)
    assert cli.main(["tour", str(tmp_path), "--library", "x.db"]) == 130
    assert capsys.readouterr() == ("", "")


def test_the_program_starts_as_a_module(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--version"],
        cwd=ROOT,
        env={"PATH": "", "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {__version__}\n", "")


def test_no_command_loads_more_than_it_needs() -> None:
    """--version is answered without Qt, and the kiosk starts without the compiler."""
    program = (
        "import sys, contextlib\n"
        "from kiosk import cli\n"
        "with contextlib.suppress(SystemExit): cli.main(['--version'])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
        "import kiosk.app\n"
        "assert 'kiosk.content' not in sys.modules and 'markdown' not in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "cp857"])
def test_a_pipe_of_windows_gets_every_letter(searched: str, encoding: str) -> None:
    words = [sys.executable, "-m", "kiosk", "search", "أعراض", "--language", "ar"]
    told = subprocess.run(
        [*words, "--library", searched],
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, b"")
    assert "1. " in told.stdout.decode("utf-8")


def test_a_program_without_a_console_can_speak_and_end() -> None:
    program = (
        "import os, sys; sys.stdout = sys.stderr = None; "
        "from kiosk import cli, ending; cli.main(['settings', 'show', '--settings', 'nowhere']); "
        "ending.leave_behind(object()); ending.end(3)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (told.returncode, told.stdout, told.stderr) == (3, b"", b"")


WARNS = """
import logging
from kiosk import cli
cli._displays = lambda _: logging.getLogger("kiosk").warning("hm") or 0
cli.main(["displays"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no journal")
@pytest.mark.parametrize(
    ("ours", "line"), [(True, "<4>kiosk: hm\n"), (False, "WARNING kiosk: hm\n")]
)
def test_only_the_journal_is_told_how_grave_a_line_is(ours: bool, line: str) -> None:
    """A terminal inherits the name of the journal's stream from its desktop."""
    reader, writer = os.pipe()
    here = os.fstat(writer)
    stream = f"{here.st_dev}:{here.st_ino if ours else here.st_ino + 1}"
    with os.fdopen(reader) as said:
        subprocess.run(
            [sys.executable, "-c", WARNS],
            env={**os.environ, "JOURNAL_STREAM": stream},
            stderr=writer,
            check=True,
        )
        os.close(writer)
        assert said.read() == line
