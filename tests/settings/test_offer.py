"""Settings meet a library: what a visitor is offered."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.reader import Library, LibraryInfo
from kiosk.session.visit import Preferences
from kiosk.settings import Settings
from kiosk.settings.offer import Offer, offer
from kiosk.settings.reading import read_file

INFO = LibraryInfo(
    pack="garden",
    version="1",
    title={},
    clinic={"en": "Garden Clinic", "de": "Gartenklinik", "tr": "Bahçe Kliniği"},
    default_language="en",
    languages=("en", "de", "tr"),
)

LACKS = "is not in the library — mend: write one of: en, de, tr"


def offered(text: str, folder: Path) -> Offer:
    (folder / "kiosk.toml").write_text(text, "utf-8")
    found = read_file(folder / "kiosk.toml")
    assert found.problems == ()
    return offer(found, INFO)


def test_without_settings_it_is_the_library_as_it_is() -> None:
    assert offer(Settings(), INFO) == Offer(INFO.languages, INFO.clinic, Preferences("en"), ())


@pytest.mark.parametrize(
    ("text", "languages", "start"),
    [
        ("languages = ['tr', 'en']", "tr en", "en"),
        ("languages = ['tr', 'de']", "tr de", "tr"),
        ("default_language = 'tr'", "en de tr", "tr"),
        ("languages = ['tr', 'de']\ndefault_language = 'de'", "tr de", "de"),
    ],
)
def test_languages(tmp_path: Path, text: str, languages: str, start: str) -> None:
    found = offered(text, tmp_path)
    assert (found.languages, found.start.language) == (tuple(languages.split()), start)
    assert found.problems == ()
    assert tuple(found.clinic) == found.languages


@pytest.mark.parametrize(
    ("text", "languages", "start", "problem"),
    [
        ("\nlanguages = ['fr', 'de']", "de", "de", f"2 languages: “fr” {LACKS}"),
        ("languages = ['fr']", "en de tr", "en", f"1 languages: “fr” {LACKS}"),
        ("default_language = 'fr'", "en de tr", "en", f"1 default_language: “fr” {LACKS}"),
        (
            "languages = ['en']\n\n\ndefault_language = 'de'",
            "en",
            "en",
            "4 default_language: “de” is not among languages — mend: write one of: en",
        ),
    ],
)
def test_languages_that_are_not_there(
    tmp_path: Path, text: str, languages: str, start: str, problem: str
) -> None:
    found = offered(text, tmp_path)
    assert (found.languages, found.start.language) == (tuple(languages.split()), start)
    line, said = problem.split(" ", 1)
    assert [str(one) for one in found.problems] == [
        f"{tmp_path / 'kiosk.toml'}:{line}: error: {said}"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("clinic = 'Oak House'", "Oak House, Oak House, Oak House"),
        ("clinic = {en = 'Oak House', de = 'Haus Eiche'}", "Oak House, Haus Eiche, Oak House"),
        (
            "default_language = 'de'\nclinic = {en = 'Oak House', de = 'Haus Eiche'}",
            "Oak House, Haus Eiche, Haus Eiche",
        ),
        ("clinic = {fr = 'Le Chêne'}", "Le Chêne, Le Chêne, Le Chêne"),
    ],
)
def test_names_of_the_clinic(tmp_path: Path, text: str, names: str) -> None:
    assert ", ".join(offered(text, tmp_path).clinic.values()) == names


def test_how_a_visit_begins(tmp_path: Path) -> None:
    text = "theme = 'dark'\ntext_size = 150\nlow_screen = true\nless_motion = true"
    assert offered(text, tmp_path).start == Preferences("en", 150, "dark", True, True)


def test_what_is_wrong_by_itself_stands_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("theme = 1\nlanguages = ['xx']\nscale = 1\n")
    problems = offer(read_file(tmp_path / "kiosk.toml"), INFO).problems
    assert [(one.line, one.message.split(":")[0]) for one in problems] == [
        (1, "theme"),
        (2, "languages"),
        (3, "scale"),
    ]


def test_a_library_can_show_itself_with_fewer_languages(library_file: Path) -> None:
    library = Library.open(library_file)
    page = library.topics("de", library.sections("de")[0].id)[0].id
    before = library.page(page, "de")
    library.offer(("de", "ar"), {"de": "Haus Eiche", "ar": "بيت البلوط"})
    assert (library.info.languages, library.info.clinic["de"]) == (("de", "ar"), "Haus Eiche")
    assert library.page(page, "de") == before
    library.close()
