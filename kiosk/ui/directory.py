"""The clinic's directory: its departments, narrowed to one field, and how many there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.library.reader import Department, Directory
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.languages import stand_in
from kiosk.ui.named_rows import NamedRows


@QmlElement
@QmlUncreatable("made by the program")
class DirectoryModel(NamedRows):
    """The departments that ``field`` leaves; an empty field leaves all of them."""

    names = ("name", "fields", "what", "where")

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Department, ...] = ()
        self._shown: list[Department] = []
        self._field = ""
        self._stand_in: dict[str, str] = {}

    def show(self, directory: Directory | None) -> None:
        """Show ``directory`` from the start, without a filter."""
        self._all = directory.entries if directory else ()
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

    def size(self) -> int:
        return len(self._shown)

    def value(self, row: int, name: str) -> Any:
        value = getattr(self._shown[row], name)
        return " · ".join(value) if name == "fields" else value
