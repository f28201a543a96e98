"""The list of what travels in the packaged program is neither too short nor too long."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from types import ModuleType

import pytest

IMPORT = re.compile(r"^import ([A-Z][\w.]*)", re.MULTILINE)
# What a qmldir pulls in. "QML" and "QtQml.Base" are built into the library.
NEEDS = re.compile(r"^(?:import|depends) ([A-Z][\w.]*)", re.MULTILINE)
BUILT_IN = {"QML", "QtQml.Base"}
# What a qmldir names for the sounds of keys, which are never made.
NEVER_LOADED = {"QtMultimedia"}


def modules_needed(qml: Path, qt_qml: Path) -> set[str]:
    """Qt's modules that our QML imports, and those that they import, as folders."""
    texts = [file.read_text(encoding="utf-8") for file in qml.rglob("*.qml")]
    waiting = {name for text in texts for name in IMPORT.findall(text)}
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        qmldir = qt_qml / name.replace(".", "/") / "qmldir"
        stands_in = qml / name.replace(".", "/") / "qmldir"
        if name in seen or name in BUILT_IN or stands_in.exists() or not qmldir.exists():
            continue
        seen.add(name)
        waiting |= set(NEEDS.findall(qmldir.read_text(encoding="utf-8"))) - NEVER_LOADED
    return {name.replace(".", "/") for name in seen}


def test_our_qml_imports_just_the_modules_that_are_packed(
    root: Path, qt: Path, contents: ModuleType
) -> None:
    assert modules_needed(root / "kiosk" / "ui" / "qml", qt / "qml") == set(contents.QML_MODULES)


def test_an_import_that_is_not_packed_is_noticed(
    tmp_path: Path, qt: Path, contents: ModuleType
) -> None:
    (tmp_path / "New.qml").write_text("import QtQuick\nimport QtMultimedia\nItem {}\n")

    assert "QtMultimedia" in modules_needed(tmp_path, qt / "qml") - set(contents.QML_MODULES)


def test_every_packed_plugin_is_in_the_wheel_of_its_system(qt: Path, contents: ModuleType) -> None:
    on_linux = {"xcb", "wayland", "bradient", "xdg-shell", "texttospeech_speechd"}
    on_windows = {"windows", "texttospeech_sapi", "texttospeech_winrt"}
    elsewhere = on_windows if (qt / "lib").is_dir() else on_linux
    for folder, names in contents.PLUGINS.items():
        there = {contents.plugin_name(file.name) for file in (qt / "plugins" / folder).glob("*")}
        assert set(names) - elsewhere <= there, folder


def test_the_voice_that_only_pretends_is_not_packed(contents: ModuleType) -> None:
    assert contents.wanted_plugin("texttospeech", "libqtexttospeech_speechd.so")
    assert not contents.wanted_plugin("texttospeech", "libqtexttospeech_mock.so")


@pytest.mark.parametrize("name", ["libqvnc.so", "libqeglfs.so", "qdirect2d.dll"])
def test_no_other_platform_is_packed(contents: ModuleType, name: str) -> None:
    assert not contents.wanted_plugin("platforms", name)


@pytest.mark.parametrize(
    "folder", ["qmltooling", "sqldrivers", "multimedia", "tls", "imageformats"]
)
def test_no_plugin_of_another_kind_is_packed(qt: Path, contents: ModuleType, folder: str) -> None:
    files = [file.name for file in (qt / "plugins" / folder).glob("*")]

    assert files
    assert not [name for name in files if contents.wanted_plugin(folder, name)]


def test_every_forbidden_thing_of_qt_is_there_to_be_forbidden(
    qt: Path, contents: ModuleType
) -> None:
    """A pattern that matches nothing is a slip of the pen and would let everything through."""
    wheel = [file.relative_to(qt.parent).as_posix() for file in qt.rglob("*")]
    for pattern in contents.NEVER_OF_QT:
        assert contents.matching(wheel, (pattern,)), pattern


def test_the_forbidden_things_of_others_are_recognised(contents: ModuleType) -> None:
    examples = [
        "libgtk-3.so.0",
        "libssl.so.3",
        "_internal/libssl-3.dll",
        "_internal/PySide6/opengl32sw.dll",
        "_internal/pytest/__init__.py",
    ]

    assert contents.matching(examples, contents.NEVER_OF_OTHERS) == examples


def test_nothing_of_ours_is_forbidden(contents: ModuleType) -> None:
    ours = [
        "kiosk/ui/qml/KioskUi/Main.qml",
        "kiosk/ui/qml/QtQuick/VirtualKeyboard/Plugins/qmldir",
        "library.db",
        "resources/translations/kiosk_en.qm",
    ]

    assert contents.forbidden(ours) == []


def test_the_program_imports_nothing_that_is_left_out(root: Path, contents: ModuleType) -> None:
    imported: set[str] = set()
    for file in (root / "kiosk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module} | {f"{node.module}.{a.name}" for a in node.names}

    assert "PySide6.QtCore" in imported
    assert imported.isdisjoint(contents.PYTHON_EXCLUDES)
