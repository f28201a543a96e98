"""The screen of a kiosk that has nothing to show: it sends people to the staff."""

from __future__ import annotations

from typing import Self

import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.shell.lock import Lock
from kiosk.shell.screens import FullScreen
from kiosk.ui.images import Icons
from kiosk.ui.languages import reads_right_to_left, words_of
from kiosk.ui.scale import design_scale

WORDS = ("No pages can be shown at the moment.", "Please ask our staff.")


class ClosedScreen:
    """A window without pages, in every language that the program speaks. A context manager."""

    def __init__(
        self,
        size: tuple[int, int] | None = None,
        *,
        full_screen: bool = False,
        display: str | int | None = None,
    ) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml()))
        self.engine.addImageProvider("icons", Icons())
        width, height = size or (1280, 720)
        self.engine.setInitialProperties({"sayings": sayings(), "width": width, "height": height})
        self.engine.loadFromModule("KioskUi", "ClosedScreen")
        windows = self.engine.rootObjects()
        if not windows:
            raise KioskError("the screen could not be built; the log above says which QML file")
        window = windows[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._lock = Lock(window, FullScreen(window, display)) if full_screen else None
        window.widthChanged.connect(self._rescale)
        window.heightChanged.connect(self._rescale)
        self._rescale()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def show(self) -> None:
        if self._lock:
            self._lock.begin()
        else:
            self.window.show()

    def nobody_there(self) -> bool:
        """There is nothing that anybody could be interrupted in."""
        return True

    def close(self) -> None:
        if self._lock:
            self._lock.release()
        self.window.close()
        shiboken6.delete(self.engine)

    def _rescale(self) -> None:
        scale = design_scale(self.window.width(), self.window.height())
        self.window.setProperty("designScale", scale)


def sayings() -> list[dict[str, object]]:
    """What the screen says, in English first and then in every language there is."""
    codes = sorted(file.stem.removeprefix("kiosk_") for file in paths.translations().glob("*.qm"))
    return [_saying(code) for code in sorted(codes, key=lambda code: code != "en")]


def _saying(code: str) -> dict[str, object]:
    what, whom = (words_of(code)("ClosedScreen", words) for words in WORDS)
    return {"what": what, "whom": whom, "rightToLeft": reads_right_to_left(code)}
