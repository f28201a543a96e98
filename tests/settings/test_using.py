"""What the kiosk does with each setting."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.library.reader import Library
from kiosk.session.idle import Times
from kiosk.ui.logo import ClinicLogo
from kiosk.window import Kiosk
from tests.journeys.person import Person, Role
from tests.quiet import Watch
from tests.settings.pictures import png

PROGRAM = """
import json, os, sys
from kiosk import app, cli, window
clean = app.clean_environment
app.clean_environment = lambda **how: clean(sys.argv[1], **how)
show = app.Kiosk.show
IdleBridge = window.IdleBridge
times = []
window.IdleBridge = lambda given, *others: times.extend(given) or IdleBridge(given, *others)
def tell(kiosk):
    print(json.dumps({
        "clinic": kiosk.window.title(),
        "languages": [one["code"] for one in kiosk.bridge.languages],
        "start": list(kiosk.visit.preferences),
        "logo": kiosk.bridge.logo,
        "listening": kiosk.listen.offered,
        "engine": kiosk.voice.engine,
        "idle": times,
        "scale": round(kiosk.window.property("designScale"), 3),
        "screen": kiosk.window.screen().name(),
        "library": kiosk.library.path.name,
    }), flush=True)
def shown(kiosk):
    show(kiosk)
    kiosk.window.frameSwapped.connect(lambda: tell(kiosk))
app.Kiosk.show = shown
os.environ["DISPLAY"] = ":none"
sys.exit(cli.main(["run", *sys.argv[2:]]))
"""

SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "dpr": 1}
        for name, x in (("left", 0), ("right", 1280))
    ]
}


def run(*words: str, platform: str = "offscreen") -> tuple[dict[str, Any], str]:
    """What the first frame of ``kiosk run`` shows, and what was said until its end."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, platform, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    process.terminate()
    _, said = process.communicate(timeout=20)
    assert process.returncode == 0, said
    return json.loads(line), said


