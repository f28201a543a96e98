"""What the machine brings."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.displays import Display
from kiosk.doctor import machine
from kiosk.errors import KioskError

LARGE = Display(1, "HDMI-1", 1920, 1080, 520, 290)
SMALL = Display(2, "DP-1", 800, 600, 0, 0)


@pytest.mark.parametrize(
    ("year", "state"),
    [(1970, "amber"), (2023, "amber"), (2024, "green"), (2099, "green"), (2100, "amber")],
)
def test_the_clock(year: int, state: str) -> None:
    check = machine.check_clock(datetime(year, 1, 1, tzinfo=UTC))
    assert (check.state, check.found[:16]) == (state, f"{year}-01-01 00:00")
    assert bool(check.mend) == (state == "amber")


@pytest.mark.parametrize(
    ("displays", "wanted", "state", "found"),
    [
        ([LARGE], None, "green", "1: HDMI-1, 1920 × 1080 pixels, 520 × 290 mm"),
        ([LARGE], "HDMI-1", "green", "1: HDMI-1, "),
        ([LARGE], 1, "green", "1: HDMI-1, "),
        ([LARGE], 2, "amber", "there is no 2"),
        ([LARGE], "DP-1", "amber", "there is no DP-1"),
        ([LARGE, SMALL], None, "amber", "DP-1 is too small"),
    ],
)
def test_displays(
    monkeypatch: pytest.MonkeyPatch,
    displays: list[Display],
    wanted: str | int | None,
    state: str,
    found: str,
) -> None:
    monkeypatch.setattr(machine, "has_display", lambda: True)
    monkeypatch.setattr(machine, "probe", lambda: displays)
    check = machine.check_display(wanted)
    assert check.state == state
    assert found in check.found


def test_a_session_without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "has_display", lambda: False)
    check = machine.check_display(None)
    assert (check.state, check.found) == ("amber", "this session has none")


def test_a_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def silence() -> list[Display]:
        raise KioskError("the display server does not answer")

    monkeypatch.setattr(machine, "has_display", lambda: True)
    monkeypatch.setattr(machine, "probe", silence)
    check = machine.check_display(None)
    assert (check.state, check.found) == ("red", "the display server does not answer")


def test_drawing(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine.check_drawing().line() == "green  renderer: Qt Quick draws in software"
    blank = QImage(16, 16, QImage.Format.Format_RGB32)
    blank.fill(0)
    monkeypatch.setattr(QQuickWindow, "grabWindow", lambda _: blank)
    check = machine.check_drawing()
    assert (check.state, check.found) == ("red", "Software draws #000000")


def test_fonts(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine.check_fonts().state == "green"
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Vazirmatn"])
    check = machine.check_fonts()
    assert (check.state, check.found) == ("amber", "no Atkinson Hyperlegible Next")


def test_the_keyboard_on_the_screen(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine.check_keyboard().line() == "green  keyboard: Qt's virtual keyboard"
    monkeypatch.setattr(machine, "_KEYBOARD", b"import QtQuick.NoSuchKeyboard\nKeyboard {}")
    check = machine.check_keyboard()
    assert (check.state, check.found) == ("amber", "Qt's virtual keyboard is missing")
    assert "plug in a keyboard" in check.mend
