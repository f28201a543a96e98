"""A kiosk that is stopped while it begins has ended, and not fallen."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.ending import LEFT, RESTART
from kiosk.recovery.starts import Starts
from tests.recovery.conftest import ROOT, Settle, environment, run, with_a_damaged_page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

MOMENTS = [
    "Starts.begin",
    "durable.publish",
    "Shelf.open",
    "make_application",
    "Kiosk",
    "Kiosk.show",
    "wait",
]
"""What a start does, in this order; it is stopped just before."""

STOPS_ITSELF = """
import os, runpy, signal, sys
from operator import attrgetter
from kiosk import app, durable
app.durable = durable
where, _, name = {moment!r}.rpartition(".")
place = attrgetter(where)(app) if where else app
work = getattr(place, name)
def stop(*words, **how):
    os.kill(os.getpid(), signal.{number})
    return work(*words, **how)
setattr(place, name, stop)
{without}
runpy.run_module("tests.recovery.unseen", run_name="__main__")
"""

WITHOUT = "app.end_when_asked = lambda *_: signal.signal(signal.SIGINT, signal.SIG_DFL)"


def stopped(
    state: Path, settings: Path, moment: str, number: str, *more: str, without: str = ""
) -> tuple[int, str]:
    """The status of a kiosk that was stopped at this moment, and what it said."""
    program = STOPS_ITSELF.format(moment=moment, number=number, without=without)
    words = ["run", *more, "--size", "1024x768", "--settings", str(settings)]
    ended = subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=ROOT,
        env=environment(state),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
def test_it_has_ended(
    settle: Settle, state: Path, sample_file: Path, moment: str, number: str
) -> None:
    assert stopped(state, settle(sample_file), moment, number) == (LEFT, "")
    record = Starts(state).read()
    assert (record.running, record.unproven) == (False, 0)


@pytest.mark.parametrize("moment", ["Shelf.open", "make_application", "Kiosk.show"])
def test_without_it_that_would_be_a_fall(
    settle: Settle, state: Path, sample_file: Path, moment: str
) -> None:
    status, _ = stopped(state, settle(sample_file), moment, "SIGTERM", without=WITHOUT)
    record = Starts(state).read()
    assert (status, record.running, record.unproven) == (-signal.SIGTERM, True, 1)


@pytest.mark.parametrize("fell", [True, False], ids=["fell", "ended in doubt"])
def test_what_was_in_doubt_before_it_is_still_looked_at(
    settle: Settle, state: Path, sample_file: Path, fell: bool
) -> None:
    before = Starts(state)
    before.begin()
    if not fell:
        before.ended(in_doubt=True)
    stopped(state, settle(sample_file), "Shelf.open", "SIGTERM")
    after = Starts(state)
    after.begin()
    assert (after.after_a_fall, after.in_doubt) == (False, True)


@pytest.mark.parametrize("in_doubt", [True, False])
def test_in_doubt_it_looks_at_more_than_the_first_screen(
    settle: Settle, tmp_path: Path, state: Path, sample_file: Path, in_doubt: bool
) -> None:
    (tmp_path / "ours.db").write_bytes(with_a_damaged_page(sample_file))
    before = Starts(state)
    before.begin()
    before.ended(in_doubt=in_doubt)
    _, said = stopped(state, settle(tmp_path / "ours.db"), "make_application", "SIGTERM")
    assert ("ours.db" in said) is in_doubt


def test_from_outside_at_any_moment(settle: Settle, state: Path, sample_file: Path) -> None:
    """The earlier ones come before Python hears of signals: then nothing is written down."""
    command = [part for part in run("--settings", settle(sample_file)) if part != "--supervised"]
    for moment in (0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0, 1.5):
        with subprocess.Popen(
            command, cwd=ROOT, env=environment(state), stderr=subprocess.PIPE
        ) as process:
            time.sleep(moment)
            process.terminate()
            assert process.wait(30) in (LEFT, -signal.SIGTERM), moment
        record = Starts(state).read()
        assert (record.running, record.unproven) == (False, 0), moment


@pytest.mark.parametrize("moment", ["Shelf.open", "wait"])
def test_a_supervised_one_that_was_stopped_alone_comes_back(
    settle: Settle, state: Path, sample_file: Path, moment: str
) -> None:
    status, said = stopped(state, settle(sample_file), moment, "SIGTERM", "--supervised")
    assert (status, said) == (RESTART, "")
    assert not Starts(state).read().running
