"""The screen of a kiosk that has nothing to show."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.shell.closed import WORDS, ClosedScreen, sayings
from tests.journeys.sight import Role, things_on
from tests.recovery.test_watchdog import pass_time


def test_it_speaks_every_language() -> None:
    said = sayings()
    assert len(said) == len(list(paths.translations().glob("*.qm")))
    assert (said[0]["what"], said[0]["whom"]) == WORDS
    assert len({one["whom"] for one in said}) == len(said), "each in its own words"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_every_word_has_room(qapp: QGuiApplication, size: tuple[int, int]) -> None:
    with ClosedScreen(size) as screen:
        screen.show()
        pass_time(0.3)
        things = [thing for thing in things_on(screen.window) if thing.name]
        for saying in sayings():
            for words in (saying["whom"], saying["what"]):
                (thing,) = [thing for thing in things if thing.name == words]
                assert thing.in_full_view
        assert not [thing for thing in things if thing.role == Role.Button]
