"""The last warnings."""

from __future__ import annotations

import logging

from kiosk.shell.recent import KEPT, Recent


def test_the_last_warnings_are_kept_the_latest_first() -> None:
    recent, log = Recent(), logging.getLogger("elsewhere")
    log.addHandler(recent)
    log.info("a start")
    for number in range(KEPT + 5):
        log.warning("the disk\nis %s", number)
    log.removeHandler(recent)
    assert recent.count == KEPT + 5
    assert len(recent.lines) == KEPT
    assert recent.lines[0].endswith(f"elsewhere: the disk is {KEPT + 4}")
    assert recent.lines[-1].endswith("the disk is 5")
