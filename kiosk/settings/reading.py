"""Reads a settings file. Whatever is wrong with it becomes a problem with its line, never an
error: the kiosk has to show its pages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.errors import Problem
from kiosk.settings.keys import KEYS, Settings
from kiosk.settings.kinds import WINDOWS_PATH, Unfit, toml
from kiosk.settings.lines import Place, key_lines

MAX_BYTES = 64_000
"""Far more than anybody writes by hand; what is larger is another file."""

_LIKE_THIS = 'write key = "value" in each line, words between double quotes'


class _Unreadable(Exception):
    """The file as a whole says nothing."""

    def __init__(self, line: int, message: str, mend: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.mend = mend


def read_file(file: Path) -> Settings:
    """The settings in ``file``. Never raises; a key that is wrong keeps its default."""
    try:
        return _read(_text(file), file)
    except _Unreadable as error:
        problem = Problem(str(file), error.line, "error", error.message, error.mend)
        return Settings(file, problems=(problem,), unreadable=True)


def _read(text: str, file: Path) -> Settings:
    tree, places = _parse(text)
    given: dict[str, Any] = {}
    problems = []
    for name, value in tree.items():
        key = KEYS.get(name)
        if key is None:
            problems.append(_unknown(name, value, file, places))
            continue
        if isinstance(value, dict):
            strayed = [inner for inner in value if inner in KEYS]
            problems += [_strayed(inner, name, file, places) for inner in strayed]
            value = {inner: value[inner] for inner in value if inner not in KEYS}
        try:
            given[name] = key.kind.read(value, file.parent)
        except Unfit as unfit:
            problems.append(_unfit(name, unfit, file, places))
            if unfit.meant is not None:
                given[name] = unfit.meant
    # One that is there is no log; one that is still to come would be taken for it.
    if "log_file" in given and given["log_file"] == given.get("library"):
        shared = Unfit("this is the file of library, too", "name a file of its own")
        problems.append(_unfit("log_file", shared, file, places))
        del given["log_file"]
    lines = {name: places[name,] for name in tree if name in KEYS}
    problems.sort(key=lambda problem: problem.line)
    return Settings(file, given, lines, tuple(problems))


def _text(file: Path) -> str:
    try:
        if file.is_dir():
            raise _Unreadable(1, "this is a folder", "name the file in it")
        if file.exists() and not file.is_file():  # to open a pipe would wait for ever
            raise _Unreadable(1, "this is not a file", "name a file")
        with file.open("rb") as source:
            data = source.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        mend = f"write it with: kiosk settings example > {file.name}"
        raise _Unreadable(1, "there is no such file", mend) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        mend = "let the user that the kiosk runs as read it"
        raise _Unreadable(1, f"the file cannot be read ({why})", mend) from error
    if len(data) > MAX_BYTES:
        raise _Unreadable(
            1,
            f"the file has more than {MAX_BYTES:,} bytes, so it holds something else than settings",
            "begin a new one with: kiosk settings example",
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Unreadable(1, "the file is saved as UTF-16", "save it with encoding UTF-8")
    try:
        # Some editors of Windows begin a file with an invisible mark.
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _Unreadable(
            line, "the file is not saved as UTF-8", "save it with encoding UTF-8"
        ) from error


def _parse(text: str) -> tuple[dict[str, Any], dict[Place, int]]:
    """What stands in the file, and on which lines."""
    try:
        return tomllib.loads(text), key_lines(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(error), text) from error
    except (RecursionError, ValueError) as error:  # lists in lists in lists, or a mile of digits
        raise _Unreadable(1, "this cannot be read as TOML", _LIKE_THIS) from error


def _not_toml(said: str, text: str) -> _Unreadable:
    """What the parser said, with the line that it meant and how to mend the usual causes."""
    where = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", said)
    line = int(where[1]) if where and where[1] else text.rstrip().count("\n") + 1
    what = said[: where.start()] if where else said
    mend = _LIKE_THIS
    if "\\" in text.split("\n")[line - 1]:
        mend = WINDOWS_PATH
    elif "overwrite" in what or "declare" in what:
        mend = "write each key once"
    return _Unreadable(line, f"this cannot be read as TOML ({what})", mend)


def _unknown(name: str, value: object, file: Path, places: Mapping[Place, int]) -> Problem:
    inner = value if isinstance(value, dict) else {}
    meant = [key for key in (f"{name}_{one}" for one in inner) if key in KEYS]
    if meant:
        message = f"settings do not stand in a table, such as [{name}]"
        written = ", and ".join(f"{key} = {KEYS[key].kind.means}" for key in meant)
        mend = f"write above all lines in [brackets]: {written}"
        return Problem(str(file), places[name,], "error", message, mend)
    near = " or ".join(_near(name, value, file.parent))
    mend = f"did you mean {near}?" if near else "delete it; all there are: kiosk settings example"
    message = f"there is no setting “{name[:40]}”"
    return Problem(str(file), places[name,], "error", message, mend)


def _near(name: str, value: object, folder: Path) -> list[str]:
    """The settings that may be meant by an unknown name; those that take the value, if any do."""
    # An empty table such as [log] means the settings whose names begin like it.
    near = [key for key in KEYS if key.startswith(f"{name}_")] or get_close_matches(name, KEYS)
    return [key for key in near if _takes(key, value, folder)] or near


def _takes(key: str, value: object, folder: Path) -> bool:
    try:
        KEYS[key].kind.read(value, folder)
    except Unfit as unfit:
        return unfit.meant is not None
    return True


def _strayed(key: str, table: str, file: Path, places: Mapping[Place, int]) -> Problem:
    """A setting that was written below the [table] of another one: for TOML a part of that."""
    message = f"{key} stands within {table}, not beside it"
    mend = f"write it above all lines in [brackets]: {key} = {KEYS[key].kind.means}"
    return Problem(str(file), places[table, key], "error", message, mend)


def _unfit(name: str, unfit: Unfit, file: Path, places: Mapping[Place, int]) -> Problem:
    line = places.get((name, unfit.within), places[name,])
    where = f"{name}.{unfit.within[:40]}" if unfit.within else name
    mend = unfit.mend or f"write, for example: {name} = {toml(KEYS[name].example)}"
    return Problem(str(file), line, "error", f"{where}: {unfit.message}", mend)
