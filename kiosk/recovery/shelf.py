"""Which library the kiosk shows: the one that IT named, the last one that was good, the built-in.

See docs/adr/0018-the-kiosk-keeps-its-last-good-library.md.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Literal

from kiosk.durable import publish
from kiosk.errors import KioskError, LibraryError
from kiosk.library.reader import Library

log = logging.getLogger(__name__)

Identity = tuple[int, int, int]

Source = Literal["named", "kept", "built-in"]
"""The library that IT named, the copy of it, the one that came with the program."""


class Shelf:
    """The libraries there are.

    ``named`` is the file that IT named in the settings, ``kept`` where the kiosk keeps a copy of it
    once it has run well; both are ``None`` where IT named none, ``named`` alone where nobody can
    read which. ``built_in`` finds the library that came with the program. ``source`` is which of
    them :meth:`open` has opened.
    """

    def __init__(self, named: Path | None, kept: Path | None, built_in: Callable[[], Path]) -> None:
        self._named = named
        self._kept = kept
        self._built_in = built_in
        self.source: Source = "named"
        self._seen: dict[Path, Identity | None] = {}
        self._last_look: dict[Path, Identity | None] = {}

    def open(self, *, safe: bool = False, thorough: bool = False) -> Library | None:
        """The best library that can be read; ``None`` where there is none.

        ``safe``: rather the built-in one. ``thorough``: only one that can be read to its end.
        """
        for source, find in reversed(list(self._finds())) if safe else self._finds():
            try:
                file = find()
                self._seen[file] = identity(file)
                if source == "kept" and not file.exists():
                    log.info("%s: no library is kept here yet", file)
                    continue
                library = Library.open(file)
                try:
                    library.glance()
                    if thorough:
                        library.check()
                except LibraryError:
                    library.close()
                    raise
            except (KioskError, OSError) as error:
                log.error("%s", error)
                continue
            self.source = source
            return library
        log.error("there is no library to show")
        return None

    @property
    def stands_in(self) -> bool:
        """Whether what was opened stands in for another library, which IT named."""
        return self.source != "named" and (self._named or self._kept) is not None

    def has_changed(self) -> bool:
        """Whether a file is another one than at the start, and no longer being written.

        Ask it from time to time: what changes between two questions is still being written.
        """
        now = {file: identity(file) for file in self._seen}
        before, self._last_look = self._last_look, now
        return now != self._seen and now == before

    def keep(self) -> None:
        """Keep a copy of the library that IT named, where there is none or an older one.

        It is checked before it takes the place of the older one. For a thread of its own.
        """
        if self._named is None or self._kept is None or not self._kept.parent.is_dir():
            return
        if _stamp(self._named) == _stamp(self._kept):
            return
        import shutil  # Only now: not at the start.

        draft = self._kept.with_name(f"{self._kept.name}.new")
        try:
            # The time, by which both are compared; not the rights: IT's file may be read-only.
            when = self._named.stat()
            shutil.copyfile(self._named, draft)
            os.utime(draft, ns=(when.st_atime_ns, when.st_mtime_ns))
            with closing(Library.open(draft)) as copy:
                copy.check()
            publish(draft, self._kept)
        except (KioskError, OSError) as error:
            with suppress(OSError):
                draft.unlink()
            log.warning("no copy of the library is kept: %s", error)

    def _finds(self) -> Iterator[tuple[Source, Callable[[], Path]]]:
        files: tuple[tuple[Source, Path | None], ...]
        files = ("named", self._named), ("kept", self._kept)
        for source, file in files:
            if file is not None:
                yield source, lambda file=file: file  # type: ignore[misc]
        yield "built-in", self._built_in


def kept_copy(file: Path, *, named: bool, unreadable: bool) -> Path | None:
    """``file``, where the kiosk keeps its copy, if that may stand in.

    It may where the settings have ``named`` a library, rightly or not. Where they are
    ``unreadable``, those before them had, if there is a copy: it is removed as soon as settings
    name none, so that an old one does not come back.
    """
    if named:
        return file
    if unreadable:
        return file if identity(file) else None
    with suppress(OSError):
        file.unlink()
    return None


def identity(file: Path) -> Identity | None:
    """Changes when the file is replaced or written; ``None`` where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _stamp(file: Path) -> tuple[int, int] | None:
    found = identity(file)
    return found and found[1:]
