"""Staff come in by their steps and their PIN, and nobody else does; what they may do then."""

from __future__ import annotations

import logging
import os
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMetaMethod, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem

from kiosk.ending import LEFT, RESTART
from kiosk.session import knock
from kiosk.staff.gate import Gate, PinFiles
from kiosk.staff.pin import FREE, STOP, choose
from kiosk.ui import inside
from kiosk.ui import pin as pin_module
from kiosk.ui.pin import PIN_PATIENCE
from tests.announcements import can_be_heard, heard
from tests.conftest import OpenKiosk
from tests.journeys.person import Role
from tests.journeys.visitor import INVITATION, TIMES, Visitor
from tests.quiet import Watch

RIGHT, WRONG = "482915", "482916"
TITLE = "For staff"
ASK = "Type the PIN, then press OK."
NOT_RIGHT = "That was not the PIN. Please try again."
OUT = "Back to the kiosk"
SAFE = "The kiosk runs in safe mode"


class Nurse(Visitor):
    """Somebody who knows the steps. ``ended`` is what the program was told to end with."""

    ended: list[int]
    files: PinFiles

    def knock(self, steps: str = "LRLR", edge: int = 5) -> None:
        width, top = self.window.width(), int(self.window.property("above"))
        for step in steps:
            self.touch(QPoint(edge if step == "L" else width - 1 - edge, top + edge))
            self.time += 0.4

    def wait(self, seconds: float) -> None:
        end = self.time + seconds
        while self.time < end:
            super().wait(min(1, end - self.time))
            self.kiosk.pin.tick()
            self.kiosk.staff.tick()
        self.settle()

    def is_asked_for_pin(self) -> bool:
        return self.sees(TITLE, Role.Dialog) and self.sees("Cancel", Role.Button)

    def type_pin(self, digits: str) -> None:
        for digit in digits:
            self.press(digit, Role.Button)
        self.press("OK", Role.Button)
        self.wait_until(lambda: self.kiosk.pin.said != "checking", "the PIN is checked")
        self.settle()

    def come_in(self) -> None:
        self.knock()
        self.type_pin(RIGHT)
        self.find(OUT, Role.Button)


OpenNurse = Callable[..., Nurse]


@pytest.fixture
def nurse_in(
    kiosk: OpenKiosk, sample_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> OpenNurse:
    """Opens a kiosk with a PIN, whose clocks show the time that the test says."""
    files = PinFiles(tmp_path / "pin")
    files.set_pin(choose(RIGHT, bytes(16), cost=4))

    def open_nurse(library: Path = sample_file, **how: object) -> Nurse:
        monkeypatch.setattr("kiosk.ui.idle.monotonic", lambda: Nurse.time)
        ended: list[int] = []
        nurse = Nurse(kiosk(library=library, idle=TIMES, leave=ended.append, **how))
        monkeypatch.setattr("kiosk.ui.idle.monotonic", lambda: nurse.time)
        monkeypatch.setattr(pin_module, "monotonic", lambda: nurse.time)
        vars(nurse.kiosk.backstage)["gate"] = Gate(files, lambda: nurse.time)
        nurse.ended, nurse.files = ended, files
        return nurse

    return open_nurse


@pytest.fixture
def nurse(nurse_in: OpenNurse) -> Nurse:
    """Somebody who has opened a page of the sample pack."""
    nurse = nurse_in()
    nurse.press("A short page", Role.Button)
    return nurse


# The way in


@pytest.mark.parametrize("place", ["home", "page", "search", "directory", "lowered", "sheet"])
def test_the_steps_lead_in_from_everywhere(nurse: Nurse, place: str) -> None:
    bridge = nurse.kiosk.bridge
    if place == "home":
        bridge.home()
    elif place == "search":
        bridge.openSearch("")
    elif place == "directory":
        bridge.openDirectory()
    elif place == "lowered":
        bridge.lowScreen = True
    elif place == "sheet":
        nurse.press("Text size", Role.Button)
    nurse.settle()
    nurse.knock()
    assert nurse.is_asked_for_pin()


def test_they_lead_in_from_the_screen_that_invites(nurse: Nurse) -> None:
    nurse.wait(TIMES.reading + TIMES.asking + TIMES.resting)
    assert nurse.is_invited()
    nurse.knock()
    assert nurse.is_asked_for_pin()
    assert not nurse.sees(INVITATION)


def test_they_lead_in_from_the_question(nurse: Nurse) -> None:
    nurse.wait(TIMES.reading)
    nurse.knock()
    assert nurse.is_asked_for_pin()
    nurse.press("Cancel", Role.Button)
    assert not nurse.is_asked()
    assert nurse.place == "A short page"


def test_they_press_nothing_on_home(nurse_in: OpenNurse, library_file: Path) -> None:
    nurse = nurse_in(library=library_file, size=(1920, 1080))
    before = nurse.screen()
    nurse.knock("LRL", edge=40)
    assert nurse.screen() == before


def test_keys_lead_in_too(nurse: Nurse) -> None:
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End) * 2:
        nurse.key(key)
    assert nurse.is_asked_for_pin()
    nurse.type(RIGHT)
    nurse.key(Qt.Key.Key_Return)
    assert nurse.find(OUT, Role.Button)


