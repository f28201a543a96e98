"""``kiosk settings show``, ``kiosk settings check`` and ``kiosk settings example``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kiosk import paths
from kiosk.errors import KioskError, Problem
from kiosk.library.reader import Library
from kiosk.settings import Settings, load
from kiosk.settings.example import example
from kiosk.settings.keys import KEYS
from kiosk.settings.kinds import ONE_TEXT, toml
from kiosk.settings.offer import offer

BuiltIn = Callable[[], Path]
"""Finds the library that came with the program; in a source checkout it makes it."""


def add_parsers(settings: argparse.ArgumentParser, built_in: BuiltIn) -> None:
    """Give ``kiosk settings`` its commands; each sets ``run``, which returns the exit status."""
    commands = settings.add_subparsers(metavar="COMMAND")

    show = commands.add_parser("show", help="every setting, and where it comes from")
    show.add_argument("--settings", type=Path, metavar="FILE", help="default: this machine's")
    show.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    show.set_defaults(run=partial(run_show, built_in=built_in))

    check = commands.add_parser("check", help="say what is wrong in a settings file")
    check.add_argument("file", type=Path, metavar="FILE", nargs="?", help="default: this machine's")
    check.set_defaults(run=partial(run_check, built_in=built_in))

    written = commands.add_parser("example", help="print a settings file with every key explained")
    written.set_defaults(run=run_example)


def run_show(options: argparse.Namespace, built_in: BuiltIn) -> int:
    """Print the value of every key and its source; problems go to the standard error output."""
    settings = load(options.settings)
    problems, _ = check(settings, built_in)
    if options.format == "json":
        print(json.dumps(as_json(settings, problems), ensure_ascii=False, indent=2))
        return 0
    for name in KEYS:
        value = getattr(settings, name)
        written = f"{name} = {toml(value)}" if value not in (None, (), {}) else f"# {name}"
        print(f"{written}  # {source(settings, name)}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 0


def run_check(options: argparse.Namespace, built_in: BuiltIn) -> int:
    """Print every problem of a settings file. 0: none, 1: some."""
    settings = load(options.file)
    problems, languages = check(settings, built_in)
    for problem in problems:
        print(problem)
    if languages:
        print(languages)
    if settings.file is None:
        print(f"there is no {paths.system_settings()}, so every setting has its default")
    else:
        count = len(problems)
        print(f"{settings.file}: {count or 'no'} problem{'s' * (count != 1)}")
    return int(bool(problems))


def run_example(options: argparse.Namespace) -> int:
    print(example(), end="")
    return 0


class Checked(NamedTuple):
    """``problems`` of the file by itself and with the library that it will meet. ``languages``
    says which library that was, empty where the file names no language."""

    problems: tuple[Problem, ...]
    languages: str


def check(settings: Settings, built_in: BuiltIn) -> Checked:
    """What is wrong in a settings file; its languages are held against the library."""
    if not settings.languages and not settings.default_language:
        return Checked(settings.problems, "")
    for find in _libraries(settings, built_in):
        try:
            file = find()
            library = Library.open(file)
        except (KioskError, OSError):  # the kiosk takes the next one, too; the named one is told
            continue
        library.close()
        there = ", ".join(library.info.languages)
        return Checked(offer(settings, library.info).problems, f"{file} has languages: {there}")
    return Checked(settings.problems, "no library can be read here, so languages were not checked")


def _libraries(settings: Settings, built_in: BuiltIn) -> Iterator[BuiltIn]:
    """Where the kiosk looks for its library, in this order."""
    if named := settings.library:
        yield lambda: named
    if "library" in settings.lines:
        yield lambda: paths.state() / paths.GOOD_LIBRARY
    yield built_in


def source(settings: Settings, name: str) -> str:
    """Where the value of a key comes from, in words."""
    if name not in settings.lines:
        return "default"
    place = f"{settings.file}:{settings.lines[name]}"
    return place if name in settings.given else f"default, for {place} is wrong"


def as_json(settings: Settings, problems: tuple[Problem, ...]) -> dict[str, object]:
    """The settings for other programs. ``line`` is that of the file where the key stands."""
    return {
        "file": str(settings.file) if settings.file else None,
        "settings": [
            {
                "name": name,
                "value": _plain(getattr(settings, name)),
                "from": "file" if name in settings.given else "default",
                "line": settings.lines.get(name),
            }
            for name in KEYS
        ],
        "problems": [problem._asdict() for problem in problems],
    }


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return value.get(ONE_TEXT) or dict(value)
    return str(value) if isinstance(value, Path) else value
