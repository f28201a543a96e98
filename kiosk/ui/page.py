"""The page on the screen: its facts as properties, its blocks as rows of a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.library.reader import Page
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.home import tile
from kiosk.ui.rows import Row, open_row, outline_of, rows_of

_KIND, _BLOCK, _CHAPTER, _INSET, _OPENED = range(
    Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 5
)


@QmlElement
@QmlUncreatable("made by the program")
class PageRows(QAbstractListModel):
    """The rows of the page: title, blocks, and what stands at its end.

    ``chapter`` is the index into the outline, so that "On this page" can follow the reader.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> list[Row]:
        return self._rows

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

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

    def rowCount(  # noqa: N802
        self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        return {
            _KIND: QByteArray(b"kind"),
            _BLOCK: QByteArray(b"block"),
            _CHAPTER: QByteArray(b"chapter"),
            _INSET: QByteArray(b"inset"),
            _OPENED: QByteArray(b"opened"),
        }

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == _KIND:
            return row.kind
        if role == _BLOCK:
            return row.block
        if role == _CHAPTER:
            return row.chapter
        if role == _INSET:
            return row.inset
        if role == _OPENED:
            return row.opened
        return None

    @Slot(int, result=int)
    def chapterAt(self, number: int) -> int:  # noqa: N802
        """The chapter that row ``number`` belongs to; 0 where there is no such row."""
        return self._rows[number].chapter if 0 <= number < len(self._rows) else 0


@QmlElement
@QmlUncreatable("made by the program")
class PageBridge(QObject):
    """The page that is open. ``changed`` tells of another page, ``outline_changed`` of its rows."""

    changed = Signal()
    outline_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._rows = PageRows(self)

    def show(self, page: Page, open_anchors: frozenset[str]) -> None:
        """Show ``page`` with the sensitive blocks of ``open_anchors`` already open."""
        self._page = page
        self._rows.show(rows_of(page.blocks))
        for number in reversed(range(len(self._rows.rows))):
            row = self._rows.rows[number]
            if row.kind == "sensitive" and row.block["anchor"] in open_anchors:
                self._rows.open(number)
        self.changed.emit()
        self.outline_changed.emit()

    def open_row(self, number: int) -> str:
        """Open the block at row ``number``; its anchor is returned where it has one."""
        if not 0 <= number < len(self._rows.rows) or self._rows.rows[number].opened:
            return ""
        self._rows.open(number)
        self.outline_changed.emit()
        return str(self._rows.rows[number].block.get("anchor", ""))

    @Slot(int)
    def toggleDetails(self, number: int) -> None:  # noqa: N802
        """Open or close the block at row ``number``."""
        if not 0 <= number < len(self._rows.rows):
            return
        if self._rows.rows[number].opened:
            self._rows.close(number)
        else:
            self._rows.open(number)
        self.outline_changed.emit()

    @Slot(str, result=int)
    def rowOf(self, anchor: str) -> int:  # noqa: N802
        """The row of the heading with ``anchor``; 0, the top, where there is none."""
        for number, row in enumerate(self._rows.rows):
            if row.block.get("anchor") == anchor:
                return number
        return 0

    @Slot(str, result="QVariantMap")
    def term(self, identifier: str) -> dict[str, str]:
        """The glossary card of a word marked on this page; empty where there is none."""
        for term in self._page.terms if self._page else ():
            if term.id == identifier:
                return {"term": term.term, "meaning": term.meaning}
        return {}

    def _get(self, name: str, otherwise: Any = "") -> Any:
        return getattr(self._page, name) if self._page else otherwise

    def _date(self, name: str, pattern: str) -> str:
        if not self._page:
            return ""
        return QLocale(self._page.language).toString(getattr(self._page, name), pattern)

    def _get_rows(self) -> PageRows:
        return self._rows

    def _get_sources(self) -> list[dict[str, str]]:
        return [
            {
                "title": source.title,
                "author": source.author,
                "year": source.published[:4],
            }
            for source in self._get("sources", ())
        ]

    rows = Property(PageRows, _get_rows, constant=True)
    topic = Property(str, lambda self: self._get("id"), notify=changed)
    title = Property(str, lambda self: self._get("title"), notify=changed)
    minutes = Property(int, lambda self: self._get("minutes", 0), notify=changed)
    section = Property(
        str, lambda self: self._page.section.title if self._page else "", notify=changed
    )
    hue = Property(
        str, lambda self: self._page.section.hue if self._page else "teal", notify=changed
    )
    draft = Property(bool, lambda self: self._get("status") != "approved", notify=changed)
    approvedBy = Property(str, lambda self: self._get("approved_by"), notify=changed)  # noqa: N815
    authors = Property(str, lambda self: ", ".join(self._get("authors", ())), notify=changed)
    reviewed = Property(
        str, lambda self: self._date("last_reviewed", "d MMMM yyyy"), notify=changed
    )
    nextReview = Property(  # noqa: N815
        str, lambda self: self._date("next_review", "MMMM yyyy"), notify=changed
    )
    sources = Property(list, _get_sources, notify=changed)
    related = Property(
        list, lambda self: [tile(card) for card in self._get("related", ())], notify=changed
    )
    words = Property(
        list,
        lambda self: [{"id": term.id, "term": term.term} for term in self._get("terms", ())],
        notify=changed,
    )
    outline = Property(list, lambda self: outline_of(self._rows.rows), notify=outline_changed)
    """For every chapter its title ("" for the summary) and its row."""
