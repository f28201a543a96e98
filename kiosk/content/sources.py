"""Finds the author's files of a pack and reads their bytes."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from kiosk.content.fields import ID
from kiosk.content.log import Log
from kiosk.content.model import Pack
from kiosk.content.text import MAX_FILE_BYTES
from kiosk.errors import Problem, UsageError

PACK_FILE = "pack.toml"
MOST_PACKS_NAMED = 3
_LEFT_BEHIND_START = (".", "~")
_LEFT_BEHIND_END = ("~", ".bak", ".swp", "Thumbs.db")
_LISTS = ("glossary.yaml", "directory.yaml", "synonyms.yaml")


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a pack by what they are, as sorted paths within it."""

    pages: tuple[str, ...]
    lists: tuple[str, ...]
    images: tuple[str, ...]
    problems: tuple[Problem, ...]


def require_pack(folder: Path) -> None:
    """Raises ``UsageError``, with the packs right below that may be meant, if this is none."""
    if not folder.is_dir():
        raise UsageError(f"{folder}: there is no such folder")
    with suppress(PermissionError):  # Of such a folder, reading it says what is wrong.
        if not (folder / PACK_FILE).exists():
            raise UsageError(_no_pack(folder))


def _no_pack(folder: Path) -> str:
    below = sorted(str(file.parent) for file in folder.glob(f"*/{PACK_FILE}"))[:MOST_PACKS_NAMED]
    meant = f"; did you mean {' or '.join(below)}?" if below else ""
    return f"{folder}: this is no pack, because it has no {PACK_FILE}{meant}"


def find_sources(folder: Path, pack: Pack) -> Sources:
    """All files that the pack's languages and pictures are made of."""
    pages: list[str] = []
    lists: list[str] = []
    images: list[str] = []
    problems: list[Problem] = []
    for language in pack.languages:
        if not (folder / language).is_dir():
            problems.append(
                Problem(
                    PACK_FILE,
                    pack.languages_line,
                    "error",
                    f"there is no folder {language}/ for language “{language}”",
                    "make it, or take the language out of languages",
                )
            )
            continue
        for name in _files(folder / language, problems, language):
            path = f"{language}/{name}"
            if name in _LISTS:
                lists.append(path)
            elif name.endswith(".md"):
                pages.append(path)
                _check_name(path, name.removesuffix(".md"), problems)
            else:
                problems.append(_not_used(path, _why_not(name)))
    if (folder / "images").is_dir():
        for name in _files(folder / "images", problems, "images"):
            path = f"images/{name}"
            if name.endswith(".svg"):
                images.append(path)
                _check_name(path, name.removesuffix(".svg"), problems)
            else:
                problems.append(_not_used(path, "pictures are SVG files"))
    return Sources(tuple(pages), tuple(lists), tuple(images), tuple(problems))


def read_bytes(folder: Path, path: str, log: Log) -> bytes | None:
    """The bytes of a file, or ``None`` and a problem. Reads no more than can be used.

    A build asks for every file, so this is written for speed: no ``Path`` is made on the way.
    """
    try:
        handle = os.open(f"{folder}/{path}", os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            size = min(os.fstat(handle).st_size, MAX_FILE_BYTES + 1)
            data = os.read(handle, size)
            while len(data) < size and (more := os.read(handle, size - len(data))):
                data += more
            return data
        finally:
            os.close(handle)
    except OSError as error:
        log.error(1, f"the file cannot be read ({error.strerror})", "check that it is there")
        return None


def _files(folder: Path, problems: list[Problem], place: str) -> list[str]:
    """The names in a folder, sorted, without what editors and file managers leave behind."""
    names = []
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith(_LEFT_BEHIND_START) or name.endswith(_LEFT_BEHIND_END):
                continue
            if entry.is_file():
                names.append(name)
            else:
                reason = "files lie directly in their folder"
                problems.append(_not_used(f"{place}/{name}", reason))
    return sorted(names)


def _check_name(path: str, stem: str, problems: list[Problem]) -> None:
    if len(stem) > 60 or not ID.fullmatch(stem):
        problems.append(
            Problem(
                path,
                1,
                "error",
                "the file name does not suit",
                "use small letters from a to z, digits and hyphens, at most 60",
            )
        )


def _why_not(name: str) -> str:
    close = get_close_matches(name, _LISTS, 1, 0.8)
    return f"did you mean {close[0]}?" if close else "pages end in .md"


def _not_used(path: str, reason: str) -> Problem:
    return Problem(path, 1, "warning", f"this is not used: {reason}", "move it out of the pack")
