"""The log says nothing of what was read, searched or pressed: not at the lowest level either."""

from __future__ import annotations

import logging
import sys

import pytest

from kiosk.ui import faults
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role
from tests.quiet import Watch

CANARY = "zanzibar"


def visit(person: Person) -> None:
    """Read, look a word up, search, ask for what is not there."""
    person.press("A short page", Role.Button)
    person.kiosk.bridge.openSearch("")
    person.kiosk.search.ask(CANARY)
    person.settle()
    person.kiosk.bridge.openTopic(CANARY)
    person.kiosk.bridge.openTopicAt("long", CANARY)
    person.kiosk.page.term(CANARY)
    person.kiosk.bridge.chooseLanguage(CANARY)
    person.settle()
    person.kiosk.bridge.finish()


def test_a_visit_leaves_no_word(
    kiosk: OpenKiosk, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "kiosk")
    visit(Person(kiosk()))
    said = caplog.text
    assert "the library has a fault (TopicNotFound)" in said, "the log does listen"
    for word in (CANARY, "short", "A short page", "long"):
        assert word not in said.replace("as long as", "")
    watch.take()


def test_a_word_would_be_found(
    kiosk: OpenKiosk,
    watch: Watch,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The log as it was: with the words of the error."""
    monkeypatch.setattr("kiosk.ui.visit.tell", lambda error: faults.log.error("%s", error))
    visit(Person(kiosk()))
    assert CANARY in caplog.text
    watch.take()


def test_a_fault_in_the_program_says_where_and_not_what(watch: Watch) -> None:
    try:
        raise KeyError(CANARY)
    except KeyError:
        kind, error, trace = sys.exc_info()
        assert kind and error
        faults.unexpected(kind, error, trace)
    (said,) = watch.take()
    assert "KeyError at test_log_canaries.py:" in said
    assert CANARY not in said
