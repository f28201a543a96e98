"""The screen of a kiosk that has nothing to show: it sends people to staff, and lets staff in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.shell import application
from kiosk.shell.fingers import Fingers
from kiosk.shell.lock import Lock
from kiosk.shell.screens import FullScreen
from kiosk.staff.gate import Gate
from kiosk.ui.focus import TabOrder
from kiosk.ui.images import Icons
from kiosk.ui.inside import InsideBridge
from kiosk.ui.languages import Speaking, reads_right_to_left, words_of
from kiosk.ui.pin import PinBridge
from kiosk.ui.scale import design_scale

WORDS = ("No pages can be shown at the moment.", "Please ask our staff.")


class ClosedScreen:
    """A window without pages, in every language that the program speaks. A context manager.

    Behind ``gate`` staff may restart or leave, in their ``language``; ``leave`` ends the program
    with a status, and ``watched`` says whether somebody starts it again then.
    """

    def __init__(
        self,
        gate: Gate,
        size: tuple[int, int] | None = None,
        *,
        language: str = "en",
        leave: Callable[[int], None] = application.leave,
        watched: bool = True,
        full_screen: bool = False,
        display: str | int | None = None,
    ) -> None:
        self._speaking = Speaking(language)
        self.pin = PinBridge(lambda: gate)
        self._inside = InsideBridge(self.pin, leave, watched=watched)
        self._tab_order = TabOrder()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.qml()))
        self.engine.addImageProvider("icons", Icons())
        width, height = size or (1280, 720)
        self.engine.setInitialProperties(
            {
                "sayings": sayings(),
                "pin": self.pin,
                "inside": self._inside,
                "tabOrder": self._tab_order,
                "rightToLeft": reads_right_to_left(language),
                "width": width,
                "height": height,
            }
        )
        self.engine.loadFromModule("KioskUi", "ClosedScreen")
        windows = self.engine.rootObjects()
        if not windows:
            raise KioskError("the screen could not be built; the log above says which QML file")
        window = windows[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._fingers = Fingers(window)
        self._lock = Lock(window, FullScreen(window, display)) if full_screen else None
        self._tab_order.watch(window)
        self.pin.watch(window)
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
        """Whether nobody is at the staff's screens: nobody else can be interrupted in anything."""
        return str(self.pin.state) == "away"

    def close(self) -> None:
        if self._lock:
            self._lock.release()
        self.window.close()
        shiboken6.delete(self.engine)
        self.pin.close()
        for bridge in (self._inside, self.pin, self._tab_order):
            shiboken6.delete(bridge)
        self._speaking.end()

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
