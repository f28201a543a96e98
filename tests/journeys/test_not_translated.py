"""A page that is not in the reader's language yet: there all the same, in the default language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role, box_of

NOTE = "هذه الصفحة غير متوفرة بعد باللغة العربية. أنت تقرؤها الآن بلغة أخرى: English."


@pytest.fixture
def reader(kiosk: OpenKiosk, half_translated_file: Path) -> Person:
    """Somebody who reads Arabic, in front of a pack of which one page is in Arabic."""
    return Person(kiosk((1920, 1080), half_translated_file, language="ar"))


def test_home_shows_its_tile_where_it_belongs(reader: Person) -> None:
    tiles = [thing for thing in reader.things() if thing.role == Role.Button and thing.description]
    assert [tile.name for tile in tiles if tile.rect.top() == tiles[0].rect.top()] == [
        "Every kind of block",
        "صفحة قصيرة",
        "Figures that stay closed",
    ]
    assert tiles[0].rect.x() > tiles[1].rect.x(), "the layout is that of the screen"


def test_it_opens_with_a_note_at_its_top(reader: Person) -> None:
    reader.press("Every kind of block", Role.Button)
    assert reader.place == "Every kind of block"
    lead = reader.find("Good soil is dark (loam). This page holds every kind of block.")
    assert reader.find(NOTE).rect.bottom() < lead.rect.top()
    assert reader.sees("الرئيسية", Role.Button), "the screen stays in the reader's language"
    assert reader.kiosk.page.text_language == "en"


def test_a_translated_page_has_no_note(reader: Person) -> None:
    reader.press("صفحة قصيرة", Role.Button)
    assert reader.place == "صفحة قصيرة"
    assert not reader.sees(NOTE)
    assert reader.kiosk.page.text_language == "ar"


def test_the_note_goes_with_the_language(reader: Person) -> None:
    reader.press("Every kind of block", Role.Button)
    assert reader.sees(NOTE)
    reader.press("اللغة", Role.Button)
    reader.press("English", Role.RadioButton)
    reader.press("Close", Role.Button)
    notes = [thing.name for thing in reader.things() if thing.role == Role.Note]
    assert notes == ["Not yet checked by a clinician"]


def first_bullet(reader: Person, words: str) -> tuple[QRect, QRect]:
    """Where the mark of a list's item stands, and where its words."""
    item = reader.scroll_to(words, Role.ListItem).item
    texts = [child for child in item.childItems() if child.property("text")]
    (mark,) = [text for text in texts if text.property("text") == "•"]
    (run,) = [text for text in texts if text.property("text") != "•"]
    return box_of(mark), box_of(run)


def test_english_runs_from_left_to_right_on_a_mirrored_screen(reader: Person) -> None:
    reader.press("Every kind of block", Role.Button)
    mark, words = first_bullet(reader, "a point")
    assert mark.right() <= words.left()
    assert reader.find("الرئيسية", Role.Button).rect.center().x() > 960


def test_arabic_runs_from_right_to_left(reader: Person) -> None:
    reader.press("صفحة قصيرة", Role.Button)
    mark, words = first_bullet(reader, "نعم")
    assert words.right() <= mark.left()


def test_links_lead_on_from_it_and_to_it(reader: Person) -> None:
    reader.press("Every kind of block", Role.Button)
    reader.scroll_to("a short page", Role.Link)
    reader.press("a short page", Role.Link)
    assert reader.place == "صفحة قصيرة"
    reader.scroll_to("Figures that stay closed", Role.Button)
    reader.press("Figures that stay closed", Role.Button)
    assert reader.place == "Figures that stay closed"
    assert reader.sees(NOTE)


def test_figures_open_and_close(reader: Person) -> None:
    figure = "40 to 50 of 100 plants came through the frost."
    reader.press("Figures that stay closed", Role.Button)
    reader.scroll_to("اعرض الأرقام", Role.Button)
    assert not reader.sees(figure)
    reader.press("اعرض الأرقام", Role.Button)
    assert reader.scroll_to(figure)
    reader.kiosk.bridge.home()
    reader.press("Figures that stay closed", Role.Button)
    assert reader.scroll_to("إخفاء الأرقام", Role.Button)


def test_a_word_is_explained_in_arabic_where_it_can_be(reader: Person) -> None:
    reader.press("Every kind of block", Role.Button)
    reader.press("loam", Role.Link)
    assert reader.find("Soil that holds water and lets air in.")
    reader.press("العودة إلى الصفحة", Role.Button)
    reader.scroll_to("نشارة", Role.Button)
    reader.press("نشارة", Role.Button)
    assert reader.find("طبقة تحفظ رطوبة التربة.")


def test_the_directory_is_there_with_a_note(reader: Person) -> None:
    reader.scroll_to("ابحث عن قسم", Role.Button)
    reader.press("ابحث عن قسم", Role.Button)
    assert reader.find(NOTE)
    assert reader.find("Rose House. Flowers. Here they know roses.. East wing", Role.ListItem)


def test_a_pack_in_one_language_has_no_notes(person: Person) -> None:
    """The control."""
    person.press("Every kind of block", Role.Button)
    assert person.kiosk.page.standIn == {}
    assert [thing.name for thing in person.things() if thing.role == Role.Note] == [
        "Not yet checked by a clinician"
    ]
