"""The clinic's directory: its departments, narrowed to one field, and how many there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.library.reader import Department, Directory
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.languages import stand_in
from kiosk.ui.roles import DISPLAY_ROLE, USER_ROLE

_NAME, _FIELDS, _WHAT, _WHERE = range(USER_ROLE, USER_ROLE + 4)


@QmlElement
@QmlUncreatable("made by the program")
class DirectoryModel(QAbstractListModel):
    """The departments that ``field`` leaves; an empty field leaves all of them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Department, ...] = ()
        self._shown: list[Department] = []
        self._field = ""
        self._image = ""
        self._alt = ""
        self._stand_in: dict[str, str] = {}

    def show(self, directory: Directory | None) -> None:
        """Show ``directory`` from the start, without a filter."""
        self._all = directory.entries if directory else ()
        self._image = directory.image if directory else ""
        self._alt = directory.alt if directory else ""
        self._stand_in = stand_in(directory.language, directory.text_language) if directory else {}
        self._narrow("")

    def _narrow(self, field: str) -> None:
        self.beginResetModel()
        self._field = field
        self._shown = [entry for entry in self._all if not field or field in entry.fields]
        self.endResetModel()
        self.changed.emit()

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._field

    @field.setter  # type: ignore[no-redef]
    def field(self, field: str) -> None:
        if field != self._field:
            self._narrow(field)

    @Property("QVariantList", notify=changed)
    def fields(self) -> list[dict[str, Any]]:
        """Every field with the number of departments in it, in the order of the directory."""
        names = dict.fromkeys(name for entry in self._all for name in entry.fields)
        return [
            {"name": name, "count": sum(name in entry.fields for entry in self._all)}
            for name in names
        ]

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many departments the filter leaves."""
        return len(self._shown)

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._all)

    @Property("QVariantMap", notify=changed)
    def standIn(self) -> dict[str, str]:
        """``wanted`` and ``given``, where the words are not in the reader's language."""
        return self._stand_in

    @Property(str, notify=changed)
    def image(self) -> str:
        return self._image

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._alt

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _NAME: QByteArray(b"name"),
            _FIELDS: QByteArray(b"fields"),
            _WHAT: QByteArray(b"what"),
            _WHERE: QByteArray(b"where"),
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry = self._shown[index.row()]
        if role == _NAME:
            return entry.name
        if role == _FIELDS:
            return " · ".join(entry.fields)
        if role == _WHAT:
            return entry.what
        if role == _WHERE:
            return entry.where
        return None
