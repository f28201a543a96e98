"""How a tour goes through a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.tour.walk import scroll
from tests.conftest import OpenKiosk


@pytest.mark.parametrize("page", ["everything", "long"])
def test_every_step_is_a_screenful_until_the_end(kiosk: OpenKiosk, page: str) -> None:
    """Also the first ones, while the rows below are not made and the page is held at its top."""
    one = kiosk(size=(640, 360))
    one.bridge.openTopic(page)
    for _ in range(4):
        QCoreApplication.processEvents()
    view = one.reading_view()
    assert view
    screenful, steps = view.height() * 0.9, []
    while not view.property("atYEnd"):
        before = view.property("contentY")
        one.window.grabWindow()
        scroll(view)
        steps.append(view.property("contentY") - before)
    assert steps[:-1] == [pytest.approx(screenful, abs=2)] * (len(steps) - 1)
    assert len(steps) > 2
    assert 0 < steps[-1] < screenful + 2
    end = view.property("originY") + view.property("contentHeight") - view.height()
    assert view.property("contentY") == pytest.approx(end + view.property("bottomMargin"), abs=2)
