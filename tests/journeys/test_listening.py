"""A page is read aloud: marked, in sight, in order, and silent when the reader goes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.speech.marks import visible
from kiosk.speech.utterances import Utterance
from kiosk.speech.voice import Voice
from tests.conftest import OpenKiosk
from tests.fitting import clipped_words
from tests.journeys.person import Person, Role, box_of
from tests.journeys.test_keyboard import name_of, tab_to

BAR = ("Previous sentence", "Pause", "Next sentence", "Stop")
Listen = Callable[..., "Listener"]


class Listener(Person):
    """Somebody who reads with the ears."""

    heard: list[str]

    def starts(self) -> None:
        self.settle()
        self.press("Listen", Role.Button)
        self.wait_until(lambda: self.heard, "the voice is asked to speak")

    def next(self) -> str:
        """Wait for the next sentence; it is returned."""
        many = len(self.heard)
        self.press("Next sentence", Role.Button)
        self.wait_until(lambda: len(self.heard) > many, "the next sentence is said")
        return self.heard[-1]

    def now(self) -> str:
        """The sentence that the reading has come to."""
        listen = self.kiosk.listen
        return str(listen._said[listen._at].words)

    def marked(self) -> str:
        """What has a band behind it on the screen."""
        bands = [band.property("said") for band in _bands(self.window.contentItem())]
        return "".join(visible(one["upto"])[len(visible(one["before"])) :] for one in bands)

    def follows(self) -> bool:
        """Whether the text that is marked is in sight, wholly where it is not large."""
        self.settle()
        view = box_of(self.view)
        bands = _bands(self.window.contentItem())
        boxes = [box_of(band.parentItem().parentItem()) for band in bands]
        return all(
            view.top() <= box.top() <= view.bottom() - 40
            and (box.height() >= view.height() / 2 or box.bottom() <= view.bottom())
            for box in boxes
        )

    def silent(self) -> bool:
        return self.kiosk.voice._state == "idle"


def _bands(item: QQuickItem) -> list[QQuickItem]:
    """What marks the sentence that is read, in every text that has it and can be seen: a row that
    waits to be used again keeps its own."""
    if not item.isVisible():
        return []
    found = [item] if item.metaObject().className().startswith("SaidBand_") else []
    return found + [one for child in item.childItems() for one in _bands(child)]


@pytest.fixture
def listen(kiosk: OpenKiosk) -> Listen:
    """Somebody in front of a kiosk with a voice that is heard by nobody else."""

    def make(**look: object) -> Listener:
        person = Listener(kiosk(engine="mock", **look))
        person.heard = []
        person.kiosk.voice.asked.connect(person.heard.append)
        return person

    return make


def test_a_page_is_read_sentence_by_sentence_and_ends(listen: Listen) -> None:
    person = listen()
    person.press("A short page", Role.Button)
    person.starts()
    while not person.heard[1:]:
        person.settle()
    assert person.heard[:2] == ["A short page", "Not yet checked by a clinician"]
    for _ in range(30):
        if not person.kiosk.listen.property("canGoOn"):
            break
        person.next()
    person.wait_until(lambda: person.look_for("Stop") is None, "it ends by itself")
    assert person.marked() == ""


def test_what_is_read_is_marked_and_in_sight(listen: Listen) -> None:
    person = listen(text_size=200)
    person.press("Every kind of block", Role.Button)
    person.starts()
    person.press("Pause", Role.Button)
    marks = 0
    for _ in range(40):
        person.press("Next sentence", Role.Button)
        person.wait_until(person.follows, f"“{person.now()}” is in sight")
        for _ in _bands(person.window.contentItem()):
            marks += 1
            assert person.marked() in person.now()
        assert clipped_words(person.window) == []
    assert marks > 25


@pytest.mark.parametrize("language", ["de", "ar"])
def test_bands_of_sentences_that_follow_each_other_meet(
    listen: Listen, library_file: Path, language: str
) -> None:
    person = listen(library=library_file, size=(1024, 768), text_size=150, language=language)
    person.kiosk.bridge.openTopic("symptoms")
    person.settle()
    listening = person.kiosk.listen
    listening._plan()
    told = [one for one in listening._said if one.path is not None]
    meetings = 0
    for one, next_one in pairwise(told):
        if (one.row, one.path) != (next_one.row, next_one.path):
            continue
        (last, _, width), (_, first, _) = (_ends(person, each) for each in (one, next_one))
        meetings += 1
        if first["top"] == last["top"]:
            assert 0 <= first["from"] - last["to"] < 20, next_one.words
        else:
            assert first["top"] > last["top"] and first["from"] == 0, next_one.words
        assert 0 < last["to"] <= width and last["from"] < last["to"]
    assert meetings > 5


def _ends(
    person: Listener, sentence: Utterance
) -> tuple[dict[str, float], dict[str, float], float]:
    """The last and the first line of a sentence's band, and the width of its text."""
    person.kiosk.page.mark(sentence)
    content = person.window.contentItem()

    def seen() -> bool:
        person.settle()
        return len(_bands(content)) == 1

    person.wait_until(seen, "its band is in sight")
    (band,) = _bands(content)
    parts = band.property("parts").toVariant()
    return parts[-1], parts[0], band.parentItem().parentItem().width()


