"""Whole kiosks that things are done to."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.shell.conftest import environment, settle, starts, state

__all__ = ["settle", "starts", "state"]

collect_ignore: list[str] = [] if sys.platform == "linux" else ["."]


@pytest.fixture
def surroundings(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the kiosks of this test are started in."""
    for name in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "FONTCONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment(state).items():
        monkeypatch.setenv(name, value)
