"""What keeps the kiosk running and closed: who watches over it, network, touch, staff PIN."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk import paths
from kiosk.doctor.check import Check
from kiosk.errors import PinError
from kiosk.recovery.starts import UNWELL, Record, Starts
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import STOP

_WATCHERS = {
    "systemd": "systemd starts it again, and is told of every drawn frame",
    "supervisor": "kiosk supervise starts it again, and is told of every drawn frame",
}

_START = "start the kiosk by the service, or with: kiosk supervise"

_ASK_AS = "ask as root, or as the user that the kiosk runs as"

_DIRECT = 1 << 1
"""INPUT_PROP_DIRECT of Linux: one touches what one sees."""


def check_watch(starts: Starts) -> Check:
    """Who watched over the last start of the kiosk, and how it went: its own record says so."""
    try:
        kept = starts.file.is_file()
    except OSError as error:
        found = f"{starts.file} cannot be read ({error.strerror})"
        return Check("watchdog", "amber", found, _ASK_AS)
    if not kept:
        mend = _START
        if not starts.file.parent.is_dir():
            mend = f"make {starts.file.parent} for the user of the kiosk, then {mend}"
        return Check("watchdog", "amber", f"no kiosk has kept a record in {starts.file}", mend)
    record = starts.read()
    if record.safe:
        mend = f"read the log, mend what it says, remove {starts.file} and start the kiosk again"
        return Check("watchdog", "amber", f"after {UNWELL} failures the kiosk starts safely", mend)
    if record.watched not in _WATCHERS:
        mend = _START
        return Check("watchdog", "amber", "nobody starts the kiosk again when it ends", mend)
    return Check("watchdog", "green", _WATCHERS[record.watched])


def check_network(record: Record) -> list[Check]:
    """What the last start of the kiosk could see of a network. It never uses one.

    No check on Windows, which tells of its networks over a socket alone: none is ever opened.
    """
    return [] if sys.platform == "win32" else [_network(record)]


def _network(record: Record) -> Check:
    if record.network is None:
        mend = "look at the settings of the network yourself"
        return Check("network", "amber", "not known: no kiosk has kept a record of it", mend)
    if record.network:
        found = f"the kiosk sees {', '.join(record.network)}, which it never uses"
        return Check("network", "amber", found, "close it: PrivateNetwork=yes in the service")
    return Check("network", "green", "the last start of the kiosk saw none")


def check_touch(devices: Path = Path("/sys/class/input")) -> Check:
    """Whether there is a screen that can be touched."""
    found = _touch(devices)
    if found:
        return Check("touch", "green", ", ".join(found))
    mend = "plug in the touchscreen's USB cable, or install its driver"
    return Check("touch", "amber", "this machine has no touchscreen", mend)


def _touch(devices: Path) -> list[str]:
    if sys.platform == "win32":
        import ctypes

        fingers = ctypes.WinDLL("user32").GetSystemMetrics(95)  # SM_MAXIMUMTOUCHES
        return [f"{fingers} fingers at a time"] if fingers else []
    names = set()
    for device in devices.glob("event*/device"):
        try:
            properties = (device / "properties").read_text().split()
            if int(properties[-1], 16) & _DIRECT:
                names.add((device / "name").read_text().strip())
        except (OSError, ValueError, IndexError):
            continue
    return sorted(names)


def check_pin(file: Path | None = None) -> Check:
    """Whether staff can leave the kiosk with their PIN."""
    files = PinFiles(file or paths.staff_pin())
    try:
        files.pin()
        tries = files.tries()
    except (PinError, OSError) as error:
        mend = _ASK_AS if isinstance(error, PermissionError) else "kiosk pin set"
        return Check("staff PIN", "amber", str(error), mend)
    if tries >= STOP:
        return Check("staff PIN", "amber", f"stopped after {tries} wrong tries", "kiosk pin unlock")
    return Check("staff PIN", "green", f"is set; {tries} of {STOP} wrong tries")
