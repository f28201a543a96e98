"""A build parses what changed and nothing else, and notices all that a change can break."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import build as build_module
from kiosk.content import workers
from kiosk.errors import ContentError, LibraryError, Problem
from kiosk.library.reader import Library
from tests.content.conftest import add_topics, edit, make, title


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that were parsed, in order: counted where the parsing is done."""
    pages: list[str] = []
    real = workers.compile_page

    def counting(path: str, data: bytes, aspects: dict[str, float]) -> Any:
        pages.append(path)
        return real(path, data, aspects)

    monkeypatch.setattr(workers, "compile_page", counting)
    return pages


def problems_of(pack: Path, library: Path) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        make(pack, library)
    return caught.value.problems


class TestIncremental:
    def test_the_first_build_parses_all(self, pack: Path, library: Path, parsed: list[str]) -> None:
        report = make(pack, library)
        assert parsed == ["en/everything.md", "en/last.md", "en/plain.md"]
        assert (report.topics, report.compiled, report.changed) == (3, 3, True)

    def test_nothing_changed_nothing_written(
        self, pack: Path, library: Path, parsed: list[str]
    ) -> None:
        make(pack, library)
        before, number = library.read_bytes(), library.stat().st_ino
        parsed.clear()
        report = make(pack, library)
        assert parsed == []
        assert (report.topics, report.compiled, report.changed) == (3, 0, False)
        assert library.read_bytes() == before
        assert library.stat().st_ino == number

    def test_one_edit_one_parsed(self, pack: Path, library: Path, parsed: list[str]) -> None:
        make(pack, library)
        parsed.clear()
        edit(pack / "en" / "plain.md", "title: The plain page", "title: Edited")
        report = make(pack, library)
        assert parsed == ["en/plain.md"]
        assert (report.compiled, report.changed) == (1, True)
        assert title(library, "plain") == "Edited"
        assert title(library, "last") == "The last page"

    def test_touching_a_file_is_no_change(
        self, pack: Path, library: Path, parsed: list[str]
    ) -> None:
        make(pack, library)
        parsed.clear()
        os.utime(pack / "en" / "plain.md")
        assert make(pack, library).changed is False
        assert parsed == []

    def test_same_size_and_time_is_still_a_change(self, pack: Path, library: Path) -> None:
        page = pack / "en" / "plain.md"
        make(pack, library)
        times = page.stat()
        edit(page, "The plain page", "The other page")
        os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))
        make(pack, library)
        assert title(library, "plain") == "The other page"

    def test_an_edited_library_is_as_a_new_one(self, pack: Path, library: Path) -> None:
        make(pack, library)
        edit(pack / "en" / "plain.md", "order: 20", "order: 5")
        edit(pack / "en" / "last.md", "section: second", "section: first")
        edit(pack / "pack.toml", 'title.en = "First"', 'title.en = "The first"')
        add_topics(pack, 3)
        make(pack, library)
        fresh = library.with_name("fresh.db")
        make(pack, fresh)
        assert contents(library) == contents(fresh)
        assert contents(fresh)["counts"] == [("first", 6), ("second", 0)]

    def test_a_new_compiler_parses_all(
        self, pack: Path, library: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        make(pack, library)
        parsed.clear()
        monkeypatch.setattr(build_module, "_compiler", lambda: "another")
        assert make(pack, library).compiled == 3

    @pytest.mark.parametrize("damage", [b"", b"not a library", b"SQLite format 3\0" + b"\0" * 5000])
    def test_what_is_no_library_is_replaced(self, pack: Path, library: Path, damage: bytes) -> None:
        library.write_bytes(damage)
        assert make(pack, library).compiled == 3
        assert title(library, "plain") == "The plain page"

    @pytest.mark.parametrize("page", range(1, 40, 3))
    def test_a_damaged_library_is_made_anew(self, pack: Path, library: Path, page: int) -> None:
        make(pack, library)
        start = page * 4096
        edit(pack / "en" / "plain.md", "The plain page", "Edited")
        data = bytearray(library.read_bytes())
        data[start:] = b"\x05\xff" * ((len(data) - start) // 2)
        library.write_bytes(data)
        assert make(pack, library).compiled in (1, 3)
        assert title(library, "plain") == "Edited"


class TestChecksAfterAnEdit:
    """The pages that a change breaks are found although they are not parsed again."""

    def test_a_deleted_page(self, pack: Path, library: Path) -> None:
        add_topics(pack, 1)
        make(pack, library)
        (pack / "en" / "topic-0.md").unlink()
        make(pack, library)
        opened = Library.open(library)
        with pytest.raises(LibraryError):
            opened.page("topic-0", "en")
        assert [card.id for card in opened.topics("en", "first")] == ["everything", "plain"]
        assert opened.sections("en")[0].topic_count == 2
        opened.close()

    def test_a_deleted_page_that_others_mention(
        self, pack: Path, library: Path, parsed: list[str]
    ) -> None:
        make(pack, library)
        parsed.clear()
        (pack / "en" / "plain.md").unlink()
        problems = problems_of(pack, library)
        assert parsed == []
        assert {(p.file, p.line) for p in problems} == {
            ("en/everything.md", 15),
            ("en/everything.md", 18),
            ("en/last.md", 14),
        }

    def test_a_heading_that_was_renamed(self, pack: Path, library: Path, parsed: list[str]) -> None:
        make(pack, library)
        parsed.clear()
        edit(pack / "en" / "plain.md", "## What now?", "## What then?")
        (problem,) = problems_of(pack, library)
        assert parsed == ["en/plain.md"]
        assert (problem.file, problem.line) == ("en/everything.md", 18)
        assert "what-then" in problem.fix

    def test_a_term_that_was_removed(self, pack: Path, library: Path, parsed: list[str]) -> None:
        make(pack, library)
        parsed.clear()
        edit(pack / "en" / "glossary.yaml", "jaundice:", "icterus:")
        (problem,) = problems_of(pack, library)
        assert parsed == []
        assert (problem.file, problem.line) == ("en/everything.md", 27)

    def test_a_meaning_that_was_mended(self, pack: Path, library: Path, parsed: list[str]) -> None:
        make(pack, library)
        parsed.clear()
        edit(pack / "en" / "glossary.yaml", "Yellow skin", "Yellowish skin")
        assert make(pack, library).problems == ()
        assert parsed == []
        opened = Library.open(library)
        assert opened.page("everything", "en").terms[0].meaning == "Yellowish skin and eyes."
        opened.close()

    def test_a_picture_that_was_deleted(self, pack: Path, library: Path) -> None:
        make(pack, library)
        (pack / "images" / "door.svg").unlink()
        found = {(p.file, p.line) for p in problems_of(pack, library)}
        assert found == {("en/directory.yaml", 1), ("en/everything.md", 85)}

    def test_a_picture_of_another_shape(self, pack: Path, library: Path, parsed: list[str]) -> None:
        make(pack, library)
        parsed.clear()
        edit(pack / "images" / "door.svg", "0 0 300 600", "0 0 600 600")
        make(pack, library)
        assert parsed == ["en/everything.md"]
        opened = Library.open(library)
        (steps,) = [b for b in opened.page("everything", "en").blocks if b["kind"] == "steps"]
        assert [step["aspect"] for step in steps["steps"]] == [2.0, 1.0]
        opened.close()

    def test_a_section_that_was_removed(self, pack: Path, library: Path) -> None:
        make(pack, library)
        edit(pack / "pack.toml", 'id = "second"', 'id = "third"')
        problems = problems_of(pack, library)
        assert [(p.file, p.line) for p in problems if p.severity == "error"] == [("en/last.md", 5)]

    def test_a_source_that_was_removed(self, pack: Path, library: Path) -> None:
        make(pack, library)
        edit(pack / "pack.toml", 'id = "book"', 'id = "tome"')
        assert len(problems_of(pack, library)) == 4

    def test_a_warning_is_said_again(self, pack: Path, library: Path) -> None:
        edit(pack / "en" / "plain.md", "Read on.", "Read *on.")
        first = make(pack, library)
        again = make(pack, library)
        assert [p.line for p in first.problems] == [20]
        assert again.problems == first.problems
        assert again.changed is False

    def test_a_mended_warning_is_not(self, pack: Path, library: Path) -> None:
        edit(pack / "en" / "plain.md", "Read on.", "Read *on.")
        make(pack, library)
        edit(pack / "en" / "plain.md", "Read *on.", "Read on.")
        assert make(pack, library).problems == ()


def contents(library: Path) -> dict[str, Any]:
    """All that a reader can ask of a library."""
    opened = Library.open(library)
    sections = opened.sections("en")
    cards = [card for section in sections for card in opened.topics("en", section.id)]
    found = {
        "info": opened.info,
        "counts": [(section.id, section.topic_count) for section in sections],
        "cards": cards,
        "pages": [opened.page(card.id, "en") for card in cards],
        "images": {card.image: opened.image(card.image) for card in cards},
        "directory": opened.directory("en"),
    }
    opened.close()
    return found
