"""The composition root: settings → library → window, and who watches over it all."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk import __version__, paths
from kiosk.backstage import Backstage
from kiosk.ending import LEFT, RESTART, end_when_asked
from kiosk.errors import KioskError
from kiosk.library.reader import Library
from kiosk.recovery import notify
from kiosk.recovery.shelf import Shelf, kept_copy
from kiosk.recovery.starts import UNWELL, Starts
from kiosk.recovery.upkeep import Upkeep
from kiosk.recovery.watchdog import Watchdog
from kiosk.session.idle import Times
from kiosk.settings import Settings
from kiosk.settings.offer import offer
from kiosk.shell.application import SETTLED, collect_garbage, leave, make_application, wait
from kiosk.shell.environment import clean_environment, has_display, keep_to_itself
from kiosk.shell.recent import Recent
from kiosk.speech import voice
from kiosk.ui.faults import unexpected
from kiosk.window import Kiosk

if TYPE_CHECKING:
    from kiosk.shell.closed import ClosedScreen

log = logging.getLogger(__name__)


def run(
    library_file: Path | None,
    settings: Settings | None = None,
    *,
    size: tuple[int, int] | None,
    full_screen: bool,
    built_in: Callable[[], Path] = paths.built_in_library,
    supervised: bool = False,
    after: str = "",
) -> int:
    """Show the kiosk until its window is closed; the exit status is returned.

    A ``library_file`` that cannot be read is a ``LibraryError``. Without one, the library of the
    settings is shown, or what :class:`Shelf` has in its place; ``built_in`` finds the last of
    these. ``supervised``: ``kiosk supervise`` has started the program; ``after``, what it says of
    the one before, where that fell.
    """
    library = Library.open(library_file) if library_file else None
    if not has_display():
        if library:
            library.close()
        raise KioskError(
            "there is no display to show the kiosk on; start it in a graphical session,"
            " or save pictures of its pages with: kiosk tour FOLDER"
        )
    clean_environment(locked=full_screen)
    if full_screen:
        keep_to_itself()
    settings = settings or Settings()
    watcher = notify.watcher(supervised=supervised)
    watched = watcher is not None
    recent = Recent()
    with ExitStack() as stack:
        logging.getLogger("kiosk").addHandler(recent)
        stack.callback(logging.getLogger("kiosk").removeHandler, recent)
        if settings.log_file:
            from kiosk.settings.logfile import kept

            stack.enter_context(kept(settings.log_file, settings.log_level))
        if after:
            log.warning("the kiosk before this one %s", after)
        # Whoever wants a supervised kiosk to stay away ends its supervisor.
        when_asked = RESTART if supervised else LEFT
        starts = Starts(paths.state())
        # Before the start is written down: to be stopped is no fall. What was in doubt before it,
        # and was not looked at to the end, is still to be looked at.
        end_when_asked(when_asked, lambda: starts.ended(in_doubt=starts.in_doubt))
        starts.begin(watcher.name if watcher else "")
        if starts.after_a_fall and not after:
            log.info("the kiosk before this one did not end by itself: it fell, or lost its power")
        if starts.record.safe:
            from kiosk.settings.safe import safe

            log.error("the last %d starts failed: this one is a safe one", UNWELL)
            settings = safe(settings)
        copy = kept_copy(
            paths.state() / paths.GOOD_LIBRARY,
            named="library" in settings.lines,  # a key that does not count has a line all the same
            unreadable=settings.unreadable,
        )
        shelf = Shelf(settings.library, copy, built_in)
        if library is None:
            library = shelf.open(safe=starts.record.safe, thorough=starts.in_doubt)
        end = partial(_end_for_staff, starts)
        app = make_application()
        stack.callback(setattr, sys, "excepthook", sys.excepthook)
        sys.excepthook = unexpected
        screen: Kiosk | ClosedScreen
        if library:
            backstage = _backstage(library, settings, end, recent, watched=watched)
            backstage.safe = starts.record.safe
            backstage.source, backstage.stands_in = shelf.source, shelf.stands_in
            screen = _open(library, settings, backstage, size=size, full_screen=full_screen)
        else:
            screen = _closed(settings, end, size=size, full_screen=full_screen, watched=watched)
        with screen:
            upkeep = Upkeep(starts, shelf, library, screen.nobody_there, watched=watched)
            watchdog = Watchdog(screen.window, watcher) if watcher else None
            screen.show()
            QTimer.singleShot(SETTLED, collect_garbage)
            status = wait(app, when_asked)
            upkeep.close()
            if watchdog:
                watchdog.close()
        starts.ended(in_doubt=upkeep.in_doubt)
        log.info("the kiosk has ended")
        return status


def _end_for_staff(starts: Starts, status: int) -> None:
    """Let the program end with ``status``, as staff wish; a restart by them is an ordinary one."""
    log.warning("staff have %s the kiosk", "restarted" if status == RESTART else "left")
    if status == RESTART:
        starts.well_again()
    leave(status)


def _backstage(
    library: Library,
    settings: Settings,
    leave: Callable[[int], None],
    recent: Recent,
    *,
    watched: bool,
) -> Backstage:
    offered = offer(settings, library.info)
    for problem in offered.problems:
        log.warning("%s", problem)
    library.offer(offered.languages, offered.clinic)
    backstage = Backstage(
        library, settings, offered.start, paths.state(), leave, recent, watched=watched
    )
    backstage.begin.recall()
    return backstage


def _open(
    library: Library,
    settings: Settings,
    backstage: Backstage,
    *,
    size: tuple[int, int] | None,
    full_screen: bool,
) -> Kiosk:
    shown = library.info
    log.info("kiosk %s shows %s %s: %s", __version__, shown.pack, shown.version, library.path)
    return Kiosk(
        library,
        size=size,
        full_screen=full_screen,
        preferences=backstage.begin.start,
        engine=voice.SYSTEM if settings.voice else voice.SILENT,
        listening=settings.voice,
        idle=Times(settings.idle_after, settings.idle_question, settings.idle_invite),
        logo=settings.logo,
        display=settings.display,
        scale=settings.scale,
        backstage=backstage,
    )


def _closed(
    settings: Settings,
    leave: Callable[[int], None],
    *,
    size: tuple[int, int] | None,
    full_screen: bool,
    watched: bool,
) -> ClosedScreen:
    from kiosk.shell.closed import ClosedScreen  # Only now: a fault alone brings it.
    from kiosk.staff.gate import Gate, PinFiles

    for problem in settings.problems:
        log.warning("%s", problem)
    return ClosedScreen(
        Gate(PinFiles(paths.staff_pin())),
        size,
        language=settings.default_language or next(iter(settings.languages), "en"),
        leave=leave,
        watched=watched,
        full_screen=full_screen,
        display=settings.display,
    )