def test_it_begins_with_the_section_in_view(listen: Listen) -> None:
    person = listen()
    person.press("A long page", Role.Button)
    person.press("Chapter Four?", Role.Link)
    person.rest()
    person.starts()
    assert person.heard[0] == "Chapter Four?"


def test_pause_back_and_forward(listen: Listen) -> None:
    person = listen()
    person.press("Every kind of block", Role.Button)
    person.starts()
    assert not person.sees("Previous sentence", Role.Button)
    second = person.next()
    person.press("Pause", Role.Button)
    person.wait_until(person.silent, "it is silent")
    person.press("Go on", Role.Button)
    person.wait_until(lambda: person.heard[-2:] == [second, second], "the sentence is repeated")
    person.press("Previous sentence", Role.Button)
    person.wait_until(lambda: person.heard[-1] == "Every kind of block", "it goes back")


def test_speed_is_chosen_and_forgotten_with_the_visit(listen: Listen) -> None:
    person = listen()
    person.press("A short page", Role.Button)
    person.starts()
    assert person.find("Normal", Role.RadioButton).checked
    person.press("Slow", Role.RadioButton)
    assert person.find("Slow", Role.RadioButton).checked
    assert person.kiosk.listen.property("speed") == 0.8
    person.finish()
    assert person.kiosk.listen.property("speed") == 1


@pytest.mark.parametrize("way", ["Home", "Back", "finish", "Escape", "Stop", "another page"])
def test_it_stops_with_the_page(listen: Listen, way: str) -> None:
    person = listen()
    person.press("A short page", Role.Button)
    person.starts()
    if way == "finish":
        person.finish()
    elif way == "Escape":
        person.key(Qt.Key.Key_Escape)
    elif way == "another page":
        person.kiosk.bridge.openTopic("long")
    else:
        person.press(way, Role.Button)
    person.wait_until(person.silent, "it is silent")
    many = len(person.heard)
    assert person.kiosk.listen.property("state") == "off"
    assert not any(person.sees(name, Role.Button) for name in BAR)
    assert person.marked() == ""
    assert len(person.heard) == many


def test_the_keyboard_steers_it_and_goes_on_from_listen(listen: Listen) -> None:
    person = listen()
    person.press("A short page", Role.Button)
    person.starts()
    person.find("Stop", Role.Button).item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert person.tab(back=True).property("text") == "Fast"
    assert person.tab().property("text") == "Stop"
    person.key(Qt.Key.Key_Return)
    assert person.kiosk.listen.property("state") == "off"
    assert person.focused.property("text") == "Listen"


def test_another_language_stops_it(listen: Listen, library_file: Path) -> None:
    person = listen(library=library_file)
    person.kiosk.bridge.openTopic("symptoms")
    person.starts()
    person.kiosk.bridge.chooseLanguage("de")
    assert person.kiosk.listen.property("state") == "off"


def test_a_word_explained_pauses_it(listen: Listen) -> None:
    person = listen()
    person.press("Every kind of block", Role.Button)
    person.starts()
    person.press("Look closer", Role.Button)
    assert person.kiosk.listen.property("state") == "paused"
    person.press("Close", Role.Button)
    assert person.find("Go on", Role.Button)


def test_a_language_without_a_voice_says_so(listen: Listen, library_file: Path) -> None:
    person = listen(library=library_file, language="de")
    person.kiosk.bridge.openTopic("symptoms")
    voice: Voice = person.kiosk.voice
    voice.warm()
    person.wait_until(lambda: voice.languages, "the voice is ready")
    button = person.find("Vorlesen", Role.Button)
    assert button.item.property("enabled")
    person.press("Vorlesen", Role.Button)
    sorry = person.find_role(Role.AlertMessage)
    assert sorry.name.startswith("Für diese Sprache hat dieser Bildschirm keine Stimme.")
    assert person.heard == []
    person.press("Schließen", Role.Button)
    person.loses(sorry.name)


