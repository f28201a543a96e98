"""A small pack that has every block and no problem, to be copied and spoilt."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import Report, build
from kiosk.library.reader import Library

GOOD_PACK = Path(__file__).parent / "pack"
BAD = Path(__file__).parent.parent / "bad"

TODAY = date(2026, 1, 1)
"""The reviews of the good pack are due in 2099."""

PAGE = """---
id: {id}
title: Topic {number}
summary: Short
section: first
order: {order}
illustration: {{file: house.svg, alt: "A house"}}
status: draft
last_reviewed: 2020-01-01
next_review: 2099-01-01
authors: [The team]
sources: [book]
related: [plain, last]
---

A short answer about number {number}.

## What now?

Read on, about [the first](topic:topic-0#what-now) and [jaundice](term:jaundice).
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the good pack that a test may change."""
    return Path(shutil.copytree(GOOD_PACK, tmp_path / "pack"))


def add_topics(pack: Path, count: int) -> None:
    """Write ``count`` more pages into the pack: topic-0, topic-1, …"""
    for number in range(count):
        text = PAGE.format(id=f"topic-{number}", number=number, order=1000 + number)
        (pack / "en" / f"topic-{number}.md").write_text(text, encoding="utf-8")


def edit(file: Path, old: str, new: str) -> None:
    """Replace words in a file; fails if they are not there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where a library will be."""
    return tmp_path / "library.db"


def make(pack: Path, library: Path) -> Report:
    """Build the library as of ``TODAY``."""
    return build(pack, library, today=TODAY)


def title(library: Path, topic: str) -> str:
    """The title of a page, as the screen reads it."""
    opened = Library.open(library)
    try:
        return opened.page(topic, "en").title
    finally:
        opened.close()
