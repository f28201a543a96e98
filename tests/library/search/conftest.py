"""The pages that ship, as a library: the words that people really look for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.library.reader import Library

CONTENT = Path(__file__).resolve().parents[3] / "content" / "liver-metastases"


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    output = tmp_path_factory.mktemp("search") / "library.db"
    build(CONTENT, output)
    opened = Library.open(output)
    yield opened
    opened.close()
