"""Every error that this program raises on purpose.

Each is one line for people: what is wrong, where, and how to mend it.

    KioskError
      ContentError        the author's files have problems; carries them all
      LibraryError        the library file cannot be read or written
        TopicNotFound     no such page in this language
        ImageNotFound     no such picture
      PinError            the staff PIN's files are missing or damaged
      UsageError          a command was called wrongly

The command line turns ``ContentError``, ``LibraryError`` and ``PinError`` into exit
status 1 and ``UsageError`` into 2.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Problem(NamedTuple):
    """One thing to mend in a file: for an author in a page, for IT in the settings.

    ``file`` is relative to the pack's folder, or the path of the settings; ``line`` counts from 1.
    An error keeps a library from being written, or a setting from counting; a warning does not.
    """

    file: str
    line: int
    severity: Severity
    message: str
    fix: str

    def __str__(self) -> str:
        mend = f" — mend: {self.fix}" if self.fix else ""
        return f"{self.file}:{self.line}: {self.severity}: {self.message}{mend}"


class KioskError(Exception):
    """The root of the tree; catching it catches all that this program raises on purpose."""


class ContentError(KioskError):
    """The author's files have problems; no library was written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class LibraryError(KioskError):
    """The library file is missing, damaged, of another version, or cannot be written."""


class TopicNotFound(LibraryError):
    """The library has no page with this id in this language."""

    def __init__(self, topic_id: str, language: str) -> None:
        self.topic_id = topic_id
        self.language = language
        super().__init__(f"there is no page {topic_id!r} in language {language!r}")


class ImageNotFound(LibraryError):
    """The library has no picture of this name."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"there is no picture {name!r}")


class PinError(KioskError):
    """The staff PIN's files are missing or damaged: no PIN leads out."""


class UsageError(KioskError):
    """A command was called with arguments that make no sense."""
