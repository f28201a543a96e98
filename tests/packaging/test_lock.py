"""The lock file holds every package with its hashes, and agrees with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def normal(name: str) -> str:
    """Package names as an index compares them."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def lock(root: Path) -> str:
    return (root / "requirements.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def locked(lock: str) -> dict[str, str]:
    found = [PIN.match(line) for line in lock.splitlines()]
    return {normal(pin[1]): pin[2] for pin in found if pin}


def test_what_pyproject_pins_is_what_is_locked(root: Path, locked: dict[str, str]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    for requirement in asked:
        pin = PIN.match(requirement)
        assert pin, f"{requirement} is no exact pin"
        assert locked[normal(pin[1])] == pin[2], requirement


def test_every_locked_package_has_a_hash(lock: str) -> None:
    blocks = re.split(r"\n(?=[A-Za-z])", lock)
    pinned = [block for block in blocks if PIN.match(block)]

    assert pinned
    assert [block for block in pinned if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_index(lock: str) -> None:
    assert not re.search(r"https?://|file:|--(extra-)?index-url|--find-links", lock)


def test_the_lock_serves_windows_too(locked: dict[str, str]) -> None:
    assert {"colorama", "pywin32-ctypes"} <= set(locked)
