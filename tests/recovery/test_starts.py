"""What the kiosk remembers of its starts, and what it does where it cannot."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from kiosk import app
from kiosk.ending import LEFT, RESTART
from kiosk.recovery.starts import UNWELL, Record, Starts, interfaces
from kiosk.settings import Settings
from kiosk.settings.safe import safe
from tests.quiet import Watch


def start(folder: Path) -> Starts:
    """A start that says nothing of its end."""
    starts = Starts(folder)
    starts.begin("supervisor")
    return starts


def test_three_that_failed_make_the_next_one_safe(state: Path) -> None:
    assert [start(state).record.safe for _ in range(UNWELL + 1)] == [False] * UNWELL + [True]


def test_one_that_stayed_well_counts_anew(state: Path) -> None:
    for _ in range(UNWELL):
        last = start(state)
    last.well()
    assert not start(state).record.safe


def test_one_that_ended_by_itself_has_not_failed(state: Path) -> None:
    for _ in range(UNWELL * 3):
        last = start(state)
        last.ended()
    assert not start(state).record.safe


def test_it_stays_safe_until_it_was_well_for_long(state: Path) -> None:
    for _ in range(UNWELL + 1):
        last = start(state)
    last.well()
    last.ended()
    last = start(state)
    assert last.record.safe, "well for a minute, not yet for an hour"
    last.well_again()
    assert not start(state).record.safe


def test_after_a_fall_the_next_one_knows(state: Path) -> None:
    first = start(state)
    assert not first.after_a_fall
    second = start(state)
    assert (second.after_a_fall, second.in_doubt) == (True, True)
    second.ended()
    third = start(state)
    assert (third.after_a_fall, third.in_doubt) == (False, False)


def test_who_ends_in_doubt_has_not_fallen(state: Path) -> None:
    start(state).ended(in_doubt=True)
    doubting = start(state)
    assert (doubting.after_a_fall, doubting.in_doubt) == (False, True)
    doubting.ended()
    assert not start(state).in_doubt


def test_a_record_of_an_older_kiosk_counts(state: Path) -> None:
    (state / "starts.json").write_text('{"running": false, "unproven": 2, "safe": false}')
    assert start(state).record.unproven == 3


def test_it_says_who_watches_and_what_network_there_is(state: Path) -> None:
    start(state)
    record = Starts(state).read()
    assert (record.watched, record.network) == ("supervisor", interfaces())


def test_where_there_is_no_folder_every_start_is_the_first(tmp_path: Path) -> None:
    for _ in range(UNWELL * 2):
        starts = start(tmp_path / "nowhere")
        assert (starts.record.safe, starts.after_a_fall) == (False, False)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "null",
        "[]",
        "3",
        '{"unproven": ',
        '{"unproven": "9"}',
        '{"unproven": true}',
        '{"safe": 1}',
        '{"network": 5}',
        '{"else": 1}',
        "[" * 5000,
        "\x00" * 100,
    ],
)
def test_a_record_that_makes_no_sense_is_as_none(state: Path, watch: Watch, said: str) -> None:
    (state / "starts.json").write_text(said)
    starts = start(state)
    assert (starts.record.unproven, starts.record.safe) == (1, False)
    (line,) = watch.take()
    assert "starts.json: is not taken for true" in line
    assert Starts(state).read() == starts.record, "and the next start has a good one"


def test_what_is_no_file_is_as_none(state: Path, watch: Watch) -> None:
    (state / "starts.json").mkdir()
    assert not start(state).record.safe
    (line,) = watch.take()
    assert "cannot be written" in line


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_not_waited_for(state: Path) -> None:
    os.mkfifo(state / "starts.json")
    assert start(state).record.unproven == 1


def test_every_damage_is_as_none_or_a_record(state: Path, watch: Watch) -> None:
    chance = random.Random(5)
    whole = json.dumps(Record(True, 2, False, "systemd", ("eth0",), True)._asdict()).encode()
    for _ in range(1000):
        bytes_ = bytearray(whole)
        for _ in range(chance.randrange(1, 8)):
            bytes_[chance.randrange(len(bytes_))] = chance.randrange(256)
        (state / "starts.json").write_bytes(bytes_[: chance.randrange(len(bytes_) + 1)])
        assert isinstance(Starts(state).read(), Record)
    watch.take()


def test_interfaces_are_read_without_a_socket(tmp_path: Path) -> None:
    table = tmp_path / "dev"
    table.write_text("Inter-|\n face |bytes\n    lo: 1 2\n  eth0: 3 4\nwlan0:5 6\n")
    assert interfaces(table) == ("eth0", "wlan0")
    assert interfaces(tmp_path / "nowhere") is None


def test_a_safe_start_keeps_what_people_need(tmp_path: Path) -> None:
    given = {"display": 2, "languages": ("de",), "theme": "dark", "library": tmp_path, "scale": 110}
    settings = safe(Settings(None, given))
    assert (settings.display, settings.languages) == (2, ("de",))
    assert (settings.theme, settings.library, settings.scale) == ("light", None, None)
    assert settings.voice is False


def test_staff_who_restart_a_safe_start_get_an_ordinary_one(
    state: Path, monkeypatch: pytest.MonkeyPatch, watch: Watch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(app, "leave", ended.append)
    for _ in range(UNWELL):
        start(state)
    starts = start(state)
    assert starts.record.safe
    app._end_for_staff(starts, LEFT)
    assert starts.read().safe, "who leaves does not wish for another start"
    app._end_for_staff(starts, RESTART)
    assert not starts.read().safe
    assert ended == [LEFT, RESTART]
    assert ["left the kiosk" in line for line in watch.take()] == [True, False]
