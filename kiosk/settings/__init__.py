"""What IT decides for one kiosk, in one TOML file: declared in ``keys``, read by ``reading``."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk import paths
from kiosk.settings.keys import Settings

__all__ = ["Settings", "load"]


def load(named: Path | None) -> Settings:
    """The settings in the file that was named, or else in the one in the system's place.

    Never raises. A file that was named has to be there; the system's need not.
    """
    file = named or paths.system_settings()
    if named is None and _is_nowhere(file):
        return Settings()
    # Most starts need no parser.
    from kiosk.settings.reading import read_file

    return read_file(file)


def _is_nowhere(file: Path) -> bool:
    """Whether there is no such file: one that may not be looked at is somewhere."""
    try:
        os.lstat(file)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
