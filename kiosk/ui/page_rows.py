"""The rows of the page on the screen as a list model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.roles import DISPLAY_ROLE, USER_ROLE
from kiosk.ui.rows import Row, open_row

if TYPE_CHECKING:
    from kiosk.speech.utterances import Utterance

_KIND, _BLOCK, _CHAPTER, _INSET, _OPENED = range(USER_ROLE, USER_ROLE + 5)


@QmlElement
@QmlUncreatable("made by the program")
class PageRows(QAbstractListModel):
    """The rows of the page: title, blocks, and what stands at its end.

    ``chapter`` is the index into the outline, so that "On this page" can follow the reader.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._marked: tuple[int, dict[str, Any]] | None = None

    @property
    def rows(self) -> list[Row]:
        return self._rows

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._marked = None
        self.endResetModel()

    def reword(self, rows: list[Row]) -> bool:
        """Put other words into the rows that are there: what is in view stays, and need not be
        made anew. False, and nothing is done, where the rows are of other kinds."""
        if [_shape(row) for row in rows] != [_shape(row) for row in self._rows]:
            return False
        self._rows = rows
        self._marked = None
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [_BLOCK])
        return True

    def mark(self, sentence: Utterance | None) -> None:
        """Mark this sentence, and no other; its block is ``spoken``, and where it is that of
        a step, ``spokenStep`` says which."""
        from kiosk.speech.marks import marked_block

        before, self._marked = self._marked, None
        if sentence:
            block = self._rows[sentence.row].block
            if sentence.path is not None:
                block = marked_block(block, sentence.path, sentence.start, sentence.end)
            block = {**block, "spoken": True}
            if sentence.path and sentence.path[0] == "steps":
                block["spokenStep"] = sentence.path[1]
            self._marked = (sentence.row, block)
        for number in {one[0] for one in (before, self._marked) if one}:
            where = self.index(number)
            self.dataChanged.emit(where, where, [_BLOCK])

    def open(self, number: int) -> None:
        """Put the hidden rows of a closed block below it."""
        opened, hidden = open_row(self._rows[number])
        self._rows[number] = opened
        where = self.index(number)
        self.dataChanged.emit(where, where, [_OPENED])
        if hidden:
            self.beginInsertRows(QModelIndex(), number + 1, number + len(hidden))
            self._rows[number + 1 : number + 1] = hidden
            self.endInsertRows()

    def close(self, number: int) -> None:
        """Take the rows that :meth:`open` put below a block away again."""
        row = self._rows[number]
        _, hidden = open_row(row)
        self._rows[number] = row.closed()
        where = self.index(number)
        self.dataChanged.emit(where, where, [_OPENED])
        if hidden:
            self.beginRemoveRows(QModelIndex(), number + 1, number + len(hidden))
            del self._rows[number + 1 : number + 1 + len(hidden)]
            self.endRemoveRows()

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _KIND: QByteArray(b"kind"),
            _BLOCK: QByteArray(b"block"),
            _CHAPTER: QByteArray(b"chapter"),
            _INSET: QByteArray(b"inset"),
            _OPENED: QByteArray(b"opened"),
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == _KIND:
            return row.kind
        if role == _BLOCK:
            marked = self._marked
            return marked[1] if marked and marked[0] == index.row() else row.block
        if role == _CHAPTER:
            return row.chapter
        if role == _INSET:
            return row.inset
        if role == _OPENED:
            return row.opened
        return None

    @Slot(int, result=int)
    def chapterAt(self, number: int) -> int:
        """The chapter that row ``number`` belongs to; 0 where there is no such row."""
        return self._rows[number].chapter if 0 <= number < len(self._rows) else 0


def _shape(row: Row) -> tuple[str, int, bool, bool]:
    return row.kind, row.chapter, row.inset, row.opened
