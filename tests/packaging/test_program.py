"""The built program holds what it should and no more. Run by script/package, after the tour."""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def files(program: Path) -> list[str]:
    folder = program / "kiosk"
    return sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())


def test_it_toured_every_page(program: Path) -> None:
    with sqlite3.connect(program / "kiosk" / "_internal" / "library.db") as library:
        (pages,) = library.execute("select count(*) from topic").fetchone()

    assert (program / "pictures" / "index.html").is_file()
    assert pages >= 19
    assert len(list((program / "pictures").rglob("*.png"))) >= pages


def test_it_searches_and_mends(program: Path) -> None:
    words = [program / "kiosk" / "kiosk", "search", "jaundis", "--language", "en"]
    told = subprocess.run(words, env={"PATH": "/nowhere"}, capture_output=True, text=True)

    assert told.stdout.startswith("understood as: jaundice\n1. Symptoms")


def test_nothing_that_is_forbidden_is_in_it(files: list[str], contents: ModuleType) -> None:
    assert contents.forbidden(files) == []


def test_it_is_small_enough(program: Path, files: list[str], contents: ModuleType) -> None:
    real = [program / "kiosk" / name for name in files]
    size = sum(file.stat().st_size for file in real if not file.is_symlink())

    assert size <= contents.LIMIT_FOLDER_MB * 1e6


def test_every_qml_file_has_its_bytecode_and_the_sources_have_none(
    root: Path, files: list[str]
) -> None:
    ours = [name for name in files if "/KioskUi/" in name and name.endswith(".qml")]

    assert ours
    assert {f"{name}c" for name in ours} <= set(files)
    assert not list((root / "kiosk").rglob("*.qmlc"))


def test_qt_s_bindings_are_not_compiled_at_every_start(files: list[str]) -> None:
    support = [name for name in files if "/shiboken6/files.dir/" in name]

    assert "_internal/shiboken6/files.dir/shibokensupport/signature/loader.pyc" in support
    assert all(name.endswith(".pyc") for name in support), "a text would be compared with its date"


@pytest.mark.parametrize(
    "text",
    [
        "README.txt",
        "GPL-3.0.txt",
        "LGPL-3.0.txt",
        "Python.txt",
        "AtkinsonHyperlegibleNext-OFL.txt",
        "Vazirmatn-OFL.txt",
        "Markdown/LICENSE.md",
    ],
)
def test_the_licences_travel_with_it(files: list[str], text: str) -> None:
    assert f"_internal/licences/{text}" in files


def test_the_list_of_licences_names_every_package(program: Path, files: list[str]) -> None:
    listed = (program / "kiosk" / "_internal" / "licences" / "README.txt").read_text("utf-8")

    assert "PySide6 6.11.3" in listed
    for name in files:
        if name.endswith(".dist-info/METADATA"):
            assert name.split("/")[-2].split("-")[0].lower() in listed.lower()