def test_every_setting_is_used(tmp_path: Path, library_file: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png(640, 180))
    (tmp_path / "screens.json").write_text(json.dumps(SCREENS))
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""
        clinic = {{de = "Haus Eiche", tr = "Meşe Evi"}}
        logo = "logo.png"
        languages = ["tr", "de"]
        default_language = "de"
        theme = "dark"
        text_size = 150
        low_screen = true
        less_motion = true
        voice = false
        idle_after = 300
        idle_question = 45
        idle_invite = 20
        library = '{library_file}'
        display = "right"
        scale = 90
        log_file = "kiosk.log"
        log_level = "info"
        """,
        "utf-8",
    )
    shown, said = run(
        "--kiosk",
        *("--settings", str(file)),
        platform=f"offscreen:configfile={tmp_path / 'screens.json'}",
    )
    assert shown == {
        "clinic": "Haus Eiche",
        "languages": ["tr", "de"],
        "start": ["de", 150, "dark", True, True],
        "logo": "image://clinic/logo",
        "listening": False,
        "engine": "none",
        "idle": [300, 45, 20],
        "scale": round(720 / 1080 * 0.9, 3),
        "screen": "right",
        "library": library_file.name,
    }
    assert said == ""
    log = (tmp_path / "kiosk.log").read_text("utf-8").splitlines()
    assert [line.split(" ", 2)[2].split(":")[0] for line in log] == ["INFO kiosk.app"] * 2
    assert log[0].endswith(f": {library_file}"), "which file is shown"


def test_a_broken_file_keeps_no_page_from_being_shown(tmp_path: Path, library_file: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("theme = 'pink'\ntext_size = 200\nlanguages = ['xx']\nlog_file = 'kiosk.log'\n")
    words = ("--settings", str(file), "--library", str(library_file), "--size", "1280x720")
    shown, said = run(*words)
    assert shown["start"] == ["en", 200, "light", False, False]
    assert shown["languages"] == ["en", "tr", "de", "ar"]
    assert (shown["logo"], shown["listening"], shown["engine"]) == ("", True, "system")
    assert shown["idle"] == list(Times())
    first, second = said.splitlines()
    assert first.startswith(f"WARNING kiosk.app: {file}:1: error: theme: ")
    assert second.startswith(
        f"WARNING kiosk.app: {file}:3: error: languages: “xx” is not in the library"
    )
    log = (tmp_path / "kiosk.log").read_text("utf-8")
    assert all(line.split(": ", 1)[1] in log for line in (first, second))


def test_settings_that_cannot_be_read_leave_the_pages_as_they_were(
    tmp_path: Path, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own copy of them stands in, until settings that can be read name none."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    copy, file = tmp_path / "library.db", tmp_path / "kiosk.toml"
    copy.write_bytes(sample_file.read_bytes())
    file.write_text("library = our-pages.db\n")
    words = ("--settings", str(file), "--size", "1280x720")
    shown, said = run(*words)
    assert shown["library"] == copy.name
    assert "cannot be read as TOML" in said
    file.write_text("theme = 'dark'\n")
    shown, _ = run(*words)
    assert shown["library"] != copy.name
    assert not copy.exists()


def test_the_log_says_how_the_kiosk_before_fell(tmp_path: Path, sample_file: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("log_file = 'kiosk.log'\n")
    words = ("--settings", str(file), "--library", str(sample_file), "--size", "1280x720")
    run(*words, "--after", "has ended (-9)")
    first = (tmp_path / "kiosk.log").read_text("utf-8").splitlines()[0]
    assert first.endswith("WARNING kiosk.app: the kiosk before this one has ended (-9)")


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\0", b"x" * 10_000_000, None])
def test_a_file_that_says_nothing_keeps_no_page_from_being_shown(
    tmp_path: Path, sample_file: Path, damage: bytes | None
) -> None:
    file = tmp_path / "kiosk.toml"
    if damage is not None:
        file.write_bytes(damage)
    shown, said = run("--settings", str(file), "--library", str(sample_file), "--size", "1280x720")
    assert (shown["clinic"], shown["start"][0]) == ("Garden Clinic", "en")
    (line,) = said.splitlines()
    assert line.startswith(f"WARNING kiosk.app: {file}:1: error: ")


def test_what_is_typed_comes_before_the_file(
    tmp_path: Path, library_file: Path, sample_file: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"library = '{library_file}'\n")
    shown, _ = run("--settings", str(file), "--library", str(sample_file), "--size", "1280x720")
    assert shown["library"] == sample_file.name
    shown, _ = run("--settings", str(file), "--size", "1280x720")
    assert shown["library"] == library_file.name


@pytest.mark.parametrize(("display", "screen"), [("2", "right"), ("'left'", "left")])
def test_a_screen_by_its_number_or_name(
    tmp_path: Path, sample_file: Path, display: str, screen: str
) -> None:
    (tmp_path / "screens.json").write_text(json.dumps(SCREENS))
    file = tmp_path / "kiosk.toml"
    file.write_text(f"display = {display}\n")
    words = ("--kiosk", "--settings", str(file), "--library", str(sample_file))
    shown, said = run(*words, platform=f"offscreen:configfile={tmp_path / 'screens.json'}")
    assert (shown["screen"], said) == (screen, "")


def test_a_screen_that_is_not_there(qapp: QGuiApplication, sample_file: Path, watch: Watch) -> None:
    with Kiosk(Library.open(sample_file), full_screen=True, display="HDMI-9") as kiosk:
        kiosk.show()
        assert kiosk.window.size() == qapp.primaryScreen().size()
    (said,) = watch.take()
    name = qapp.primaryScreen().name()
    assert said.endswith(f"there is no screen HDMI-9; those that are there: 1: {name}")


@pytest.mark.parametrize("scale", [75, 125])
def test_a_scale_holds_when_the_window_changes(
    qapp: QGuiApplication, sample_file: Path, scale: int
) -> None:
    with Kiosk(Library.open(sample_file), size=(1920, 1080), scale=scale) as kiosk:
        assert kiosk.window.property("designScale") == pytest.approx(scale / 100)
        kiosk.window.resize(1080, 540)
        assert kiosk.window.property("designScale") == pytest.approx(scale / 200)


@pytest.mark.parametrize("listening", [True, False])
def test_listening_is_offered_or_not(
    qapp: QGuiApplication, sample_file: Path, listening: bool
) -> None:
    with Kiosk(Library.open(sample_file), size=(1280, 720), listening=listening) as kiosk:
        kiosk.show()
        person = Person(kiosk)
        person.press("A short page", Role.Button)
        assert bool(person.sees("Listen", Role.Button)) is listening


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_logo_stands_on_white_beside_the_name(
    qapp: QGuiApplication, sample_file: Path, tmp_path: Path, theme: str
) -> None:
    (tmp_path / "logo.png").write_bytes(png(640, 180))
    library = Library.open(sample_file)
    with Kiosk(library, size=(1920, 1080), logo=tmp_path / "logo.png") as kiosk:
        (tmp_path / "logo.png").unlink()  # it is read once
        kiosk.show()
        kiosk.bridge.theme = theme
        person = Person(kiosk)
        person.settle()
        name = person.find("Garden Clinic").rect
        picture = kiosk.window.grabWindow()
        middle = name.center().y()
        row = [picture.pixelColor(x, middle).name() for x in range(56, name.left())]
        assert row.count("#ff0000") == pytest.approx(640 / 180 * 60, abs=2)
        assert row.index("#ff0000") == 12
        assert row[:12] == ["#ffffff"] * 12


def test_without_a_logo_the_name_stands_at_the_margin(person: Person) -> None:
    assert person.find("Garden Clinic").rect.left() == 37  # 56 of 1080 on 720


@pytest.mark.parametrize(
    ("room", "drawn"),
    [((320, 60), (213, 60)), ((100, 60), (100, 28)), ((5000, 5000), (5000, 1406))],
)
def test_a_logo_fills_its_room(
    tmp_path: Path, room: tuple[int, int], drawn: tuple[int, int]
) -> None:
    (tmp_path / "logo.png").write_bytes(png(640, 180))
    size = QSize()
    image = ClinicLogo(tmp_path / "logo.png").requestImage("logo", size, QSize(*room))
    assert (image.size(), size) == (QSize(*drawn), QSize(*drawn))
    assert image.pixelColor(3, 3) == QColor("red")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (png(64, 64)[:60], "is damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", "is damaged"),
        (None, "cannot be read (No such file or directory)"),
    ],
    ids=["cut short", "svg", "gone"],
)
def test_a_logo_that_cannot_be_drawn_is_left_out(
    tmp_path: Path, watch: Watch, data: bytes | None, why: str
) -> None:
    file = tmp_path / "logo.png"
    if data:
        file.write_bytes(data)
    assert ClinicLogo(file).source == ""
    assert watch.take() == [f"WARNING kiosk.ui.logo: {file}: the logo {why}"]
