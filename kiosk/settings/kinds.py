"""The kinds of values that a setting can have: what each means in words, and how it is checked."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from kiosk.errors import LibraryError
from kiosk.library.reader import Library

ONE_TEXT = ""
"""The language of words that are the same in every language."""

MAX_LANGUAGES = 40
MAX_LOGO_BYTES = 2_000_000
MAX_LOGO_SIDE = 2000
"""Pixels. A logo is read whole at every start."""

WINDOWS_PATH = r"write a path of Windows between single quotes: 'C:\kiosk\file'"

_LOG_LINE = rb"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} "
"""How each line of :mod:`kiosk.settings.logfile` begins."""

_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Unfit(Exception):
    """A value cannot be used. ``message`` goes on where its key has been named.

    ``within`` is the place inside a table, empty for the value itself. ``mend`` says what to do
    where that is not to write something like the example. ``meant`` is what counts all the same,
    because it may be usable later.
    """

    def __init__(
        self, message: str, mend: str = "", within: str = "", meant: object = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend
        self.within = within
        self.meant = meant


class Kind(NamedTuple, Generic[T_co]):
    """``read`` takes what the TOML parser made of a value, and the folder that relative paths
    begin at; it raises ``Unfit``."""

    means: str
    read: Callable[[object, Path], T_co]


def toml(value: object) -> str:
    """The value as it is written in a settings file."""
    if isinstance(value, Mapping):
        if set(value) == {ONE_TEXT}:
            return toml(value[ONE_TEXT])
        return "{" + ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False, default=str)


def shown(value: object) -> str:
    """The value in a message: as it is written, but never longer than a few words."""
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    try:
        words = toml(value)
    except ValueError:  # more digits than Python writes
        words = "a long number"
    return words if len(words) <= 42 else f"{words[:40]}…"


def choice(*options: T) -> Kind[T]:
    """One of these words or numbers."""
    means = "one of " + ", ".join(map(toml, options))

    def read(value: object, _: Path) -> T:
        for option in options:
            # True is 1 to Python, and not to people.
            if type(value) is type(option) and value == option:
                return option
        raise Unfit(f"{shown(value)} is not {means}")

    return Kind(means, read)


def number(low: int, high: int) -> Kind[int]:
    """A whole number from ``low`` to ``high``."""
    means = f"a whole number from {low} to {high}"

    def read(value: object, _: Path) -> int:
        if type(value) is int and low <= value <= high:
            return value
        raise Unfit(f"{shown(value)} is not {means}")

    return Kind(means, read)


def words_by_language(limit: int) -> Kind[Mapping[str, str]]:
    """A text of at most ``limit`` characters for all languages, or one for each."""
    means = f"a text of at most {limit} characters, or a table with one for each language"

    def words(value: object, language: str) -> str:
        if not isinstance(value, str):
            raise Unfit(f"{shown(value)} is not {means}", within=language)
        text = value.strip()
        if not text:
            raise Unfit("the text is empty", "write it, or leave the key out", language)
        if len(text) > limit:
            raise Unfit(
                f"the text has {len(text)} characters, more than {limit}", "shorten it", language
            )
        _refuse_controls(text, "write it in one line", language)
        return text

    def read(value: object, _: Path) -> Mapping[str, str]:
        if not isinstance(value, dict):
            return {ONE_TEXT: words(value, "")}
        if not value:
            raise Unfit("the table is empty")
        for code in value:
            _require_language(code, code)
        return {code: words(inner, code) for code, inner in value.items()}

    return Kind(means, read)


def _read_language(value: object, _: Path) -> str:
    return _require_language(value)


def _read_languages(value: object, _: Path) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise Unfit(f"{shown(value)} is not {LANGUAGES.means}")
    if not value:
        raise Unfit("the list is empty", "name a language in it, or leave the key out to offer all")
    if len(value) > MAX_LANGUAGES:
        raise Unfit(
            f"the list has {len(value)} languages, more than {MAX_LANGUAGES}", "leave some out"
        )
    codes = [_require_language(one) for one in value]
    for code in codes:
        if codes.count(code) > 1:
            raise Unfit(f"{toml(code)} stands there twice", "name each language once")
    return tuple(codes)


def _require_language(value: object, within: str = "") -> str:
    if isinstance(value, str) and re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?", value):
        return value
    raise Unfit(f"{shown(value)} is not {LANGUAGE.means}", within=within)


def _read_screen(value: object, _: Path) -> str | int:
    if (type(value) is int and 1 <= value <= 16) or (isinstance(value, str) and value.strip()):
        return value
    raise Unfit(f"{shown(value)} is not {SCREEN.means}")


def _read_library(value: object, folder: Path) -> Path:
    """A file that is missing or damaged counts all the same: the kiosk waits for a better one."""
    path = _path(value, folder)
    try:
        Library.open(path).close()
    except LibraryError as error:
        mend = "name a file that `kiosk content build` has made"
        raise Unfit(str(error), mend, meant=path) from error
    return path


def _read_png(value: object, folder: Path) -> Path:
    """Only PNG. An SVG is a program that draws: it can name other files, and keep the drawing busy
    for minutes. The pictures of pages are written anew when a library is built; here is nobody who
    could do that, and a logo loses nothing as a picture of some hundred pixels.
    """
    path = _path(value, folder)
    mend = f"save it as PNG, at most {MAX_LOGO_SIDE} × {MAX_LOGO_SIDE} pixels and 2 MB"
    try:
        if path.is_dir():
            raise Unfit(f"{path} is a folder", "name the PNG picture in it, such as logo.png")
        if not path.is_file():
            raise Unfit(f"there is no file {path}", "mend the path")
        with path.open("rb") as file:
            head = file.read(24)
        size = path.stat().st_size
    except OSError as error:
        raise Unfit(f"{path} cannot be read ({error.strerror})", "let the kiosk read it") from error
    if not head.startswith(_PNG) or len(head) < 24:
        raise Unfit(f"{path} is not a PNG picture", mend)
    width, height = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    if not (0 < width <= MAX_LOGO_SIDE and 0 < height <= MAX_LOGO_SIDE and size <= MAX_LOGO_BYTES):
        raise Unfit(f"{path} is too large ({width} × {height} pixels, {size:,} bytes)", mend)
    return path


def _read_log_file(value: object, folder: Path) -> Path:
    path = _path(value, folder)
    try:
        if path.is_dir():
            raise Unfit(f"{path} is a folder", "name a file in it, such as kiosk.log")
        if not path.parent.is_dir():
            raise Unfit(
                f"there is no folder {path.parent}",
                "make it, and let the user that the kiosk runs as write into it",
            )
        if path.exists() and not path.is_file():  # a pipe, a device
            raise Unfit(f"{path} is not a file", "name one that is a file, or not there yet")
        if not _may_be_log(path):
            raise Unfit(
                f"{path} holds something else than the kiosk's log, which would be damaged",
                "name a file of its own, such as kiosk.log",
            )
    except OSError as error:
        raise Unfit(f"{path} cannot be reached ({error.strerror})", "mend the path") from error
    return path


def _may_be_log(path: Path) -> bool:
    """Whether the file is not there, empty or begins as a line of ours does.

    A power cut may have left bytes of zero. What may not be read is not judged.
    """
    try:
        with path.open("rb") as file:
            head = file.read(4096).lstrip(b"\0")
    except (FileNotFoundError, PermissionError):
        return True
    return not head or re.match(_LOG_LINE, head) is not None


def _path(value: object, folder: Path) -> Path:
    if not isinstance(value, str) or not value:
        raise Unfit(f"{shown(value)} is not a path")
    _refuse_controls(value, WINDOWS_PATH)
    return folder / value


def _refuse_controls(text: str, mend: str, within: str = "") -> None:
    if re.search(r"[\x00-\x1f\x7f-\x9f]", text):
        raise Unfit("a control character, such as a line break, stands in it", mend, within)


SWITCH = choice(True, False)
LANGUAGE = Kind('the code of a language, such as "en"', _read_language)
LANGUAGES = Kind(f'a list of 1 to {MAX_LANGUAGES} languages, such as ["en", "de"]', _read_languages)
SCREEN = Kind("the name of a screen, or its number from 1 to 16", _read_screen)
LIBRARY = Kind("the path of a library file", _read_library)
PNG = Kind(f"the path of a PNG picture, at most {MAX_LOGO_SIDE} pixels wide and high", _read_png)
LOG_FILE = Kind("the path of a file in a folder that is there", _read_log_file)