@pytest.mark.parametrize("steps", ["LRL", "RLR", "LLLL", "LR"])
def test_other_steps_do_not(nurse: Nurse, steps: str) -> None:
    nurse.knock(steps)
    assert not nurse.is_asked_for_pin()


def touched_at_random(nurse: Nurse, touches: int) -> int:
    """How often so many touches ask for the PIN, some of them near the upper edge."""
    chance, pin = random.Random(11), nurse.kiosk.pin
    width, height = nurse.window.width(), nurse.window.height()
    found = 0
    for _ in range(touches):
        nurse.time += chance.uniform(0.05, 1.0)
        high = chance.random() < 0.4
        point = QPoint(chance.randrange(width), chance.randrange(50 if high else height))
        nurse._fingers(press=[point])
        nurse._fingers(release=[point])
        if pin.state != "away":
            found += 1
            pin.leavePin()
    nurse.settle()
    return found


def test_touches_at_random_do_not_lead_in(nurse: Nurse) -> None:
    assert touched_at_random(nurse, 1_000) == 0


@pytest.mark.soak
def test_ten_thousand_touches_do_not_lead_in(nurse: Nurse) -> None:
    assert touched_at_random(nurse, 10_000) == 0


def test_with_larger_corners_they_would(nurse: Nurse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin_module, "CORNER", 900.0)
    assert touched_at_random(nurse, 500) > 0


