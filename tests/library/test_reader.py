"""What the screen asks of a library, and what a damaged or foreign file answers."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.errors import ImageNotFound, LibraryError, TopicNotFound
from kiosk.library.reader import Department, Library, LibraryInfo, Section, Source, Term, TopicCard
from tests.content.conftest import GOOD_PACK, TODAY, add_topics


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("library") / "a b?c#d%20.db"
    build(GOOD_PACK, library, today=TODAY)
    return library


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    opened = Library.open(file)
    yield opened
    opened.close()


@pytest.fixture
def copy(file: Path, tmp_path: Path) -> Path:
    """A library that a test may spoil."""
    copied = tmp_path / "copy.db"
    copied.write_bytes(file.read_bytes())
    return copied


class TestReading:
    def test_info(self, library: Library) -> None:
        assert library.info == LibraryInfo(
            pack="good",
            version="1",
            title={"en": "A small pack"},
            clinic={"en": "The Test Clinic"},
            default_language="en",
            languages=("en",),
        )

    def test_sections_in_the_order_of_the_pack(self, library: Library) -> None:
        assert library.sections("en") == (
            Section("first", "First", "teal", 2),
            Section("second", "Second", "plum", 1),
        )
        assert library.sections("tr") == ()

    def test_topics_in_their_order(self, library: Library) -> None:
        assert [card.id for card in library.topics("en", "first")] == ["everything", "plain"]
        assert library.topics("en", "second") == [
            TopicCard("last", "The last page", "Short", "second", "plum", "house.svg", "A house", 1)
        ]

    @pytest.mark.parametrize(
        ("offset", "limit", "ids"),
        [
            (0, 1, ["everything"]),
            (1, 1, ["plain"]),
            (1, None, ["plain"]),
            (0, 0, []),
            (2, 5, []),
        ],
    )
    def test_a_part_of_the_topics(
        self, library: Library, offset: int, limit: int | None, ids: list[str]
    ) -> None:
        assert [card.id for card in library.topics("en", "first", offset, limit)] == ids

    def test_no_topics_of_unknown_section_or_language(self, library: Library) -> None:
        assert library.topics("en", "third") == []
        assert library.topics("tr", "first") == []

    def test_page(self, library: Library) -> None:
        page = library.page("everything", "en")
        assert (page.title, page.summary) == ("Everything", "A page with every block")
        assert (page.language, page.text_language) == ("en", "en")
        assert page.section == Section("first", "First", "teal", 2)
        assert (page.status, page.approved_by) == ("draft", "")
        assert (page.last_reviewed, page.next_review) == (date(2020, 1, 1), date(2099, 1, 1))
        assert page.authors == ("The team",)
        assert page.sources == (Source("book", "A Book", "A. Writer", "2021-02-04"),)
        assert page.terms == (Term("jaundice", "jaundice", "Yellow skin and eyes."),)
        assert [card.id for card in page.related] == ["plain", "last"]
        assert page.blocks[0]["kind"] == "lead"

    def test_related_pages_end_with_those_in_the_text(self, tmp_path: Path, pack: Path) -> None:
        add_topics(pack, 2)
        build(pack, tmp_path / "library.db", today=TODAY)
        library = Library.open(tmp_path / "library.db")
        assert [card.id for card in library.page("topic-1", "en").related] == [
            *("plain", "last", "topic-0")
        ]
        assert [card.id for card in library.page("topic-0", "en").related] == ["plain", "last"]
        library.close()

    def test_an_approved_page(self, library: Library) -> None:
        page = library.page("last", "en")
        assert (page.status, page.approved_by) == ("approved", "Dr. A. Yılmaz")

    @pytest.mark.parametrize(
        ("topic", "language"), [("flu", "en"), ("plain", "tr"), ("", ""), ("'; --", "en")]
    )
    def test_no_page(self, library: Library, topic: str, language: str) -> None:
        with pytest.raises(TopicNotFound):
            library.page(topic, language)

    def test_image(self, library: Library) -> None:
        assert library.image("door.svg").startswith(b"<svg xmlns=")
        with pytest.raises(ImageNotFound):
            library.image("../door.svg")

    def test_term(self, library: Library) -> None:
        assert library.term("biopsy", "en").term == "biopsy"
        for term, language in (("gout", "en"), ("biopsy", "tr")):
            with pytest.raises(LibraryError):
                library.term(term, language)

    def test_directory(self, library: Library) -> None:
        directory = library.directory("en")
        assert directory is not None
        assert (directory.language, directory.text_language) == ("en", "en")
        assert (directory.image, directory.alt) == ("door.svg", "A door")
        assert directory.entries[0] == Department(
            "ward", "The Ward", ("Surgery", "Nursing"), "People stay here.", "Second floor"
        )
        assert library.directory("tr") is None

    def test_records_cannot_be_changed(self, library: Library) -> None:
        with pytest.raises(AttributeError):
            library.sections("en")[0].title = "x"  # type: ignore[misc]

    def test_threads_may_share_it(self, library: Library) -> None:
        found: list[bytes] = []
        threads = [
            threading.Thread(target=lambda: found.append(library.image("house.svg")))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [library.image("house.svg")] * 8


class TestCost:
    """Every question is answered through an index, so none costs more in a large library."""

    def plans(self, library: Library, ask: str) -> list[str]:
        queries: list[str] = []
        library._connection.set_trace_callback(queries.append)
        eval(ask, {"library": library})
        library._connection.set_trace_callback(None)
        assert queries
        return [
            row[3]
            for query in queries
            for row in library._connection.execute(f"EXPLAIN QUERY PLAN {query}")
        ]

    @pytest.mark.parametrize(
        "ask",
        [
            "library.sections('en')",
            "library.topics('en', 'first', 100, 20)",
            "library.page('everything', 'en')",
            "library.image('door.svg')",
            "library.term('jaundice', 'en')",
            "library.directory('en')",
        ],
    )
    def test_nothing_is_scanned_or_sorted(self, library: Library, ask: str) -> None:
        plans = self.plans(library, ask)
        assert all(plan.startswith("SEARCH") for plan in plans if "TEMP B-TREE" not in plan), plans
        # The handful of sections of one language is the only thing that is sorted.
        assert ("sections" in ask) == any("TEMP B-TREE" in plan for plan in plans)

    def test_a_scan_would_be_seen(self, library: Library) -> None:
        plans = self.plans(library, "library._all('SELECT * FROM topic WHERE title = ?', 'x')")
        assert any(plan.startswith("SCAN") for plan in plans)

    def test_a_page_takes_four_questions(self, library: Library) -> None:
        queries: list[str] = []
        library._connection.set_trace_callback(queries.append)
        library.page("everything", "en")
        library._connection.set_trace_callback(None)
        assert len(queries) == 4


class TestRefusing:
    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="there is no library here"):
            Library.open(tmp_path / "library.db")

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="there is no library here"):
            Library.open(tmp_path)

    def test_a_folder_that_may_not_be_looked_into(
        self, copy: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def forbidden(_: Path) -> bool:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "is_file", forbidden)
        with pytest.raises(LibraryError, match=r"cannot be opened \(Permission denied\)"):
            Library.open(copy)

    @pytest.mark.parametrize("fault", [IndexError, KeyError, OverflowError, ValueError])
    def test_every_fault_of_reading_is_damage(
        self, library: Library, monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
    ) -> None:
        def fail(*_: object) -> None:
            raise fault

        monkeypatch.setattr(library, "_all", fail)
        with pytest.raises(LibraryError, match="damaged"):
            library.sections("en")

    @pytest.mark.parametrize("data", [b"", b"x", b"not a library" * 1000, b"SQLite format 3\0"])
    def test_another_file(self, tmp_path: Path, data: bytes) -> None:
        (tmp_path / "library.db").write_bytes(data)
        with pytest.raises(LibraryError):
            Library.open(tmp_path / "library.db")

    def test_another_database(self, tmp_path: Path) -> None:
        connection = sqlite3.connect(tmp_path / "library.db")
        connection.execute("CREATE TABLE about (key, value)")
        connection.close()
        with pytest.raises(LibraryError, match="not a kiosk library"):
            Library.open(tmp_path / "library.db")

    def test_another_schema_version(self, copy: Path) -> None:
        change(copy, "PRAGMA user_version = 99")
        with pytest.raises(LibraryError, match=r"schema version 99.*build it again"):
            Library.open(copy)

    @pytest.mark.parametrize("share", [0.05, 0.5, 0.99])
    def test_a_file_that_was_cut_short(self, copy: Path, share: float) -> None:
        data = copy.read_bytes()
        copy.write_bytes(data[: int(len(data) * share)])
        with pytest.raises(LibraryError, match="damaged"):
            Library.open(copy)

    def test_a_library_without_info(self, copy: Path) -> None:
        change(copy, "DELETE FROM about WHERE key = 'info'")
        with pytest.raises(LibraryError, match="damaged"):
            Library.open(copy)

    @pytest.mark.parametrize("value", ["", "{", "[]", '{"pack": "x"}', '"x"'])
    def test_info_that_makes_no_sense(self, copy: Path, value: str) -> None:
        change(copy, "UPDATE about SET value = ? WHERE key = 'info'", value)
        with pytest.raises(LibraryError, match="damaged"):
            Library.open(copy)

    @pytest.mark.parametrize("body", [b"", b"x", b"x\x9c\x03", json.dumps({}).encode()])
    def test_a_page_that_is_damaged(self, copy: Path, body: bytes) -> None:
        change(copy, "UPDATE page SET body = ?", body)
        library = Library.open(copy)
        with pytest.raises(LibraryError, match="damaged"):
            library.page("plain", "en")
        assert library.sections("en")
        library.close()

    def test_a_table_that_is_gone(self, copy: Path) -> None:
        change(copy, "DROP TABLE image")
        library = Library.open(copy)
        with pytest.raises(LibraryError, match="damaged"):
            library.image("door.svg")
        library.close()

    def test_any_spoilt_byte_is_an_answer_or_an_error(self, copy: Path) -> None:
        good = copy.read_bytes()
        refused = 0
        for place in range(0, len(good), 97):
            spoilt = bytearray(good)
            spoilt[place] ^= 0xFF
            copy.write_bytes(spoilt)
            try:
                library = Library.open(copy)
            except LibraryError:
                refused += 1
                continue
            try:
                for section in library.sections("en"):
                    for card in library.topics("en", section.id):
                        library.page(card.id, "en")
                        library.image(card.image)
                library.directory("en")
            except LibraryError:
                refused += 1
            finally:
                library.close()
        assert refused > 20

    def test_nothing_can_be_written(self, library: Library) -> None:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            library._connection.execute("DELETE FROM page")

    def test_a_closed_library(self, file: Path) -> None:
        library = Library.open(file)
        library.close()
        with pytest.raises(LibraryError):
            library.sections("en")

    def test_a_library_in_use_may_be_replaced(self, copy: Path) -> None:
        library = Library.open(copy)
        other = copy.with_name("other.db")
        other.write_bytes(b"something else")
        try:
            other.replace(copy)
        except PermissionError:
            pytest.skip("this system does not replace open files")
        assert library.page("plain", "en").title == "The plain page"
        library.close()


def change(file: Path, query: str, *values: object) -> None:
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(query, values)
    connection.close()
