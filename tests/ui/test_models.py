"""The list models, while Qt's own tester watches every signal they send."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.library.reader import Library
from kiosk.session.visit import Preferences, Visit
from kiosk.ui.directory import DirectoryModel
from kiosk.ui.home import HomeModel
from kiosk.ui.page import PageBridge
from kiosk.ui.page_rows import PageRows
from kiosk.ui.questions import QuestionsModel
from kiosk.ui.rows import Row
from tests.quiet import Watch


def watched(model: QAbstractListModel) -> QAbstractItemModelTester:
    """Let Qt check the model: what it finds wrong is a warning, and fails the test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return QAbstractItemModelTester(model, mode, model)  # lives as long as the model


def column(model: QAbstractListModel, role: str) -> list[Any]:
    """What the model says in one role, row by row."""
    numbers = {bytes(name.data()).decode(): number for number, name in model.roleNames().items()}
    return [
        model.data(model.index(row), numbers[role]) for row in range(model.rowCount(QModelIndex()))
    ]


@pytest.fixture
def library(sample_file: Path) -> Iterator[Library]:
    library = Library.open(sample_file)
    yield library
    library.close()


def test_the_tester_finds_a_model_that_lies(watch: Watch, qapp: object) -> None:
    class Liar(QAbstractListModel):
        rows = 1

        def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
            return 0 if parent.isValid() else self.rows

        def data(self, index: QModelIndex, role: int = 0) -> None:
            return None

    liar = Liar()
    watched(liar)
    liar.beginInsertRows(QModelIndex(), 1, 1)
    liar.endInsertRows()  # but there is no new row
    assert any("FAIL" in line for line in watch.take())


def test_home_lists_sections_and_tiles(library: Library) -> None:
    home = HomeModel(library, "en")
    watched(home)
    assert column(home, "kind") == ["section", "tiles", "section", "tiles"]
    assert column(home, "title")[::2] == ["Basics", "Care"]
    tiles = column(home, "tiles")
    assert [tile["title"] for tile in tiles[1]] == [
        "Every kind of block",
        "A short page",
        "Figures that stay closed",
    ]
    assert [tile["kind"] for tile in tiles[3]] == ["topic", "topic", "directory"]


@pytest.mark.parametrize("columns", [1, 2, 3, 7, 0, -5])
def test_every_tile_is_there_once_however_many_stand_abreast(
    library: Library, columns: int
) -> None:
    home = HomeModel(library, "en")
    watched(home)
    home.columns = columns
    rows = [row for row in column(home, "tiles") if row]
    assert all(len(row) <= max(1, columns) for row in rows)
    titles = [tile["title"] for row in rows for tile in row]
    assert titles == [
        "Every kind of block",
        "A short page",
        "Figures that stay closed",
        "A long page",
        "A page that was checked",
        "",  # the directory; its words are the screen's
    ]


def test_sections_say_where_they_begin(library: Library) -> None:
    home = HomeModel(library, "en")
    for columns in (3, 1, 2):
        home.columns = columns
        kinds = column(home, "kind")
        for number, section in enumerate(home.sections):
            assert kinds[section["row"]] == "section"
            assert home.sectionAt(section["row"]) == number
            assert home.sectionAt(section["row"] + 1) == number


@pytest.mark.parametrize("row", [-1, 99, 10**6])
def test_a_row_that_is_not_there_belongs_to_the_first_section(library: Library, row: int) -> None:
    assert HomeModel(library, "en").sectionAt(row) == 0


def test_a_language_without_pages_leaves_home_empty(library: Library) -> None:
    home = HomeModel(library, "en")
    watched(home)
    home.set_language("xx")
    assert home.rowCount() == 0
    assert home.sections == []
    home.set_language("en")
    assert home.rowCount() == 4


def test_home_reads_only_the_rows_it_is_asked_for(library: Library) -> None:
    asked: list[tuple[object, ...]] = []
    topics = library.topics
    library.topics = lambda *what: (asked.append(what), topics(*what))[1]  # type: ignore[method-assign]
    home = HomeModel(library, "en")
    home.columns = 2
    assert asked == [], "nothing before it is shown"
    tiles = {bytes(name.data()): number for number, name in home.roleNames().items()}[b"tiles"]
    home.data(home.index(2), tiles)
    home.data(home.index(2), tiles)
    assert asked == [("en", "basics", 2, 2)], "and then once"


def test_the_directory_narrows_and_widens(library: Library) -> None:
    directory = DirectoryModel()
    watched(directory)
    assert (directory.rowCount(), directory.total, directory.count) == (0, 0, 0)
    directory.show(library.directory("en"))
    assert column(directory, "name") == [
        "Rose House",
        "Tulip House",
        "Garlic Bed",
        "Herb Bed",
        "Pond",
    ]
    assert column(directory, "fields")[1] == "Flowers · Bulbs"
    assert directory.fields == [
        {"name": "Flowers", "count": 2},
        {"name": "Bulbs", "count": 2},
        {"name": "Kitchen", "count": 2},
        {"name": "Water", "count": 1},
    ]
    for field in directory.fields:
        directory.field = field["name"]
        assert directory.count == directory.rowCount() == field["count"]
        assert directory.total == 5
        assert all(field["name"] in fields for fields in column(directory, "fields"))
    directory.field = "nobody works here"
    assert directory.count == 0
    directory.field = ""
    assert directory.count == 5