class Spy(logging.Handler):
    """All that is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


@pytest.fixture
def spy() -> Iterator[Spy]:
    spy, log = Spy(), logging.getLogger()
    before = log.level
    log.setLevel(logging.DEBUG)
    log.addHandler(spy)
    yield spy
    log.removeHandler(spy)
    log.setLevel(before)


# The PIN


def test_the_right_pin_leads_in_and_out_again(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.press(OUT, Role.Button)
    assert not nurse.sees(TITLE)
    assert nurse.place == "home", "the visit begins anew"


def test_a_wrong_pin_does_not(nurse: Nurse) -> None:
    nurse.knock()
    nurse.type_pin(WRONG)
    assert nurse.sees(NOT_RIGHT)
    assert nurse.sees("0 digits typed")
    assert not nurse.sees(OUT)
    nurse.type_pin(RIGHT)
    assert nurse.sees(OUT)


def test_how_many_tries_are_left_is_said(nurse: Nurse, spy: Spy) -> None:
    nurse.knock()
    assert not nurse.sees("5 more tries, then everybody has to wait.")
    nurse.type_pin(WRONG)
    assert nurse.sees("4 more tries, then everybody has to wait.")
    assert [line for line in spy.said if "PIN" in line] == [
        "a wrong staff PIN: 4 until there is a wait"
    ]
    nurse.press("Cancel", Role.Button)
    nurse.files.set_tries(FREE - 1)
    nurse.knock()
    assert nurse.sees("1 more try, then everybody has to wait.")
    nurse.type_pin(RIGHT)
    assert nurse.files.tries() == 0


# Their language


def keys_of(nurse: Nurse) -> dict[str, QRect]:
    """Where the digits are."""
    return {thing.name: thing.rect for thing in nurse.things() if thing.name in "1234567890"}


def test_staff_read_in_the_language_of_the_settings(
    nurse_in: OpenNurse, library_file: Path
) -> None:
    nurse = nurse_in(library=library_file)
    nurse.kiosk.bridge.chooseLanguage("ar")
    before = nurse.settle() or [thing.name for thing in nurse.things()]
    nurse.knock()
    assert nurse.sees(ASK)
    nurse.press("Cancel", Role.Button)
    nurse.settle()
    assert [thing.name for thing in nurse.things()] == before, "the patient's page stays theirs"
    nurse.come_in()
    assert health_of(nurse, "Program")
    nurse.press(OUT, Role.Button)
    assert nurse.kiosk.bridge.language == "en"


def test_the_digits_stand_at_the_same_places_in_every_language(
    nurse_in: OpenNurse, library_file: Path
) -> None:
    places = []
    for language in ("en", "ar"):
        nurse = nurse_in(library=library_file, language=language, size=(1920, 1080))
        nurse.knock()
        places.append(keys_of(nurse))
    assert len(places[0]) == 10
    assert places[0]["1"].right() < places[0]["2"].left()
    assert places[0] == places[1]


def test_a_digit_can_be_taken_back(nurse: Nurse) -> None:
    nurse.knock()
    for digit in "4829159":
        nurse.press(digit, Role.Button)
    assert nurse.sees("7 digits typed")
    nurse.press("Delete", Role.Button)
    nurse.type_pin("")
    assert nurse.sees(OUT)


def test_after_too_many_wrong_ones_the_seconds_are_counted(nurse: Nurse, watch: Watch) -> None:
    nurse.files.set_tries(FREE - 1)
    nurse.knock()
    nurse.type_pin(WRONG)
    assert nurse.sees("Too many wrong tries. You can try again in 30 seconds.")
    assert watch.take() == ["WARNING kiosk.ui.pin: a wrong staff PIN: the next try counts in 30 s"]
    assert nurse.find_disabled("1", Role.Button)
    nurse.type(RIGHT)
    assert nurse.sees("0 digits typed"), "nor by keys"
    for second in range(1, 30):
        nurse.touch(QPoint(5, 300))  # stay
        nurse.time += 1
        nurse.kiosk.pin.tick()
        words = f"{30 - second} second{'s' * (second < 29)}"
        assert nurse.sees(f"Too many wrong tries. You can try again in {words}.")
    nurse.time += 1
    nurse.kiosk.pin.tick()
    assert nurse.sees(ASK)
    nurse.type_pin(RIGHT)
    assert nurse.sees(OUT)


def test_a_long_wait_is_said_in_minutes(nurse: Nurse) -> None:
    nurse.files.set_tries(STOP - 1)
    nurse.knock()
    assert nurse.sees("Too many wrong tries. You can try again in 60 minutes.")


def test_what_only_it_can_mend_is_said(nurse: Nurse, watch: Watch) -> None:
    nurse.files.set_tries(STOP)
    nurse.knock()
    assert nurse.sees("Too many wrong tries: no PIN is taken any more. Please call IT.")
    nurse.files.file.write_text("damaged")
    nurse.kiosk.pin.tick()
    assert nurse.sees("The PIN cannot be checked. Please call IT.")
    nurse.files.file.unlink()
    nurse.kiosk.pin.tick()
    assert nurse.sees("No PIN has been set on this screen. Please call IT.")
    assert nurse.find_disabled("1", Role.Button)


def test_a_closed_state_folder_is_said_on_the_screen(
    nurse: Nurse, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.stat

    def stat(path: Any, **how: Any) -> os.stat_result:
        if str(path).startswith(str(nurse.files.file)):
            raise PermissionError(13, "Permission denied", str(path))
        return really(path, **how)

    monkeypatch.setattr(os, "stat", stat)
    nurse.knock()
    assert nurse.is_asked_for_pin()
    assert nurse.sees("The PIN cannot be checked. Please call IT.")


def test_on_a_full_disk_no_pin_is_called_wrong(
    nurse: Nurse, spy: Spy, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "The PIN cannot be checked. Please call IT."

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    told: list[str] = []
    nurse.kiosk.pin.said_changed.connect(lambda: told.append(nurse.kiosk.pin.said))
    nurse.knock()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        nurse.type_pin(RIGHT)
        assert nurse.sees(words)
        assert nurse.find_disabled("1", Role.Button)
    assert "wrong" not in told
    nurse.wait(2)
    assert nurse.sees(words), "it stays until somebody asks anew"
    (line,) = [line for line in spy.said if "PIN" in line]
    assert line == "no exit by PIN: [Errno 28] No space left on device"
    watch.take()
    nurse.press("Cancel", Role.Button)
    nurse.come_in()


def test_a_gate_that_falls_is_not_asked_again_and_again(
    nurse: Nurse, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin = nurse.kiosk.pin
    asked = []

    def barred() -> str:
        asked.append(pin.state)
        raise RuntimeError("a fault")

    monkeypatch.setattr(nurse.kiosk.backstage.gate, "barred", barred)
    with pytest.raises(RuntimeError, match="a fault"):
        pin.open()
    assert asked == ["away"]
    assert not pin._ticks.isActive()
    pin.tick()
    assert asked == ["away"]


@pytest.mark.parametrize("cancels", [True, False])
def test_the_screen_lives_while_a_pin_is_checked(
    nurse: Nurse, monkeypatch: pytest.MonkeyPatch, cancels: bool
) -> None:
    gate = nurse.kiosk.backstage.gate
    allowed: list[bool] = []

    def check(typed: str) -> bool:
        import time

        while not allowed:
            time.sleep(0.001)
        return True

    monkeypatch.setattr(gate, "check", check)
    nurse.knock()
    nurse.type(RIGHT)
    nurse.press("OK", Role.Button)
    assert nurse.sees("Checking …")
    if cancels:
        nurse.press("Cancel", Role.Button)
    allowed.append(True)
    nurse.kiosk.pin.close()
    QCoreApplication.processEvents()
    assert nurse.sees(OUT) is not cancels, "whoever has cancelled is not let in later"
    assert nurse.place == ("A short page" if cancels else "home")


@pytest.mark.parametrize("ending", ["cancel", "idle", "escape"])
def test_the_pin_goes_away_and_takes_the_digits_with_it(nurse: Nurse, ending: str) -> None:
    nurse.knock()
    nurse.type(RIGHT[:4])
    assert nurse.sees("4 digits typed")
    if ending == "cancel":
        nurse.press("Cancel", Role.Button)
    elif ending == "escape":
        nurse.key(Qt.Key.Key_Escape)
    else:
        nurse.wait(PIN_PATIENCE - 1)
        assert nurse.is_asked_for_pin()
        nurse.wait(1)
    assert not nurse.is_asked_for_pin()
    assert nurse.place == "A short page", "the page stays"
    assert "4829" not in str(vars(nurse.kiosk.pin)) and nurse.kiosk.pin.typed == 0
    nurse.wait(TIMES.reading)
    assert nurse.is_asked(), "and the question comes as ever"


def traces(nurse: Nurse, spy: Spy, folder: Path, digits: str) -> list[str]:
    """Where the digits stand, outside of the bridge that has them."""
    told = [f"{thing.name} {thing.description}" for thing in nurse.everything()]
    files = [file.read_bytes().decode(errors="replace") for file in folder.iterdir()]
    clipboard = QGuiApplication.clipboard().text()
    where = {"log": spy.said, "told": told, "files": files, "clipboard": [clipboard]}
    return [name for name, texts in where.items() if digits in "\n".join(texts)]


def test_the_digits_stand_nowhere(nurse: Nurse, spy: Spy, tmp_path: Path) -> None:
    nurse.knock()
    assert traces(nurse, spy, tmp_path, "digits typed") == ["told"], "it looks where it should"
    for digit in WRONG:
        nurse.press(digit, Role.Button)
        assert traces(nurse, spy, tmp_path, WRONG[:3]) == []
    nurse.type_pin("")
    nurse.type_pin(RIGHT)
    assert nurse.sees(OUT)
    assert traces(nurse, spy, tmp_path, RIGHT) == []
    assert traces(nurse, spy, tmp_path, WRONG) == []
    logging.getLogger("kiosk").info("somebody typed %s", RIGHT)
    (tmp_path / "note").write_text(RIGHT)
    QGuiApplication.clipboard().setText(RIGHT)
    assert traces(nurse, spy, tmp_path, RIGHT) == ["log", "files", "clipboard"]
    QGuiApplication.clipboard().clear()


@pytest.mark.skipif(not can_be_heard, reason="needs Qt for Linux")
def test_how_many_and_no_digits_are_heard(nurse: Nurse) -> None:
    nurse.knock()
    with heard() as words:
        nurse.type_pin(WRONG)
    assert [one for one in words if NOT_RIGHT in one]
    assert not [one for one in words if any(digit in one for digit in WRONG)]


# Behind it


def test_the_staff_screen_goes_away_by_itself(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.wait(inside.PATIENCE - 1)
    assert nurse.sees(OUT) and not nurse.is_asked()
    nurse.wait(1)
    assert not nurse.sees(OUT)
    assert nurse.place == "home"
    nurse.wait(TIMES.resting)
    assert nurse.is_invited()


def test_a_program_that_takes_the_focus_does_not_keep_it_open(nurse: Nurse) -> None:
    nurse.come_in()
    other = QWindow()
    other.show()
    for _ in range(4):
        nurse.wait(inside.PATIENCE / 4)
        other.requestActivate()
        nurse.settle()
        nurse.window.requestActivate()
        nurse.settle()
    other.close()
    assert not nurse.sees(OUT)


def test_where_a_screen_reader_puts_the_keyboard_keeps_it_open(nurse: Nurse) -> None:
    nurse.come_in()
    for button in ("15 minutes", "30 minutes"):
        nurse.wait(inside.PATIENCE - 1)
        nurse.find(button, Role.Button).item.forceActiveFocus()
        nurse.settle()
    nurse.wait(inside.PATIENCE - 1)
    assert nurse.sees(OUT)


def test_it_would_stay_if_nobody_looked(nurse: Nurse, monkeypatch: pytest.MonkeyPatch) -> None:
    patience = inside.PATIENCE
    monkeypatch.setattr(inside, "PATIENCE", float("inf"))
    nurse.come_in()
    nurse.wait(2 * patience)
    assert nurse.sees(OUT)


def test_a_consultation_keeps_the_question_away_and_ends(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.press("15 minutes", Role.Button)
    assert nurse.sees("Consultation: 15 minutes left", Role.ToolBar)
    nurse.press("A short page", Role.Button)
    nurse.wait(14 * 60 + 1)
    assert nurse.sees("Consultation: 1 minute left", Role.ToolBar)
    assert not nurse.is_asked()
    nurse.wait(59)
    assert not nurse.sees("End now")
    nurse.wait(TIMES.reading)
    assert nurse.is_asked()


def test_somebody_is_there_in_a_consultation(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.press("15 minutes", Role.Button)
    assert nurse.kiosk.idle.state == "ended", "nobody has touched the screen yet"
    assert not nurse.kiosk.nobody_there()
    nurse.press("End now", Role.Button)
    nurse.finish()
    assert nurse.kiosk.nobody_there()


def test_without_a_consultation_the_question_comes(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.press(OUT, Role.Button)
    nurse.press("A short page", Role.Button)
    nurse.wait(TIMES.reading)
    assert nurse.is_asked()


@pytest.mark.parametrize("ending", ["now", "finished"])
def test_a_consultation_can_be_ended(nurse: Nurse, ending: str) -> None:
    nurse.come_in()
    nurse.press("60 minutes", Role.Button)
    nurse.press("A short page", Role.Button)
    if ending == "now":
        nurse.press("End now", Role.Button)
        assert nurse.place == "A short page"
        nurse.wait(TIMES.reading)
        assert nurse.is_asked()
    else:
        nurse.finish()
        nurse.wait(TIMES.resting)
        assert nurse.is_invited()
    assert not nurse.sees("End now")


def test_how_visits_begin_outlives_a_restart(nurse_in: OpenNurse, library_file: Path) -> None:
    nurse = nurse_in(library=library_file)
    nurse.come_in()
    assert nurse.find_disabled("As in the settings", Role.Button)
    nurse.press("Deutsch", Role.RadioButton)
    nurse.press("Dark", Role.RadioButton)
    assert nurse.find("Dark", Role.RadioButton).checked
    nurse.press(OUT, Role.Button)
    assert (nurse.kiosk.bridge.language, nurse.kiosk.bridge.theme) == ("de", "dark")
    assert nurse.sees("Wie können wir Ihnen helfen?", Role.Heading)

    nurse.kiosk._speaking.end()  # as a program that has ended
    later = nurse_in(library=library_file)
    assert (later.kiosk.bridge.language, later.kiosk.bridge.theme) == ("de", "dark")
    later.come_in()
    later.press("As in the settings", Role.Button)
    later.press(OUT, Role.Button)
    assert (later.kiosk.bridge.language, later.kiosk.bridge.theme) == ("en", "light")
    last = nurse_in(library=library_file)
    assert (last.kiosk.bridge.language, last.kiosk.bridge.theme) == ("en", "light")


@pytest.mark.parametrize(
    ("button", "yes", "status"),
    [("Restart", "Yes, restart", RESTART), ("Leave the kiosk", "Yes, leave", LEFT)],
)
def test_the_end_is_asked_for_twice(nurse: Nurse, button: str, yes: str, status: int) -> None:
    nurse.come_in()
    nurse.press(button, Role.Button)
    assert nurse.ended == []
    nurse.press("No, go back", Role.Button)
    assert nurse.ended == []
    nurse.press(button, Role.Button)
    assert nurse.find_disabled(yes, Role.Button), "a finger that presses twice is no answer"
    nurse.press(yes, Role.Button)
    assert nurse.ended == [status]


def test_where_nobody_starts_it_again_no_restart_is_offered(
    nurse: Nurse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nurse.kiosk.staff, "_watched", False)
    nurse.come_in()
    assert nurse.find_disabled("Restart", Role.Button)


def staff_view(nurse: Nurse) -> QQuickItem:
    """What scrolls on the staff's screen."""
    from kiosk.tour.places import scrollable

    view = scrollable(nurse.kiosk)
    assert view is not None
    return view


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_ways_out_are_always_in_sight(
    nurse_in: OpenNurse, size: tuple[int, int], text_size: int
) -> None:
    nurse = nurse_in(size=size, text_size=text_size)
    nurse.come_in()
    bar = ("More below", "Restart", "Leave the kiosk")
    assert all(nurse.find(name, Role.Button).in_full_view for name in bar)
    nurse.press("More below", Role.Button)
    nurse.wait_until(lambda: staff_view(nurse).property("contentY") > 0, "the list has moved")


