"""The numbers under which stems are stored: libraries that are built already hold them."""

from __future__ import annotations

from kiosk.library.search.index import MOST_SECTIONS, Field, by_field, of_spot, row_number


def test_a_row_has_the_number_that_built_libraries_hold() -> None:
    assert row_number(5, Field.TITLE, 3) == 25_769_804_419
    assert row_number(1, Field.BODY, 0) == 128


def test_a_row_tells_field_file_and_section_again() -> None:
    last = (1 << 26) - 1, MOST_SECTIONS - 1
    places = [(place, file, section) for place in Field for file, section in ((0, 0), (7, 1), last)]
    found = by_field(row_number(file, place, section) for place, file, section in places)
    assert [
        (place, *of_spot(spot)) for place, spots in zip(Field, found, strict=True) for spot in spots
    ] == places