def test_the_directory_begins_anew_without_its_filter(library: Library) -> None:
    directory = DirectoryModel()
    directory.show(library.directory("en"))
    directory.field = "Water"
    directory.show(library.directory("en"))
    assert (directory.field, directory.count) == ("", 5)


def test_a_pack_without_a_directory_shows_none(qapp: object) -> None:
    directory = DirectoryModel()
    watched(directory)
    directory.show(None)
    assert (directory.count, directory.total, directory.fields) == (0, 0, [])


def test_rows_open_and_close_again(library: Library) -> None:
    bridge = PageBridge()
    watched(bridge.rows)
    bridge.show(library.page("everything", "en"), frozenset())
    closed = column(bridge.rows, "kind")
    number = closed.index("details")

    bridge.toggleDetails(number)
    assert column(bridge.rows, "kind") == [
        *closed[: number + 1],
        "paragraph",
        "list",
        *closed[number + 1 :],
    ]
    assert column(bridge.rows, "inset")[number + 1 : number + 3] == [True, True]
    assert column(bridge.rows, "opened")[number]

    bridge.toggleDetails(number)
    assert column(bridge.rows, "kind") == closed
    assert not any(column(bridge.rows, "opened"))


def test_rows_are_changed_by_another_page(library: Library) -> None:
    bridge = PageBridge()
    watched(bridge.rows)
    for page in ("everything", "short", "figures", "long", "everything"):
        bridge.show(library.page(page, "en"), frozenset())
        assert column(bridge.rows, "kind")[-3:] == ["words", "related", "about"]


def test_opened_figures_begin_open(library: Library) -> None:
    bridge = PageBridge()
    watched(bridge.rows)
    page = library.page("figures", "en")
    (gate,) = [block for block in page.blocks if block["kind"] == "sensitive"]
    bridge.show(page, frozenset())
    closed = column(bridge.rows, "kind")
    assert "icon-array" not in closed
    bridge.show(page, frozenset({gate["anchor"]}))
    assert column(bridge.rows, "kind").count("icon-array") == 1
    assert len(column(bridge.rows, "kind")) == len(closed) + len(gate["blocks"])


@pytest.mark.parametrize("row", [-1, 0, 99, 10**6])
def test_what_cannot_open_is_left_alone(library: Library, row: int) -> None:
    bridge = PageBridge()
    watched(bridge.rows)
    bridge.show(library.page("everything", "en"), frozenset())
    before = bridge.rows.rowCount()
    assert bridge.open_row(row) == ""
    bridge.toggleDetails(row)
    assert bridge.rows.rowCount() == before


def test_a_row_without_hidden_blocks_opens_without_new_rows(qapp: object) -> None:
    rows = PageRows()
    watched(rows)
    rows.show([Row("details", {"kind": "details", "blocks": []})])
    rows.open(0)
    rows.close(0)
    assert rows.rowCount() == 1


def test_models_answer_nothing_where_there_is_nothing(library: Library) -> None:
    bridge = PageBridge()
    bridge.show(library.page("short", "en"), frozenset())
    directory = DirectoryModel()
    for model in (HomeModel(library, "en"), bridge.rows, directory):
        assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole) is None
        assert model.data(model.index(0), Qt.ItemDataRole.UserRole + 99) is None
        assert model.rowCount(model.index(0)) == 0, "a list has no children"


def test_questions_come_go_and_move(library: Library) -> None:
    visit = Visit(Preferences("en"))
    model = QuestionsModel(visit, library)
    watched(model)
    for number in (2, 0, 1, 2):
        model.choose("everything", number, True)
    words = ["Which soil is best?", "When does it rain?", "Who waters the plants?"]
    assert column(model, "words") == words
    assert column(model, "pageTitle") == ["Every kind of block"] * 3
    assert model.property("chosen") == ["everything 2", "everything 0", "everything 1"]

    model.moveUp(0)
    model.moveDown(2)
    assert column(model, "words") == words, "there is no place to go to"
    model.moveUp(2)
    model.moveDown(0)
    assert column(model, "words") == [words[2], words[0], words[1]]
    model.choose("everything", 2, False)
    model.choose("everything", 2, False)
    model.remove(5)
    assert model.property("count") == 2
    model.clear()
    assert (model.property("count"), model.property("canRestore")) == (0, True)
    model.restore()
    assert column(model, "words") == words[2:0:-1]


def test_a_question_that_a_page_does_not_have_is_empty(library: Library) -> None:
    model = QuestionsModel(Visit(Preferences("en")), library)
    model.choose("everything", 99, True)
    assert column(model, "words") == [""]
