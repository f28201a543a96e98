"""``kiosk pin``: one line each, and a PIN that is typed, never named."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import cli, paths
from kiosk.staff import commands
from kiosk.staff.gate import Gate, PinFiles
from kiosk.staff.pin import COST, STOP
from tests.staff.conftest import RIGHT

ROOT = Path(__file__).resolve().parent.parent.parent

Types = Callable[..., None]


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Types:
    """Somebody who types these lines when asked."""

    def types(*lines: str) -> None:
        left = list(lines)
        monkeypatch.setattr(commands, "getpass", lambda _: left.pop(0))

    return types


def pin(command: str, file: Path) -> int:
    return cli.main(["pin", command, "--file", str(file)])


def test_set_then_status(tmp_path: Path, types: Types, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pin"
    types(RIGHT, RIGHT)
    assert pin("set", file) == 0
    assert capsys.readouterr() == (f"{file}: the PIN is set\n", "")
    files = PinFiles(file)
    assert files.pin().cost == COST
    assert Gate(files).check(RIGHT)
    assert pin("status", file) == 0
    assert capsys.readouterr().out == f"{file}: the PIN is set; 0 of 50 wrong tries\n"


def test_each_pin_has_its_own_salt(tmp_path: Path, types: Types) -> None:
    salts = set()
    for name in ("a", "b"):
        types(RIGHT, RIGHT)
        assert pin("set", tmp_path / name) == 0
        salts.add(PinFiles(tmp_path / name).pin().salt)
    assert len(salts) == 2


@pytest.mark.parametrize(
    ("typed", "said"),
    [("240517", "This can be read as a date, and those are tried early; to"), (RIGHT, "")],
)
def test_a_date_is_told_and_not_refused(
    tmp_path: Path, types: Types, capsys: pytest.CaptureFixture[str], typed: str, said: str
) -> None:
    types(typed, typed)
    assert pin("set", tmp_path / "pin") == 0
    out, err = capsys.readouterr()
    assert (out, err[: len(said)], bool(err)) == (
        f"{tmp_path / 'pin'}: the PIN is set\n",
        said,
        bool(said),
    )
    assert typed not in err


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (["111111"], "first that people try"),
        (["1234"], "6 to 32 digits"),
        ([RIGHT, "482916"], "nothing was changed"),
    ],
)
def test_a_pin_that_is_refused_changes_nothing(
    files: PinFiles,
    types: Types,
    capsys: pytest.CaptureFixture[str],
    typed: list[str],
    why: str,
) -> None:
    before = files.pin()
    types(*typed)
    assert pin("set", files.file) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("kiosk: ")
    assert why in err
    assert err.count("\n") == 1
    assert files.pin() == before


def test_a_folder_that_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pin("set", tmp_path / "nowhere" / "pin") == 2
    assert "nowhere: there is no such folder" in capsys.readouterr().err


def test_unlock_lifts_the_stop(files: PinFiles, capsys: pytest.CaptureFixture[str]) -> None:
    files.set_tries(STOP)
    assert pin("status", files.file) == 1
    assert "stopped after 50 wrong tries" in capsys.readouterr().out
    assert pin("unlock", files.file) == 0
    assert pin("status", files.file) == 0
    assert Gate(files).check(RIGHT)


def test_status_tells_the_wait(files: PinFiles, capsys: pytest.CaptureFixture[str]) -> None:
    files.set_tries(7)
    assert pin("status", files.file) == 0
    assert capsys.readouterr().out.endswith("7 of 50 wrong tries, 120 s between tries\n")


@pytest.mark.parametrize("command", ["status", "unlock"])
def test_no_pin(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert pin(command, tmp_path / "pin") == 1
    assert capsys.readouterr() == (
        "",
        f"kiosk: {tmp_path / 'pin'}: there is no staff PIN; IT can run: kiosk pin set\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_lost_count_is_mended_by_unlock(
    files: PinFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    files.tries_file.write_bytes(b"?")
    assert pin("status", files.file) == 1
    assert "pin.tries: is damaged" in capsys.readouterr().err
    assert pin("unlock", files.file) == 0
    assert Gate(files).check(RIGHT)


def test_the_file_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert paths.staff_pin() == Path("/var/lib/kiosk/pin")


def test_a_pin_is_not_taken_from_arguments_or_from_a_pipe(tmp_path: Path) -> None:
    """Arguments are in everybody's list of processes, pipes in somebody's script."""
    command = [sys.executable, "-m", "kiosk", "pin", "set", "--file", str(tmp_path / "pin")]
    piped = subprocess.run(
        command,
        input=f"{RIGHT}\n{RIGHT}\n",
        cwd=ROOT,
        capture_output=True,
        text=True,
        start_new_session=True,
        check=False,
    )
    assert (piped.returncode, piped.stdout) == (2, "")
    assert piped.stderr == "kiosk: a PIN is typed at a terminal, which does not show it\n"
    with pytest.raises(SystemExit) as end:
        cli.main(["pin", "set", RIGHT])
    assert end.value.code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Unix")
def test_a_terminal_does_not_show_the_pin(tmp_path: Path) -> None:
    try:
        for end in os.openpty():
            os.close(end)
    except OSError as error:
        pytest.skip(f"this machine has no pseudo-terminals: {error}")
    command = [sys.executable, "-m", "kiosk", "pin", "set", "--file", str(tmp_path / "pin")]
    terminal = f"import pty, sys; sys.exit(pty.spawn({command!r}) >> 8)"
    with subprocess.Popen(
        [sys.executable, "-c", terminal], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as person:
        assert person.stdin is not None
        assert person.stdout is not None
        shown = b""
        for prompt in (b"New staff PIN: ", b"Once more: "):
            while not shown.endswith(prompt):
                some = os.read(person.stdout.fileno(), 1000)
                assert some, shown
                shown += some
            person.stdin.write(f"{RIGHT}\n".encode())
            person.stdin.flush()
        shown += person.stdout.read()
    assert person.returncode == 0
    assert b"the PIN is set" in shown
    assert RIGHT.encode() not in shown
    assert PinFiles(tmp_path / "pin").pin().is_(RIGHT)
