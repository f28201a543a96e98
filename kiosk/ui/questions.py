"""The questions that the reader wants to ask, as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QModelIndex, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import LibraryError
from kiosk.library.reader import Library
from kiosk.session.visit import Question, Visit
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.faults import tell
from kiosk.ui.named_rows import NamedRows
from kiosk.ui.rows import questions_of


@QmlElement
@QmlUncreatable("made by the program")
class QuestionsModel(NamedRows):
    """What the reader chose, in their order: the question, its page, and the page's title."""

    names = ("words", "topic", "pageTitle")

    changed = Signal()

    def __init__(self, visit: Visit, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._library = library
        self._read: dict[str, tuple[str, list[str]]] = {}

    def reload(self) -> None:
        """Show the visit's list anew: in its language, or empty after its end."""
        self.beginResetModel()
        self._read.clear()
        self.endResetModel()
        self.changed.emit()

    @Slot(str, int, bool)
    def choose(self, topic: str, number: int, wanted: bool) -> None:
        """Put question ``number`` of page ``topic`` on the list, or take it off."""
        question = Question(topic, number)
        if wanted and question not in self._visit.questions:
            end = len(self._visit.questions)
            self.beginInsertRows(QModelIndex(), end, end)
            self._visit.add_question(question)
            self.endInsertRows()
            self.changed.emit()
        elif not wanted and question in self._visit.questions:
            row = self._visit.questions.index(question)
            self.beginRemoveRows(QModelIndex(), row, row)
            self._visit.remove_question(question)
            self.endRemoveRows()
            self.changed.emit()

    @Slot(int)
    def remove(self, row: int) -> None:
        """Take the question at ``row`` off the list; :meth:`restore` brings it back."""
        if 0 <= row < len(self._visit.questions):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._visit.take_off_question(row)
            self.endRemoveRows()
            self.changed.emit()

    @Slot(int)
    def moveUp(self, row: int) -> None:
        """Ask the question at ``row`` one place earlier."""
        if 0 < row < len(self._visit.questions):
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), row - 1)
            self._visit.move_question(row, row - 1)
            self.endMoveRows()
            self.changed.emit()

    @Slot(int)
    def moveDown(self, row: int) -> None:
        """Ask the question at ``row`` one place later."""
        self.moveUp(row + 1)

    @Slot()
    def clear(self) -> None:
        self._visit.clear_questions()
        self.reload()

    @Slot()
    def restore(self) -> None:
        """Take :meth:`clear`, or the last :meth:`remove`, back."""
        self._visit.restore_questions()
        self.reload()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._visit.questions)

    @Property(bool, notify=changed)
    def canRestore(self) -> bool:
        return self._visit.can_restore_questions

    @Property("QStringList", notify=changed)
    def chosen(self) -> list[str]:
        """Every chosen question as page and number, "surgery 2"."""
        return [f"{question.topic} {question.number}" for question in self._visit.questions]

    def size(self) -> int:
        return len(self._visit.questions)

    def value(self, row: int, name: str) -> Any:
        question = self._visit.questions[row]
        if name == "topic":
            return question.topic
        title, questions = self._page(question.topic)
        if name == "pageTitle":
            return title
        return questions[question.number] if question.number < len(questions) else ""

    def _page(self, topic: str) -> tuple[str, list[str]]:
        """Title and questions of a page, in the language of the visit."""
        if topic not in self._read:
            try:
                page = self._library.page(topic, self._visit.preferences.language)
                self._read[topic] = page.title, questions_of(page.blocks)
            except LibraryError as error:
                tell(error)
                self._read[topic] = "", []
        return self._read[topic]
