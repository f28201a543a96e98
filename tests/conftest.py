"""What every test stands on: Qt without a screen, two libraries, a kiosk, and open ears."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

# Before any Qt application is made, and whatever the caller's shell says.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.app import Kiosk, make_application
from kiosk.content.build import build
from kiosk.library.reader import Library
from kiosk.session.visit import Preferences
from kiosk.speech.voice import SILENT
from kiosk.ui import qtlog
from tests.journeys.person import Person
from tests.quiet import Watch

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content" / "liver-metastases"
SAMPLE = ROOT / "tests" / "sample"

OpenKiosk = Callable[..., Kiosk]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden pictures anew and pass"
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    # It would take Qt's messages away from kiosk.ui.qtlog, whose way into the log is tested too.
    config.pluginmanager.unregister(name="_qt_logging")


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one Qt application of the whole run, made as the kiosk makes it."""
    app = make_application()
    QAccessible.setActive(True)
    return app


@pytest.fixture(autouse=True)
def watch() -> Iterator[Watch]:
    """Fails the test if Qt, QML or the kiosk logged a warning in it."""
    watch = Watch()
    qtlog.install()
    logging.getLogger("kiosk").addHandler(watch)
    yield watch
    logging.getLogger("kiosk").removeHandler(watch)
    watch.check()


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages that ship, compiled."""
    return _compiled(CONTENT, tmp_path_factory)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pack, compiled: every kind of block, and words that do not change."""
    return _compiled(SAMPLE, tmp_path_factory)


def _compiled(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("library") / f"{folder.name}.db"
    build(folder, out)
    return out


@pytest.fixture
def sample_pack(tmp_path: Path) -> Path:
    """A copy of the sample pack that a test may change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "pack"))


@pytest.fixture
def kiosk(qapp: QGuiApplication, sample_file: Path) -> Iterator[OpenKiosk]:
    """Opens kiosks, ``kiosk(size=(1280, 720), library=FILE, text_size=200)``, and closes them."""
    opened: list[Kiosk] = []

    def open_kiosk(
        size: tuple[int, int] = (1280, 720),
        library: Path = sample_file,
        engine: str = SILENT,
        **look: object,
    ) -> Kiosk:
        shelf = Library.open(library)
        preferences = Preferences(**{"language": shelf.info.default_language, **look})
        kiosk = Kiosk(shelf, size=size, preferences=preferences, engine=engine)
        opened.append(kiosk)
        kiosk.show()
        return kiosk

    yield open_kiosk
    for one in opened:
        one.close()


@pytest.fixture
def person(kiosk: OpenKiosk) -> Person:
    """Somebody in front of the sample pack, on a screen where everything fits side by side."""
    return Person(kiosk())
