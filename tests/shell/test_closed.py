"""The screen of a kiosk that has nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import app, paths
from kiosk.ending import LEFT, RESTART
from kiosk.settings import Settings
from kiosk.shell.closed import WORDS, ClosedScreen, sayings
from kiosk.staff.gate import Gate, PinFiles
from kiosk.staff.pin import choose
from kiosk.ui import inside, pin
from tests.journeys.person import _touchscreen
from tests.journeys.sight import Role, Thing, things_on
from tests.recovery.test_watchdog import pass_time

PIN = "482915"
OpenClosed = Callable[..., "Hall"]


class Hall:
    """A closed screen and somebody in front of it. ``ended`` is what the program ended with."""

    time = 1000.0

    def __init__(self, screen: ClosedScreen, ended: list[int]) -> None:
        self.screen, self.ended = screen, ended
        self.window = screen.window
        if not _touchscreen:
            _touchscreen.append(QTest.createTouchDevice())
        screen.show()
        pass_time(0.2)

    def things(self) -> list[Thing]:
        return [thing for thing in things_on(self.window) if thing.name and not thing.disabled]

    def names(self) -> list[str]:
        return [thing.name for thing in self.things()]

    def touch(self, place: QPoint) -> None:
        for act in ("press", "release"):
            touch = QTest.touchEvent(self.window, _touchscreen[0], False)
            getattr(touch, act)(0, place, self.window).commit()
            pass_time(0.02)

    def press(self, *names: str) -> None:
        for name in names:
            (thing,) = [one for one in self.things() if (one.name, one.role) == (name, Role.Button)]
            self.touch(thing.shown.center())
        pass_time(0.1)

    def knock(self) -> None:
        width = self.window.width()
        for x in (5, width - 6) * 2:
            self.touch(QPoint(x, 5))
        pass_time(0.1)

    def come_in(self) -> None:
        self.knock()
        self.press(*PIN, "OK")
        self.screen.pin.close()
        pass_time(0.1)


@pytest.fixture
def closed(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenClosed]:
    opened: list[ClosedScreen] = []
    files = PinFiles(tmp_path / "pin")
    files.set_pin(choose(PIN, bytes(16), cost=4))
    monkeypatch.setattr(pin, "monotonic", lambda: Hall.time)

    def open_closed(size: tuple[int, int] = (1280, 720), language: str = "en") -> Hall:
        ended: list[int] = []
        screen = ClosedScreen(Gate(files), size, language=language, leave=ended.append)
        opened.append(screen)
        return Hall(screen, ended)

    yield open_closed
    for screen in opened:
        screen.close()


def test_it_speaks_every_language() -> None:
    said = sayings()
    assert len(said) == len(list(paths.translations().glob("*.qm")))
    assert (said[0]["what"], said[0]["whom"]) == WORDS
    assert len({one["whom"] for one in said}) == len(said), "each in its own words"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_every_word_has_room(closed: OpenClosed, size: tuple[int, int]) -> None:
    things = closed(size).things()
    for saying in sayings():
        for words in (saying["whom"], saying["what"]):
            (thing,) = [thing for thing in things if thing.name == words]
            assert thing.in_full_view
    assert not [thing for thing in things if thing.role == Role.Button]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
@pytest.mark.parametrize("language", ["en", "ar", "de", "tr"])
def test_all_that_staff_find_has_room(
    closed: OpenClosed, size: tuple[int, int], language: str
) -> None:
    hall = closed(size, language)
    hall.knock()
    assert all(thing.in_full_view for thing in hall.things())
    hall.screen.pin.type(PIN)
    hall.screen.pin.enter()
    hall.screen.pin.close()
    pass_time(0.2)
    buttons = [thing for thing in hall.things() if thing.role == Role.Button]
    assert len(buttons) == 3
    assert all(thing.in_full_view for thing in hall.things())


@pytest.mark.parametrize(
    ("button", "yes", "status"),
    [("Restart", "Yes, restart", RESTART), ("Leave the kiosk", "Yes, leave", LEFT)],
)
def test_staff_come_in_and_end_it(closed: OpenClosed, button: str, yes: str, status: int) -> None:
    hall = closed()
    hall.come_in()
    assert not hall.screen.nobody_there(), "the kiosk does not restart under their hands"
    hall.press(button, "No, go back", button)
    assert hall.ended == []
    pass_time(1.2)
    hall.press(yes)
    assert hall.ended == [status]


def test_nobody_comes_in_without_the_pin(closed: OpenClosed) -> None:
    hall = closed()
    hall.knock()
    hall.press(*PIN[:-1], "0", "OK")
    hall.screen.pin.close()
    pass_time(0.1)
    assert "That was not the PIN. Please try again." in hall.names()
    hall.screen._inside.leave()
    hall.screen._inside.restart()
    assert hall.ended == []
    hall.press("Cancel")
    assert WORDS[1] in hall.names()
    assert hall.screen.nobody_there()


def test_keys_lead_in_too(closed: OpenClosed) -> None:
    hall = closed()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End) * 2:
        QTest.keyClick(hall.window, key)
    pass_time(0.1)
    for digit in PIN:
        QTest.keyClick(hall.window, digit)
    QTest.keyClick(hall.window, Qt.Key.Key_Return)
    hall.screen.pin.close()
    pass_time(0.1)
    assert "Restart" in hall.names()
    QTest.keyClick(hall.window, Qt.Key.Key_Tab)
    assert hall.window.activeFocusItem().property("text") == "Restart"
    QTest.keyClick(hall.window, Qt.Key.Key_Escape)
    pass_time(0.1)
    assert WORDS[1] in hall.names()


def test_staff_who_go_without_a_word_are_not_waited_for(closed: OpenClosed) -> None:
    hall = closed()
    hall.come_in()
    Hall.time += inside.PATIENCE - 1
    hall.screen._inside.tick()
    assert not hall.screen.nobody_there()
    Hall.time += 1
    hall.screen._inside.tick()
    pass_time(0.1)
    assert hall.screen.nobody_there()
    assert WORDS[1] in hall.names()


def test_the_program_opens_it_with_its_own_pin(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "state", lambda: tmp_path)
    PinFiles(tmp_path / "pin").set_pin(choose(PIN, bytes(16), cost=4))
    opened = app._closed(Settings(), id, size=(1024, 768), full_screen=False, watched=True)
    with opened as screen:
        hall = Hall(screen, [])
        hall.come_in()
        assert "Restart" in hall.names()
