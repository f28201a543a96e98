"""What all lists have in common that QML shows: rows, and values of each by their names."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.roles import DISPLAY_ROLE, USER_ROLE


# An element of QML too, for qmllint follows the types of those that inherit it only then.
@QmlElement
@QmlUncreatable("made by the program")
class NamedRows(QAbstractListModel):
    """A list model that says how many rows it has, and the value of a name in a row."""

    names: ClassVar[tuple[str, ...]] = ()
    """The names that delegates ask for."""

    def size(self) -> int:
        raise NotImplementedError

    def value(self, row: int, name: str) -> Any:
        """What ``name``, one of ``names``, is in ``row``, which is there."""
        raise NotImplementedError

    @classmethod
    def role(cls, name: str) -> int:
        """Qt's number of a name."""
        return USER_ROLE + cls.names.index(name)

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else self.size()

    def roleNames(self) -> dict[int, QByteArray]:
        return {self.role(name): QByteArray(name.encode()) for name in self.names}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        place = role - USER_ROLE
        known = index.isValid() and index.row() < self.size() and 0 <= place < len(self.names)
        return self.value(index.row(), self.names[place]) if known else None
