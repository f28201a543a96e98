"""The search as a list model."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.library.reader import Library
from kiosk.session.visit import Preferences, Visit
from kiosk.ui.search import MOST_RESULTS, MOST_SUGGESTIONS, SearchModel
from tests.quiet import Watch


@pytest.fixture
def model(qapp: QGuiApplication, library_file: Path) -> Iterator[SearchModel]:
    library = Library.open(library_file)
    model = SearchModel(Visit(Preferences("en")), library)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.parent() is model
    yield model
    library.close()


def rows(model: SearchModel) -> list[dict[str, object]]:
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), role) for name, role in names.items()}
        for row in range(model.rowCount())
    ]


def typed_words_kept() -> bool:
    """Whether any object still holds what ``type_a_secret`` typed, or a word made of it."""
    gc.collect()
    held = gc.get_objects()
    for one in held[:]:
        held.extend(gc.get_referents(one))
    while held:
        one = held.pop()
        if isinstance(one, str) and "xwvkc" in one[::-1]:
            return True
        if isinstance(one, dict):  # Python's collector does not go through keys that are strings.
            held.extend(one.keys())
        # Nor does it know containers in which nothing could be a circle.
        if isinstance(one, (dict, tuple)) and not gc.is_tracked(one):
            held.extend(gc.get_referents(one))
    return False


def type_a_secret(model: SearchModel) -> None:
    secret = "wolley xwvkcüjqz"[::-1]  # Written so, the test itself does not hold it.
    for end in range(3, len(secret) + 1):
        model.ask(secret[:end])


def test_nothing_typed_outlives_the_visit(model: SearchModel) -> None:
    type_a_secret(model)
    assert typed_words_kept()  # While the visit lasts: what is looked for below can be seen.
    model.forget()
    assert not typed_words_kept()


@pytest.mark.parametrize(
    "keeper",
    [
        "kiosk.library.search.question.Language.forget",
        "kiosk.library.search.lookup.Lookup.forget",
        "kiosk.library.search.engine.forget_words",
    ],
)
def test_whatever_did_not_forget_would_be_found_out(
    model: SearchModel, monkeypatch: pytest.MonkeyPatch, keeper: str
) -> None:
    with monkeypatch.context() as without:
        without.setattr(keeper, lambda *_: None)
        type_a_secret(model)
        model.forget()
        assert typed_words_kept()
    model.forget()
    assert not typed_words_kept()


def test_statements_of_sqlite_forget_what_they_were_asked(model: SearchModel) -> None:
    last: dict[str, str] = {}

    def keep(sql: str) -> None:
        if "MATCH '" in sql:
            last[sql.split("MATCH")[0]] = sql

    model._library._connection.set_trace_callback(keep)
    model.ask("yellwo")  # Mended: so both statements are asked.
    assert len(last) == 2
    assert any("yell" in sql for sql in last.values())
    model.forget()
    assert not any("yell" in sql for sql in last.values())


def test_marks_are_places_in_the_snippet(model: SearchModel) -> None:
    model.ask("jaundice")
    (first, *_) = rows(model)
    words = {str(first["snippet"])[a:b].lower() for a, b in first["marks"]}
    assert words <= {"jaundice", "yellow"}
    assert words


def test_the_rows_follow_every_letter(model: SearchModel) -> None:
    typed = "xqzw jaundice"
    counts = set()
    for end in [*range(len(typed)), *range(len(typed), 0, -1)]:
        model.ask(typed[:end])
        assert model.rowCount() == model.count == len(rows(model)) <= MOST_RESULTS
        counts.add(model.count)
    assert len(counts) > 1


@pytest.mark.parametrize("text", ["", " ", "\t\n", "xqzw"])
def test_nothing_is_found_for_nothing(model: SearchModel, text: str) -> None:
    model.ask("liver")
    model.ask(text)
    model.settle()
    assert model.rowCount() == 0


def test_what_was_found_stays_while_a_word_is_unfinished(model: SearchModel) -> None:
    model.ask("liver ")
    before = rows(model)
    for text in ("xq", "xqzwvb"):
        model.ask(text)
        assert model.waits
        assert rows(model) == before
    for text in ("xqzwvbn", "xq "):
        model.ask("liver ")
        model.ask(text)
        assert not model.waits
        assert model.rowCount() == 0
    model.ask("liver ")
    model.ask("xq")
    assert model.settle()
    assert model.rowCount() == 0
    assert not model.settle()


def test_nothing_of_another_language_stays(model: SearchModel) -> None:
    model.ask("liver ")
    model.ask("xq")
    model._visit.preferences = Preferences("de")
    model.reload()
    assert not model.waits
    assert model.rowCount() == 0


def test_a_row_that_is_not_there_has_no_words(model: SearchModel) -> None:
    role = next(iter(model.roleNames()))
    assert model.data(model.index(3), role) is None
    assert model.rowCount(model.index(0)) == 0
    model.ask("liver")
    assert model.data(model.index(0), role)
    assert model.data(model.index(0), 0) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.rowCount(QModelIndex()) == model.count


def test_suggestions_are_questions_of_the_section(model: SearchModel) -> None:
    model.open("finding-out")
    said = [one["words"] for one in model.suggestions]
    assert "What is staging?" in said
    assert len(said) <= MOST_SUGGESTIONS


def test_an_unknown_section_has_the_first_ones(model: SearchModel) -> None:
    model.open("no-such-section")
    assert model.suggestions[0]["topic"] == "what-are-liver-metastases"


def test_a_section_without_questions_offers_its_pages(
    qapp: QGuiApplication, sample_file: Path
) -> None:
    library = Library.open(sample_file)
    model = SearchModel(Visit(Preferences("en")), library)
    model.open("basics")
    cards = library.topics("en", "basics", limit=MOST_SUGGESTIONS)
    assert [one["words"] for one in model.suggestions] == [card.title for card in cards]
    library.close()


def test_a_library_that_fails_finds_nothing(model: SearchModel, watch: Watch) -> None:
    model._library.close()
    model.ask("liver")
    model.open("treatment")
    assert len(watch.take()) == 2
    assert model.rowCount() == 0
    assert model.suggestions == []