def health_of(nurse: Nurse, name: str) -> str:
    """What a screen reader says of one row, wherever the screen is scrolled to."""
    view = staff_view(nurse)
    for step in range(20):
        view.setProperty("contentY", 150 * step)
        nurse.settle()
        for thing in nurse.everything():
            if thing.role == Role.ListItem and thing.name.startswith(f"{name}: "):
                view.setProperty("contentY", 0)
                return thing.name
    raise AssertionError(f"{name} is nowhere")


def test_what_is_not_good_has_its_reason_and_what_to_do(nurse: Nurse) -> None:
    backstage = nurse.kiosk.backstage
    backstage.source, backstage.stands_in = "kept", True
    backstage.recent.emit(logging.makeLogRecord({"msg": "the disk hums", "name": "kiosk"}))
    nurse.come_in()
    pages, warnings = health_of(nurse, "Pages"), health_of(nurse, "Warnings since the start")
    assert "Needs a look" in pages and "The kiosk’s own copy of the last library" in pages
    assert "The library that IT has chosen cannot be shown" in pages
    assert "What to do: Tell IT." in pages
    assert "What to do: If it happens again and again, tell IT." in warnings
    assert "For IT: \u2066" in warnings and "the disk hums" in warnings
    assert "What to do" not in health_of(nurse, "Program")
    assert not nurse.sees(SAFE, Role.Grouping)


