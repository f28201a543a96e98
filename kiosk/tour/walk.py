"""Open every page at every size, theme and text size, and keep a picture of each screenful."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryFile

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem
from tqdm import tqdm

from kiosk.app import Kiosk, clean_environment, make_application
from kiosk.errors import UsageError
from kiosk.library.reader import Library
from kiosk.session.visit import Preferences
from kiosk.tour.faults import clipped_words, words_in, words_on_screen
from kiosk.tour.gallery import write_index
from kiosk.tour.stop import Stop

FEWEST_WORDS = 12
"""A screen with fewer words than the bottom bar and a title is empty."""

MOST_SCREENS = 60
"""Screenfuls of one page that are photographed; longer pages end there."""


class _Listener(logging.Handler):
    """Collects warnings; those of the start go to the first page, those of the end to the last."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(record.getMessage())

    def tell(self, stop: Stop) -> None:
        """Count what was heard until now among the faults of ``stop``."""
        stop.faults = list(dict.fromkeys([*stop.faults, *self._heard]))
        self._heard.clear()


def run(
    library_file: Path,
    out: Path,
    *,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str] | None,
    themes: Sequence[str],
    text_sizes: Sequence[int],
) -> int:
    """Walk through the library and write pictures and an ``index.html`` into ``out``.

    The exit status is 1 if any page is empty, has words that do not fit, or logs a warning.
    Raises ``UsageError`` for a language that is not there, or a folder that takes no files.
    """
    with_languages = Library.open(library_file)
    known = with_languages.info.languages
    with_languages.close()
    for language in languages or ():
        if language not in known:
            raise UsageError(f"the library has no language {language!r}, only {', '.join(known)}")
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
    out: Path,
    size: tuple[int, int],
    preferences: Preferences,
    listener: _Listener,
) -> Iterator[Stop]:
    library = Library.open(library_file)
    with Kiosk(library, size=size, preferences=preferences) as kiosk:
        kiosk.show()
        _settle()
        places = list(_places(library, preferences.language))
        about = f"{preferences.language} {size[0]}x{size[1]} {preferences.theme}"
        for page, title in tqdm(places, desc=f"{about} {preferences.text_size} %", disable=None):
            stop = Stop(page, title, size, preferences)
            _open(kiosk, page)
            _photograph(kiosk, stop, out)
            listener.tell(stop)
            yield stop
    listener.tell(stop)  # what taking the screen down has said


def _places(library: Library, language: str) -> Iterator[tuple[str, str]]:
    yield "home", library.info.clinic[language]
    for section in library.sections(language):
        for card in library.topics(language, section.id):
            yield card.id, card.title
    if library.directory(language):
        yield "directory", "Directory"


def _open(kiosk: Kiosk, page: str) -> None:
    if page == "home":
        kiosk.bridge.home()
    elif page == "directory":
        kiosk.bridge.openDirectory()
    else:
        kiosk.bridge.openTopic(page)
    _settle()


def _photograph(kiosk: Kiosk, stop: Stop, out: Path) -> None:
    folder = out / stop.folder
    folder.mkdir(parents=True, exist_ok=True)
    view = kiosk.reading_view()
    for screen in range(1, MOST_SCREENS + 1):
        name = stop.page if screen == 1 else f"{stop.page}-{screen}"
        file = folder / f"{name}.png"
        # Light compression: the same pictures in half the time, a tenth larger.
        if not kiosk.window.grabWindow().save(str(file), quality=80):
            raise OSError(f"the picture {file} cannot be written")
        stop.pictures.append(file)
        stop.faults += clipped_words(kiosk.window)
        if words_on_screen(kiosk.window) < FEWEST_WORDS or (view and not words_in(view)):
            stop.faults.append(f"screen {screen} is empty")
        if view is None or bool(view.property("atYEnd")):
            return
        _scroll(view)


def _scroll(view: QQuickItem) -> None:
    """One screenful on, with a little overlap, as a reader would."""
    end = view.property("originY") + view.property("contentHeight") - view.height()
    end += view.property("bottomMargin")
    view.setProperty("contentY", min(view.property("contentY") + view.height() * 0.9, end))
    _settle()


def _settle() -> None:
    """Let bindings, loaders and layouts finish."""
    for _ in range(4):
        QCoreApplication.processEvents()


def _report(out: Path, stops: Sequence[Stop]) -> int:
    faulty = [stop for stop in stops if stop.faults]
    for stop in faulty:
        for fault in stop.faults:
            print(f"{stop.folder}/{stop.page}: {fault}")
    pictures = sum(len(stop.pictures) for stop in stops)
    print(
        f"{len(stops)} pages, {pictures} pictures, {len(faulty)} pages with faults;"
        f" look through them in {out / 'index.html'}"
    )
    return 1 if faulty else 0
