"""The rows of the page on the screen as a list model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.named_rows import NamedRows
from kiosk.ui.rows import Row, open_row

if TYPE_CHECKING:
    from kiosk.speech.utterances import Utterance


@QmlElement
@QmlUncreatable("made by the program")
class PageRows(NamedRows):
    """The rows of the page: title, blocks, and what stands at its end.

    ``chapter`` is the index into the outline, so that "On this page" can follow the reader.
    """

    names = ("kind", "block", "chapter", "inset", "opened")

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
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [self.role("block")])
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
            self.dataChanged.emit(where, where, [self.role("block")])

    def open(self, number: int) -> None:
        """Put the hidden rows of a closed block below it."""
        opened, hidden = open_row(self._rows[number])
        self._rows[number] = opened
        where = self.index(number)
        self.dataChanged.emit(where, where, [self.role("opened")])
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
        self.dataChanged.emit(where, where, [self.role("opened")])
        if hidden:
            self.beginRemoveRows(QModelIndex(), number + 1, number + len(hidden))
            del self._rows[number + 1 : number + 1 + len(hidden)]
            self.endRemoveRows()

    def size(self) -> int:
        return len(self._rows)

    def value(self, row: int, name: str) -> Any:
        if name == "block" and self._marked and self._marked[0] == row:
            return self._marked[1]
        return getattr(self._rows[row], name)

    @Slot(int, result=int)
    def chapterAt(self, number: int) -> int:
        """The chapter that row ``number`` belongs to; 0 where there is no such row."""
        return self._rows[number].chapter if 0 <= number < len(self._rows) else 0


def _shape(row: Row) -> tuple[str, int, bool, bool]:
    return row.kind, row.chapter, row.inset, row.opened
