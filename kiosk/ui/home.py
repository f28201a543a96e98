"""The home screen's rows: a heading for every section, then its tiles a few abreast."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import LibraryError
from kiosk.library.reader import Library, Section, TopicCard
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.faults import tell
from kiosk.ui.named_rows import NamedRows

KEPT_ROWS = 64
"""Rows of tiles remembered; more than any screen shows at once."""


def tile(card: TopicCard) -> dict[str, Any]:
    """One topic as a tile or a "Read next" card."""
    return {
        "kind": "topic",
        "topic": card.id,
        "title": card.title,
        "summary": card.summary,
        "image": card.image,
        "alt": card.alt,
        "hue": card.hue,
    }


@QmlElement
@QmlUncreatable("made by the program")
class HomeModel(NamedRows):
    """Rows are computed from the stored section counts; tiles are read when they come into view.

    So the cost of the first screen does not grow with the number of topics.
    """

    names = ("kind", "title", "hue", "tiles")

    columns_changed = Signal()
    sections_changed = Signal()

    def __init__(self, library: Library, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._language = ""
        self._columns = 3
        self._sections: tuple[Section, ...] = ()
        self._rows: list[tuple[int, int]] = []
        self._kept: dict[int, list[dict[str, Any]]] = {}
        self._directory_tile: dict[str, Any] | None = None
        self.set_language(language)

    def set_language(self, language: str) -> None:
        """Show the sections and tiles of ``language``, unless they are shown already."""
        if language == self._language:
            return
        sections = tuple(s for s in self._library.sections(language) if s.topic_count)
        directory = self._library.directory(language)
        self.beginResetModel()
        self._language = language
        self._sections = sections
        self._directory_tile = None
        if directory and self._sections:
            self._directory_tile = {
                "kind": "directory",
                "topic": "",
                "title": "",
                "summary": "",
                "image": directory.image,
                "alt": directory.alt,
                "hue": self._sections[-1].hue,
            }
        self._lay_out()
        self.endResetModel()
        self.sections_changed.emit()

    @Property(int, notify=columns_changed)
    def columns(self) -> int:
        """How many tiles stand abreast; the screen decides."""
        return self._columns

    @columns.setter  # type: ignore[no-redef]
    def columns(self, columns: int) -> None:
        columns = max(1, columns)
        if columns == self._columns:
            return
        self.beginResetModel()
        self._columns = columns
        self._lay_out()
        self.endResetModel()
        self.columns_changed.emit()
        self.sections_changed.emit()

    @Property("QVariantList", notify=sections_changed)
    def sections(self) -> list[dict[str, Any]]:
        """For every section its id, its title, its hue and the row of its heading."""
        first = {section: row for row, (section, offset) in enumerate(self._rows) if offset < 0}
        return [
            {
                "id": section.id,
                "title": section.title,
                "hue": section.hue,
                "row": first[index],
            }
            for index, section in enumerate(self._sections)
        ]

    @Slot(int, result=int)
    def sectionAt(self, row: int) -> int:
        """The section that ``row`` belongs to; 0 where there is no such row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else 0

    @Slot(int, result=int)
    def tileAt(self, row: int) -> int:
        """The number of the first tile at or below ``row``, counted from 0 through all sections."""
        if not 0 <= row < len(self._rows):
            return 0
        section, offset = self._rows[row]
        return self._tiles_before(section) + max(offset, 0)

    @Slot(int, result=int)
    def rowOfTile(self, tile: int) -> int:
        """The row of tile number ``tile``; that of its section's heading for a section's first."""
        for row in range(len(self._rows) - 1, -1, -1):
            section, offset = self._rows[row]
            first = self._tiles_before(section)
            if first + max(offset, 0) <= tile and (offset < 0 or tile > first):
                return row
        return 0

    def _tiles_before(self, section: int) -> int:
        return sum(one.topic_count for one in self._sections[:section])

    def size(self) -> int:
        return len(self._rows)

    def value(self, row: int, name: str) -> Any:
        section, offset = self._rows[row]
        if name == "kind":
            return "section" if offset < 0 else "tiles"
        if name == "tiles":
            return [] if offset < 0 else self._tiles(row)
        return getattr(self._sections[section], name)

    def _lay_out(self) -> None:
        self._kept.clear()
        self._rows = []
        for index, section in enumerate(self._sections):
            self._rows.append((index, -1))
            tiles = section.topic_count
            if self._directory_tile and index == len(self._sections) - 1:
                tiles += 1
            self._rows += [(index, offset) for offset in range(0, tiles, self._columns)]

    def _tiles(self, row: int) -> list[dict[str, Any]]:
        if row not in self._kept:
            if len(self._kept) >= KEPT_ROWS:
                self._kept.clear()
            section, offset = self._rows[row]
            try:
                cards = self._library.topics(
                    self._language, self._sections[section].id, offset, self._columns
                )
            except LibraryError as error:
                tell(error)
                cards = []
            tiles = [tile(card) for card in cards]
            last = section == len(self._sections) - 1
            if last and self._directory_tile and len(tiles) < self._columns:
                tiles.append(self._directory_tile)
            self._kept[row] = tiles
        return self._kept[row]
