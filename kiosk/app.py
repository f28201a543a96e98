"""The composition root: settings → library → visit → bridges → window, and their teardown."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Self

import shiboken6
from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGRendererInterface

from kiosk import __version__, paths
from kiosk.errors import KioskError
from kiosk.library.reader import Library
from kiosk.session.idle import Times
from kiosk.session.visit import Preferences, Visit
from kiosk.settings import Settings
from kiosk.settings.offer import offer
from kiosk.speech import voice
from kiosk.ui import fonts, qtlog
from kiosk.ui.directory import DirectoryModel
from kiosk.ui.focus import TabOrder
from kiosk.ui.home import HomeModel
from kiosk.ui.idle import IdleBridge
from kiosk.ui.images import Icons, LibraryImages
from kiosk.ui.listen import ListenBridge
from kiosk.ui.page import PageBridge
from kiosk.ui.questions import QuestionsModel
from kiosk.ui.reading_order import ReadingOrder
from kiosk.ui.scale import design_scale, fitting
from kiosk.ui.search import SearchModel
from kiosk.ui.typist import Typist  # noqa: F401  (made by QML)
from kiosk.ui.visit import VisitBridge

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from kiosk.ui.logo import ClinicLogo

log = logging.getLogger(__name__)

SETTLED = 1000
"""Milliseconds after the first screen was asked for when the others have been made, too."""


def clean_environment(platform: str | None = None) -> None:
    """Take away every ``QT_*``, ``QML_*`` and ``QSG_*`` variable, and set our own.

    What stands there could load foreign plugins or open the screen to the network.
    Call it before Qt is initialised. ``platform`` names a Qt platform plugin.
    """
    for name in list(os.environ):
        if name.startswith(("QT_", "QML_", "QML2_", "QSG_")):
            del os.environ[name]
    if paths.is_frozen():
        # Points at the libraries that travel with us. speech-dispatcher, which the voice starts
        # where it is not running yet, has its own.
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before := os.environ.pop("LD_LIBRARY_PATH_ORIG", ""):
            os.environ["LD_LIBRARY_PATH"] = before
    # Qt complains about any other encoding, and a kiosk image may name none.
    os.environ["LC_ALL"] = "C.UTF-8"
    # Compiled QML that travels with the program is read; nothing is ever written.
    os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"
    # In place of the machine's own rules about fonts. Only Linux reads it.
    os.environ["FONTCONFIG_FILE"] = str(paths.fonts() / "fontconfig.xml")
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform


def has_display() -> bool:
    """Whether this session has a display; Qt would abort for the lack of one."""
    return sys.platform != "linux" or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())


def make_application() -> QGuiApplication:
    """The one Qt application, with our fonts and the renderer that every machine has."""
    qtlog.install()
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    fonts.load(app)
    return app


class Kiosk:
    """The window and all that stands behind it. Use it as a context manager.

    ``engine`` names the Qt engine that reads aloud; ``listening``, whether that is offered at all.
    ``idle`` says when a visit ends by itself; without it none does. ``logo`` is a PNG picture of
    the clinic. A full screen is that of ``display``, by name or number from 1. ``scale`` is how
    large the design is drawn, in % of what fits the pixels; ``None`` asks the screen for its
    millimetres.
    """

    def __init__(
        self,
        library: Library,
        *,
        size: tuple[int, int] | None = None,
        full_screen: bool = False,
        preferences: Preferences | None = None,
        engine: str = voice.SILENT,
        listening: bool = True,
        idle: Times | None = None,
        logo: Path | None = None,
        display: str | int | None = None,
        scale: int | None = None,
    ) -> None:
        self.library = library
        start = preferences or Preferences(library.info.default_language)
        language = start.language
        self._full_screen = full_screen
        self._display = display
        self._scale = scale
        self._translator = QTranslator()
        self._translate(language)
        self.visit = Visit(start)
        self.page = PageBridge()
        self.directory = DirectoryModel()
        self.home = HomeModel(library, language)
        self.questions = QuestionsModel(self.visit, library)
        self.search = SearchModel(self.visit, library)
        pictured = _picture(logo) if logo else None
        self.bridge = VisitBridge(
            self.visit,
            library,
            self.home,
            self.page,
            self.directory,
            self.questions,
            self.search,
            logo=pictured.source if pictured else "",
        )
        self.voice = voice.Voice(engine)
        self.listen = ListenBridge(self.voice, self.page, self.bridge, offered=listening)
        self.idle = IdleBridge(idle or Times(), library.info, self.bridge, self.listen)
        self.tab_order = TabOrder()
        self._reading_order = ReadingOrder()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml()))
        self.engine.addImageProvider("library", LibraryImages(library))
        self.engine.addImageProvider("icons", Icons())
        if pictured:
            self.engine.addImageProvider("clinic", pictured)
        width, height = size or self._comfortable_size()
        self.engine.setInitialProperties(
            {
                "visit": self.bridge,
                "page": self.page,
                "topics": self.home,
                "departments": self.directory,
                "questions": self.questions,
                "search": self.search,
                "listen": self.listen,
                "idle": self.idle,
                "tabOrder": self.tab_order,
                "width": width,
                "height": height,
            }
        )
        # Before QML hears of it: then text and design change their size in one go.
        self.bridge.preferences_changed.connect(self._rescale)
        self.engine.loadFromModule("KioskUi", "Main")
        windows = self.engine.rootObjects()
        if not windows:
            raise KioskError("the screen could not be built; the log above says which QML file")
        window = windows[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.tab_order.watch(window)
        self._reading_order.watch(window)
        if idle:
            self.idle.watch(window)
        self.window.widthChanged.connect(self._rescale)
        self.window.heightChanged.connect(self._rescale)
        self._rescale()
        self.bridge.language_changed.connect(self._retranslate)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def show(self) -> None:
        if self._full_screen:
            if screen := _screen(self._display):
                self.window.setScreen(screen)
                self.window.setGeometry(screen.geometry())
            self.window.showFullScreen()
        else:
            self.window.show()

    def close(self) -> None:
        """Take everything down: QML first, so that it never sees a bridge that is gone."""
        self.window.close()
        shiboken6.delete(self.engine)
        self.voice.close()
        models = (self.home, self.page, self.directory, self.questions, self.search)
        for bridge in (self.tab_order, self.idle, self.listen, self.voice, self.bridge, *models):
            shiboken6.delete(bridge)
        shiboken6.delete(self._reading_order)
        QGuiApplication.removeTranslator(self._translator)
        self.library.close()

    def reading_view(self) -> QQuickItem | None:
        """The list that the reader scrolls at the place where they are."""
        view = self.window.property("readingView")
        return view if isinstance(view, QQuickItem) else None

    def _translate(self, language: str) -> None:
        QGuiApplication.removeTranslator(self._translator)
        # Screen readers ask for it, to speak in the right voice.
        QLocale.setDefault(QLocale(language))
        if self._translator.load(f"kiosk_{language}", str(paths.translations())):
            QGuiApplication.installTranslator(self._translator)

    def _retranslate(self) -> None:
        self._translate(self.visit.preferences.language)
        self.engine.retranslate()

    def _rescale(self) -> None:
        window = self.window
        width, height = window.width(), window.height()
        if self._scale:
            scale = design_scale(width, height) * self._scale / 100
        elif self._full_screen:
            millimetres = window.screen().physicalSize()
            scale = design_scale(width, height, millimetres.width(), millimetres.height())
        else:
            scale = design_scale(width, height)
        text_size = self.visit.preferences.text_size
        window.setProperty("designScale", fitting(scale, width, height, text_size))

    def _comfortable_size(self) -> tuple[int, int]:
        """A window that leaves room for the desktop around it, in design proportions."""
        room = QGuiApplication.primaryScreen().availableSize() * 0.85
        height = min(room.height(), room.width() * 9 // 16)
        return height * 16 // 9, height


def _picture(logo: Path) -> ClinicLogo:
    from kiosk.ui.logo import ClinicLogo  # Only now: few kiosks have one.

    return ClinicLogo(logo)


def _screen(wanted: str | int | None) -> QScreen | None:
    """The screen of this name, or this number from 1; none where there is none such."""
    if wanted is None:
        return None
    screens = QGuiApplication.screens()
    for number, screen in enumerate(screens, 1):
        if wanted in (number, screen.name()):
            return screen
    there = ", ".join(f"{number}: {screen.name()}" for number, screen in enumerate(screens, 1))
    log.warning("there is no screen %s; those that are there: %s", wanted, there)
    return None


def collect_garbage() -> None:
    """Let Python's garbage collector begin, and never look at what has been made so far.

    It stays for as long as the kiosk runs, and to go through it would cost a tap a frame.
    """
    gc.freeze()
    gc.enable()


def run(
    library_file: Path,
    settings: Settings | None = None,
    *,
    size: tuple[int, int] | None,
    full_screen: bool,
) -> int:
    """Show the kiosk until its window is closed; the exit status is returned."""
    library = Library.open(library_file)
    if not has_display():
        library.close()
        raise KioskError(
            "there is no display to show the kiosk on; start it in a graphical session,"
            " or save pictures of its pages with: kiosk tour FOLDER"
        )
    clean_environment()
    settings = settings or Settings()
    with ExitStack() as log_file:
        if settings.log_file:
            from kiosk.settings.logfile import kept

            log_file.enter_context(kept(settings.log_file, settings.log_level))
        app = make_application()
        offered = offer(settings, library.info)
        for problem in offered.problems:
            log.warning("%s", problem)
        library.offer(offered.languages, offered.clinic)
        log.info("kiosk %s shows %s %s", __version__, library.info.pack, library.info.version)
        with Kiosk(
            library,
            size=size,
            full_screen=full_screen,
            preferences=offered.start,
            engine=voice.SYSTEM if settings.voice else voice.SILENT,
            listening=settings.voice,
            idle=Times(settings.idle_after, settings.idle_question, settings.idle_invite),
            logo=settings.logo,
            display=settings.display,
            scale=settings.scale,
        ) as kiosk:
            kiosk.show()
            QTimer.singleShot(SETTLED, collect_garbage)
            status = _wait(app)
        log.info("the kiosk has ended")
        return status


def _wait(app: QGuiApplication) -> int:
    """Let Qt work until the window is closed, or somebody asks the program to end."""
    asked_to_end: list[int] = []
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda number, _: asked_to_end.append(number))
    # Lets Python see the signal while Qt waits. The kiosk ends from here, never from the signal
    # itself: that may come in the middle of a frame.
    wake = QTimer(interval=200)
    wake.timeout.connect(lambda: app.quit() if asked_to_end else None)
    wake.start()
    return app.exec()
