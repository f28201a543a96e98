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

CONTENT = 3
"""Colours that tell a page from a blank one: its ground, its head and its letters."""


def program() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


def start(screen: Screen, site: Path) -> tuple[float, float]:
    """Open the site with an empty profile.

    Returns the seconds until the first content was painted, and the MiB that all its processes
    together hold when the screen is at rest. Both are kind to Chromium: the page need not be
    complete, and it is not the peak.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [program() or "", *FLAGS, f"--user-data-dir={profile}"]
        started = time.monotonic()
        index = (site / "index.html").as_uri()
        with running([*command, index], {"DISPLAY": screen.display}) as process:
            painting = screen.watch(started, CONTENT)
            return painting.content, proportional_memory(process.pid)