@pytest.mark.parametrize(("watched", "advice"), [(True, "Restart"), (False, "the log")])
def test_a_safe_start_is_named_first(
    nurse: Nurse, monkeypatch: pytest.MonkeyPatch, watched: bool, advice: str
) -> None:
    nurse.kiosk.backstage.safe = True
    monkeypatch.setattr(nurse.kiosk.staff, "_watched", watched)
    nurse.come_in()
    card = nurse.find(SAFE, Role.Grouping)
    assert card.in_full_view
    words = [thing.name for thing in nurse.things() if thing.role == Role.Paragraph]
    assert words[0].startswith("Since ") and "three times in a row" in words[0]
    assert words[1].startswith("What to do: tell IT") and advice in words[1]
    assert "see above" in health_of(nurse, "Program")


def test_nothing_of_a_visit_stands_in_the_report(nurse: Nurse) -> None:
    nurse.kiosk.bridge.openTopic("everything")
    nurse.kiosk.bridge.openSearch("")
    nurse.kiosk.search.ask("loam canary")
    nurse.settle()
    nurse.come_in()
    assert [
        w for w in ("everything", "short", "loam", "canary") if w in nurse.kiosk.staff.report
    ] == []
    assert nurse.kiosk.bridge.place == "home"


def test_tab_goes_round_the_pad_and_stays_in_it(nurse: Nurse) -> None:
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End) * 2:
        nurse.key(key)
    reached = [nurse.tab().property("text") for _ in range(11)]
    assert reached == ["Cancel", *"123456789", "0"]
    assert nurse.tab().property("text") == "Cancel"


