"""No socket to any network: the kernel is asked, with ``strace``."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest

from tests.breakout.guard import internet_sockets
from tests.breakout.hostile import hostile_library
from tests.breakout.stage import Stage, missing

ROOT = Path(__file__).resolve().parents[2]

HOSTILE = {
    "QT_QPA_PLATFORM": "vnc",
    "QT_PLUGIN_PATH": "/tmp",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp",
    "QT_LOGGING_CONF": "/tmp/none.ini",
    "QT_LOGGING_RULES": "*=true",
    "QT_QUICK_CONTROLS_STYLE": "Fusion",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_SCALE_FACTOR": "3",
    "QML_IMPORT_PATH": "/tmp",
    "QML2_IMPORT_PATH": "/tmp",
    "QML_XHR_ALLOW_FILE_READ": "1",
    "QTWEBENGINE_REMOTE_DEBUGGING": "127.0.0.1:9222",
    "SPEECHD_ADDRESS": "inet_socket:127.0.0.1:6560",
    "PULSE_SERVER": "tcp:127.0.0.1",
    "DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=9",
    "SESSION_MANAGER": "tcp/127.0.0.1:9",
    "XDG_CURRENT_DESKTOP": "GNOME",
    "XMODIFIERS": "@im=none",
}


@cache
def cannot_trace() -> str:
    """Why nothing can be traced here, or nothing."""
    if not shutil.which("strace"):
        return "strace is not installed"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "strace may not trace here" if tried.returncode else ""


traceable = pytest.mark.skipif(bool(cannot_trace()), reason=cannot_trace())


def internet_calls(out: Path, *words: str, says: str = "", status: int = 0) -> list[str]:
    """The calls of Python with these arguments, and of all it starts, for a network's socket.

    What is traced has to end with ``status`` and to say ``says``: what fails at once asks for no
    socket either.
    """
    # strace stops a new thread at each of its calls, 200 µs, until the first one of those that are
    # asked for; glibc begins each thread with set_robust_list.
    calls = "trace=socket,execve,set_robust_list"
    trace = ["strace", "-f", "--seccomp-bpf", "-qq", "--decode-pids=comm", "-e", calls]
    trace += ["-o", str(out)]
    ended = subprocess.run(
        [*trace, sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == status, ended.stdout + ended.stderr
    assert says in ended.stdout
    lines = out.read_text().splitlines()
    assert [line for line in lines if sys.executable in line], "strace has seen it begin"
    return [line for line in lines if "AF_INET" in line and not speech_dispatcher_asks(line)]


def speech_dispatcher_asks(line: str) -> bool:
    """Whether a line of strace is of speech-dispatcher, not of the kiosk.

    When it begins it looks at port 59125 of this machine for MaryTTS, another voice; the Debian
    package's service forbids it that. The kernel cuts the name of a program after 15 letters.
    """
    return re.match(r"\d+<speech-dispatch>", line) is not None


@traceable
def test_a_socket_is_seen(tmp_path: Path) -> None:
    opens = "import socket; socket.socket(); socket.socket(socket.AF_INET6)"
    assert len(internet_calls(tmp_path / "calls", "-c", opens)) == 2


@traceable
@pytest.mark.parametrize(("name", "seen"), [("speech-dispatcher", 0), ("speech-disturber", 1)])
def test_only_speech_dispatcher_may_ask(name: str, seen: int, tmp_path: Path) -> None:
    program = tmp_path / name
    program.write_text(f"#!{sys.executable}\nimport socket; socket.socket()\n")
    program.chmod(0o700)
    starts = f"import subprocess; subprocess.run([{str(program)!r}], check=True)"
    assert len(internet_calls(tmp_path / "calls", "-c", starts)) == seen


@traceable
def test_what_fails_is_no_proof(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="no such option"):
        internet_calls(tmp_path / "calls", "-c", "raise SystemExit('no such option')")


@traceable
def test_a_tour_of_pages_with_foreign_addresses(sample_file: Path, tmp_path: Path) -> None:
    library = str(hostile_library(sample_file, tmp_path / "hostile.db"))
    tour = ("-m", "kiosk", "tour", "--size", "1024x768", "--library", library)
    # The pictures that there are not are faults of that library.
    found = internet_calls(
        tmp_path / "calls", *tour, says=" places, 5 of them with faults", status=1
    )
    assert found == []


@traceable
def test_a_search_and_a_picture(tmp_path: Path) -> None:
    tests = ("tests/journeys/test_finding_a_page.py", "tests/breakout/test_links.py")
    chosen = ("-k", "not seen")
    pytest_ = ("-m", "pytest", "-q", *tests, *chosen)
    assert internet_calls(tmp_path / "calls", *pytest_, says=" passed") == []


@traceable
@pytest.mark.soak
def test_every_other_test(tmp_path: Path) -> None:
    others = ("--ignore=tests/breakout", "--ignore=tests/packaging", "--ignore=tests/benchmarks")
    pytest_ = ("-m", "pytest", "-q", "tests", *others)
    assert internet_calls(tmp_path / "calls", *pytest_, says=" passed") == []


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_no_variable_opens_the_screen_to_the_network(sample_file: Path) -> None:
    program = ("-m", "kiosk", "run", "--kiosk", "--library", str(sample_file))
    with Stage(*program, environment=HOSTILE) as stage:
        stage.withstands("the environment it was started in")
        loaded = Path(f"/proc/{stage.program.pid}/maps").read_text()
        assert "libqxcb.so" in loaded
        assert not [
            name for name in ("libqvnc", "libqgtk3", "virtualkeyboardplugin") if name in loaded
        ]
        assert stage.log.read_text() == ""


def test_a_window_without_protection_listens(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "vnc:port=0"}
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.breakout.naive"], cwd=ROOT, env=environment, stderr=-3
    )
    end = time.monotonic() + 10
    while not (found := internet_sockets(program.pid)) and time.monotonic() < end:
        time.sleep(0.05)
    program.kill()
    program.wait()
    assert found


@pytest.mark.parametrize("words", [("-platform", "vnc"), ("--platform=vnc",), ("-plugin", "x")])
def test_qt_is_not_told_anything_on_the_command_line(
    words: tuple[str, ...], sample_file: Path
) -> None:
    command = [sys.executable, "-m", "kiosk", "run", "--library", str(sample_file), *words]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("kiosk: ")
