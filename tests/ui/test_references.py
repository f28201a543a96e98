"""Slots and properties must not lose references to Python's own objects.

With PySide6 6.12.0 on CPython 3.11 every slot that returns nothing takes a reference to ``None``
away, until the program aborts. The kiosk runs for months.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaObject, QObject, Qt

from tests.conftest import OpenKiosk

CALLS = 10_000

SLACK = 200
"""References that come and go by themselves."""


@pytest.fixture
def bridge(kiosk: OpenKiosk) -> QObject:
    return kiosk().bridge


def lost(call: Callable[[], object], calls: int = CALLS) -> int:
    """How many references to None, True and False are gone after so many calls."""
    for _ in range(20):
        call()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(calls):
        call()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    return max(b - a for b, a in zip(before, after, strict=True))


def test_a_loss_would_be_noticed() -> None:
    kept = [None] * (CALLS + 20)
    assert lost(kept.pop) > SLACK


def test_slots_called_from_python_lose_nothing(bridge: QObject) -> None:
    assert lost(lambda: bridge.leaveAt(3)) < SLACK


def test_slots_called_by_qt_lose_nothing(bridge: QObject) -> None:
    direct = Qt.ConnectionType.DirectConnection
    assert lost(lambda: QMetaObject.invokeMethod(bridge, "back", direct)) < SLACK


def test_properties_read_by_qt_lose_nothing(bridge: QObject) -> None:
    assert lost(lambda: bridge.property("canGoBack")) < SLACK


def test_signals_that_call_python_lose_nothing(bridge: QObject) -> None:
    bridge.finished.connect(lambda: None)
    assert lost(bridge.finished.emit) < SLACK


def test_walking_through_the_items_of_the_window_loses_nothing(kiosk: OpenKiosk) -> None:
    assert lost(kiosk().tab_order.forward, calls=500) < SLACK
