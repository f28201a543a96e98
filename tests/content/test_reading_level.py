"""How hard the pages are to read: that ours are easy enough, and that the scores are right."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median

import pytest

from kiosk.cli import main
from kiosk.content.reading_level import Level, measure, report
from kiosk.errors import KioskError, UsageError
from tests.conftest import CONTENT, ROOT
from tests.content.conftest import PAGE, edit

MEDIAN, MOST = 7, 9
"""School years that our English pages keep to: half of them, and each."""

HARD = (
    "Multidisciplinary deliberation regarding individualised therapeutic possibilities"
    " necessitates comprehensive consideration of comorbidities, functional capacity,"
    " radiological characteristics and histopathological differentiation. "
)


def too_hard(levels: list[Level]) -> list[str]:
    english = {level.page: level.score for level in levels if level.language == "en"}
    found = [f"{page}: {score:.1f}" for page, score in english.items() if score > MOST]
    if median(english.values()) > MEDIAN:
        found.append(f"median: {median(english.values()):.1f}")
    return found


def test_the_english_pages_are_easy_enough() -> None:
    levels = measure(CONTENT, "en")
    assert len(levels) == 19
    assert too_hard(levels) == []


def test_a_hard_page_would_be_found(pack: Path) -> None:
    assert too_hard(measure(pack, "en")) == []
    (pack / "en" / "topic-1.md").write_text(
        PAGE.format(id="topic-1", number=1, order=1001).replace("Read on,", HARD * 3 + "Read on,"),
        encoding="utf-8",
    )
    (found,) = [line for line in too_hard(measure(pack, "en")) if "median" not in line]
    assert found.startswith("topic-1: ")


def test_the_table_in_the_docs_is_of_these_pages() -> None:
    assert report(measure(CONTENT)) == (ROOT / "docs" / "reading-level.md").read_text("utf-8"), (
        "renew it: kiosk content reading-level content/liver-metastases > docs/reading-level.md"
    )


WORDS = "The cat sat on the mat.\n\n## What now?\n\nA happy dog ate the jaundice.\n\n- a fragment\n"


@pytest.fixture
def one_page(pack: Path) -> Path:
    """A pack of a single page, whose words can be counted by hand."""
    for file in (pack / "en").glob("*.md"):
        file.unlink()
    head = PAGE.format(id="cat", number=1, order=1).split("A short answer")[0]
    (pack / "en" / "cat.md").write_text(head + WORDS, encoding="utf-8")
    return pack


def test_a_score_is_what_the_formula_says(one_page: Path) -> None:
    (level,) = measure(one_page, "en")
    assert (level.words, level.sentences) == (12, 2)
    # "jaundice" is a term of the glossary: its two syllables are set aside, the word stays.
    assert level.strictly == pytest.approx(0.39 * 6 + 11.8 * 14 / 12 - 15.59)
    assert level.score == pytest.approx(0.39 * 6 + 11.8 * 12 / 11 - 15.59)


@pytest.mark.parametrize(
    ("words", "aside"),
    [
        ("[jaundiced](term:jaundice)", True),
        ("jaundices", True),
        ("jaundiced", False),
        ("yellowing", False),
    ],
)
def test_only_words_of_the_glossary_are_set_aside(one_page: Path, words: str, aside: bool) -> None:
    edit(one_page / "en" / "cat.md", "jaundice", words)
    (level,) = measure(one_page, "en")
    assert (level.score < level.strictly) == aside


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", 180 - 6 - 58.5 * 15 / 12), ("tr", 198.825 - 2.610 * 6 - 40.175 * 14 / 12)],
)
def test_other_languages_have_their_own_formula(
    one_page: Path, language: str, expected: float
) -> None:
    (one_page / "en").rename(one_page / language)
    pack_file = one_page / "pack.toml"
    text = pack_file.read_text("utf-8").replace('"en"', f'"{language}"')
    pack_file.write_text(text.replace("en =", f"{language} ="), "utf-8")
    words = {
        "de": "Die Katze saß auf der Matte.\n\n## Was?\n\nEin froher Hund aß das Brot.\n",
        "tr": "Bu kız çok iyi bir kız.\n\n## Ne?\n\nBu top çok iyi bir top.\n",
    }[language]
    page = one_page / language / "cat.md"
    page.write_text(page.read_text("utf-8").replace(WORDS, words), "utf-8")
    (level,) = measure(one_page)
    assert (level.words, level.sentences) == (12, 2)
    assert level.strictly == pytest.approx(expected)
    assert level.language == language


def test_the_command_tells_programs_the_same(
    one_page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["content", "reading-level", str(one_page), "--format", "json"]) == 0
    (level,) = json.loads(capsys.readouterr().out)
    assert (level["page"], level["language"], level["words"]) == ("cat", "en", 12)
    assert main(["content", "reading-level", str(one_page), "--language", "en"]) == 0
    assert "\n| cat | -0.4 |" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_language_that_cannot_be_measured_is_wrong_usage(language: str) -> None:
    with pytest.raises(UsageError, match=language):
        measure(CONTENT, language)


def test_no_folder_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        measure(tmp_path / "nowhere")


def test_a_page_that_cannot_be_read_is_one_line(
    one_page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(one_page / "en" / "cat.md", "## What now?", "# What now?")
    with pytest.raises(KioskError):
        measure(one_page)
    assert main(["content", "reading-level", str(one_page)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
