"""``kiosk displays``, and the way in which the doctor asks for them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from kiosk import cli, displays
from kiosk.displays import Display
from kiosk.errors import KioskError

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")


@pytest.mark.skipif(
    not (shutil.which("xvfb-run") and shutil.which("xauth")),
    reason="Xvfb or xauth is not installed",
)
def test_a_display_is_listed() -> None:
    server = ["xvfb-run", "-a", "-s", "-screen 0 1280x1024x24"]
    command = [*server, sys.executable, "-m", "kiosk", "displays"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert shown.startswith("1: screen, 1280 × 1024 pixels, ")
    told = subprocess.run([*command, "--format", "json"], capture_output=True, check=True).stdout
    (display,) = json.loads(told)
    assert Display(**display).line() == shown.strip()


@linux
def test_without_a_display(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert cli.main(["displays"]) == 1
    assert capsys.readouterr().err == "kiosk: this session has no display\n"


@linux
def test_a_server_that_does_not_answer_does_not_take_us_along(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":none")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(KioskError, match="does not answer"):
        displays.probe()


def test_what_it_is_called() -> None:
    display = Display(2, "DP-1", 1920, 1080, 0, 0)
    assert display.is_called(2)
    assert display.is_called("DP-1")
    assert not display.is_called("2")
    assert not display.is_called(1)
