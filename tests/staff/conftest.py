"""A staff PIN in a folder of its own, cheap to check."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import choose

RIGHT = "482915"
WRONG = "482916"


@pytest.fixture
def files(tmp_path: Path) -> PinFiles:
    files = PinFiles(tmp_path / "pin")
    files.set_pin(choose(RIGHT, bytes(16), cost=4))
    return files
