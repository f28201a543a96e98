"""The kiosk is started again when it has ended or hangs, and not when staff have left it."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.ending import LEFT, RESTART
from kiosk.recovery import supervisor as supervising
from kiosk.recovery.supervisor import Supervisor
from tests.quiet import Watch

READY = "print('READY=1', flush=True);"
BEAT = "import time\nwhile True: print('WATCHDOG=1', flush=True); time.sleep(0.5)"


class Run:
    """A supervisor at work in a thread, and how often what it starts began."""

    def __init__(self, program: str, begun: Path, steady: float = supervising.STEADY) -> None:
        note = f"import os; os.write(os.open({str(begun)!r}, 1089, 0o600), b'%d ' % os.getpid());"
        self._begun = begun
        self.supervisor = Supervisor([sys.executable, "-c", note + program], steady=steady)
        self.status: int | None = None
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def _work(self) -> None:
        self.status = self.supervisor.run()

    @property
    def pids(self) -> list[int]:
        return list(map(int, self._begun.read_text().split())) if self._begun.exists() else []

    def wait_until(self, condition: Callable[[], object], seconds: float = 10) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"{self.pids}, {self.status}"
            time.sleep(0.01)

    def end(self) -> None:
        self.supervisor.end()
        self._thread.join(20)
        assert not self._thread.is_alive()


Supervise = Callable[..., Run]


@pytest.fixture
def supervise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, watch: Watch) -> Iterator[Supervise]:
    monkeypatch.setattr(supervising, "SILENCE", 2)
    monkeypatch.setattr(supervising, "START", 2)
    monkeypatch.setattr(supervising, "PAUSES", (0.0, 0.3, 0.6))
    runs: list[Run] = []

    def start(program: str, **how: float) -> Run:
        runs.append(Run(program, tmp_path / "begun", **how))
        return runs[-1]

    yield start
    for run in runs:
        run.end()
    watch.take()


def test_one_that_lives_is_left_alone(supervise: Supervise) -> None:
    run = supervise(READY + BEAT)
    time.sleep(3.5)
    assert len(run.pids) == 1
    run.end()
    assert run.status == LEFT


def test_one_that_gives_no_sign_of_life_is_killed(supervise: Supervise) -> None:
    run = supervise(READY + "import time; time.sleep(99)")
    run.wait_until(lambda: len(run.pids) == 2)


def test_one_that_never_begins_is_killed(supervise: Supervise) -> None:
    run = supervise("import time; time.sleep(99)")
    run.wait_until(lambda: len(run.pids) == 2)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process")
def test_one_that_was_stopped_is_killed(supervise: Supervise) -> None:
    run = supervise(READY + BEAT)
    run.wait_until(lambda: run.pids)
    os.kill(run.pids[0], signal.SIGSTOP)
    run.wait_until(lambda: len(run.pids) == 2)


def test_one_that_was_killed_is_started_again(supervise: Supervise) -> None:
    run = supervise(READY + BEAT)
    run.wait_until(lambda: run.pids)
    os.kill(run.pids[0], signal.SIGTERM)
    run.wait_until(lambda: len(run.pids) == 2)


@pytest.mark.parametrize(("ends", "starts"), [(LEFT, 1), (2, 1), (1, 3), (RESTART, 3)])
def test_how_it_ended_decides(supervise: Supervise, ends: int, starts: int) -> None:
    run = supervise(f"raise SystemExit({ends})")
    run.wait_until(lambda: len(run.pids) >= starts)
    if starts == 1:
        run.wait_until(lambda: run.status is not None)
        assert (run.status, len(run.pids)) == (ends, 1)


def test_failures_are_waited_out_ever_longer(
    supervise: Supervise, caplog: pytest.LogCaptureFixture
) -> None:
    run = supervise("raise SystemExit(1)")
    run.wait_until(lambda: len(run.pids) >= 4)
    pauses = [record.args[1] for record in caplog.records if record.args]
    assert pauses[:3] == [0.0, 0.3, 0.6]


def test_one_that_ran_well_is_started_at_once(
    supervise: Supervise, caplog: pytest.LogCaptureFixture
) -> None:
    run = supervise("raise SystemExit(1)", steady=0)
    run.wait_until(lambda: len(run.pids) >= 4)
    assert {record.args[1] for record in caplog.records if record.args} == {0.0}


def test_the_pauses_are_those_that_are_documented() -> None:
    assert supervising.PAUSES == (0, 1, 2, 5, 10, 30)
    assert supervising.SILENCE < 10


def test_one_that_asks_for_it_is_started_at_once_and_without_a_warning(
    supervise: Supervise, caplog: pytest.LogCaptureFixture
) -> None:
    run = supervise(f"raise SystemExit({RESTART})")
    run.wait_until(lambda: len(run.pids) >= 4, 3)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_what_it_wanted_counts_as_no_failure(
    supervise: Supervise, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """It falls, then asks twice to be started again, then falls again."""
    run = supervise(f"""
