"""Kiosks whose visits end by themselves."""

from __future__ import annotations

import pytest

from kiosk.shell import fingers
from kiosk.ui import idle
from tests.conftest import OpenKiosk
from tests.journeys.person import Role
from tests.journeys.visitor import TIMES, OpenVisit, Visitor


@pytest.fixture
def visit(kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> OpenVisit:
    """Opens a kiosk whose visits end by themselves."""

    def open_visit(**how: object) -> Visitor:
        monkeypatch.setattr(idle, "monotonic", lambda: Visitor.time)
        visitor = Visitor(kiosk(idle=TIMES, **how))
        for clock in (idle, fingers):
            monkeypatch.setattr(clock, "monotonic", lambda: visitor.time)
        return visitor

    return open_visit


@pytest.fixture
def visitor(visit: OpenVisit) -> Visitor:
    """Somebody who has opened a page of the sample pack."""
    visitor = visit()
    visitor.press("A short page", Role.Button)
    return visitor
