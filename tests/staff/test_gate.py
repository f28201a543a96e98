"""The gate opens for the right PIN and for nothing else, and no try is forgotten."""

from __future__ import annotations

import inspect
import math
import os
import sys
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import nullcontext, suppress
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from kiosk import durable
from kiosk.errors import PinError
from kiosk.staff import gate as gate_module
from kiosk.staff.gate import Gate, PinFiles
from kiosk.staff.pin import FIRST_WAIT, FREE, STOP, Pin
from tests.quiet import Watch
from tests.staff.conftest import RIGHT, WRONG

NOBODY = 65534


def test_the_right_pin_opens_and_ends_the_row(files: PinFiles) -> None:
    gate = Gate(files)
    assert gate.check(WRONG) is False
    assert files.tries() == 1
    assert gate.check(RIGHT)
    assert files.tries() == 0


def test_time_is_monotonic_by_default() -> None:
    assert inspect.signature(Gate).parameters["clock"].default is time.monotonic


def test_during_a_wait_not_even_the_right_pin_opens(files: PinFiles) -> None:
    now = 0.0
    gate = Gate(files, lambda: now)
    for _ in range(FREE):
        assert not gate.check(WRONG)
    assert gate.wait() == 30
    now = 29.9
    assert not gate.check(RIGHT)
    assert files.tries() == FREE, "nothing was compared, so nothing is counted"
    now = 30.0
    assert gate.check(RIGHT)


def test_a_restart_begins_the_wait_again(files: PinFiles) -> None:
    files.set_tries(FREE)
    now = 1e6
    assert Gate(files, lambda: now).wait() == 30


def test_after_the_stop_only_unlocking_helps(files: PinFiles) -> None:
    now = 0.0
    gate = Gate(files, lambda: now)
    files.set_tries(STOP)
    now = 1e12
    assert gate.wait() == math.inf
    assert not gate.check(RIGHT)
    files.set_tries(0)  # what `kiosk pin unlock` does, while the kiosk runs
    assert gate.check(RIGHT)


def test_only_the_owner_may_read_the_files(files: PinFiles) -> None:
    for file in (files.file, files.tries_file):
        assert file.stat().st_mode & 0o777 == 0o600
    assert sorted(file.name for file in files.file.parent.iterdir()) == ["pin", "pin.tries"]


def test_what_root_sets_belongs_to_the_user_of_the_folder(tmp_path: Path) -> None:
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("not root")
    os.chown(tmp_path, NOBODY, NOBODY)
    PinFiles(tmp_path / "pin").set_tries(0)
    assert (tmp_path / "pin.tries").stat().st_uid == NOBODY


DAMAGES: dict[str, Callable[[Path], object]] = {
    "missing": lambda file: file.unlink(),
    "empty": lambda file: file.write_bytes(b""),
    "truncated": lambda file: file.write_bytes(file.read_bytes()[:-1]),
    "foreign": lambda file: file.write_text('{"pin": null}\n'),
    "zeros": lambda file: file.write_bytes(bytes(100)),
    "huge": lambda file: os.truncate(file, 2**40),
    "folder": lambda file: (file.unlink(), file.mkdir()),
    "pipe": lambda file: (file.unlink(), os.mkfifo(file)),
    "endless": lambda file: (file.unlink(), file.symlink_to("/dev/zero")),
    "circle": lambda file: (file.unlink(), file.symlink_to(file)),
    "closed": lambda file: file.chmod(0),
}


@pytest.fixture
def as_nobody(files: PinFiles) -> Any:
    """Root may read everything; be somebody else for a while."""
    if os.name != "posix":
        pytest.skip("Windows has other permissions")
    if os.geteuid() != 0:
        yield
        return
    closed = [folder for folder in files.file.parents if not folder.stat().st_mode & 0o001]
    modes = [folder.stat().st_mode for folder in closed]
    for folder in closed:
        folder.chmod(0o711)
    for path in (files.file.parent, files.file, files.tries_file):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)
    for folder, mode in zip(closed, modes, strict=True):
        folder.chmod(mode)


