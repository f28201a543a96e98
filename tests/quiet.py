"""Listens to Qt, QML and our own log: a warning that nobody expected fails the test."""

from __future__ import annotations

import logging

import pytest

EXPECTED: tuple[str, ...] = ()
"""Beginnings of messages that are no fault of ours, each with its reason. Keep it empty."""


class Watch(logging.Handler):
    """Collects what ``kiosk`` and Qt log at warning level and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not message.startswith(EXPECTED):
            self._heard.append(f"{record.levelname} {record.name}: {message}")

    def take(self) -> list[str]:
        """What was heard since the last time; a test that provokes a warning takes it away."""
        heard, self._heard = self._heard, []
        return heard

    def check(self) -> None:
        """Fail if anything was heard."""
        heard = self.take()
        if heard:
            pytest.fail("\n".join(["logged, and nobody expected it:", *heard]), pytrace=False)
