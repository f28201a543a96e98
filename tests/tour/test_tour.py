"""The tour: a picture of every screenful of every page, and an exit status that can be trusted."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import paths, tour
from kiosk.content.build import build
from kiosk.errors import UsageError
from tests.content.conftest import edit

Tour = Callable[..., int]

PAGES = (
    *("home", "everything", "short", "figures", "long", "checked"),
    *("directory", "no-questions", "questions", "attract"),
    *("search-low", "search-typing", "search", "search-found", "search-nothing"),
    *("pin", "pin-wrong", "pin-wait", "pin-stopped", "staff", "consultation"),
)
OVER_A_PAGE = ("outline", "sizes", "themes", "comforts", "apology", "question", "word", "picture")


@pytest.fixture
def walk(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Tour:
    """Runs a tour into ``tmp_path / "out"``, with the application that is there already."""
    monkeypatch.setattr("kiosk.tour.walk.clean_environment", lambda _: None)
    monkeypatch.setattr(
        "kiosk.tour.walk.make_application", lambda: SimpleNamespace(quit=lambda: None)
    )

    def run(library: Path, pictures: bool = True, **how: object) -> int:
        usual: dict[str, object] = {
            "sizes": [(640, 360)],
            "languages": None,
            "themes": ["light"],
            "text_sizes": [100],
        }
        out = tmp_path / "out" if pictures else None
        return tour.run(library, out, **{**usual, **how})  # type: ignore[arg-type]

    return run


@pytest.fixture
def spoilt_screen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[[str, str, str], None]:
    """Changes one line of one QML file, for this test alone."""

    def spoil(file: str, line: str, instead: str) -> None:
        copy = tmp_path / "qml"
        shutil.copytree(paths.qml(), copy)
        target = copy / "KioskUi" / file
        words = target.read_text(encoding="utf-8")
        assert words.count(line) == 1, "the line to spoil has changed"
        target.write_text(words.replace(line, instead), encoding="utf-8")
        monkeypatch.setattr(paths, "qml", lambda: copy)

    return spoil


def test_a_page_that_is_not_translated_is_no_fault(
    walk: Tour, half_translated_file: Path, tmp_path: Path
) -> None:
    assert walk(half_translated_file, languages=["ar"]) == 0
    for page in PAGES:
        assert (tmp_path / "out" / "ar-640x360-light-100" / f"{page}.png").is_file()


def test_every_page_is_photographed_to_its_end(
    walk: Tour, sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert walk(sample_file) == 0
    folder = tmp_path / "out" / "en-640x360-light-100"
    for page in (*PAGES, *(f"over-{name}" for name in OVER_A_PAGE)):
        assert (folder / f"{page}.png").is_file()
    assert len(list(folder.glob("long*.png"))) >= 4, "a long page takes several screens"
    assert len(list(folder.glob("everything*.png"))) >= 4
    for file in folder.glob("*.png"):
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (640, 360)
    for page in ("everything", "long", "checked"):
        last = len(list(folder.glob(f"{page}*.png")))
        names = [page, *(f"{page}-{number}" for number in range(2, last + 1))]
        for before, after in pairwise(names):
            same = QImage(str(folder / f"{before}.png")) == QImage(str(folder / f"{after}.png"))
            assert not same, f"{after} shows nothing new"
    assert f"{len(PAGES) + len(OVER_A_PAGE)} places" in capsys.readouterr().out


def test_the_index_shows_every_picture(walk: Tour, sample_file: Path, tmp_path: Path) -> None:
    walk(sample_file)
    out = tmp_path / "out"
    index = (out / "index.html").read_text(encoding="utf-8")
    linked = set(re.findall(r'<img src="([^"]+)"', index))
    assert linked == {file.relative_to(out).as_posix() for file in out.rglob("*.png")}
    for title in ("Every kind of block", "A long page", "Garden Clinic"):
        assert f"<h2>{title} " in index
    assert "fault" not in index.split("</style>")[1]


def test_every_look_has_its_own_folder(walk: Tour, sample_file: Path, tmp_path: Path) -> None:
    assert walk(sample_file, sizes=[(512, 384)], themes=["dark", "contrast"]) == 0
    folders = {path.name for path in (tmp_path / "out").iterdir() if path.is_dir()}
    assert folders == {"en-512x384-dark-100", "en-512x384-contrast-100"}
    dark, contrast = (
        QImage(str(tmp_path / "out" / folder / "home.png")).pixelColor(3, 3).name()
        for folder in sorted(folders, reverse=True)
    )
    assert (dark, contrast) == ("#12191d", "#000000")


def test_an_unknown_language_is_wrong_usage(walk: Tour, sample_file: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="fr"):
        walk(sample_file, languages=["fr"])
    assert not (tmp_path / "out").exists()


def test_words_that_do_not_fit_fail_it(
    walk: Tour,
    sample_file: Path,
    tmp_path: Path,
    spoilt_screen: Callable[[str, str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    spoilt_screen("components/RichWords.qml", "wrapMode: Text.Wrap", "wrapMode: Text.NoWrap")
    assert walk(sample_file) == 1
    said = capsys.readouterr().out
    assert "en-640x360-light-100/long: “This is a paragraph of chapter One" in said
    assert "is wider than its place" in said
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "is wider than its place" in index


def test_words_that_overlap_fail_it(
    walk: Tour,
    sample_file: Path,
    spoilt_screen: Callable[[str, str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    spoilt_screen(
        "blocks/HeadingRow.qml", "    width: root.room\n", "    y: 60; width: root.room\n"
    )
    assert walk(sample_file) == 1
    said = capsys.readouterr().out
    assert re.search("^en-640x360-light-100/long: “[^”]+” overlaps “", said, re.MULTILINE)


def test_a_letter_that_no_font_of_ours_has_fails_it(
    walk: Tour, sample_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(sample_pack / "en" / "short.md", "title: ", "title: 日 ")
    library = tmp_path / "library.db"
    build(sample_pack, library)
    assert walk(library) == 1
    said = capsys.readouterr().out
    assert re.search("^en-640x360-light-100/home: “日 .*” has letters that .*: 日$", said, re.M)


def test_an_untranslated_word_fails_it(
    walk: Tour,
    library_file: Path,
    spoilt_screen: Callable[[str, str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = "Find a department"
    spoilt_screen("pages/DirectoryPage.qml", f'qsTr("{name}")', f'"{name}"')
    assert walk(library_file, pictures=False, sizes=[(1080, 1920)], languages=["tr"]) == 1
    said = capsys.readouterr().out
    assert f"tr-1080x1920-light-100/directory: “{name}” is not translated\n" in said


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_the_pages_that_ship_have_no_fault(
    walk: Tour, library_file: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there is least room; script/soak looks at every theme and size."""
    how = {"sizes": [(1024, 768)], "text_sizes": [200], "languages": [language]}
    assert walk(library_file, pictures=False, **how) == 0, capsys.readouterr().out


