"""The made-up pages: of the length asked for, always the same, and fit for both builders."""

from datetime import date
from pathlib import Path

from benchmarks import packs, prose, site, tongues
from kiosk.content.build import build

AROUND = prose.Around(["understanding"], ["surgery.svg"], ["symptoms", "surgery", "biopsy", "x"])


def test_the_same_number_gives_the_same_page() -> None:
    assert prose.page(3, "x", 400, AROUND) == prose.page(3, "x", 400, AROUND)
    assert prose.page(3, "x", 400, AROUND) != prose.page(4, "x", 400, AROUND)


def test_a_page_has_about_the_length_asked_for() -> None:
    assert 400 <= prose.words(prose.page(0, "x", 400, AROUND)) < 600
    assert 20_000 <= prose.words(prose.page(0, "x", 20_000, AROUND)) < 20_300


def test_a_pack_of_them_builds_without_a_word(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(packs, "WORK", tmp_path)
    report = build(packs.pack(40), tmp_path / "library.db", today=date(2026, 12, 1))
    assert report.topics == 40
    assert not [problem for problem in report.problems if problem.file.endswith(".md")]


def test_a_pack_in_four_languages_builds_without_a_word(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(tongues, "WORK", tmp_path)
    report = build(tongues.pack(40), tmp_path / "library.db", today=date(2026, 12, 1))
    assert report.topics == 160
    assert not [problem for problem in report.problems if problem.file.endswith(".md")]


def test_mkdocs_gets_the_same_words_in_its_own_form() -> None:
    text = """\
---
illustration: {file: surgery.svg, alt: "A liver."}
---
Ask about [jaundice](term:jaundice) and [tests](topic:tests#when).

/// figure
    image: tests.svg
    alt: "A scanner."

A scanner.
///

/// sensitive | The figures
    ask: "Do you want to see them?"

Text.
///
"""
    front, _, body = site.converted(text, {"tests": "007"}).partition("\n---\n")
    assert front.startswith("---\nillustration:")
    assert body.split("\n") == [
        "",
        "![](../images/surgery.svg)",
        "Ask about jaundice and [tests](../007/tests.md).",
        "",
        "![](../images/tests.svg)",
        "",
        "A scanner.",
        "",
        "/// details | The figures",
        "",
        "Text.",
        "///",
        "",
    ]
