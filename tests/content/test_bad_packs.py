"""Every bad pack in tests/bad/packs is reported: each holds the files that differ from the good."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.build import check_pack
from kiosk.errors import UsageError
from tests.content.conftest import BAD, TODAY, edit

EXPECTED: dict[str, list[tuple[str, str]]] = {
    "directory-empty": [("en/directory.yaml:1", "the directory is empty")],
    "directory-image": [("en/directory.yaml:1", "there is no picture images/gate.svg")],
    "directory-key": [
        ("en/directory.yaml:3", "an entry lacks “where”"),
        ("en/directory.yaml:7", "an entry has no key “floor”"),
    ],
    "directory-twice": [("en/directory.yaml:8", "the id “ward” is used twice")],
    "duplicate-id": [("en/copy.md:2", "the id is “plain”, but the file is called copy.md")],
    "empty-section": [("pack.toml:22", "the section “third” has no pages in language “en”")],
    "file-not-used": [
        ("en/more:1", "this is not used: files lie directly in their folder"),
        ("en/notes.txt:1", "this is not used: pages end in .md"),
        ("images/photo.png:1", "this is not used: pictures are SVG files"),
    ],
    "glossary-html": [
        ("en/glossary.yaml:5", "“<i>Pain</i>.” looks like HTML, which is not used here")
    ],
    "glossary-id": [("en/glossary.yaml:5", "“Big Toe” is not a term's id")],
    "glossary-key": [
        ("en/glossary.yaml:5", "the term “gout” has no key “means”"),
        ("en/glossary.yaml:5", "the term “gout” lacks “meaning”"),
    ],
    "glossary-list": [("en/glossary.yaml:1", "the glossary is empty or not a list of terms")],
    "glossary-long": [("en/glossary.yaml:5", "“meaning” has 499 characters; at most 400 fit")],
    "glossary-twice": [
        ("en/glossary.yaml:5", "“jaundice” is written a second time (first on line 1)")
    ],
    "image-bad-name": [("images/My Picture.svg:1", "the file name does not suit")],
    "image-unused": [("images/spare.svg:1", "no page shows this picture")],
    "no-language-folder": [("pack.toml:4", "there is no folder tr/ for language “tr”")],
    "page-bad-name": [
        ("en/Page_1.md:1", "the file name does not suit"),
        ("en/Page_1.md:2", "the id is “page-1”, but the file is called Page_1.md"),
    ],
    "synonyms-misnamed": [("en/synonym.yaml:1", "this is not used: did you mean synonyms.yaml?")],
    "toml-bad-date": [("pack.toml:26", "“published” must be a date such as 2026-11-21, not “last")],
    "toml-bad-hue": [("pack.toml:19", "“hue” must be one of teal, plum, ochre, green, blue,")],
    "toml-broken": [("pack.toml:1", "this cannot be read as TOML (Invalid value)")],
    "toml-default-language": [
        ("pack.toml:3", "the default language “tr” is not among the languages")
    ],
    "toml-missing-key": [("pack.toml:1", "pack.toml lacks “version”")],
    "toml-missing-title": [
        ("pack.toml:20", "the title of section “second” is missing in language “en”")
    ],
    "toml-no-sections": [("pack.toml:1", "pack.toml lacks “sections”")],
    "toml-two-sections": [("pack.toml:17", "the id “first” is used twice in sections")],
    "toml-unknown-key": [("pack.toml:3", "pack.toml has no key “colour”")],
}


@pytest.mark.parametrize("name", EXPECTED)
def test_pack_is_reported(name: str, pack: Path) -> None:
    shutil.copytree(BAD / "packs" / name, pack, dirs_exist_ok=True)
    problems = check_pack(pack, today=TODAY).problems
    found = [(f"{problem.file}:{problem.line}", problem.message) for problem in problems]
    assert len(found) == len(EXPECTED[name]), found
    for (place, message), (expected_place, words) in zip(found, EXPECTED[name], strict=True):
        assert place == expected_place, message
        assert message.startswith(words)


def test_every_bad_pack_is_expected() -> None:
    assert {folder.name for folder in (BAD / "packs").iterdir()} == EXPECTED.keys()


def test_pack_without_pack_toml(pack: Path) -> None:
    (pack / "pack.toml").unlink()
    with pytest.raises(UsageError, match="this is no pack"):
        check_pack(pack, today=TODAY)


def test_pack_whose_pack_toml_cannot_be_read(pack: Path) -> None:
    (pack / "pack.toml").unlink()
    (pack / "pack.toml").mkdir()
    (problem,) = check_pack(pack, today=TODAY).problems
    assert (problem.file, problem.line, problem.severity) == ("pack.toml", 1, "error")
    assert "cannot be read" in problem.message


def test_pack_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        check_pack(tmp_path / "nowhere")


def test_a_page_that_is_a_folder(pack: Path) -> None:
    (pack / "en" / "folder.md").mkdir()
    (problem,) = check_pack(pack, today=TODAY).problems
    assert (problem.file, problem.severity) == ("en/folder.md", "warning")


def test_a_broken_page_is_not_reported_missing_too(pack: Path) -> None:
    edit(pack / "en" / "plain.md", "order: 20", "order: soon")
    problems = check_pack(pack, today=TODAY).problems
    assert [f"{problem.file}:{problem.line}" for problem in problems] == ["en/plain.md:6"]


def test_what_a_page_names_is_looked_up_once_it_has_no_other_error(pack: Path) -> None:
    page = pack / "en" / "plain.md"
    edit(page, "section: first", "section: frist")
    edit(page, "order: 20", "order: soon")
    (problem,) = check_pack(pack, today=TODAY).problems
    assert "“order”" in problem.message
    edit(page, "order: soon", "order: 20")
    messages = [problem.message for problem in check_pack(pack, today=TODAY).problems]
    assert "there is no section “frist” in pack.toml" in messages


def test_a_broken_glossary_does_not_make_terms_unknown(pack: Path) -> None:
    edit(pack / "en" / "glossary.yaml", "meaning", "means")
    problems = check_pack(pack, today=TODAY).problems
    assert {problem.file for problem in problems} == {"en/glossary.yaml"}


def test_hidden_files_are_passed_over(pack: Path) -> None:
    for name in (".DS_Store", "plain.md~", ".plain.md.swp"):
        (pack / "en" / name).write_text("x")
    assert check_pack(pack, today=TODAY).problems == ()
