"""systemd and the supervisor are told in the same lines, over no network."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.recovery import notify
from kiosk.recovery.notify import Supervisor, Systemd
from tests.quiet import Watch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no systemd")


@pytest.fixture(params=["file", "abstract"])
def manager(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[socket.socket]:
    """What listens in place of the service manager."""
    address = str(tmp_path / "notify") if request.param == "file" else f"@{tmp_path}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(address.replace("@", "\0"))
        listening.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        yield listening


def test_the_service_manager_hears(manager: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "6000000")
    watcher = notify.watcher(supervised=False)
    assert isinstance(watcher, Systemd)
    assert watcher.say(notify.READY)
    assert manager.recv(100) == b"READY=1"
    assert watcher.beat == 2


@pytest.mark.parametrize("said", ["", "soon", "0", "-5"])
def test_without_a_deadline_it_has_its_own_beat(
    manager: socket.socket, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", said)
    watcher = notify.watcher(supervised=False)
    assert watcher and watcher.beat == notify.BEAT


def test_what_the_kiosk_starts_cannot_speak_in_its_name(manager: socket.socket) -> None:
    assert notify.watcher(supervised=False)
    assert notify.watcher(supervised=False) is None


def test_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert notify.watcher(supervised=False) is None
    monkeypatch.setenv("NOTIFY_SOCKET", "vsock:2:1234")
    assert notify.watcher(supervised=False) is None, "that would be a network"


def test_a_manager_with_no_room_for_more_has_not_heard(
    manager: socket.socket, watch: Watch
) -> None:
    watcher = notify.watcher(supervised=False)
    assert watcher
    said = 0
    while watcher.say(notify.ALIVE):
        said += 1
        assert said < 10_000
    for _ in range(said):
        manager.recv(100)
    assert watcher.say(notify.READY)
    assert manager.recv(100) == b"READY=1"
    watch.take()


def test_a_manager_that_is_gone_is_said_once(tmp_path: Path, watch: Watch) -> None:
    watcher = Systemd(str(tmp_path / "gone"))
    for _ in range(3):
        assert not watcher.say(notify.ALIVE)
    (said,) = watch.take()
    assert "does not hear" in said


def test_the_supervisors_pipe_is_for_the_kiosk_alone() -> None:
    program = (
        "import subprocess; from kiosk.recovery.notify import watcher;"
        "one = watcher(supervised=True); subprocess.run(['echo', 'a stranger']);"
        "assert one.say('READY=1')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"READY=1\n", b"a stranger\n")


@pytest.mark.parametrize("error", [errno.EPIPE, errno.EINVAL, errno.EBADF])
def test_a_supervisor_that_is_gone_is_a_broken_pipe(
    monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    """Whatever the system calls it: Windows says EINVAL."""

    def gone(*_: object) -> int:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(os, "dup", lambda _: 99)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    supervisor = Supervisor()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", gone)
        with pytest.raises(BrokenPipeError):
            supervisor.say(notify.ALIVE)
