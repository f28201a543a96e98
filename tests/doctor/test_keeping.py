"""What the doctor says of watchdog, network, touch and PIN."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.doctor.keeping import check_network, check_pin, check_touch, check_watch
from kiosk.recovery.starts import UNWELL, Record, Starts
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import STOP, choose
from tests.quiet import Watch


@pytest.mark.parametrize(
    ("watched", "state"), [("systemd", "green"), ("supervisor", "green"), ("", "amber")]
)
def test_who_watches(tmp_path: Path, watched: str, state: str) -> None:
    starts = Starts(tmp_path)
    starts.begin(watched)
    assert check_watch(starts).state == state


START = "start the kiosk by the service, or with: kiosk supervise"


@pytest.mark.parametrize("folder", [".", "nowhere"])
def test_no_record(tmp_path: Path, folder: str) -> None:
    """Only a folder that is not there is to be made."""
    starts = Starts(tmp_path / folder)
    check = check_watch(starts)
    assert (check.state, check.found) == ("amber", f"no kiosk has kept a record in {starts.file}")
    make = f"make {tmp_path / 'nowhere'} for the user of the kiosk, then "
    assert check.mend == (make if folder == "nowhere" else "") + START


def test_a_kiosk_that_nobody_watched(tmp_path: Path) -> None:
    starts = Starts(tmp_path)
    starts.begin("")
    check = check_watch(starts)
    assert (check.found, check.mend) == ("nobody starts the kiosk again when it ends", START)


def test_safe_starts(tmp_path: Path) -> None:
    starts = Starts(tmp_path)
    for _ in range(UNWELL + 1):
        starts.begin("systemd")
    assert "starts safely" in check_watch(starts).found


def test_a_record_that_others_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The state folder is the kiosk's alone. For root everything can be read."""

    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", forbidden)
    monkeypatch.setattr(Path, "exists", forbidden)
    for check in (check_watch(Starts(tmp_path)), check_pin(tmp_path / "pin")):
        assert (check.state, check.mend.startswith("ask as root")) == ("amber", True)


@pytest.mark.parametrize("record", ["", "{}", None], ids=["damaged", "old", "none"])
def test_a_network_that_nobody_looked_for_is_not_green(
    tmp_path: Path, watch: Watch, record: str | None
) -> None:
    starts = Starts(tmp_path)
    if record is not None:
        starts.file.write_text(record)
    (check,) = check_network(starts.read())
    assert check.line().startswith("amber  network: not known")
    watch.take()


def test_windows_is_not_asked_for_its_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert check_network(Record()) == []


def test_network() -> None:
    (none,) = check_network(Record(network=()))
    assert none.state == "green"
    (check,) = check_network(Record(network=("eth0",)))
    assert (check.state, "eth0" in check.found) == ("amber", True)


def test_touch(tmp_path: Path) -> None:
    for number, (name, properties) in enumerate((("Mouse", "0"), ("ILITEK Touch", "2"))):
        device = tmp_path / f"event{number}" / "device"
        device.mkdir(parents=True)
        (device / "name").write_text(f"{name}\n")
        (device / "properties").write_text(f"{properties}\n")
    (tmp_path / "event9" / "device").mkdir(parents=True)
    assert check_touch(tmp_path).line() == "green  touch: ILITEK Touch"
    assert check_touch(tmp_path / "nowhere").state == "amber"


def test_pin(tmp_path: Path) -> None:
    files = PinFiles(tmp_path / "pin")
    assert check_pin(files.file).mend == "kiosk pin set"
    files.set_pin(choose("739105", b"0" * 16))
    assert check_pin(files.file).state == "green"
    files.set_tries(STOP)
    assert check_pin(files.file).mend == "kiosk pin unlock"
