"""The two commands as people and programs use them: output, exit status, no traceback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.commands import summary
from kiosk.errors import Problem
from tests.content.conftest import BAD, edit

Run = tuple[int, str, str]


@pytest.fixture
def kiosk(capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    def run(*arguments: object) -> Run:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return status, captured.out, captured.err

    return run


class TestCheck:
    def test_a_good_pack(self, kiosk, pack: Path) -> None:  # type: ignore[no-untyped-def]
        assert kiosk("content", "check", pack) == (0, "3 pages: no problems\n", "")

    def test_one_line_says_what_where_and_how_to_mend(self, kiosk, pack: Path) -> None:  # type: ignore[no-untyped-def]
        shutil.copy(BAD / "dead-link.md", pack / "en")
        status, out, err = kiosk("content", "check", pack)
        assert (status, err) == (1, "")
        assert out == (
            "en/dead-link.md:22: error: there is no page “nowhere” in language “en”"
            " — mend: link to a page that exists\n"
            "4 pages: 1 error\n"
        )

    def test_warnings_fail_only_when_strict(self, kiosk, pack: Path) -> None:  # type: ignore[no-untyped-def]
        edit(pack / "en" / "plain.md", "2099-01-01", "2020-06-01")
        assert kiosk("content", "check", pack)[0] == 0
        status, out, _ = kiosk("content", "check", pack, "--strict")
        assert status == 1
        assert out.startswith("en/plain.md:10: warning: the page was due for review on 2020-06-01")
        assert out.endswith("3 pages: 1 warning\n")

    def test_json(self, kiosk, pack: Path) -> None:  # type: ignore[no-untyped-def]
        shutil.copy(BAD / "dead-link.md", pack / "en")
        status, out, err = kiosk("content", "check", pack, "--format", "json")
        assert (status, err) == (1, "")
        assert json.loads(out) == {
            "problems": [
                {
                    "severity": "error",
                    "file": "en/dead-link.md",
                    "line": 22,
                    "message": "there is no page “nowhere” in language “en”",
                    "fix": "link to a page that exists",
                }
            ],
            "topics": 4,
        }

    def test_a_folder_that_is_not_there(self, kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        status, out, err = kiosk("content", "check", tmp_path / "nowhere")
        assert (status, out) == (2, "")
        assert err == f"kiosk: {tmp_path / 'nowhere'}: there is no such folder\n"

    def test_a_folder_without_a_pack(self, kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        status, out, err = kiosk("content", "check", tmp_path)
        assert (status, out) == (2, "")
        assert err == f"kiosk: {tmp_path}: this is no pack, because it has no pack.toml\n"

    def test_the_folder_above_a_pack(self, kiosk, pack: Path) -> None:  # type: ignore[no-untyped-def]
        for arguments in (["check"], ["build", "-o", pack / "library.db"], ["reading-level"]):
            status, out, err = kiosk("content", *arguments, pack.parent)
            assert (status, out) == (2, "")
            assert err == (
                f"kiosk: {pack.parent}: this is no pack, because it has no pack.toml;"
                f" did you mean {pack}?\n"
            )

    def test_a_folder_above_many_packs(self, kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        for name in "dcba":
            (tmp_path / name).mkdir()
            (tmp_path / name / "pack.toml").touch()
        said = kiosk("content", "check", tmp_path)[2]
        assert said.endswith(f"mean {' or '.join(str(tmp_path / name) for name in 'abc')}?\n")

    @pytest.mark.parametrize(
        "arguments",
        [[], ["check"], ["build"], ["build", "."], ["check", ".", "--format", "xml"], ["burn"]],
    )
    def test_wrong_usage(self, kiosk, arguments: list[str]) -> None:  # type: ignore[no-untyped-def]
        status, out, err = kiosk("content", *arguments)
        assert (status, out) == (2, "")
        assert err.startswith("kiosk: ") and err.count("\n") == 1
        assert "for help: kiosk content" in err or arguments == []

    def test_help(self, kiosk) -> None:  # type: ignore[no-untyped-def]
        status, out, _ = kiosk("content", "build", "--help")
        assert status == 0
        assert "-o FILE" in out


class TestBuild:
    def test_a_good_pack(self, kiosk, pack: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        library = tmp_path / "library.db"
        status, out, err = kiosk("content", "build", pack, "-o", library)
        assert (status, out) == (0, "")
        assert err.startswith(f"{library}: 3 pages, 3 compiled in ")
        assert err.endswith(" s: no problems\n")
        assert library.is_file()

    def test_errors_leave_the_library(self, kiosk, pack: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        library = tmp_path / "library.db"
        shutil.copy(BAD / "unclosed-block.md", pack / "en")
        status, out, err = kiosk("content", "build", pack, "-o", library)
        assert (status, out) == (1, "")
        assert err.startswith("en/unclosed-block.md:20: error: the block “urgent” begins here")
        assert err.endswith(f"1 error; {library} was not written\n")
        library.write_bytes(b"old")
        assert kiosk("content", "build", pack, "-o", library)[2].endswith("stays as it was\n")
        assert library.read_bytes() == b"old"

    def test_a_folder_for_a_file(self, kiosk, pack: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        status, _, err = kiosk("content", "build", pack, "-o", tmp_path)
        assert status == 2
        assert "is a folder" in err

    def test_a_file_in_no_folder(self, kiosk, pack: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
        status, _, err = kiosk("content", "build", pack, "-o", tmp_path / "no" / "library.db")
        assert status == 2
        assert "no such folder" in err

    def test_a_folder_that_may_not_be_written(self, kiosk, pack: Path) -> None:  # type: ignore[no-untyped-def]
        if not Path("/proc/self").exists():
            pytest.skip("this system has no /proc")
        status, _, err = kiosk("content", "build", pack, "-o", "/proc/library.db")
        assert status == 1
        assert err.startswith("kiosk: /proc/library.db: cannot be written (")


@pytest.mark.skipif(sys.platform == "win32", reason="makes a terminal as POSIX does")
def test_a_terminal_sees_a_bar_and_a_log_does_not(pack: Path, tmp_path: Path) -> None:
    import fcntl
    import pty
    import struct
    import termios

    command = [sys.executable, "-m", "kiosk", "content", "build", str(pack), "-o"]
    logged = subprocess.run([*command, tmp_path / "a.db"], capture_output=True, check=True)
    assert logged.stderr.count(b"\n") == 1
    assert b"\r" not in logged.stderr

    try:
        leader, follower = pty.openpty()
    except OSError:
        pytest.skip("this machine, a bare chroot perhaps, has no terminals to give")
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    subprocess.run([*command, tmp_path / "b.db"], stderr=follower, check=True)
    os.close(follower)
    assert b"/8" in os.read(leader, 65536)
    os.close(leader)


@pytest.mark.parametrize(
    ("severities", "words"),
    [
        ([], "no problems"),
        (["error"], "1 error"),
        (["warning"] * 2, "2 warnings"),
        (["error", "error", "warning"], "2 errors, 1 warning"),
    ],
)
def test_summary(severities: list[str], words: str) -> None:
    problems = tuple(Problem("x", 1, severity, "m", "f") for severity in severities)  # type: ignore[arg-type]
    assert summary(problems) == words
