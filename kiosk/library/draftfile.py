"""The file of a library that is being made: beside the old one, and in its place when whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

from kiosk.library.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES


def beside(output: Path) -> Path:
    """Where this process writes the draft of ``output``."""
    return output.with_name(f"{output.name}.{os.getpid()}.tmp")


def sweep(output: Path) -> None:
    """Remove the drafts that killed builds left beside ``output``; those at work stay."""
    for leftover in output.parent.glob(f"{output.name}.*.tmp"):
        number = leftover.name.removeprefix(f"{output.name}.").removesuffix(".tmp")
        if number.isdecimal() and not _runs(int(number)):
            # Windows does not let go of a file that another program still writes.
            with suppress(OSError):
                leftover.unlink()


def create(draft: Path | None, compiler: str) -> sqlite3.Connection:
    """An empty library made by ``compiler``; in memory where ``draft`` is ``None``."""
    if draft:
        draft.unlink(missing_ok=True)
    connection = sqlite3.connect(draft or ":memory:", isolation_level=None)
    _prepare(connection)
    connection.executescript(
        f"PRAGMA application_id = {APPLICATION_ID};PRAGMA user_version = {SCHEMA_VERSION};{TABLES}"
    )
    connection.execute("BEGIN")
    connection.execute("INSERT INTO about VALUES ('compiler', ?)", (compiler,))
    return connection


def continued(output: Path, draft: Path, compiler: str) -> sqlite3.Connection | None:
    """A copy of the library at ``output`` to go on from, if ``compiler`` made it."""
    if not output.is_file():
        return None
    shutil.copyfile(output, draft)
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        _prepare(connection)
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if (application, version) == (APPLICATION_ID, SCHEMA_VERSION):
            made_by = connection.execute("SELECT value FROM about WHERE key = 'compiler'")
            if made_by.fetchone() == (compiler,):
                connection.execute("BEGIN")
                return connection
    except sqlite3.Error:
        pass  # Not a library, or a damaged one: begin anew.
    connection.close()
    return None


def _prepare(connection: sqlite3.Connection) -> None:
    """Do without journal and syncs: a draft that is cut short is thrown away."""
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    # Files whose mentions of others must be checked; not part of the library.
    connection.execute("CREATE TEMP TABLE suspect (file INTEGER PRIMARY KEY)")


def _runs(process: int) -> bool:
    """Whether a process of this number may be at work; on Windows the file itself tells."""
    if os.name != "posix" or process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