def test_steps_are_few_enough_for_three_seconds() -> None:
    assert len(knock.STEPS) == 4 and knock.LONGEST > 3


def test_buttons_are_large_enough(nurse: Nurse) -> None:
    least = 88 * 720 / 1080 - 1

    def small() -> list[str]:
        pressed = (Role.Button, Role.RadioButton)
        return [
            thing.name
            for thing in nurse.things()
            if thing.role in pressed and min(thing.rect.width(), thing.rect.height()) < least
        ]

    nurse.knock()
    assert small() == []
    nurse.type_pin(RIGHT)
    assert small() == []
    nurse.press("15 minutes", Role.Button)
    assert small() == []


def test_there_is_no_way_in_beside_the_pin(nurse: Nurse) -> None:
    """What QML may call while the PIN is asked for lets nobody in."""
    nurse.knock()
    nurse.kiosk.pin.enter()
    nurse.settle()
    assert nurse.kiosk.pin.state == "pin"


@pytest.mark.parametrize("where", ["away", "pin"])
def test_whatever_qml_calls_before_the_pin_does_nothing(nurse: Nurse, where: str) -> None:
    if where == "pin":
        nurse.knock()
    staff = nurse.kiosk.staff
    slots = slots_of(staff)
    assert {"consult", "beginWith", "beginAsInSettings", "look", "done", "restart"} <= set(slots)

    def kept() -> list[object]:
        idle, begin = nurse.kiosk.idle, nurse.kiosk.backstage.begin
        return [nurse.ended, idle.consultation, begin.start, staff.report, nurse.place]

    before = kept()
    for name, arguments in slots.items():
        getattr(staff, name)(*arguments)
        nurse.settle()
        assert kept() == before, name
        assert nurse.kiosk.pin.state == where, name
    if where == "pin":
        nurse.type_pin(RIGHT)
        staff.consult(30)
        assert nurse.kiosk.idle.consultation == 30, "behind it they do"


