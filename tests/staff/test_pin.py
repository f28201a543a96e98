"""The rules of the staff PIN: which are too easy, how long to wait, what a file may say."""

from __future__ import annotations

import hashlib
import math
from itertools import accumulate

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.errors import PinError, UsageError
from kiosk.staff.pin import (
    COST,
    FREE,
    LARGEST_FILE,
    LONGEST_WAIT,
    STOP,
    Pin,
    choose,
    is_date,
    is_easy,
    read_pin,
    read_tries,
    tries_written,
    wait_after,
)

SALT = bytes(range(16))
PIN = choose("482915", SALT, cost=4)

pins = st.builds(
    Pin,
    st.integers(1, COST),
    st.binary(min_size=16, max_size=16),
    st.binary(min_size=32, max_size=32),
)


def test_only_the_right_pin_is_the_pin() -> None:
    assert PIN.is_("482915")
    for wrong in ("482916", "4829150", "48291", "", "482915\n", " 482915", "٤٨٢٩١٥", "\udc80" * 6):
        assert not PIN.is_(wrong), wrong


def test_the_cost_of_a_guess() -> None:
    assert 2**COST == 131072
    pin = choose("482915", SALT)
    assert pin.written().startswith(b"$scrypt$ln=17,r=8,p=1$")
    assert pin.is_("482915")
    assert not pin.is_("482914")


def test_the_same_pin_with_another_salt_is_another_hash() -> None:
    assert choose("482915", bytes(16), cost=4).hash != PIN.hash


def test_the_hash_is_what_the_file_says_it_is() -> None:
    assert PIN.hash == hashlib.scrypt(b"482915", salt=SALT, n=16, r=8, p=1, dklen=32)


EASY = (
    "000000 111111 123456 654321 234567 890123 987654 246802 121212 123123 12341234 112233 159753"
    " 99999999 147258"
)


@pytest.mark.parametrize("easy", EASY.split())
def test_an_easy_pin_is_refused(easy: str) -> None:
    with pytest.raises(UsageError, match="first that people try"):
        choose(easy, SALT, cost=4)


@pytest.mark.parametrize("wrong", ["", "12345", "48291", "48291a", "٤٨٢٩١٥", "4829 15", "7" * 33])
def test_what_is_no_pin_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError, match="6 to 32 digits"):
        choose(wrong, SALT, cost=4)


def test_few_pins_are_refused() -> None:
    """The rule leaves nearly all of them: it must not tell an attacker what to leave out."""
    easy = sum(is_easy(f"{number:06}") for number in range(1_000_000))
    assert 1000 < easy < 2000


def test_the_waits() -> None:
    assert [wait_after(tries) for tries in range(FREE)] == [0] * FREE
    assert [wait_after(tries) for tries in range(5, 13)] == [
        30, 60, 120, 240, 480, 960, 1920, 3600,
    ]  # fmt: skip
    assert wait_after(STOP - 1) == LONGEST_WAIT
    assert wait_after(STOP) == math.inf


@given(st.integers(0, STOP - 1))
def test_a_wait_never_becomes_shorter(tries: int) -> None:
    assert wait_after(tries) <= wait_after(tries + 1)


def test_the_promise_follows_from_the_waits() -> None:
    guesses_at = list(accumulate((wait_after(tries) for tries in range(1, STOP)), initial=0.0))
    assert sum(at < 3600 for at in guesses_at) == 11
    assert sum(at < 86400 for at in guesses_at) <= 40
    assert len(guesses_at) == STOP


@given(pins)
def test_a_pin_is_read_as_it_was_written(pin: Pin) -> None:
    assert read_pin(pin.written()) == pin
    assert len(pin.written()) <= LARGEST_FILE


@given(st.integers(0, STOP))
def test_tries_are_read_as_they_were_written(tries: int) -> None:
    assert read_tries(tries_written(tries)) == tries


@given(pins, st.data())
def test_a_pin_cut_short_or_with_more_is_damaged(pin: Pin, data: st.DataObject) -> None:
    said = pin.written()
    cut = data.draw(st.integers(0, len(said) - 1))
    more = data.draw(st.binary(min_size=1))
    for damaged in (said[:cut], said + more, said[:cut] + b"\x00" + said[cut:]):
        with pytest.raises(PinError):
            read_pin(damaged)


@given(st.binary())
@example(PIN.written().replace(b"ln=4", b"ln=18"))
@example(PIN.written().replace(b"ln=4", b"ln=0"))
@example(PIN.written().replace(b"ln=4", b"ln=99"))
@example(PIN.written().replace(b"r=8", b"r=9"))
@example(b'{"pin": "482915"}')
def test_anything_else_is_no_pin(said: bytes) -> None:
    with pytest.raises(PinError):
        read_pin(said)


@given(st.binary())
@example(b"")
@example(b"4")
@example(b"51\n")
@example(b"-1\n")
@example(b"007\n")
@example(b"1e1\n")
@example("٤\n".encode())
def test_anything_else_is_no_count_of_tries(said: bytes) -> None:
    if said in [tries_written(tries) for tries in range(STOP + 1)]:
        return
    with pytest.raises(PinError):
        read_tries(said)


@pytest.mark.parametrize(
    "digits", ["240517", "052417", "170524", "010190", "290200", "24052017", "05242017", "20170524"]
)
def test_dates(digits: str) -> None:
    assert is_date(digits)


@pytest.mark.parametrize(
    "digits", ["482915", "290299", "99052017", "17051899", "2405171", "1" * 32]
)
def test_no_dates(digits: str) -> None:
    assert not is_date(digits)


def test_most_pins_of_six_digits_are_no_dates() -> None:
    """Too many are for a refusal: whoever takes any digits would be refused, too."""
    assert 0.07 < sum(is_date(f"{number:06}") for number in range(0, 1_000_000, 7)) * 7e-6 < 0.09
