"""How large the design is drawn."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.scale import (
    BODY_TEXT,
    CAP_HEIGHT,
    MOST_ENLARGED,
    NEEDED_CAPITAL,
    design_scale,
    fitting,
)


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1920, 1080, 1), (1080, 1920, 1), (3840, 2160, 2), (1024, 768, 768 / 1080), (0, 0, 1 / 1080)],
)
def test_the_short_side_decides(width: int, height: int, scale: float) -> None:
    assert design_scale(width, height) == pytest.approx(scale)


def capital(scale: float, pixels_per_millimetre: float) -> float:
    """Millimetres of a capital letter of body text."""
    return BODY_TEXT * scale * CAP_HEIGHT / pixels_per_millimetre


def test_a_dense_screen_is_enlarged_until_capitals_are_large_enough() -> None:
    # 21.5 inches: 476 by 268 mm, 4.03 pixels a millimetre.
    scale = design_scale(1920, 1080, 476, 268)
    assert 1 < scale <= MOST_ENLARGED
    assert capital(scale, 1920 / 476) == pytest.approx(min(NEEDED_CAPITAL, 6.22), abs=0.2)


def test_a_coarse_screen_is_not_made_smaller() -> None:
    # 55 inches: its pixels are large anyway.
    assert design_scale(1920, 1080, 1218, 685) == 1


def test_a_very_dense_screen_is_enlarged_only_so_far() -> None:
    assert design_scale(1920, 1080, 250, 141) == pytest.approx(MOST_ENLARGED)


@pytest.mark.parametrize("millimetres", [(0, 0), (16, 9), (-1, -1), (9999, 9999)])
def test_what_a_screen_cannot_be_is_not_believed(millimetres: tuple[int, int]) -> None:
    assert design_scale(1920, 1080, *millimetres) == 1


@pytest.mark.parametrize("millimetres", [(476, 268), (268, 476)])
def test_it_does_not_matter_which_way_up_the_screen_is(millimetres: tuple[int, int]) -> None:
    upright = design_scale(1080, 1920, *millimetres)
    assert upright == pytest.approx(design_scale(1920, 1080, *millimetres))


@pytest.mark.parametrize(
    ("width", "height", "text_size", "most"),
    [
        (1920, 1080, 125, 1.25),
        (1920, 1080, 150, 1.2),
        (1920, 1080, 200, 1.05),
        (1024, 768, 125, 1.25),
        (1024, 768, 200, 1.05),
        (1080, 1920, 100, 1.25),
        (1080, 1920, 125, 1.23),
        (1080, 1920, 150, 1.14),
        (1080, 1920, 200, 1),
    ],
)
def test_with_large_text_the_design_is_enlarged_as_far_as_there_is_room(
    width: int, height: int, text_size: int, most: float
) -> None:
    by_pixels = design_scale(width, height)
    found = fitting(by_pixels * MOST_ENLARGED, width, height, text_size)
    assert found / by_pixels == pytest.approx(most, abs=0.005)


@given(st.integers(1, 8000), st.integers(1, 8000), st.integers(100, 200), st.floats(0.75, 1.25))
def test_room_is_only_ever_taken_from_what_was_enlarged(
    width: int, height: int, text_size: int, enlarged: float
) -> None:
    by_pixels = design_scale(width, height)
    found = fitting(by_pixels * enlarged, width, height, text_size)
    assert by_pixels * min(enlarged, 1) <= found <= by_pixels * enlarged


def largest(words: int, growth: float, inches: float, *, upright: bool) -> float:
    """Millimetres of a capital on a screen of 1920×1080 with text at 200 %; ``words`` are design
    pixels at 100 %."""
    long, short = inches * 25.4 * 1920 / 2203, inches * 25.4 * 1080 / 2203
    pixels, millimetres = (
        ((1080, 1920), (short, long)) if upright else ((1920, 1080), (long, short))
    )
    scale = fitting(design_scale(*pixels, *millimetres), *pixels, 200)
    return words * growth * scale * CAP_HEIGHT / (1920 / long)


@pytest.mark.parametrize("inches", [12, 13.3, 15.6, 18, 21.5, 24, 32, 43, 55])
@pytest.mark.parametrize(
    ("upright", "body", "bar"), [(False, 13.3, 21.5), (True, 13.3, 24)], ids=["wide", "upright"]
)
def test_the_largest_words_are_large_enough_on_usual_screens(
    inches: float, upright: bool, body: float, bar: float
) -> None:
    assert (largest(BODY_TEXT, 2, inches, upright=upright) >= NEEDED_CAPITAL) is (inches >= body)
    # The bar grows half as fast.
    assert (largest(24, 1.5, inches, upright=upright) >= NEEDED_CAPITAL) is (inches >= bar)


def test_capitals_are_seen_under_the_angle_of_the_standard() -> None:
    assert math.degrees(2 * math.atan(NEEDED_CAPITAL / 2 / 500)) == pytest.approx(0.7, abs=0.005)
