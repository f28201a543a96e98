"""The search as QML sees it: what was typed, and a list of pages or of common questions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QModelIndex, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import LibraryError
from kiosk.library.reader import Hit, Library
from kiosk.session.visit import Visit
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.faults import tell
from kiosk.ui.named_rows import NamedRows

MOST_RESULTS = 10
"""Pages listed. Who does not find the right one among them types another word."""

MOST_SUGGESTIONS = 6

TELLING = 7
"""Letters from which on the beginning of a misspelt word is understood."""


@QmlElement
@QmlUncreatable("made by the program")
class SearchModel(NamedRows):
    """The pages that answer what was typed, the best first.

    The text itself stands in the visit and goes with it. While a short word is still being typed
    that nothing begins with, the answer ``waits``: what was found before stays in view.
    """

    names = ("page", "section", "title", "heading", "image", "hue", "snippet", "marks")

    changed = Signal()
    suggestions_changed = Signal()

    def __init__(self, visit: Visit, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._library = library
        self._hits: tuple[Hit, ...] = ()
        self._mended = ""
        self._waits = False
        self._section = ""
        self._answered = ("", "")
        self._suggestions: list[dict[str, str]] = []

    def open(self, section: str) -> None:
        """Begin, with common questions of this section; of the first one where it is unknown."""
        self._section = section
        self.reload()

    def reload(self) -> None:
        """Show what is true now. An answer that still holds stays as it is, and where it is."""
        self._suggest()
        if self._answered != self._question():
            self.ask(self._visit.query)
            self.settle()

    def forget(self) -> None:
        """The visit has ended."""
        self._section = ""
        self._suggestions = []
        self.suggestions_changed.emit()
        self.ask("")
        self._library.forget_searches()

    @Slot()
    def prepare(self) -> None:
        """Read the words of the language now, and not at the first letter."""
        self._find("a")

    @Slot(str)
    def ask(self, text: str) -> None:
        """Show what ``text`` finds; nothing for an empty one."""
        self._visit.query = text
        self._answered = self._question()
        hits, mended = self._find(text) if text.strip() else ((), "")
        self._waits = not hits and _is_unfinished(text)
        if not self._waits:
            self._mended = mended
            self._show(hits)
        self.changed.emit()

    @Slot(result=bool)
    def settle(self) -> bool:
        """Nobody types on: wait no longer. Whether that changed anything."""
        waited, self._waits = self._waits, False
        if waited:
            self._mended = ""
            self._show(())
            self.changed.emit()
        return waited

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        return self._waits

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._visit.query

    @Property(str, notify=changed)
    def mended(self) -> str:
        """What was typed as it was understood; "" where that is the same."""
        return self._mended

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._hits)

    @Property("QVariantList", notify=suggestions_changed)
    def suggestions(self) -> list[dict[str, str]]:
        """Common questions: words, and page (topic, title, hue) and heading (anchor) of each."""
        return self._suggestions

    def size(self) -> int:
        return len(self._hits)

    def value(self, row: int, name: str) -> Any:
        hit = self._hits[row]
        return [list(mark) for mark in hit.marks] if name == "marks" else getattr(hit, name)

    def _suggest(self) -> None:
        language = self._visit.preferences.language
        try:
            sections = [one for one in self._library.sections(language) if one.topic_count]
            known = [one.id for one in sections]
            if self._section not in known:
                self._section = next(iter(known), "")
            self._suggestions = self._common_questions(language) or self._first_topics(language)
        except LibraryError as error:
            tell(error)
            self._suggestions = []
        self.suggestions_changed.emit()

    def _question(self) -> tuple[str, str]:
        """Language and text."""
        return self._visit.preferences.language, self._visit.query

    def _show(self, hits: tuple[Hit, ...]) -> None:
        """Put other pages into the rows that are there: the screen need not make them anew."""
        before, after = len(self._hits), len(hits)
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._hits = self._hits[:after]
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._hits = hits
            self.endInsertRows()
        self._hits = hits
        if same := min(before, after):
            self.dataChanged.emit(self.index(0), self.index(same - 1))

    def _find(self, text: str) -> tuple[tuple[Hit, ...], str]:
        language = self._visit.preferences.language
        try:
            found = self._library.search(text, language, MOST_RESULTS)
        except LibraryError as error:
            tell(error)
            return (), ""
        return found.results, found.mended or ""

    def _common_questions(self, language: str) -> list[dict[str, str]]:
        found = self._library.common_questions(language, self._section, MOST_SUGGESTIONS)
        return [one._asdict() for one in found]

    def _first_topics(self, language: str) -> list[dict[str, str]]:
        """What a section without common questions offers instead."""
        cards = self._library.topics(language, self._section, limit=MOST_SUGGESTIONS)
        return [
            {"words": card.title, "topic": card.id, "title": "", "anchor": "", "hue": card.hue}
            for card in cards
        ]


def _is_unfinished(text: str) -> bool:
    """Whether the last word may be the beginning of any other."""
    last = text.split(" ")[-1]
    return 0 < len(last) < TELLING
