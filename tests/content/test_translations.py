"""A pack in two languages: what is said of a translation that is missing, stale or undeclared."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from kiosk.content.build import build, check_pack
from kiosk.errors import Problem
from kiosk.library.reader import Library
from tests.content.conftest import TODAY, edit


@pytest.fixture
def bilingual(pack: Path) -> Path:
    """The good pack with all its pages in Turkish too."""
    edit(pack / "pack.toml", 'languages = ["en"]', 'languages = ["en", "tr"]')
    edit(pack / "pack.toml", 'en = "A small pack"', 'en = "A small pack"\ntr = "Küçük paket"')
    edit(pack / "pack.toml", 'en = "The Test Clinic"', 'en = "The Test Clinic"\ntr = "Klinik"')
    edit(pack / "pack.toml", 'title.en = "First"', 'title = { en = "First", tr = "Bir" }')
    edit(pack / "pack.toml", 'title.en = "Second"', 'title = { en = "Second", tr = "İki" }')
    shutil.copytree(pack / "en", pack / "tr")
    for page in (pack / "tr").glob("*.md"):
        original = (pack / "en" / page.name).read_bytes()
        edit(
            page,
            "status:",
            f"translation_of: en/{page.stem}\n"
            f"source_hash: {hashlib.sha256(original).hexdigest()}\nstatus:",
        )
    edit(pack / "tr" / "everything.md", "/// do\n", "/// do | Yapın\n")
    edit(pack / "tr" / "everything.md", "/// dont\n", "/// dont | Yapmayın\n")
    edit(pack / "tr" / "plain.md", "title: The plain page", "title: Düz sayfa")
    return pack


def problems(pack: Path) -> list[Problem]:
    return list(check_pack(pack, today=TODAY).problems)


def test_a_whole_translation(bilingual: Path, tmp_path: Path) -> None:
    assert problems(bilingual) == []
    build(bilingual, tmp_path / "library.db", today=TODAY)
    library = Library.open(tmp_path / "library.db")
    assert library.info.languages == ("en", "tr")
    assert library.page("plain", "tr").title == "Düz sayfa"
    assert library.page("plain", "en").title == "The plain page"
    assert [section.title for section in library.sections("tr")] == ["Bir", "İki"]
    library.close()


def test_a_stale_translation_names_the_new_hash(bilingual: Path) -> None:
    edit(bilingual / "en" / "plain.md", "Read on.", "Read further.")
    (problem,) = problems(bilingual)
    assert (problem.file, problem.line, problem.severity) == ("tr/plain.md", 8, "warning")
    now = hashlib.sha256((bilingual / "en" / "plain.md").read_bytes()).hexdigest()
    assert problem.fix.endswith(f"source_hash: {now}")


def test_a_stale_translation_is_seen_by_an_incremental_build(
    bilingual: Path, tmp_path: Path
) -> None:
    build(bilingual, tmp_path / "library.db", today=TODAY)
    edit(bilingual / "en" / "plain.md", "Read on.", "Read further.")
    report = build(bilingual, tmp_path / "library.db", today=TODAY)
    assert report.compiled == 1
    assert [problem.file for problem in report.problems] == ["tr/plain.md"]


def test_a_missing_translation(bilingual: Path) -> None:
    (bilingual / "tr" / "last.md").unlink()
    found = problems(bilingual)
    assert ("pack.toml", 4, "warning") in {(p.file, p.line, p.severity) for p in found}
    assert any("1 page is not translated into “tr”: last" in p.message for p in found)


def test_an_undeclared_translation(bilingual: Path) -> None:
    text = (bilingual / "en" / "plain.md").read_text("utf-8")
    (bilingual / "tr" / "plain.md").write_text(text, encoding="utf-8")
    (problem,) = problems(bilingual)
    assert (problem.file, problem.line, problem.severity) == ("tr/plain.md", 2, "error")
    assert "translation_of: en/plain" in problem.fix


def test_a_translation_of_nothing(bilingual: Path) -> None:
    edit(bilingual / "tr" / "plain.md", "translation_of: en/plain", "translation_of: de/plain")
    (problem,) = problems(bilingual)
    assert (problem.file, problem.line, problem.severity) == ("tr/plain.md", 8, "error")


def test_a_translation_under_another_name(bilingual: Path) -> None:
    edit(bilingual / "tr" / "plain.md", "translation_of: en/plain", "translation_of: en/last")
    assert ("tr/plain.md", 8) in {(p.file, p.line) for p in problems(bilingual)}


def test_a_translation_without_a_hash(bilingual: Path) -> None:
    page = bilingual / "tr" / "plain.md"
    lines = [line for line in page.read_text("utf-8").split("\n") if "source_hash" not in line]
    page.write_text("\n".join(lines), encoding="utf-8")
    (problem,) = problems(bilingual)
    assert (problem.file, problem.line) == ("tr/plain.md", 8)


def test_a_term_must_be_in_the_glossary_of_its_language(bilingual: Path) -> None:
    edit(bilingual / "tr" / "glossary.yaml", "jaundice:", "sarilik:")
    (problem,) = problems(bilingual)
    assert (problem.file, problem.severity) == ("tr/everything.md", "error")
    assert "tr/glossary.yaml" in problem.message
