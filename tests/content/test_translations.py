"""A pack in two languages: what is said of a translation that is missing, stale or undeclared,
and what the library answers meanwhile."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from kiosk.content.build import build, check_pack
from kiosk.errors import ContentError, Problem, TopicNotFound
from kiosk.library.reader import Library, TopicCard
from tests.content.conftest import TODAY, add_topics, edit, make


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
    assert [str(problem) for problem in problems(bilingual)] == [
        "pack.toml:4: warning: 1 page is not translated into Turkish: tr/last.md — mend: write it,"
        " with translation_of: and source_hash:; until then the kiosk shows English"
    ]
    (bilingual / "tr" / "plain.md").unlink()
    (problem,) = problems(bilingual)
    assert problem.message == "2 pages are not translated into Turkish: tr/last.md, tr/plain.md"
    assert problem.fix.startswith("write them")


def test_many_missing_translations_are_counted(bilingual: Path) -> None:
    add_topics(bilingual, 10)
    (problem,) = problems(bilingual)
    assert problem.message.startswith("10 pages are not translated into Turkish: tr/topic-0.md, ")
    assert problem.message.endswith(", tr/topic-7.md and 2 more")


def test_a_missing_glossary_and_directory(bilingual: Path) -> None:
    (bilingual / "tr" / "glossary.yaml").unlink()
    (bilingual / "tr" / "directory.yaml").unlink()
    assert [
        (problem.severity, problem.message, problem.fix) for problem in problems(bilingual)
    ] == [
        (
            "warning",
            "2 words are not explained in Turkish: biopsy, jaundice",
            "write them into tr/glossary.yaml; until then the kiosk shows English",
        ),
        (
            "warning",
            "the directory is not translated into Turkish",
            "write tr/directory.yaml; until then the kiosk shows English",
        ),
    ]


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


def test_a_word_that_no_glossary_explains(bilingual: Path) -> None:
    edit(bilingual / "tr" / "everything.md", "term:jaundice", "term:gout")
    (problem,) = problems(bilingual)
    assert (problem.file, problem.severity) == ("tr/everything.md", "error")
    assert "tr/glossary.yaml" in problem.message


def test_what_a_broken_original_would_provide_is_not_missing(bilingual: Path) -> None:
    (bilingual / "tr" / "plain.md").unlink()
    edit(bilingual / "en" / "plain.md", "title:", "heading:")
    errors = [problem for problem in problems(bilingual) if problem.severity == "error"]
    assert {problem.file for problem in errors} == {"en/plain.md"}


class TestMeanwhile:
    """Until there is a translation the library answers in the default language."""

    def test_the_page(self, bilingual: Path, library: Path) -> None:
        (bilingual / "tr" / "last.md").unlink()
        opened = made(bilingual, library)
        page, original = opened.page("last", "tr"), opened.page("last", "en")
        assert (page.language, page.text_language) == ("tr", "en")
        assert (page.title, page.blocks) == (original.title, original.blocks)
        assert page.section.title == "İki"
        assert "Düz sayfa" in [card.title for card in page.related]
        translated = opened.page("plain", "tr")
        assert (translated.language, translated.text_language) == ("tr", "tr")
        opened.close()

    def test_the_tile_stands_where_it_belongs(self, bilingual: Path, library: Path) -> None:
        (bilingual / "tr" / "everything.md").unlink()
        opened = made(bilingual, library)
        assert [card.title for card in opened.topics("tr", "first")] == ["Everything", "Düz sayfa"]
        assert [section.topic_count for section in opened.sections("tr")] == [2, 1]
        assert [card.id for card in opened.topics("tr", "first", 1, 1)] == ["plain"]
        opened.close()

    def test_links_lead_to_it(self, bilingual: Path, library: Path) -> None:
        """Also to a heading, which a translation would have in other words."""
        (bilingual / "tr" / "plain.md").unlink()
        opened = made(bilingual, library)
        assert "plain" in [card.id for card in opened.page("everything", "tr").related]
        opened.close()

    def test_its_body_is_stored_once(self, bilingual: Path, library: Path) -> None:
        make(bilingual, library)
        for page in (bilingual / "tr").glob("*.md"):
            page.unlink()
        opened = made(bilingual, library)
        assert len(opened.topics("tr", "first")) == 2
        assert opened._all("SELECT count(*) FROM page") == [(3,)]
        opened.close()

    def test_it_is_found_by_its_own_words(self, bilingual: Path, library: Path) -> None:
        edit(bilingual / "en" / "everything.md", "title: Everything", "title: Gallbladders")
        (bilingual / "tr" / "everything.md").unlink()
        opened = made(bilingual, library)
        for text in ("gallbladder", "gallbladders"):
            assert [hit.page for hit in opened.search(text, "tr").results] == ["everything"]
        assert next(hit.page for hit in opened.search("düz", "tr").results) == "plain"
        opened.close()

    def test_words(self, bilingual: Path, library: Path) -> None:
        edit(bilingual / "tr" / "glossary.yaml", "jaundice:", "sarilik:")
        edit(bilingual / "tr" / "glossary.yaml", 'term: "biopsy"', 'term: "biyopsi"')
        opened = made(bilingual, library)
        assert opened.page("everything", "tr").terms[0].term == "jaundice"
        assert opened.term("biopsy", "tr").term == "biyopsi"
        opened.close()

    def test_the_directory(self, bilingual: Path, library: Path) -> None:
        opened = made(bilingual, library)
        directory = opened.directory("tr")
        assert directory is not None
        assert (directory.language, directory.text_language) == ("tr", "tr")
        opened.close()
        (bilingual / "tr" / "directory.yaml").unlink()
        opened = made(bilingual, library)
        directory, original = opened.directory("tr"), opened.directory("en")
        assert directory is not None and original is not None
        assert (directory.language, directory.text_language) == ("tr", "en")
        assert directory.entries == original.entries
        opened.close()

    def test_nothing_stands_in_for_the_default_language(
        self, bilingual: Path, library: Path
    ) -> None:
        """The control: what only a translation has is not shown in English."""
        words = (bilingual / "tr" / "plain.md").read_text("utf-8")
        head = [line for line in words.split("\n") if not line.startswith(("transl", "source_h"))]
        extra = "\n".join(head).replace("id: plain", "id: extra")
        (bilingual / "tr" / "extra.md").write_text(extra, encoding="utf-8")
        opened = made(bilingual, library)
        assert "extra" in [card.id for card in opened.topics("tr", "first")]
        assert "extra" not in [card.id for card in opened.topics("en", "first")]
        with pytest.raises(TopicNotFound):
            opened.page("extra", "en")
        opened.close()


class TestMeanwhileIncremental:
    """A build that parses only what changed ends where a new one would."""

    def test_a_translation_goes_and_comes_back(self, bilingual: Path, library: Path) -> None:
        make(bilingual, library)
        page = bilingual / "tr" / "everything.md"
        words = page.read_text("utf-8")
        page.unlink()
        report = make(bilingual, library)
        assert (report.compiled, report.changed) == (0, True)
        assert answers(library) == answers(anew(bilingual, library))
        page.write_text(words, encoding="utf-8")
        assert make(bilingual, library).compiled == 1
        assert answers(library) == answers(anew(bilingual, library))

    def test_an_edit_of_the_original_shows_in_both(self, bilingual: Path, library: Path) -> None:
        (bilingual / "tr" / "last.md").unlink()
        make(bilingual, library)
        edit(bilingual / "en" / "last.md", "title: The last page", "title: Edited")
        edit(bilingual / "en" / "last.md", "section: second", "section: first")
        make(bilingual, library)
        assert answers(library)["tr"] == answers(anew(bilingual, library))["tr"]
        assert "Edited" in [card.title for card in answers(library)["tr"]]

    def test_nothing_changed_nothing_written(self, bilingual: Path, library: Path) -> None:
        (bilingual / "tr" / "last.md").unlink()
        make(bilingual, library)
        assert make(bilingual, library).changed is False

    def test_a_deleted_original_takes_the_tile_away(self, bilingual: Path, library: Path) -> None:
        add_topics(bilingual, 1)
        make(bilingual, library)
        assert "topic-0" in [card.id for card in answers(library)["tr"]]
        (bilingual / "en" / "topic-0.md").unlink()
        make(bilingual, library)
        assert "topic-0" not in [card.id for card in answers(library)["tr"]]

    def test_a_new_translation_without_the_heading_that_a_link_wants(
        self, bilingual: Path, library: Path
    ) -> None:
        """While English stood in, nobody could know its headings; now the link is checked."""
        page = bilingual / "tr" / "plain.md"
        words = page.read_text("utf-8")
        page.unlink()
        make(bilingual, library)
        page.write_text(words.replace("## What now?", "## Ya şimdi?"), encoding="utf-8")
        with pytest.raises(ContentError) as caught:
            make(bilingual, library)
        assert [p.file for p in caught.value.problems] == ["tr/everything.md"]


def made(pack: Path, library: Path) -> Library:
    make(pack, library)
    return Library.open(library)


def anew(pack: Path, library: Path) -> Path:
    """A library built from nothing, beside the one that was built on."""
    fresh = library.with_name("fresh.db")
    fresh.unlink(missing_ok=True)
    make(pack, fresh)
    return fresh


def answers(library: Path) -> dict[str, list[TopicCard]]:
    """All tiles of every language, in their order."""
    opened = Library.open(library)
    found = {
        language: [
            card
            for section in opened.sections(language)
            for card in opened.topics(language, section.id)
        ]
        for language in opened.info.languages
    }
    opened.close()
    return found
