"""Open every place at every size, theme and text size, and look at each screenful."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from tqdm import tqdm

from kiosk.backstage import Backstage
from kiosk.errors import UsageError
from kiosk.library.reader import Library
from kiosk.session.visit import Preferences
from kiosk.settings import Settings
from kiosk.shell.application import make_application
from kiosk.shell.environment import clean_environment
from kiosk.tour.faults import badly_drawn, clipped, left_in_english, overlapping, words_among
from kiosk.tour.gallery import write_index
from kiosk.tour.places import places, scrollable
from kiosk.tour.stop import Stop
from kiosk.tour.things import Screen, on_screen
from kiosk.tour.untranslated import Untranslated
from kiosk.window import Kiosk

FEWEST_WORDS = 12
"""A screen with fewer words than the bottom bar and a title is empty."""

MOST_FRAMES = 6
"""A fault must be there in so many frames: items that were just made get their place with the
first ones."""

MOST_SCREENS = 60
"""Screenfuls of one page that are looked at; longer pages end there."""


class _Listener(logging.Handler):
    """Collects warnings; those of the start go to the first page, those of the end to the last."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(getattr(record, "detail", record.getMessage()))

    def tell(self, stop: Stop) -> None:
        """Count what was heard until now among the faults of ``stop``."""
        stop.faults = list(dict.fromkeys([*stop.faults, *self._heard]))
        self._heard.clear()


def run(
    library_file: Path,
    out: Path | None,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str] | None,
    themes: Sequence[str],
    text_sizes: Sequence[int],
) -> int:
    """Walk through the library; write pictures and an ``index.html`` into ``out`` if it is given.

    The exit status is 1 if any place is empty, has words that do not fit, overlap, cannot be drawn
    or are not translated, or logs a warning. Without pictures it is three times as quick.
    Raises ``UsageError`` for a language that is not there, or a folder that takes no files.
    """
    with_languages = Library.open(library_file)
    known = with_languages.info.languages
    with_languages.close()
    for language in languages or ():
        if language not in known:
            raise UsageError(f"the library has no language {language!r}, only {', '.join(known)}")
    if out:
        _require_writable(out)
    clean_environment("offscreen")
    app = make_application()
    listener = _Listener()
    logging.getLogger("kiosk").addHandler(listener)
    looks = [
        (size, Preferences(language, text_size, theme))
        for language, size, theme, text_size in product(
            languages or known, sizes, themes, text_sizes
        )
    ]
    stops: list[Stop] = []
    for size, preferences in looks:
        stops += _walk(library_file, out, size, preferences, listener)
    logging.getLogger("kiosk").removeHandler(listener)
    if out:
        write_index(out, stops)
    app.quit()
    return _report(out, stops)


def _require_writable(out: Path) -> None:
    """Make the folder, and find out before the walk whether it takes files."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=out):
            pass
    except OSError as error:
        raise UsageError(f"{out}: pictures cannot be written there ({error.strerror})") from error


def _walk(
    library_file: Path,
    out: Path | None,
    size: tuple[int, int],
    preferences: Preferences,
    listener: _Listener,
) -> Iterator[Stop]:
    library = Library.open(library_file)
    untranslated = Untranslated(library, preferences.language)
    with (
        TemporaryDirectory() as state,
        Kiosk(
            library,
            size=size,
            preferences=preferences,
            backstage=Backstage(library, Settings(), preferences, Path(state)),
        ) as kiosk,
    ):
        kiosk.show()
        _settle()
        about = f"{preferences.language} {size[0]}x{size[1]} {preferences.theme}"
        there = list(places(kiosk))
        for place in tqdm(there, desc=f"{about} {preferences.text_size} %", disable=None):
            stop = Stop(place.id, place.title, size, preferences)
            place.open()
            _settle()
            _look_at(kiosk, stop, out, untranslated)
            listener.tell(stop)
            yield stop
    listener.tell(stop)  # what taking the screen down has said


def _look_at(kiosk: Kiosk, stop: Stop, out: Path | None, untranslated: Untranslated) -> None:
    """Every screenful of the place that is open, from its top to its end."""
    view = scrollable(kiosk)
    for number in range(1, MOST_SCREENS + 1):
        faults, picture = _settled_faults(kiosk, view, number, untranslated)
        stop.faults += faults
        if out:
            name = stop.page if number == 1 else f"{stop.page}-{number}"
            file = out / stop.folder / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            # Light compression: the same pictures in half the time, a tenth larger.
            if not picture.save(str(file), quality=80):
                raise OSError(f"the picture {file} cannot be written")
            stop.pictures.append(file)
        if view is None or bool(view.property("atYEnd")):
            return
        scroll(view)


def _settled_faults(
    kiosk: Kiosk, view: QQuickItem | None, number: int, untranslated: Untranslated
) -> tuple[list[str], QImage]:
    """What is wrong with screen ``number`` once it has come to rest, and its picture."""
    for _ in range(MOST_FRAMES):
        picture = kiosk.window.grabWindow()
        screen = Screen.of(kiosk.window)
        faults = [
            *clipped(screen.things, kiosk.window.width()),
            *overlapping(screen.things),
            *badly_drawn(screen.things),
            *left_in_english(_translated(kiosk, screen), untranslated),
        ]
        if words_among(screen.things) < FEWEST_WORDS or (
            view and not words_among(screen.things, on_screen(view))
        ):
            faults.append(f"screen {number} is empty")
        if not faults:
            break
        _settle()
    return faults, picture


def _translated(kiosk: Kiosk, screen: Screen) -> list[QQuickItem]:
    """All items but the report for support, which is in English."""
    report = kiosk.staff.report
    return [item for item in screen.items if not report or item.property("text") != report]


def scroll(view: QQuickItem) -> None:
    """One screenful on, with a little overlap, as a reader would, and never past the end."""
    if view.property("heldRow") is not None:
        # In its first frames a page would go back to where it was opened; a step ends that.
        view.setProperty("heldRow", -1)
    view.setProperty("contentY", view.property("contentY") + view.height() * 0.9)
    _settle()
    # Asked only now: before, a list guesses how high the rows are that it has not made yet.
    first = view.property("originY")
    end = first + view.property("contentHeight") + view.property("bottomMargin") - view.height()
    if view.property("contentY") > end:
        view.setProperty("contentY", max(first, end))
        _settle()


def _settle() -> None:
    """Let bindings, loaders and layouts finish."""
    for _ in range(4):
        QCoreApplication.processEvents()


def _report(out: Path | None, stops: Sequence[Stop]) -> int:
    faulty = [stop for stop in stops if stop.faults]
    for stop in faulty:
        for fault in stop.faults:
            print(f"{stop.folder}/{stop.page}: {fault}")
    summary = f"{len(stops)} places, {len(faulty)} of them with faults"
    if out:
        pictures = sum(len(stop.pictures) for stop in stops)
        summary += f", {pictures} pictures: look through them in {out / 'index.html'}"
    print(summary)
    return 1 if faulty else 0
