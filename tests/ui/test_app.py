"""How the kiosk is put together, and taken down again without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtQuick import QSGRendererInterface

from kiosk import paths
from kiosk.errors import KioskError, LibraryError
from kiosk.library.reader import Library
from kiosk.ui import fonts
from kiosk.window import Kiosk
from tests.conftest import OpenKiosk
from tests.journeys.person import Person
from tests.quiet import Watch


def test_it_draws_without_a_graphics_card(kiosk: OpenKiosk) -> None:
    drawn_by = Person(kiosk()).window.rendererInterface().graphicsApi()
    assert drawn_by == QSGRendererInterface.GraphicsApi.Software


def test_words_are_set_in_the_fonts_that_travel_with_it(qapp: QGuiApplication) -> None:
    assert {fonts.LATIN, fonts.ARABIC} <= set(QFontDatabase.families())
    assert QFontInfo(qapp.font()).family() == fonts.LATIN


def test_a_font_that_cannot_be_read_is_said(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, watch: Watch
) -> None:
    (tmp_path / "Broken-Regular.ttf").write_bytes(b"no font")
    monkeypatch.setattr(paths, "fonts", lambda: tmp_path)
    font = qapp.font()
    fonts.load(qapp)
    qapp.setFont(font)
    assert any("Broken-Regular.ttf" in line for line in watch.take())


def test_the_window_has_the_size_and_the_name_it_was_given(kiosk: OpenKiosk) -> None:
    window = kiosk(size=(1024, 768)).window
    assert (window.width(), window.height()) == (1024, 768)
    assert window.title() == "Garden Clinic"
    assert window.property("designScale") == pytest.approx(768 / 1080)


def test_without_a_size_it_leaves_room_for_the_desktop(
    qapp: QGuiApplication, sample_file: Path
) -> None:
    with Kiosk(Library.open(sample_file)) as kiosk:
        room = qapp.primaryScreen().availableSize()
        assert kiosk.window.width() < room.width()
        assert kiosk.window.height() < room.height()
        assert kiosk.window.width() / kiosk.window.height() == pytest.approx(16 / 9, abs=0.01)


def test_full_screen_fills_the_screen(qapp: QGuiApplication, sample_file: Path) -> None:
    with Kiosk(Library.open(sample_file), full_screen=True) as kiosk:
        kiosk.show()
        assert kiosk.window.size() == qapp.primaryScreen().size()


@pytest.mark.parametrize("page", ["", "everything", "figures"])
def test_it_is_taken_down_without_a_word(
    kiosk: OpenKiosk, watch: Watch, sample_file: Path, page: str
) -> None:
    for _ in range(3):
        one = Kiosk(Library.open(sample_file), size=(800, 600))
        one.show()
        person = Person(one)
        if page:
            one.bridge.openTopic(page)
            person.settle()
        del person
        one.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    watch.check()


def test_closing_lets_go_of_the_library(qapp: QGuiApplication, sample_file: Path) -> None:
    library = Library.open(sample_file)
    with Kiosk(library, size=(800, 600)):
        assert library.sections("en")
    with pytest.raises(LibraryError):
        library.sections("en")


def test_a_screen_that_cannot_be_built_is_one_line(
    qapp: QGuiApplication,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    watch: Watch,
) -> None:
    (tmp_path / "KioskUi").mkdir()
    (tmp_path / "KioskUi" / "qmldir").write_text("module KioskUi\nMain 1.0 Main.qml\n")
    (tmp_path / "KioskUi" / "Main.qml").write_text("import QtQuick\nWindow { nonsense }\n")
    monkeypatch.setattr(paths, "qml", lambda: tmp_path)
    with pytest.raises(KioskError, match="screen could not be built"):
        Kiosk(Library.open(sample_file))
    assert watch.take(), "and the log says where"


def test_a_page_that_cannot_be_read_leaves_the_reader_where_they_are(
    kiosk: OpenKiosk, watch: Watch
) -> None:
    person = Person(kiosk())
    person.kiosk.bridge.openTopic("short")
    person.kiosk.bridge.openTopic("nowhere")
    assert person.place == "A short page"
    assert person.kiosk.bridge.canGoBack
    assert len(watch.take()) == 1


def test_preferences_that_do_not_exist_are_not_taken(kiosk: OpenKiosk) -> None:
    bridge = kiosk().bridge
    with pytest.raises(ValueError, match="300"):
        bridge.textSize = 300
    with pytest.raises(ValueError, match="pink"):
        bridge.theme = "pink"
    bridge.chooseLanguage("xx")
    assert (bridge.textSize, bridge.theme, bridge.language) == (100, "light", "en")


def test_arrivals_are_told_once(kiosk: OpenKiosk) -> None:
    bridge = kiosk().bridge
    arrivals: list[str] = []
    bridge.arrived.connect(lambda: arrivals.append(bridge.place))
    bridge.openTopic("short")
    bridge.openTopicAt("long", "where-does-it-end")
    bridge.openDirectory()
    bridge.back()
    bridge.home()
    bridge.finish()
    assert arrivals == ["topic", "topic", "directory", "topic", "home", "home"]


def test_a_page_says_all_that_stands_behind_it(kiosk: OpenKiosk) -> None:
    opened = kiosk()
    page = opened.page
    assert (page.title, page.section, page.related, page.words) == ("", "", [], [])

    opened.bridge.openTopic("checked")
    assert (page.title, page.section, page.hue) == ("A page that was checked", "Care", "green")
    assert (page.draft, page.approvedBy) == (False, "Dr. Rose")
    assert (page.reviewed, page.nextReview) == ("21 November 2026", "November 2028")
    assert page.authors == "Garden team"
    assert page.sources == [{"title": "The Almanac", "author": "A. Gardener", "year": "2020"}]
    assert [card["topic"] for card in page.related] == ["short", "long"]

    opened.bridge.openTopic("everything")
    assert page.draft
    assert [word["id"] for word in page.words] == ["loam", "mulch"]
    assert page.term("loam")["meaning"] == "Soil that holds water and lets air in."
    assert page.term("unknown") == {}
    assert page.rowOf("which-cards-are-there") > 0
    assert page.rowOf("nowhere") == 0
