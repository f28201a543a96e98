"""Finds the author's files of a pack and reads their bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fields import ID
from kiosk.content.log import Log
from kiosk.content.model import Pack
from kiosk.content.text import MAX_FILE_BYTES
from kiosk.errors import Problem

PACK_FILE = "pack.toml"
_LISTS = ("glossary.yaml", "directory.yaml")


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a pack by what they are, as sorted paths within it."""

    pages: tuple[str, ...]
    lists: tuple[str, ...]
    images: tuple[str, ...]
    problems: tuple[Problem, ...]


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
                    1,
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
                problems.append(_not_used(path, "pages end in .md"))
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
    """The bytes of a file, or ``None`` and a problem. Reads no more than can be used."""
    try:
        with (folder / path).open("rb", buffering=0) as file:
            return file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        log.error(1, f"the file cannot be read ({error.strerror})", "check that it is there")
        return None


def _files(folder: Path, problems: list[Problem], place: str) -> Iterator[str]:
    """The names in a folder, sorted, without what editors and file managers leave behind."""
    with os.scandir(folder) as entries:
        found = sorted((entry.name, entry.is_file()) for entry in entries)
    for name, is_file in found:
        if name.startswith((".", "~")) or name.endswith(("~", ".bak", ".swp")):
            continue
        if name == "Thumbs.db":
            continue
        if is_file:
            yield name
        else:
            problems.append(_not_used(f"{place}/{name}", "files lie directly in their folder"))


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


def _not_used(path: str, reason: str) -> Problem:
    return Problem(path, 1, "warning", f"this is not used: {reason}", "move it out of the pack")