def stays_closed(gate: Gate, compared: list[str]) -> bool:
    """What must hold where a file is damaged."""
    return not gate.check(RIGHT) and gate.wait() == math.inf and not compared


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every PIN that was really compared."""
    seen: list[str] = []
    really = Pin.is_
    monkeypatch.setattr(Pin, "is_", lambda pin, typed: (seen.append(typed), really(pin, typed))[1])
    return seen


@pytest.mark.parametrize("which", ["pin", "pin.tries"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_no_exit(
    files: PinFiles, as_nobody: None, watch: Watch, compared: list[str], which: str, damage: str
) -> None:
    gate = Gate(files)
    assert gate.check(RIGHT), "what the damage changes"
    compared.clear()
    DAMAGES[damage](files.file.with_name(which))
    assert stays_closed(gate, compared)
    (line,) = watch.take()
    assert which in line


def test_a_gate_that_opens_without_a_pin_is_found_out(files: PinFiles, compared: list[str]) -> None:
    class Trusting(Gate):
        def check(self, typed: str) -> bool:
            try:
                return self._check(typed)
            except PinError:
                return True

    files.file.unlink()
    assert not stays_closed(Trusting(files), compared)


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), MemoryError("no room")])
def test_a_try_that_cannot_be_stored_is_not_compared(
    files: PinFiles,
    watch: Watch,
    compared: list[str],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def full(_: int) -> None:
        raise error

    monkeypatch.setattr(os, "fsync", full)
    assert Gate(files).check(RIGHT) is None, "it is not called wrong"
    assert compared == []
    (line,) = watch.take()
    assert str(error) in line


def test_what_a_killed_program_left_is_no_hindrance(files: PinFiles) -> None:
    files.file.with_name("pin.tries.new").write_bytes(b"4")
    assert Gate(files).check(RIGHT)


def test_the_disk_has_the_try_before_it_is_compared(
    files: PinFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a power cut at the wrong answer would give the try back."""
    done: list[str] = []

    def noting(name: str, really: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given: (done.append(name), really(*given))[1]

    monkeypatch.setattr(os, "fsync", noting("sync", os.fsync))
    monkeypatch.setattr(Path, "replace", noting("replace", Path.replace))
    monkeypatch.setattr(Pin, "is_", noting("compare", Pin.is_))
    Gate(files).check(WRONG)
    assert done == ["sync", "replace", *["sync"] * (os.name == "posix"), "compare"]


class Killed(BaseException):
    """Nothing catches it, as nothing catches a kill."""


def check_killed_at(line: int, gate: Gate, typed: str) -> bool:
    """Check, but be killed before this many lines of gate or files; False if there are fewer."""
    left = line

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename not in (gate_module.__file__, durable.__file__):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                raise Killed
        return trace

    before = sys.gettrace()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # a kill closes no file
        sys.settrace(trace)
        try:
            gate.check(typed)
        except Killed:
            return True
        finally:
            sys.settrace(before)
        return False


@pytest.mark.parametrize("typed", [WRONG, RIGHT])
def test_killed_at_any_line_no_try_is_lost(
    files: PinFiles, compared: list[str], typed: str
) -> None:
    line = 0
    killed = True
    while killed:
        line += 1
        files.set_tries(3)
        compared.clear()
        killed = check_killed_at(line, Gate(files), typed)
        may_be = {4} if compared else {3, 4}
        assert files.tries() in (may_be | {0} if typed == RIGHT and compared else may_be), line
        files.pin()
    assert line > 40


def test_a_double_tap_is_one_try_after_the_other(files: PinFiles, compared: list[str]) -> None:
    guess_twice_at_once(Gate(files), files)
    assert len(compared) == 1


def test_a_gate_without_its_lock_is_found_out(files: PinFiles, compared: list[str]) -> None:
    gate = Gate(files)
    gate._one_at_a_time = nullcontext()  # type: ignore[assignment]
    guess_twice_at_once(gate, files)
    assert len(compared) == 2


def guess_twice_at_once(gate: Gate, files: PinFiles) -> None:
    """Two threads guess where one try is left before a wait, and wait for each other to count."""
    files.set_tries(FREE - 1)
    both_have_read = threading.Barrier(2, timeout=1)
    one_writes = threading.Lock()
    read, store = files.tries, files.set_tries

    def read_together() -> int:
        tries = read()
        with suppress(threading.BrokenBarrierError):
            both_have_read.wait()
        return tries

    def store_alone(tries: int) -> None:
        with one_writes:
            store(tries)

    files.tries = read_together  # type: ignore[method-assign]
    files.set_tries = store_alone  # type: ignore[method-assign]
    threads = [threading.Thread(target=gate.check, args=(WRONG,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_it_says_why_only_it_can_help(files: PinFiles) -> None:
    gate = Gate(files)
    assert gate.barred() == ""
    files.set_tries(STOP - 1)
    assert gate.barred() == ""
    files.set_tries(STOP)
    assert gate.barred() == "stopped"
    files.tries_file.write_bytes(b"many")
    assert gate.barred() == "damaged"
    files.set_tries(0)
    files.file.write_bytes(b"482915")
    assert gate.barred() == "damaged"
    files.file.unlink()
    assert gate.barred() == "missing"


def test_a_folder_that_may_not_be_entered_is_damage(files: PinFiles, as_nobody: None) -> None:
    folder = files.file.parent
    mode = folder.stat().st_mode
    folder.chmod(0)
    try:
        gate = Gate(files)
        assert (gate.barred(), gate.wait(), gate.left()) == ("damaged", math.inf, 0)
    finally:
        folder.chmod(mode)


def test_a_gate_made_late_waits_from_the_start_of_the_program(files: PinFiles) -> None:
    files.set_tries(FREE)
    assert Gate(files, lambda: 110.0, since=100.0).wait() == FIRST_WAIT - 10
