"""Chromium, if it is installed, as a clinic would use it: full screen on a site on its disk."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from benchmarks.machine import proportional_memory, running
from benchmarks.screen import HEIGHT, WIDTH, Screen

FLAGS = (
    "--kiosk --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-quic --disable-breakpad"
    f" --window-position=0,0 --window-size={WIDTH},{HEIGHT}"
).split()

CONTENT = 20
"""Colours that tell a page with pictures from a blank one."""


def program() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


def start(screen: Screen, site: Path) -> tuple[float, float]:
    """Open the site with an empty profile.

    Returns the seconds until it was painted, and the MiB that all its processes together hold
    when the screen is at rest. That is kind to Chromium: it is not the peak.
    """
    screen.wait_until_black()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [program() or "", *FLAGS, f"--user-data-dir={profile}"]
        started = time.monotonic()
        index = (site / "index.html").as_uri()
        with running([*command, index], {"DISPLAY": screen.display}) as process:
            seconds = screen.watch(started, CONTENT)
            return seconds, proportional_memory(process.pid)
