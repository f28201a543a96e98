"""Where the tests of packaging find the checkout, the wheel of PySide6, and the built program."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]

# These look at a built program; script/package makes one and says where it is.
collect_ignore = [] if "KIOSK_PROGRAM" in os.environ else ["test_program.py"]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def contents() -> ModuleType:
    """``package/contents.py``, which is no part of the program and so on no import path."""
    path = ROOT / "package" / "contents.py"
    spec = importlib.util.spec_from_file_location("contents", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def qt() -> Path:
    """Qt's own folder in the wheel; on Windows the wheel has no ``Qt`` below ``PySide6``."""
    package = Path(PySide6.__file__).parent
    return package / "Qt" if (package / "Qt").is_dir() else package


@pytest.fixture(scope="session")
def program() -> Path:
    """The folder that ``script/package`` unpacked and let tour its pages."""
    return Path(os.environ["KIOSK_PROGRAM"])
