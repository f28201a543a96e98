"""Screens that come, go and turn under a kiosk that fills one of them."""

from __future__ import annotations

from ctypes.util import find_library
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.shell.screens import FullScreen, chosen
from tests.breakout.monitors import Monitors
from tests.breakout.stage import Stage, missing
from tests.journeys.visitor import Visitor

LEFT, RIGHT = (0, 0, 800, 720), (800, 0, 480, 720)


@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.skipif(not find_library("Xrandr"), reason="libxrandr2 is not installed")
def test_the_chosen_screen_goes_turns_and_comes_back(sample_file: Path, tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('display = "right"\n')
    screens: list[Monitors] = []

    def begin(display: str) -> None:
        screens.append(Monitors(display))
        screens[0].plug("left", *LEFT)
        screens[0].plug("right", *RIGHT)

    program = ("-m", "kiosk", "run", "--kiosk", "--settings", str(settings))
    with Stage(*program, "--library", str(sample_file), place=RIGHT, before=begin) as stage:
        (server,) = screens
        server.pull("right")
        stage.place = (0, 0, 1280, 720)  # the whole server's, which comes first
        stage.withstands("its screen is pulled out")
        server.plug("right", *RIGHT)
        stage.place = RIGHT
        stage.withstands("its screen is there again")
        stage.place = (800, 0, 480, 640)
        server.pull("right")
        server.plug("right", *stage.place)
        stage.withstands("its screen has fewer pixels")
        stage.place = (640, 0, 640, 480)
        server.pull("right")
        server.plug("right", *stage.place)
        stage.withstands("its screen is turned")
        for said in stage.log.read_text().splitlines():
            assert "there is no screen right; those that are there: 1: " in said


def test_all_screens_are_switched_off(locked: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FullScreen, "_target", lambda _: None)
    locked.window.setGeometry(QRect(10, 10, 300, 200))
    locked.kiosk.lock.look()
    assert locked.window.isVisible()
    monkeypatch.undo()
    locked.kiosk.lock.look()
    assert locked.window.geometry() == QGuiApplication.primaryScreen().geometry()


def test_what_a_setting_means() -> None:
    assert chosen(None) is None
    first = QGuiApplication.primaryScreen()
    assert chosen(1) is chosen(first.name()) is first
    assert chosen(7) is chosen("HDMI-9") is None


def test_the_first_frame_is_as_large_as_the_screen(qapp: QGuiApplication) -> None:
    """Under cage, a window that learns its size later is first seen smaller, in a corner."""
    window = QWindow()
    window.resize(300, 200)
    sizes: list[QRect] = []
    window.visibleChanged.connect(lambda _: sizes.append(window.geometry()))
    FullScreen(window, None).fill()
    window.close()
    assert sizes[0] == qapp.primaryScreen().geometry()