def slots_of(bridge: QObject) -> dict[str, tuple[object, ...]]:
    """What QML may call of our own, each with arguments that would do something."""
    values = {"int": 30, "QString": "de"}
    kind, first = bridge.metaObject(), QObject.staticMetaObject.methodCount()
    methods = [kind.method(number) for number in range(first, kind.methodCount())]
    return {
        bytes(one.name().data()).decode(): tuple(
            values[bytes(word.data()).decode()] for word in one.parameterTypes()
        )
        for one in methods
        if one.methodType() == QMetaMethod.MethodType.Slot
    }


def test_the_answer_for_who_has_cancelled_is_not_for_the_next(
    nurse: Nurse, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, pin = nurse.kiosk.backstage.gate, nurse.kiosk.pin
    allowed = threading.Event()

    def check(typed: str) -> bool:
        return allowed.wait(10)

    monkeypatch.setattr(gate, "check", check)
    nurse.knock()
    nurse.type(RIGHT)
    nurse.press("OK", Role.Button)
    nurse.press("Cancel", Role.Button)
    nurse.knock()
    assert nurse.is_asked_for_pin()
    allowed.set()
    pin.close()
    nurse.settle()
    assert pin.state == "pin", "somebody else stands here now"
    assert nurse.sees(ASK)
    nurse.type_pin(RIGHT)
    assert nurse.sees(OUT), "and is let in by a PIN of their own"
