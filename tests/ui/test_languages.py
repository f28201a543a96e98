"""Names, directions and dates of the languages that ship."""

from datetime import date

import pytest

from kiosk.ui.languages import (
    endonym,
    long_date,
    month_and_year,
    reads_right_to_left,
    stand_in,
)

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("code", "name", "day", "month"),
    [
        ("en", "English", "21 November 2026", "November 2026"),
        ("tr", "Türkçe", "21 Kasım 2026", "Kasım 2026"),
        ("de", "Deutsch", "21. November 2026", "November 2026"),
        ("ar", "العربية", "21 نوفمبر 2026", "نوفمبر 2026"),
    ],
)
def test_names_and_dates_are_those_of_the_language(
    code: str, name: str, day: str, month: str
) -> None:
    assert endonym(code) == name
    assert long_date(DAY, code) == day
    assert month_and_year(DAY, code) == month


def test_only_arabic_reads_from_the_right() -> None:
    assert [code for code in ("en", "tr", "de", "ar") if reads_right_to_left(code)] == ["ar"]


def test_a_language_stands_in_only_for_another() -> None:
    assert stand_in("tr", "en") == {"wanted": "Türkçe", "given": "English"}
    assert stand_in("tr", "tr") == {}
