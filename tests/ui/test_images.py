"""Pictures drawn from SVG: as large as asked, never too large, and blank where they cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk import paths
from kiosk.library.reader import Library
from kiosk.ui.images import MAX_SIDE, Icons, LibraryImages, draw_svg
from tests.quiet import Watch

RED = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<rect width="200" height="100" fill="#FF0000"/></svg>"""


def is_blank(image: QImage) -> bool:
    return image.size() == QSize(1, 1) and image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(
    ("asked", "drawn"),
    [
        ((400, 200), (400, 200)),
        ((400, 400), (400, 200)),
        ((1000, 100), (200, 100)),
        ((400, 0), (400, 200)),
        ((0, 300), (600, 300)),
        ((0, 0), (200, 100)),
        ((-1, -1), (200, 100)),
        ((1, 1), (1, 1)),
        ((MAX_SIDE, MAX_SIDE), (MAX_SIDE, MAX_SIDE // 2)),
        ((10**6, 10**6), (MAX_SIDE, MAX_SIDE // 2)),
        ((10**6, 0), (MAX_SIDE, MAX_SIDE // 2)),
        ((0, 10**6), (MAX_SIDE, MAX_SIDE // 2)),
    ],
)
def test_it_is_drawn_as_large_as_fits(asked: tuple[int, int], drawn: tuple[int, int]) -> None:
    image = draw_svg(RED, QSize(*asked))
    assert (image.width(), image.height()) == drawn
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle == QColor("#FF0000")


def test_no_side_is_ever_zero() -> None:
    line = RED.replace(b"0 0 200 100", b"0 0 20000 1")
    image = draw_svg(line, QSize(100, 100))
    assert image.width() == 100
    assert image.height() >= 1


@pytest.mark.parametrize(
    "svg",
    [
        b"",
        b"no picture at all",
        b"<svg",
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"></svg>',
        b"\x00\xff" * 50,
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_what_cannot_be_drawn_is_blank(svg: bytes, watch: Watch) -> None:
    assert is_blank(draw_svg(svg, QSize(100, 100)))
    watch.take()  # Qt may say what it does not like


def test_the_ground_stays_clear(qapp: object) -> None:
    svg = RED.replace(b'width="200"', b'width="100"')
    image = draw_svg(svg, QSize(200, 100))
    assert image.pixelColor(50, 50) == QColor("#FF0000")
    assert image.pixelColor(150, 50).alpha() == 0


@pytest.fixture
def library(sample_file: Path) -> Iterator[Library]:
    library = Library.open(sample_file)
    yield library
    library.close()


def test_pictures_come_from_the_library(library: Library) -> None:
    size = QSize()
    image = LibraryImages(library).requestImage("leaf.svg", size, QSize(300, 300))
    assert size == image.size() == QSize(300, 150)
    assert not is_blank(image)


def test_a_picture_is_drawn_once_for_each_size(library: Library) -> None:
    images = LibraryImages(library)
    first = images.requestImage("leaf.svg", QSize(), QSize(300, 300))
    again = images.requestImage("leaf.svg", QSize(), QSize(300, 300))
    larger = images.requestImage("leaf.svg", QSize(), QSize(600, 600))
    assert again.cacheKey() == first.cacheKey()
    assert larger.cacheKey() != first.cacheKey()


def test_what_is_kept_has_a_bound(library: Library) -> None:
    images = LibraryImages(library)
    for side in range(200, 1400, 20):
        images.requestImage("leaf.svg", QSize(), QSize(side, side))
    kept = sum(image.sizeInBytes() for image in images._kept.values())
    assert 0 < kept <= LibraryImages.KEPT_BYTES
    assert kept == images._kept_bytes


@pytest.mark.parametrize("name", ["", "nowhere.svg", "../leaf.svg", "/etc/passwd", "leaf.svg/x"])
def test_a_picture_that_is_not_there_is_blank_and_said(
    library: Library, watch: Watch, name: str
) -> None:
    assert is_blank(LibraryImages(library).requestImage(name, QSize(), QSize(100, 100)))
    assert len(watch.take()) == 1


@pytest.mark.parametrize("icon", sorted(paths.icons().glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_takes_the_colour_of_the_theme(icon: Path) -> None:
    image = Icons().requestImage(f"{icon.stem}/FF00FF", QSize(), QSize(64, 64))
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, 64)
        for y in range(0, 64)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert "#ff00ff" in colours
    assert "#000000" not in colours


@pytest.mark.parametrize(
    "identifier",
    [
        "",
        "home",
        "home/",
        "home/red",
        "home/12345",
        "HOME/123456",
        "../fonts/x/123456",
        "no/123456",
    ],
)
def test_an_icon_that_is_not_there_is_blank_and_said(identifier: str, watch: Watch) -> None:
    assert is_blank(Icons().requestImage(identifier, QSize(), QSize(64, 64)))
    assert len(watch.take()) == 1


def test_every_icon_that_the_screens_name_exists() -> None:
    import re

    named = set()
    for file in paths.qml().rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        for line in re.findall(r"(?:symbol|name):(.*)", text):
            named |= set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', line))
    there = {icon.stem for icon in paths.icons().glob("*.svg")}
    words = {"light", "nonurgent", "urgent", "emergency", "do", "dont", "questions"}
    assert named - words - there == set()
