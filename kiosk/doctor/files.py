"""What lies on the disk: settings, pages, log, and room for more."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path
from tempfile import TemporaryFile

from kiosk import paths
from kiosk.doctor.check import Check
from kiosk.errors import LibraryError
from kiosk.library.reader import Library, LibraryInfo
from kiosk.settings import Settings
from kiosk.settings.offer import offer

ROOM = 200_000_000
"""Bytes that should be free: a few libraries and all of the log."""


def check_settings(settings: Settings, info: LibraryInfo | None) -> Check:
    """The settings by themselves, and with the library where there is one."""
    if settings.file is None:
        return Check("settings", "green", "no file, so every setting has its default")
    problems = offer(settings, info).problems if info else settings.problems
    if problems:
        more = f"; {len(problems) - 1} more" if len(problems) > 1 else ""
        mend = f"kiosk settings check {settings.file}"
        return Check("settings", "amber", f"{problems[0]}{more}", mend)
    given = ", ".join(settings.given) or "nothing"
    return Check("settings", "green", f"{settings.file} sets {given}")


def check_library(library: Library | LibraryError) -> Check:
    """An open library, or why there is none."""
    if isinstance(library, LibraryError):
        mend = "build it again: kiosk content build DIR -o FILE"
        return Check("library", "red", str(library), mend)
    info = library.info
    pages = sum(section.topic_count for section in library.sections(info.default_language))
    found = f"{info.pack} {info.version}, {pages} pages in {', '.join(info.languages)}"
    return Check("library", "green", f"{found} ({library.path})")


def check_languages(languages: tuple[str, ...]) -> Check:
    """Pages come in any language, the words of the screen only in those that are translated."""
    strange = [one for one in languages if not (paths.translations() / f"kiosk_{one}.qm").exists()]
    if strange:
        return Check(
            "languages",
            "amber",
            f"the buttons are in English where the pages are in {', '.join(strange)}",
            f"translate resources/translations/kiosk_{strange[0]}.ts and run script/translate",
        )
    return Check("languages", "green", ", ".join(languages))


def check_log(settings: Settings) -> Iterator[Check]:
    """Whether the log that the settings ask for can be written, if they ask for one."""
    file = settings.log_file
    if file is None:
        return
    try:
        # To ask is not enough: on Windows, any folder says that it can be written. It has to be:
        # a full log is renamed, and where it cannot be nothing more is written.
        with TemporaryFile(dir=file.parent), file.open("ab") if file.exists() else nullcontext():
            yield Check("log", "green", str(file))
    except OSError:
        mend = "let the user that the kiosk runs as write there, and ask as that user"
        yield Check("log", "amber", f"{file} cannot be written", mend)


def check_disk(library_file: Path, settings: Settings) -> Iterator[Check]:
    """Free space where pages and log lie, and where each try of a PIN has to be written down."""
    folders = [paths.state(), library_file.parent]
    if settings.log_file:
        folders.append(settings.log_file.parent)
    by_disk = {}
    for folder in folders:
        with suppress(OSError):  # it is not there, or may not be looked at: said elsewhere
            by_disk[folder.stat().st_dev] = folder, shutil.disk_usage(folder).free
    for folder, free in by_disk.values():
        found = f"{free // 1_000_000:,} MB are free in {folder}"
        if free < ROOM:
            yield Check("disk", "amber", found, f"make room for {ROOM // 1_000_000} MB")
        else:
            yield Check("disk", "green", found)