import os
began = len(open({str(tmp_path / "begun")!r}).read().split())
raise SystemExit({RESTART} if began in (2, 3) else 1)
""")
    run.wait_until(lambda: len(run.pids) >= 5)
    pauses = [record.args[1] for record in caplog.records if record.args]
    assert pauses[:2] == [0.0, 0.3]


AFTER = "import sys; open({said!r}, 'a').write(repr(sys.argv[1:]) + chr(10));"


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("raise SystemExit(1)", "has ended (1)"),
        ("import time; time.sleep(99)", "drew no frame for 2 s and was killed"),
        (f"raise SystemExit({RESTART})", None),
    ],
    ids=["falls", "hangs", "restarts"],
)
def test_the_next_one_is_told_of_a_fall(
    supervise: Supervise, tmp_path: Path, does: str, told: str | None
) -> None:
    """For its log: on Windows nobody else has one."""
    said = tmp_path / "said"
    run = supervise(AFTER.format(said=str(said)) + does)
    run.wait_until(lambda: len(run.pids) >= 2 and len(said.read_text().splitlines()) >= 2)
    first, second = said.read_text().splitlines()[:2]
    assert (first, second) == ("[]", repr(["--after", told] if told else []))


def test_one_that_cannot_be_started_is_tried_again(
    supervise: Supervise, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = subprocess.Popen
    tries = iter([OSError(12, "Cannot allocate memory")] * 2)

    def fail(*words: object, **how: object) -> object:
        for error in tries:
            raise error
        return start(*words, **how)  # type: ignore[call-overload]

    monkeypatch.setattr(supervising.subprocess, "Popen", fail)
    run = supervise(READY + BEAT)
    run.wait_until(lambda: run.pids)
    run.end()
    assert run.status == LEFT


def test_without_a_standard_error_output_it_has_none_to_pass_on(
    supervise: Supervise, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []
    start = subprocess.Popen

    def note(*words: object, **how: object) -> object:
        given.append(how["stderr"])
        return start(*words, **how)  # type: ignore[call-overload]

    monkeypatch.setattr(supervising.subprocess, "Popen", note)
    monkeypatch.setattr(sys, "stderr", None)
    run = supervise(READY + BEAT)
    run.wait_until(lambda: run.pids)
    run.end()
    assert given == [subprocess.DEVNULL]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_sigterm_is_passed_on(tmp_path: Path) -> None:
    said = tmp_path / "said"
    child = f"""
import pathlib, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: (pathlib.Path({str(said)!r}).touch(), sys.exit(0)))
print("READY=1", file=sys.stderr, flush=True)
time.sleep(99)
"""
    program = f"""
import sys
from kiosk.recovery import supervisor
make = supervisor.Supervisor
supervisor.Supervisor = lambda command: make([sys.executable, "-c", {child!r}])
sys.exit(supervisor.supervise([]))
"""
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == b"READY=1\n"
        process.terminate()
        assert process.wait(10) == LEFT
    assert said.exists()


def test_the_log_says_what_it_does(supervise: Supervise, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk.recovery.supervisor")
    run = supervise(READY + "import time; time.sleep(99)")
    run.wait_until(lambda: len(run.pids) == 2)
    assert [record.getMessage() for record in caplog.records][:3] == [
        "the kiosk draws",
        "no frame was drawn for 2 s; the kiosk is killed",
        f"the kiosk has ended ({-signal.SIGKILL}); it is started again in 0 s",
    ]
