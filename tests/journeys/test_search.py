"""Search: from a few letters to the right place of the right page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role, box_of

WIDE = (1920, 1080)

ON_HOME = {
    "en": "Search: “yellow skin”, “surgery” …",
    "tr": "Ara: “sarı cilt”, “ameliyat” …",
    "de": "Suche: „gelbe Haut“, „Operation“ …",
    "ar": "ابحث: «اصفرار الجلد»، «الجراحة» …",
}
"""The button that looks like a field."""


@pytest.fixture
def patient(kiosk: OpenKiosk, library_file: Path) -> Person:
    """Somebody who has touched the search on home, in front of the pages that ship."""
    person = Person(kiosk(WIDE, library=library_file))
    person.press(ON_HOME["en"], Role.Button)
    assert person.place == "search"
    return person


def found(person: Person) -> list[str]:
    """The pages listed from where the list is, the first at the top."""
    return [str(hit.title) for hit in person.kiosk.search._hits]


def test_the_field_is_ready_and_common_questions_stand_below(patient: Person) -> None:
    assert patient.find("Search", Role.EditableText)
    assert patient.focused.inherits("QQuickTextInput")
    assert patient.sees("People often ask", Role.Heading)
    patient.press("Is it the same as liver cancer?", Role.Button)
    assert patient.place == "What are liver metastases?"
    assert patient.sees("Is it the same as liver cancer?", Role.Heading)


def test_questions_are_of_the_section_in_view(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk(WIDE, library=library_file))
    person.kiosk.bridge.openTopic("biopsy")
    person.settle()
    person.press("Search", Role.Button)
    assert person.sees("What is staging?", Role.Button)
    assert not person.sees("Is it the same as liver cancer?", Role.Button)


def test_words_with_a_slip_lead_to_the_right_section(patient: Person) -> None:
    patient.type("yelow skin")
    assert patient.sees("Showing results for")
    assert patient.sees("yellow skin")
    assert found(patient)[0] == "Symptoms"
    patient.press("Symptoms", Role.Button)
    assert patient.place == "Symptoms"
    assert patient.kiosk.bridge.anchor


def test_back_comes_to_the_same_results(patient: Person) -> None:
    patient.type("drip")
    pages = found(patient)
    patient.press(pages[0], Role.Button)
    patient.press("Back", Role.Button)
    assert patient.place == "search"
    assert patient.kiosk.search.query == "drip"
    assert found(patient) == pages


def test_home_begins_a_new_search(patient: Person) -> None:
    patient.type("drip")
    patient.press("Home", Role.Button)
    patient.press(ON_HOME["en"], Role.Button)
    assert patient.kiosk.search.query == ""
    assert patient.sees("People often ask", Role.Heading)


def test_nothing_of_it_outlives_the_visit(patient: Person) -> None:
    patient.type("canary tumour")
    assert found(patient)
    patient.finish()
    assert patient.kiosk.visit.query == ""
    assert found(patient) == []
    assert patient.kiosk.search.mended == ""


def test_where_nothing_fits_there_is_a_way_on(patient: Person) -> None:
    patient.type("xqzw")
    nothing = ("No page fits these words.", Role.Heading)
    assert not patient.sees(*nothing), "the word may go on"
    patient.wait_until(lambda: patient.sees(*nothing), "the answer")
    patient.press("Treatment", Role.Button)
    assert patient.place == "home"
    assert patient.find("Treatment", Role.PageTab).selected


def test_where_nothing_fits_the_directory_is_offered(patient: Person) -> None:
    patient.type("xqzw ")
    patient.press("Find a department", Role.Button)
    assert patient.place == "directory"


def test_the_field_is_emptied_at_once(patient: Person) -> None:
    patient.type("xqzw")
    patient.press("Empty the search field", Role.Button)
    assert patient.kiosk.search.query == ""
    patient.type("drip")
    assert found(patient)


def test_another_language_is_asked_again(patient: Person) -> None:
    patient.type("Chemo")
    patient.press("Language", Role.Button)
    patient.press("Deutsch", Role.RadioButton)
    assert patient.place == "search"
    assert found(patient)[0] == "Chemotherapie"


def test_where_nothing_fits_the_way_on_is_in_the_language_just_chosen(patient: Person) -> None:
    patient.type("yelow skin")
    patient.press("Language", Role.Button)
    patient.press("Deutsch", Role.RadioButton)
    patient.press("Schließen", Role.Button)
    patient.press("Behandlung", Role.Button)
    assert patient.find("Behandlung", Role.PageTab).selected


def test_the_way_on_is_in_the_language_that_was_chosen_on_a_page(patient: Person) -> None:
    patient.type("drip")
    patient.press(found(patient)[0], Role.Button)
    patient.press("Language", Role.Button)
    patient.press("Deutsch", Role.RadioButton)
    patient.press("Schließen", Role.Button)
    patient.press("Suche", Role.Button)
    patient.press("Suchfeld leeren", Role.Button)
    patient.type("xqzw ")
    assert patient.sees("Behandlung", Role.Button)


@pytest.mark.parametrize("key", [Qt.Key.Key_V, Qt.Key.Key_C, Qt.Key.Key_X])
def test_the_clipboard_is_out_of_reach(patient: Person, key: Qt.Key) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("canary")
    patient.type("drip")
    patient.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    patient.key(key, Qt.KeyboardModifier.ControlModifier)
    assert patient.kiosk.search.query == "drip"
    assert clipboard.text() == "canary"


def test_tab_goes_from_the_field_to_what_was_found(patient: Person) -> None:
    patient.type("drip")
    patient.key(Qt.Key.Key_Return)
    for _ in range(3):
        item = patient.tab()
        if item.property("text") == found(patient)[0]:
            break
    patient.key(Qt.Key.Key_Return)
    assert patient.place == found(patient)[0]


def test_escape_goes_back(patient: Person) -> None:
    patient.key(Qt.Key.Key_Escape)
    assert patient.place == "home"


KEYS = {"en": "Space", "tr": "Boşluk", "de": "Leertaste", "ar": "مسافة"}


@pytest.mark.parametrize(
    ("language", "search", "slip", "understood", "page", "section"),
    [
        (*("en", "Search", "yelow skin", "yellow skin"), "Symptoms", "Why can skin turn yellow?"),
        (
            *("tr", "Ara", "yan etkler kemoterapi", "yan etkiler kemoterapi"),
            *("Kemoterapi", "Peki ya yan etkiler?"),
        ),
        (
            *("de", "Suche", "gelbe haud", "gelbe haut"),
            *("Beschwerden und Anzeichen", "Warum kann die Haut gelb werden?"),
        ),
        (
            *("ar", "بحث", "اصفرار الجلدد", "اصفرار الجلد"),
            *("الأعراض", "لماذا قد يصفرّ الجلد؟"),
        ),
    ],
    ids=["en", "tr", "de", "ar"],
)
@pytest.mark.parametrize("size", [WIDE, (1080, 1920)], ids=["wide", "upright"])
def test_a_slip_on_the_screen_leads_to_the_right_section(
    kiosk: OpenKiosk,
    library_file: Path,
    size: tuple[int, int],
    language: str,
    search: str,
    slip: str,
    understood: str,
    page: str,
    section: str,
) -> None:
    person = Person(kiosk(size, library=library_file, language=language))
    person.press(ON_HOME[language], Role.Button)
    for letter in slip:
        person.press(KEYS[language] if letter == " " else letter, Role.Button)
    assert person.find(search, Role.EditableText)
    assert person.sees(understood), "how it was understood"
    assert person.sees(slip[-1], Role.Button), "the keyboard is still there"
    person.press(page, Role.Button)
    assert person.place == page
    assert person.find(section, Role.Heading).in_full_view


def test_search_on_the_keyboard_makes_room_for_what_was_found(patient: Person) -> None:
    for letter in "liver":
        patient.press(letter, Role.Button)
    low = patient.view.height()
    patient.press("Search", Role.Button)
    assert not patient.sees("q", Role.Button)
    assert patient.view.height() > 1.5 * low
    patient.press("Search", Role.EditableText)
    assert patient.find("q", Role.Button)


def test_scrolling_puts_the_keyboard_away(patient: Person) -> None:
    for letter in "liver":
        patient.press(letter, Role.Button)
    middle = box_of(patient.view).center()
    patient.drag(middle + QPoint(0, 80), middle - QPoint(0, 80))
    assert not patient.sees("q", Role.Button)


def test_the_fields_window_is_the_only_one(patient: Person) -> None:
    patient.press("q", Role.Button)
    seen = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    assert seen == [patient.window]


def test_other_words_begin_at_the_top_of_their_answer(patient: Person) -> None:
    patient.kiosk.bridge.lessMotion = True
    patient.type("liver")
    patient.press("More below", Role.Button)
    assert not patient.view.property("atYBeginning")
    patient.press("Search", Role.EditableText)
    patient.type(" surgery")
    assert patient.sees(found(patient)[0], Role.Button)
    assert patient.view.property("atYBeginning")


def test_more_below_puts_the_keyboard_away(patient: Person) -> None:
    patient.find("q", Role.Button)
    patient.type("liver")
    patient.press("More below", Role.Button)
    patient.loses("q", Role.Button)


def test_back_comes_to_the_same_place_in_the_results(patient: Person) -> None:
    patient.kiosk.bridge.lessMotion = True
    patient.type("liver")
    patient.key(Qt.Key.Key_Return)
    patient.press("More below", Role.Button)
    place = patient.view.property("contentY")
    (page, *_) = [t.name for t in patient.things() if t.name in found(patient) and t.in_full_view]
    patient.press(page, Role.Button)
    patient.press("Back", Role.Button)
    assert patient.view.property("contentY") == place > 0


@pytest.mark.parametrize(
    ("size", "text_size", "low"),
    [(WIDE, 100, True), ((1080, 1920), 100, True), ((1024, 768), 200, False)],
)
def test_a_result_shows_above_the_keyboard_also_where_room_is_scarce(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], text_size: int, low: bool
) -> None:
    look = {"text_size": text_size, "low_screen": low}
    person = Person(kiosk(size, library=library_file, **look))
    person.kiosk.bridge.openSearch("")
    person.find("q", Role.Button)
    person.type("yelow skin")
    first = person.find("Symptoms", Role.Button)
    assert first.shown.height() >= 100, "its title, and what it is about"
    assert first.shown.bottom() < person.find("q", Role.Button).rect.top()
