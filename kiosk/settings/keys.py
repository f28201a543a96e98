"""Every setting, declared once: name, kind, default, and words for IT.

A new setting is one more declaration in :class:`Settings`, and a row in docs/settings.md. The
checks, `kiosk settings` and the example file follow from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from kiosk.errors import Problem
from kiosk.session.idle import Times
from kiosk.session.visit import TEXT_SIZES, THEMES
from kiosk.settings.kinds import (
    LANGUAGE,
    LANGUAGES,
    LIBRARY,
    LOG_FILE,
    PNG,
    SCREEN,
    SWITCH,
    Kind,
    choice,
    number,
    words_by_language,
)

T = TypeVar("T")


class Key(Generic[T]):
    """One setting; as an attribute of a :class:`Settings` it is its value.

    ``example`` is what IT might write where the default says too little.
    """

    name: str

    def __init__(self, kind: Kind[T], default: T, help: str, example: object = None) -> None:
        self.kind = kind
        self.default = default
        self.help = help
        self.example = default if example is None else example

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> Key[T]: ...

    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...

    def __get__(self, settings: Settings | None, owner: type) -> Key[T] | T:
        if settings is None:
            return self
        value: T = settings.given.get(self.name, self.default)
        return value


class Settings:
    """What IT has decided for one kiosk.

    ``file`` is where they wrote it, if they did. ``given`` are the values of the keys that they
    set rightly, and a library that cannot be read now; any other key has its default. ``lines`` are
    the lines of the keys they set, rightly or not. ``problems`` is what should be mended in the
    file. ``unreadable``: nobody can say which keys stand in it.
    """

    __slots__ = ("file", "given", "lines", "problems", "unreadable")

    clinic = Key[Mapping[str, str]](
        words_by_language(80),
        {},
        "The clinic's name on the home screen: one for all languages, or one for each. Without it,"
        " the name that the library was made with.",
        {"en": "Liver Surgery Clinic", "de": "Leberchirurgie"},
    )
    logo = Key[Path | None](
        PNG,
        None,
        "A picture beside the clinic's name, drawn on white and about 60 pixels high on a screen of"
        " 1080: save it three times as high, so that it is sharp on larger ones.",
        "/etc/kiosk/logo.png",
    )
    languages = Key[tuple[str, ...]](
        LANGUAGES,
        (),
        "The languages of the library that are offered, in this order. Without it, all of them.",
        ("de", "en", "tr", "ar"),
    )
    default_language = Key[str | None](
        LANGUAGE,
        None,
        "The language that each visit begins in. Without it, the library's own, or the first that"
        " is offered.",
        "de",
    )
    theme = Key(choice(*THEMES), THEMES[0], "The colours that each visit begins with.")
    text_size = Key(
        choice(*TEXT_SIZES), TEXT_SIZES[0], "The size of text that each visit begins with, in %."
    )
    low_screen = Key(
        SWITCH,
        False,
        "Whether each visit begins with everything brought down to the reach of somebody who sits.",
    )
    less_motion = Key(SWITCH, False, "Whether each visit begins without movement on the screen.")
    voice = Key(
        SWITCH, True, "Whether pages can be read aloud. When false, there is no button for it."
    )
    idle_after = Key(
        number(30, 3600),
        int(Times().reading),
        "The seconds without a touch or a key, and without a page being read aloud, after which the"
        " kiosk asks whether somebody is still there.",
    )
    idle_question = Key(
        number(20, 600),
        int(Times().asking),
        "The seconds that this question waits for an answer. Then the visit ends, and nothing is"
        " left of it.",
    )
    idle_invite = Key(
        number(10, 3600),
        int(Times().resting),
        "The seconds on the home screen, after a visit has ended, before the screen that invites"
        " the next person.",
    )
    library = Key[Path | None](
        LIBRARY,
        None,
        "The pages to show. Without it, those that came with the program.",
        "/var/lib/kiosk/our-pages.db",
    )
    display = Key[str | int | None](
        SCREEN,
        None,
        "The screen that `kiosk run --kiosk` fills, by its name or number; `kiosk displays` lists"
        " them. Without it, the first. Under cage there is one only.",
        "HDMI-1",
    )
    scale = Key[int | None](
        number(75, 125),
        None,
        "How large everything is drawn, in % of what fits the screen's pixels. Without it, from"
        " 100 to 125, as far as letters need it by the size in millimetres that the screen says"
        " it has: set it where a screen says something wrong. With larger text, everything is"
        " enlarged only as far as it has room.",
        110,
    )
    log_file = Key[Path | None](
        LOG_FILE,
        None,
        "A file for what happens to the program, never for what is read. At 1 MB a new one is"
        " begun, and three old ones are kept. Without it, only warnings are written, to the"
        " standard error output.",
        "/var/log/kiosk/kiosk.log",
    )
    log_level = Key(
        choice("info", "warning", "error"),
        "info",
        "The least that goes into log_file: starts and ends too, or only what may need somebody.",
    )

    file: Path | None
    given: Mapping[str, Any]
    lines: Mapping[str, int]
    problems: tuple[Problem, ...]
    unreadable: bool

    def __init__(
        self,
        file: Path | None = None,
        given: Mapping[str, Any] | None = None,
        lines: Mapping[str, int] | None = None,
        problems: tuple[Problem, ...] = (),
        *,
        unreadable: bool = False,
    ) -> None:
        self.file = file
        self.given = given or {}
        self.lines = lines or {}
        self.problems = problems
        self.unreadable = unreadable


KEYS: Mapping[str, Key[Any]] = {
    name: key for name, key in vars(Settings).items() if isinstance(key, Key)
}
"""All settings in the order of their declaration."""
