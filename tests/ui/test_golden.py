"""Home and three pages in three themes, as people have looked at them and found them good.

The pictures are in tests/golden. After a change that is wanted, ``pytest --update-golden`` writes
them anew: look at every one of them before they are committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.conftest import ROOT, OpenKiosk
from tests.journeys.person import Person
from tests.pictures import check, difference

GOLDEN = ROOT / "tests" / "golden"
REPORT = ROOT / "build" / "golden"

THEMES = ("light", "dark", "contrast")
PLACES = {
    "home": ("", ""),
    "page": ("what-are-liver-metastases", ""),
    "cards": ("symptoms", "when-should-i-call"),
    "figures": ("survival-figures", "the-figures"),
}
"""The name of a picture, with the page and the heading it shows."""


def photograph(person: Person, topic: str, anchor: str) -> QImage:
    if topic:
        person.kiosk.bridge.openTopicAt(topic, anchor)
    person.rest()
    return person.window.grabWindow()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("place", PLACES)
def test_screens_look_as_they_were_found_good(
    kiosk: OpenKiosk, library_file: Path, request: pytest.FixtureRequest, place: str, theme: str
) -> None:
    update = bool(request.config.getoption("update_golden"))
    if not update and not list(GOLDEN.glob("*.png")):
        pytest.skip("no pictures have been found good yet")
    person = Person(kiosk(library=library_file, theme=theme))
    actual = photograph(person, *PLACES[place])
    check(actual, GOLDEN / f"{place}-{theme}.png", REPORT, update=update)


def test_the_same_screen_looks_the_same_twice(kiosk: OpenKiosk, tmp_path: Path) -> None:
    golden = tmp_path / "short.png"
    check(photograph(Person(kiosk()), "short", ""), golden, tmp_path / "report", update=True)
    check(photograph(Person(kiosk()), "short", ""), golden, tmp_path / "report", update=False)
    assert not (tmp_path / "report").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"theme": "dark"},
        {"text_size": 125},
        {"size": (1280, 721)},
    ],
    ids=str,
)
def test_another_look_is_found_and_kept(
    kiosk: OpenKiosk, tmp_path: Path, change: dict[str, object]
) -> None:
    golden, report = tmp_path / "short.png", tmp_path / "report"
    check(photograph(Person(kiosk()), "short", ""), golden, report, update=True)
    other = photograph(Person(kiosk(**change)), "short", "")
    with pytest.raises(pytest.fail.Exception, match=r"short\.png"):
        check(other, golden, report, update=False)
    assert (report / "short-actual.png").is_file()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param((350, 60, 280, 48), id="a title is gone"),
        pytest.param((27, 643, 100, 69), id="a button is gone"),
    ],
)
def test_a_part_that_is_missing_is_found(
    kiosk: OpenKiosk, tmp_path: Path, spoil: tuple[int, int, int, int]
) -> None:
    golden, report = tmp_path / "short.png", tmp_path / "report"
    actual = photograph(Person(kiosk()), "short", "")
    check(actual, golden, report, update=True)
    painter = QPainter(actual)
    painter.fillRect(*spoil, QColor("#FFFFFF"))
    painter.end()
    with pytest.raises(pytest.fail.Exception, match="differs"):
        check(actual, golden, report, update=False)
    assert (report / "short-difference.png").is_file()


def test_a_picture_that_was_never_taken_is_asked_for(tmp_path: Path) -> None:
    actual = QImage(10, 10, QImage.Format.Format_RGB32)
    with pytest.raises(AssertionError, match="--update-golden"):
        check(actual, tmp_path / "new.png", tmp_path, update=False)


def test_differences_are_measured() -> None:
    grey = QImage(100, 100, QImage.Format.Format_RGB32)
    grey.fill(QColor(100, 100, 100))
    other = grey.copy()
    assert difference(grey, other).mean == 0
    for x in range(10):
        for y in range(10):
            other.setPixelColor(x, y, QColor(200, 200, 200))
    apart = difference(grey, other)
    assert apart.share == pytest.approx(0.01)
    assert apart.mean == pytest.approx(1.0, abs=0.02)
    assert not apart.is_small
    other.fill(QColor(101, 101, 101))
    assert difference(grey, other).share == 0
