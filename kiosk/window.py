"""The kiosk's window and all that stands behind it: visit, bridges, voice, and their teardown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.backstage import Backstage
from kiosk.errors import KioskError
from kiosk.library.reader import Library
from kiosk.session.idle import Times
from kiosk.session.visit import Preferences, Visit
from kiosk.settings import Settings
from kiosk.shell.fingers import Fingers
from kiosk.shell.lock import Lock
from kiosk.shell.screens import FullScreen
from kiosk.speech import voice
from kiosk.ui.directory import DirectoryModel
from kiosk.ui.focus import TabOrder
from kiosk.ui.home import HomeModel
from kiosk.ui.idle import IdleBridge
from kiosk.ui.images import Icons, LibraryImages
from kiosk.ui.languages import Speaking
from kiosk.ui.listen import ListenBridge
from kiosk.ui.page import PageBridge
from kiosk.ui.pin import PinBridge
from kiosk.ui.qr import Code
from kiosk.ui.questions import QuestionsModel
from kiosk.ui.reading_order import ReadingOrder
from kiosk.ui.scale import design_scale, fitting
from kiosk.ui.search import SearchModel
from kiosk.ui.staff import StaffBridge
from kiosk.ui.typist import Typist  # noqa: F401  (made by QML)
from kiosk.ui.visit import VisitBridge

if TYPE_CHECKING:
    from kiosk.ui.logo import ClinicLogo


class Kiosk:
    """The window and all that stands behind it. Use it as a context manager.

    ``engine`` names the Qt engine that reads aloud; ``listening``, whether that is offered at all.
    ``idle`` says when a visit ends by itself; without it none does. ``logo`` is a PNG picture of
    the clinic. A full screen is that of ``display``, by name or number from 1, and locked until
    ``lock.release()``. ``scale`` is how large the design is drawn, in % of what fits the pixels;
    ``None`` asks the screen for its millimetres. ``backstage`` is what staff find behind their PIN.
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
        backstage: Backstage | None = None,
    ) -> None:
        self.library = library
        start = preferences or Preferences(library.info.default_language)
        language = start.language
        self._full_screen = full_screen
        self._scale = scale
        self._speaking = Speaking(language)
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
        self.backstage = backstage or Backstage(library, Settings(), start, paths.state())
        self.backstage.voice = self.voice if listening else None
        self.pin = PinBridge(lambda: self.backstage.gate)
        self.staff = StaffBridge(self.backstage, self.pin, self.bridge, self.idle)
        self.voice.ready.connect(self.staff.look)
        self.tab_order = TabOrder()
        self._reading_order = ReadingOrder()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml()))
        self.engine.addImageProvider("library", LibraryImages(library))
        self.engine.addImageProvider("icons", Icons())
        self.engine.addImageProvider("support", Code(lambda: str(self.staff.report)))
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
                "pin": self.pin,
                "staff": self.staff,
                "tabOrder": self.tab_order,
                "width": width,
                "height": height,
            }
        )
        # Before QML hears of it: staff's screens open and close in their language.
        self.pin.changed.connect(self._retranslate)
        # Before QML hears of it: then text and design change their size in one go.
        self.bridge.preferences_changed.connect(self._rescale)
        self.engine.loadFromModule("KioskUi", "Main")
        windows = self.engine.rootObjects()
        if not windows:
            raise KioskError("the screen could not be built; the log above says which QML file")
        window = windows[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._fingers = Fingers(window)
        self._screen = FullScreen(window, display)
        self._screen.changed.connect(self._rescale)
        self.lock = Lock(window, self._screen) if full_screen else None
        self.tab_order.watch(window)
        self._reading_order.watch(window)
        if idle:
            self.idle.watch(window)
        self.pin.watch(window)
        self.window.widthChanged.connect(self._rescale)
        self.window.heightChanged.connect(self._rescale)
        self._rescale()
        self.bridge.language_changed.connect(self._retranslate)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def show(self) -> None:
        if self.lock:
            self.lock.begin()
        else:
            self.window.show()

    def close(self) -> None:
        """Take everything down: QML first, so that it never sees a bridge that is gone."""
        if self.lock:
            self.lock.release()
        self.window.close()
        shiboken6.delete(self.engine)
        self.pin.close()
        self.voice.close()
        models = (self.home, self.page, self.directory, self.questions, self.search)
        bridges = (self.staff, self.pin, self.tab_order, self.idle, self.listen, self.voice)
        for bridge in (*bridges, self.bridge, *models):
            shiboken6.delete(bridge)
        shiboken6.delete(self._reading_order)
        self._speaking.end()
        self.library.close()

    def nobody_there(self) -> bool:
        """Whether the screen waits for the next person. Who explains something to a patient is
        there, even before they touch it."""
        over = self.idle.state in ("ended", "attract")  # type: ignore[comparison-overlap]
        return over and not self.idle.consultation

    def reading_view(self) -> QQuickItem | None:
        """The list that the reader scrolls at the place where they are."""
        view = self.window.property("readingView")
        return view if isinstance(view, QQuickItem) else None

    def _retranslate(self) -> None:
        away = str(self.pin.state) == "away"
        language = self.visit.preferences.language if away else self.staff.own_language
        if language != self._speaking.code:
            self._speaking.speak(language)
            self.engine.retranslate()

    def _rescale(self) -> None:
        window = self.window
        width, height = window.width(), window.height()
        if self._scale:
            scale = design_scale(width, height) * self._scale / 100
        elif self._full_screen:
            millimetres = self._screen.millimetres
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
