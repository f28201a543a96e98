"""What every test stands on: Qt without a screen, two libraries, a kiosk, and open ears."""

from __future__ import annotations

import logging
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk import ending, paths

# Before any Qt application is made, and whatever the caller's shell says.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["FONTCONFIG_FILE"] = str(paths.fonts() / "fontconfig.xml")

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.backstage import Backstage
from kiosk.content.build import build
from kiosk.library.reader import Library
from kiosk.session.idle import Times
from kiosk.session.visit import Preferences
from kiosk.settings import Settings
from kiosk.shell.application import make_application
from kiosk.speech.voice import SILENT
from kiosk.ui import qtlog
from kiosk.window import Kiosk
from tests.journeys.person import Person
from tests.quiet import Watch

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content" / "liver-metastases"
SAMPLE = ROOT / "tests" / "sample"

OpenKiosk = Callable[..., Kiosk]

LEFT_BEHIND: list[list[object]] = []
"""What still ran when its test was over, kept until the end: to delete it would crash."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden pictures anew and pass"
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    # It would take Qt's messages away from kiosk.ui.qtlog, whose way into the log is tested too.
    config.pluginmanager.unregister(name="_qt_logging")
    # Where the tests run side by side their processes ignore Ctrl+C, and what they start would too.
    signal.signal(signal.SIGINT, signal.default_int_handler)


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


@pytest.fixture(autouse=True)
def nothing_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test leaves behind ends no other test: the program would end at once, and well."""
    left: list[object] = []
    LEFT_BEHIND.append(left)
    monkeypatch.setattr(ending, "_hanging", left)


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages that ship, compiled."""
    return _compiled(CONTENT, tmp_path_factory)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pack, compiled: every kind of block, and words that do not change."""
    return _compiled(SAMPLE, tmp_path_factory)


@pytest.fixture(scope="session")
def half_translated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pack in Arabic too, of which one page and one word are translated so far."""
    pack = Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("half") / "pack"))
    settings = (pack / "pack.toml").read_text("utf-8")
    for line, with_arabic in (
        ('languages = ["en"]', 'languages = ["en", "ar"]'),
        ('en = "Garden"', 'en = "Garden"\nar = "الحديقة"'),
        ('en = "Garden Clinic"', 'en = "Garden Clinic"\nar = "عيادة الحديقة"'),
        ('title.en = "Basics"', 'title = {en = "Basics", ar = "الأساسيات"}'),
        ('title.en = "Care"', 'title = {en = "Care", ar = "العناية"}'),
    ):
        assert settings.count(f"{line}\n") == 1
        settings = settings.replace(f"{line}\n", f"{with_arabic}\n")
    (pack / "pack.toml").write_text(settings, encoding="utf-8")
    (pack / "ar").mkdir()
    words = (pack / "en" / "short.md").read_text("utf-8")
    for english, arabic in (
        ("title: A short page", "title: صفحة قصيرة"),
        ("summary: Nothing much", "summary: القليل فقط"),
        ("status:", f"translation_of: en/short\nsource_hash: {'0' * 64}\nstatus:"),
        ("This page is short. It ends soon.", "هذه الصفحة قصيرة."),
        ("## Is that all?\n\nYes.", "## هل هذا كل شيء؟\n\n- نعم"),
    ):
        assert words.count(english) == 1
        words = words.replace(english, arabic)
    (pack / "ar" / "short.md").write_text(words, encoding="utf-8")
    mulch = "mulch:\n  term: نشارة\n  meaning: طبقة تحفظ رطوبة التربة.\n"
    (pack / "ar" / "glossary.yaml").write_text(mulch, encoding="utf-8")
    out = pack.with_name("half.db")
    build(pack, out)
    return out


def _compiled(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("library") / f"{folder.name}.db"
    build(folder, out)
    return out


@pytest.fixture
def sample_pack(tmp_path: Path) -> Path:
    """A copy of the sample pack that a test may change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "pack"))


@pytest.fixture
def kiosk(qapp: QGuiApplication, sample_file: Path, tmp_path: Path) -> Iterator[OpenKiosk]:
    """Opens kiosks, ``kiosk(size=(1280, 720), library=FILE, text_size=200)``, and closes them.

    What they keep of their own is in ``tmp_path``; ``leave`` is told what they are to end with.
    """
    opened: list[Kiosk] = []

    def open_kiosk(
        size: tuple[int, int] = (1280, 720),
        library: Path = sample_file,
        engine: str = SILENT,
        idle: Times | None = None,
        scale: int | None = None,
        leave: Callable[[int], None] = lambda _: None,
        **look: object,
    ) -> Kiosk:
        shelf = Library.open(library)
        preferences = Preferences(**{"language": shelf.info.default_language, **look})
        backstage = Backstage(shelf, Settings(), preferences, tmp_path, leave)
        backstage.begin.recall()
        kiosk = Kiosk(
            shelf,
            size=size,
            preferences=backstage.begin.start,
            engine=engine,
            idle=idle,
            scale=scale,
            backstage=backstage,
        )
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
