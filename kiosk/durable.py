"""Files that a power cut leaves as they were or as they should be, never in between."""

from __future__ import annotations

import os
from pathlib import Path


def publish(draft: Path, output: Path) -> None:
    """Give ``draft``, beside ``output``, its name; return when the disk has both.

    The bytes are on the disk before the name is. Raises OSError where the disk does not take it.
    """
    _sync(draft)
    draft.replace(output)
    if os.name == "posix":
        _sync(output.parent)


def _sync(path: Path) -> None:
    # Windows flushes only what is open for writing; a folder can only be opened for reading.
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