@pytest.mark.parametrize(
    ("topic", "status"),
    [
        ("everything", "Not yet checked by a clinician"),
        ("checked", "Last reviewed: 21 November 2026"),
    ],
)
def test_all_is_said_in_the_language_of_the_voice(
    listen: Listen, half_translated_file: Path, topic: str, status: str
) -> None:
    person = listen(library=half_translated_file, language="ar")
    person.kiosk.bridge.openTopic(topic)
    person.settle()
    person.press("استمع", Role.Button)
    person.wait_until(lambda: person.heard[1:], "the second sentence is said")
    assert person.heard[1] == status


def test_closed_figures_are_silent_until_they_are_opened(
    listen: Listen, library_file: Path
) -> None:
    person = listen(library=library_file)
    person.kiosk.bridge.openTopic("survival-figures")
    page = person.kiosk.page
    (gate,) = [n for n, row in enumerate(page.rows.rows) if row.kind == "sensitive"]
    figures = [
        block["plain"]
        for block in page.rows.rows[gate].block["blocks"]
        if block["kind"] == "icon-array"
    ]
    assert figures
    person.starts()
    assert all(figure not in _planned(person) for figure in figures)
    person.kiosk.bridge.openFigures(gate)
    assert all(figure in _planned(person) for figure in figures)
    person.kiosk.bridge.closeFigures(gate)
    assert all(figure not in _planned(person) for figure in figures)


def _planned(person: Listener) -> str:
    """All that would be read, as one text."""
    return " ".join(one.words for one in person.kiosk.listen._said)


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_the_bar_is_whole(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], language: str
) -> None:
    for percent in (100, 200):
        one = kiosk(size, library_file, language=language, text_size=percent, engine="mock")
        person = Person(one)
        one.bridge.openTopic("symptoms")
        one.voice.languages = frozenset(("en", "tr", "de", "ar"))
        one.listen._state = "paused"
        one.listen.changed.emit()
        person.settle()
        assert clipped_words(person.window) == []
        buttons = [t for t in person.everything() if t.role in (Role.Button, Role.RadioButton)]
        for thing in buttons:
            if not thing.disabled and thing.rect.top() > box_of(person.view).bottom():
                least = 88 * min(size) / 1080 - 1
                assert thing.shown.width() >= least and thing.shown.height() >= least, thing.name
        view = box_of(person.view)
        assert view.height() > size[1] * 0.3, "enough of the page stays in sight"


def test_with_listen_and_home_only(listen: Listen, library_file: Path) -> None:
    """What happens if surgery is not possible? Heard in large words, without reading a line."""
    person = listen(library=library_file, text_size=200)
    person.scroll_to("When surgery is not possible", Role.Button)
    person.press("When surgery is not possible", Role.Button)
    person.starts()
    for _ in range(7):
        person.next()
    assert person.heard[:8] == [
        "When surgery is not possible",
        "Not yet checked by a clinician",
        "Often cancer that has spread to the liver (liver metastases) cannot all be taken out.",
        "Other treatments can still help you live better and longer.",
        "Picture: A woman sits facing an older man in an armchair and lays her hand on his.",
        "You can talk with your team about everything that is on your mind.",
        "The main points",
        "Not having surgery does not mean having no treatment.",
    ]
    person.press("Home", Role.Button)
    person.wait_until(person.silent, "it is silent")
    assert person.place == "home"


def test_a_sequence_turns_to_the_step_that_is_read(listen: Listen) -> None:
    person = listen()
    person.kiosk.bridge.openTopic("everything")
    person.scroll_to("Planting a bulb", Role.Heading)
    person.starts()
    while not person.now().startswith("Plant.") and "Step 2" not in person.now():
        person.next()
    person.wait_until(
        lambda: any(t.checked and t.name == "Step 2 of 3" for t in person.things()),
        "the second step shows",
    )
    person.press("Stop", Role.Button)
    assert person.sees("Step 2 of 3", Role.RadioButton), "it stays where the reading was"


def test_who_starts_it_by_key_can_pause_it_with_the_next(listen: Listen) -> None:
    person = listen()
    person.kiosk.bridge.openTopic("short")
    tab_to(person, "Listen")
    person.key(Qt.Key.Key_Return)
    person.wait_until(lambda: name_of(person.focused) == "Pause", "the keyboard is on Pause")
    person.key(Qt.Key.Key_Return)
    assert person.sees("Go on", Role.Button)


def test_a_voice_that_fails_is_not_called_missing(listen: Listen) -> None:
    person = listen()
    person.kiosk.bridge.openTopic("short")
    person.starts()
    person.kiosk.voice.failed.emit()
    person.settle()
    assert any("does not work just now" in thing.name for thing in person.things())
