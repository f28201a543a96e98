"""The visit as QML sees it: state as properties, wishes as slots."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import LibraryError
from kiosk.library.reader import Library
from kiosk.session.visit import Place, Preferences, Visit
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.directory import DirectoryModel
from kiosk.ui.faults import tell
from kiosk.ui.home import HomeModel
from kiosk.ui.languages import endonym, reads_right_to_left
from kiosk.ui.page import PageBridge
from kiosk.ui.questions import QuestionsModel
from kiosk.ui.search import SearchModel


@QmlElement
@QmlUncreatable("made by the program")
class VisitBridge(QObject):
    """Where the reader is and how they like to read.

    ``arrived`` is emitted once for every change of place, after page and directory are ready;
    ``unreadable``, where what they wanted cannot be read: then they stay, or from the way back are
    led home.
    """

    arrived = Signal()
    unreadable = Signal()
    preferences_changed = Signal()
    language_changed = Signal()
    # Never emitted, for they are settled at the start; qmllint does not see "constant" in Python.
    languages_changed = Signal()
    logo_changed = Signal()
    finished = Signal()

    def __init__(
        self,
        visit: Visit,
        library: Library,
        home: HomeModel,
        page: PageBridge,
        directory: DirectoryModel,
        questions: QuestionsModel,
        search: SearchModel,
        parent: QObject | None = None,
        *,
        logo: str = "",
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._library = library
        self._home = home
        self._page = page
        self._directory = directory
        self._questions = questions
        self._search = search
        self._logo = logo
        self._anchor = ""
        self._expected = ""
        self._reworded = False

    @Slot(str)
    def expectTopic(self, topic: str) -> None:
        """A finger has gone down on a tile. Until it is lifted, as much is done as is not seen:
        the page is read, and its pictures are drawn behind the place on the screen."""
        if self._visit.place.kind != "topic" and self._show(Place("topic", topic)):
            self._expected = topic

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        self.openTopicAt(topic, "")

    @Slot(str, str)
    def openTopicAt(self, topic: str, anchor: str) -> None:
        """Open a topic at the heading ``anchor`` ("" for its top)."""
        self._anchor = anchor
        if self._show(Place("topic", topic)):
            self._visit.open_topic(topic)
            self.arrived.emit()
        else:
            self.unreadable.emit()

    @Slot()
    def openDirectory(self) -> None:
        if self._show(Place("directory")):
            self._visit.open_directory()
            self.arrived.emit()
        else:
            self.unreadable.emit()

    @Slot()
    def openQuestions(self) -> None:
        """Show the reader's own list of questions."""
        self._visit.open_questions()
        self.arrived.emit()

    @Slot(str)
    def openSearch(self, section: str) -> None:
        """Search; until something is typed, with what people ask about the section in view."""
        self._visit.open_search()
        self._search.open(section)
        self._load_sections()
        self.arrived.emit()

    @Slot(int)
    def leaveAt(self, row: int) -> None:
        """Remember the row on top of the screen for the way back; call it before leaving."""
        self._visit.leave_at(row)

    @Slot()
    def back(self) -> None:
        self._anchor = ""
        self._visit.back()
        readable = self._show(self._visit.place)
        if not readable:
            self._visit.home()
            self._show(self._visit.place)
        self._arrive(readable)

    @Slot()
    def home(self) -> None:
        self._visit.home()
        self._arrive(self._show(self._visit.place))

    @Slot()
    def finish(self) -> None:
        """End the visit: everything goes back to how it began."""
        language = self._visit.preferences.language
        self._expected = ""
        self._visit.finish()
        self._directory.field = ""
        self._questions.reload()
        self._search.forget()
        self._page.forget()
        self._show(self._visit.place)
        if self._visit.preferences.language != language:
            self.language_changed.emit()
        self.preferences_changed.emit()
        self.arrived.emit()
        self.finished.emit()

    def begin_with(self, start: Preferences) -> None:
        """From the next visit on, begin like this."""
        self._visit.begin_with(start)

    @Slot(str, result=bool)
    def chooseLanguage(self, language: str) -> bool:
        """Show everything in ``language``. True where what was in view of the page still is."""
        known = self._library.info.languages
        self._reworded = False
        if language in known and language != self._visit.preferences.language:
            self._visit.choose_language(language)
            self._questions.reload()
            readable = self._show(self._visit.place, reword=True)
            self.language_changed.emit()
            if not readable:
                self.unreadable.emit()
        return self._reworded

    @Slot(int)
    def openFigures(self, row: int) -> None:
        """The reader chose to see the sensitive block at ``row`` of the page."""
        anchor = self._page.open_row(row)
        if anchor:
            self._visit.open_figures(self._visit.place.topic, anchor)

    @Slot(int)
    def closeFigures(self, row: int) -> None:
        """The reader has seen enough of the sensitive block at ``row`` of the page."""
        anchor = self._page.close_row(row)
        if anchor:
            self._visit.close_figures(self._visit.place.topic, anchor)

    def _arrive(self, readable: bool) -> None:
        """Tell that the place has changed. An arrival closes all that stands over the page, so
        whoever wanted another place is told after it."""
        self.arrived.emit()
        if not readable:
            self.unreadable.emit()

    def _show(self, place: Place, *, reword: bool = False) -> bool:
        """Load what ``place`` needs; False where it cannot be read. Links are checked when the
        library is built, so only a damaged file comes to that. Home is loaded anew when somebody
        goes there: behind a page it would only delay the page."""
        language = self._visit.preferences.language
        expected, self._expected = self._expected, ""
        if place.kind == "topic" and place.topic == expected:
            return True
        try:
            if place.kind == "topic":
                page = self._library.page(place.topic, language)
                is_open = self._visit.figures_are_open
                anchors = frozenset(
                    block["anchor"]
                    for block in page.blocks
                    if block["kind"] == "sensitive" and is_open(page.id, block["anchor"])
                )
                self._reworded = self._page.show(page, anchors, reword=reword)
            elif place.kind == "directory":
                self._directory.show(self._library.directory(language))
            elif place.kind == "search":
                self._search.reload()
                self._load_sections()
            elif place.kind == "home":
                self._home.set_language(language)
        except LibraryError as error:
            tell(error)
            return False
        return True

    def _load_sections(self) -> None:
        """Those of home, which the search offers where nothing fits, in the language in use."""
        try:
            self._home.set_language(self._visit.preferences.language)
        except LibraryError as error:
            tell(error)

    @Property(str, notify=arrived)
    def place(self) -> str:
        return self._visit.place.kind

    @Property(str, notify=arrived)
    def topic(self) -> str:
        return self._visit.place.topic

    @Property(int, notify=arrived)
    def row(self) -> int:
        """The row to begin at: where the reader left this place, 0 for a new one."""
        return self._visit.place.row

    @Property(str, notify=arrived)
    def anchor(self) -> str:
        """The heading to begin at; "" for ``row``."""
        return self._anchor

    @Property(bool, notify=arrived)
    def canGoBack(self) -> bool:
        return self._visit.can_go_back

    @Property(int, notify=preferences_changed)
    def textSize(self) -> int:
        return self._visit.preferences.text_size

    @textSize.setter  # type: ignore[no-redef]
    def textSize(self, percent: int) -> None:
        self._visit.choose_text_size(percent)
        self.preferences_changed.emit()

    @Property(str, notify=preferences_changed)
    def theme(self) -> str:
        return self._visit.preferences.theme

    @theme.setter  # type: ignore[no-redef]
    def theme(self, theme: str) -> None:
        self._visit.choose_theme(theme)
        self.preferences_changed.emit()

    @Property(bool, notify=preferences_changed)
    def lowScreen(self) -> bool:
        """Whether everything is brought down to the reach of somebody who sits."""
        return self._visit.preferences.low_screen

    @lowScreen.setter  # type: ignore[no-redef]
    def lowScreen(self, low: bool) -> None:
        self._visit.lower_screen(low)
        self.preferences_changed.emit()

    @Property(bool, notify=preferences_changed)
    def lessMotion(self) -> bool:
        return self._visit.preferences.less_motion

    @lessMotion.setter  # type: ignore[no-redef]
    def lessMotion(self, less: bool) -> None:
        self._visit.reduce_motion(less)
        self.preferences_changed.emit()

    @Property(str, notify=language_changed)
    def language(self) -> str:
        return self._visit.preferences.language

    @Property("QVariantList", notify=languages_changed)
    def languages(self) -> list[dict[str, str]]:
        """The languages that are offered: code, and name as those who speak it write it."""
        return [{"code": code, "name": endonym(code)} for code in self._library.info.languages]

    @Property(bool, notify=language_changed)
    def rightToLeft(self) -> bool:
        return reads_right_to_left(self._visit.preferences.language)

    @Property(str, notify=language_changed)
    def clinic(self) -> str:
        """The clinic's name in the language of the visit."""
        return self._library.info.clinic[self._visit.preferences.language]

    @Property(str, notify=logo_changed)
    def logo(self) -> str:
        """Where QML finds the clinic's picture; "" where there is none."""
        return self._logo