def test_a_warning_fails_it(
    walk: Tour, sample_file: Path, spoilt_screen: Callable[[str, str, str], None], watch: object
) -> None:
    spoilt_screen("blocks/QuoteRow.qml", "radius: width / 2", "radius: root.nothing.width")
    assert walk(sample_file) == 1
    watch.take()  # type: ignore[attr-defined]


def test_a_picture_that_is_missing_fails_it(
    walk: Tour,
    sample_file: Path,
    tmp_path: Path,
    watch: object,
    capsys: pytest.CaptureFixture[str],
) -> None:
    library = tmp_path / "without-leaf.db"
    shutil.copyfile(sample_file, library)
    with sqlite3.connect(library) as connection:
        connection.execute("DELETE FROM image WHERE name = 'leaf.svg'")
    connection.close()
    # A size of its own: Qt remembers pictures that another test has shown at the usual one.
    assert walk(library, sizes=[(653, 367)]) == 1
    said = capsys.readouterr().out
    assert "en-653x367-light-100/home: there is no picture 'leaf.svg'" in said, "from the start"
    watch.take()  # type: ignore[attr-defined]


def test_an_empty_page_fails_it(
    walk: Tour,
    sample_file: Path,
    spoilt_screen: Callable[[str, str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    spoilt_screen("pages/ReadingList.qml", "    clip: true\n", "    clip: true\n    opacity: 0\n")
    assert walk(sample_file) == 1
    said = capsys.readouterr().out
    assert "en-640x360-light-100/short: screen 1 is empty" in said
    assert "/home:" not in said


def test_a_folder_that_cannot_be_written_is_an_error(
    walk: Tour, sample_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file in its place")
    with pytest.raises(UsageError, match="out: pictures cannot be written there"):
        walk(sample_file)
