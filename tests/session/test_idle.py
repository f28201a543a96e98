"""The idle clock: nobody is cut off without being asked, and only a person keeps it going."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session.idle import CONTACT, LONGEST_STEP, SPEAKING, TREMBLE, IdleClock, State, Times

TIMES = Times()
TICK = 0.5


class Hall:
    """A clock in a waiting room, where time passes in ticks."""

    def __init__(self, times: Times = TIMES) -> None:
        self.now = 1000.0
        self.clock = IdleClock(times, self.now)

    def wait(self, seconds: float, *, speaking: bool = False) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now = min(self.now + TICK, end)
            self.clock.tick(self.now, speaking=speaking)

    def until(self, state: State, most: float = 10_000) -> float:
        """Wait for a state; how long it took is returned."""
        began = self.now
        while self.clock.state != state:
            assert self.now < began + most, f"still {self.clock.state}"
            self.wait(TICK)
        return self.now - began

    def touch(self, finger: int = 0) -> None:
        self.clock.press(finger, 100, 100, self.now)
        self.clock.lift(finger)


@pytest.fixture
def hall() -> Hall:
    return Hall()


@pytest.fixture
def reader(hall: Hall) -> Hall:
    """The same, with somebody who has just touched the screen."""
    hall.touch()
    return hall


def test_the_question_leaves_as_much_time_as_wcag_asks_for() -> None:
    assert TIMES.asking >= 20


def test_a_screen_that_nobody_has_touched_invites_and_never_asks(hall: Hall) -> None:
    assert hall.clock.state == "ended"
    assert hall.until("attract") == TIMES.resting
    hall.wait(3600)
    assert hall.clock.state == "attract"


def test_a_visit_that_is_left_ends_and_the_screen_invites(reader: Hall) -> None:
    assert reader.clock.state == "active"
    assert reader.until("asking") == TIMES.reading
    assert reader.until("ended") == TIMES.asking
    assert reader.until("attract") == TIMES.resting


def test_the_seconds_that_are_left_are_counted_down(reader: Hall) -> None:
    reader.until("asking")
    told = []
    while reader.clock.state == "asking":
        told.append(reader.clock.left)
        reader.wait(1)
    assert told == list(range(round(TIMES.asking), 0, -1))


def test_it_can_be_extended_again_and_again(reader: Hall) -> None:
    for _ in range(25):
        reader.until("asking")
        reader.wait(TIMES.asking - TICK)
        assert reader.clock.state == "asking"
        reader.clock.stay(reader.now)
        assert reader.clock.state == "active"
        assert reader.until("asking") == TIMES.reading


def test_a_finger_that_comes_down_at_the_last_moment_is_in_time(reader: Hall) -> None:
    reader.until("asking")
    reader.wait(TIMES.asking - TICK)
    reader.touch()
    assert reader.clock.state == "asking", "it is on its way to one of two answers"
    assert reader.clock.left == TIMES.asking
    reader.wait(TIMES.asking - TICK)
    assert reader.clock.state == "asking"


def test_saying_that_one_has_finished_ends_it_at_once(reader: Hall) -> None:
    reader.wait(10)
    reader.clock.end(reader.now)
    assert reader.clock.state == "ended"
    assert reader.until("attract") == TIMES.resting


def test_a_touch_ends_the_invitation(hall: Hall) -> None:
    hall.until("attract")
    hall.touch()
    assert hall.clock.state == "active"


@pytest.mark.parametrize("finger", [0, 7])
def test_a_finger_that_never_lifts_is_no_life(reader: Hall, finger: int) -> None:
    reader.clock.press(finger, 100, 100, reader.now)
    for number in count():
        reader.wait(TICK)
        reader.clock.move(finger, 100 + number % 2 * TREMBLE / 2, 100, reader.now)
        if reader.clock.state == "attract":
            break
    assert reader.now - 1000 == TIMES.reading + TIMES.asking + TIMES.resting


def test_a_finger_that_wanders_for_ever_is_no_life(reader: Hall) -> None:
    """As a wet sleeve does that lies on the screen."""
    reader.clock.press(0, 0, 0, reader.now)
    began = reader.now
    for number in count():
        reader.wait(TICK)
        reader.clock.move(0, number % 2 * 500, 0, reader.now)
        if reader.clock.state == "ended":
            break
    assert reader.now - began <= CONTACT + TIMES.reading + TIMES.asking + 2 * TICK


def test_a_second_finger_is_life_beside_a_stuck_one(reader: Hall) -> None:
    reader.clock.press(0, 100, 100, reader.now)
    reader.wait(TIMES.reading - TICK)
    reader.touch(1)
    reader.wait(TIMES.reading - TICK)
    assert reader.clock.state == "active"


def test_a_page_that_is_pulled_slowly_is_life(reader: Hall) -> None:
    reader.wait(TIMES.reading - 10)
    reader.clock.press(0, 100, 900, reader.now)
    for step in range(1, 40):
        reader.wait(1)
        reader.clock.move(0, 100, 900 - 8 * step, reader.now)
    assert reader.until("asking") > TIMES.reading - 5


def test_lifting_a_finger_is_no_life(reader: Hall) -> None:
    reader.clock.press(0, 100, 100, reader.now)
    reader.wait(TIMES.reading - TICK)
    reader.clock.lift(0)
    assert reader.until("asking") == TICK


def test_a_move_of_a_finger_that_was_never_seen_to_come_down_is_no_life(hall: Hall) -> None:
    hall.clock.move(3, 5, 5, hall.now)
    hall.clock.move(3, 500, 500, hall.now)
    assert hall.clock.state == "ended"


def test_reading_aloud_is_life_while_it_speaks(reader: Hall) -> None:
    reader.wait(10 * 60, speaking=True)
    assert reader.clock.state == "active"
    assert reader.until("asking") == TIMES.reading


def test_a_voice_that_never_ends_is_no_life(reader: Hall) -> None:
    reader.wait(SPEAKING, speaking=True)
    assert reader.clock.state == "active"
    reader.wait(TIMES.reading + TIMES.asking + TICK, speaking=True)
    assert reader.clock.state == "ended"


def test_a_touch_lets_the_voice_go_on(reader: Hall) -> None:
    reader.wait(SPEAKING - 10, speaking=True)
    reader.touch()
    reader.wait(SPEAKING - 10, speaking=True)
    assert reader.clock.state == "active"


@pytest.mark.parametrize("jump", [-1e9, -60, 60, 1e9])
def test_a_clock_that_jumps_cuts_nobody_off(reader: Hall, jump: float) -> None:
    reader.wait(30)
    reader.now += jump
    reader.clock.tick(reader.now)
    assert reader.clock.state == "active"
    assert reader.until("asking") >= TIMES.reading - 30 - LONGEST_STEP
    reader.now += jump
    reader.clock.tick(reader.now)
    assert reader.clock.state == "asking"
    assert reader.until("ended") >= TIMES.asking - LONGEST_STEP


fingers = st.integers(0, 3)
places = st.floats(0, 4000)
events = st.one_of(
    st.tuples(st.just("wait"), st.floats(0, 200)),
    st.tuples(st.just("speak"), st.floats(0, 200)),
    st.tuples(st.just("press"), fingers, places, places),
    st.tuples(st.just("move"), fingers, places, places),
    st.tuples(st.just("lift"), fingers),
    st.tuples(st.sampled_from(["alive", "stay", "end"])),
)


def play(hall: Hall, event: tuple[str, ...]) -> None:
    kind, *about = event
    if kind in ("wait", "speak"):
        hall.wait(float(about[0]), speaking=kind == "speak")
    elif kind == "lift":
        hall.clock.lift(int(about[0]))
    else:
        getattr(hall.clock, kind)(*about, hall.now)


@given(st.lists(events, max_size=30))
def test_whatever_happened_an_untouched_screen_ends_and_invites(
    happened: list[tuple[str, ...]],
) -> None:
    hall = Hall()
    for event in happened:
        play(hall, event)
    if hall.clock.state not in ("ended", "attract"):
        assert hall.until("ended") <= TIMES.reading + TIMES.asking + 3 * TICK
    assert hall.until("attract") <= TIMES.resting + 2 * TICK


@given(st.lists(events, max_size=30))
def test_whatever_happens_nobody_is_cut_off_without_being_asked(
    happening: list[tuple[str, ...]],
) -> None:
    hall = Hall()
    asked_since = None
    for event in happening:
        before = hall.clock.state
        if event[0] in ("wait", "speak"):
            end = hall.now + float(event[1])
            while hall.now < end:
                before = hall.clock.state
                hall.now += TICK
                hall.clock.tick(hall.now, speaking=event[0] == "speak")
                if hall.clock.state == "asking" and before != "asking":
                    asked_since = hall.now
                if hall.clock.state == "ended" and before != "ended":
                    assert before == "asking"
                    assert asked_since is not None
                    assert hall.now - asked_since >= TIMES.asking - TICK
        else:
            play(hall, event)
            assert not (before == "active" and hall.clock.state == "asking")
            assert hall.clock.state != "ended" or event[0] == "end" or before == "ended"


def test_in_a_consultation_nobody_is_asked_and_nothing_ends() -> None:
    hall = Hall()
    hall.clock.alive(hall.now)
    hall.clock.consult(1800, hall.now)
    hall.wait(1790)
    assert (hall.clock.state, round(hall.clock.consulting)) == ("active", 10)
    hall.wait(10 + TIMES.reading - 1)
    assert hall.clock.state == "active", "the usual time begins when it is over"
    hall.wait(2)
    assert hall.clock.state == "asking"


def test_a_consultation_that_begins_at_home_keeps_the_invitation_away() -> None:
    hall = Hall()
    hall.clock.consult(900, hall.now)
    hall.wait(890)
    assert hall.clock.state == "ended"
    hall.wait(10 + TIMES.resting + 1)
    assert hall.clock.state == "attract"


def test_the_end_of_a_visit_ends_a_consultation() -> None:
    hall = Hall()
    hall.clock.consult(1800, hall.now)
    hall.clock.end(hall.now)
    assert hall.clock.consulting == 0
    hall.wait(TIMES.resting)
    assert hall.clock.state == "attract"


def test_a_consultation_can_be_ended_at_once() -> None:
    hall = Hall()
    hall.clock.alive(hall.now)
    hall.clock.consult(1800, hall.now)
    hall.clock.consult(0, hall.now)
    hall.wait(TIMES.reading)
    assert hall.clock.state == "asking"


def test_touches_do_not_lengthen_a_consultation() -> None:
    clock = IdleClock(TIMES, 0)
    clock.consult(900, 0)
    for second in range(1, 901):
        clock.alive(second - 0.01)
        clock.tick(second)
    assert clock.consulting == 0


def test_a_machine_that_slept_does_not_lengthen_a_consultation() -> None:
    clock = IdleClock(TIMES, 0)
    clock.consult(900, 0)
    clock.tick(1000)
    assert clock.consulting == 0


def test_staff_are_not_asked_until_they_give_the_screen_back() -> None:
    hall = Hall()
    hall.clock.give_to_staff()
    hall.wait(5 * TIMES.reading)
    assert hall.clock.state == "active"
    hall.clock.take_back()
    hall.wait(1)
    assert hall.clock.state == "asking"


def test_staff_who_answer_the_question_by_their_steps_are_asked_no_more() -> None:
    hall = Hall()
    hall.clock.alive(hall.now)
    hall.wait(TIMES.reading)
    assert hall.clock.state == "asking"
    hall.clock.give_to_staff()
    assert hall.clock.state == "active"
    hall.clock.take_back()
    hall.wait(TIMES.reading)
    assert hall.clock.state == "asking"
