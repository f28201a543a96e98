"""What the doctor says of watchdog, network, touch and PIN."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.doctor.keeping import check_network, check_pin, check_touch, check_watch
from kiosk.recovery.starts import UNWELL, Record, Starts
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import STOP, choose


@pytest.mark.parametrize(
    ("watched", "state"), [("systemd", "green"), ("supervisor", "green"), ("", "amber")]
)
def test_who_watches(tmp_path: Path, watched: str, state: str) -> None:
    starts = Starts(tmp_path)
    starts.begin(watched)
    assert check_watch(starts).state == state


def test_no_record(tmp_path: Path) -> None:
    check = check_watch(Starts(tmp_path))
    assert (check.state, str(tmp_path) in check.mend) == ("amber", True)


def test_safe_starts(tmp_path: Path) -> None:
    starts = Starts(tmp_path)
    for _ in range(UNWELL + 1):
        starts.begin("systemd")
    assert "starts safely" in check_watch(starts).found


def test_network() -> None:
    assert check_network(Record()).state == "green"
    check = check_network(Record(network=("eth0",)))
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
