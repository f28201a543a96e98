"""The check that fails a test when Qt, QML or the kiosk warns: it must hear what it is for."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QByteArray, QUrl, qCritical, qDebug, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.quiet import EXPECTED, Watch


def fails(watch: Watch) -> str:
    """What the check says when it fails; it must."""
    with pytest.raises(pytest.fail.Exception) as failure:
        watch.check()
    return str(failure.value)


def qml(words: bytes) -> None:
    """Make and throw away a QML object."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QByteArray(b"import QtQuick\n" + words), QUrl())
    component.create()


def test_a_warning_of_qml_fails_the_test(qapp: QGuiApplication, watch: Watch) -> None:
    qml(b"Item { property var nothing: null; property int x2: nothing.width }")
    assert "TypeError: Cannot read property 'width' of null" in fails(watch)


def test_a_binding_loop_fails_the_test(qapp: QGuiApplication, watch: Watch) -> None:
    qml(b"Item { width: height + 1; height: width + 1 }")
    assert "Binding loop" in fails(watch)


def test_console_warn_fails_the_test(qapp: QGuiApplication, watch: Watch) -> None:
    qml(b"Item { Component.onCompleted: console.warn('hm') }")
    assert "hm" in fails(watch)


def test_warnings_of_qt_itself_fail_the_test(qapp: QGuiApplication, watch: Watch) -> None:
    qWarning("something of Qt")
    qCritical("something worse")
    said = fails(watch)
    assert "WARNING kiosk.qt: something of Qt" in said
    assert "ERROR kiosk.qt: something worse" in said


@pytest.mark.parametrize("room", ["kiosk", "kiosk.app", "kiosk.ui.images", "kiosk.library"])
def test_warnings_of_the_kiosk_fail_the_test(watch: Watch, room: str) -> None:
    logging.getLogger(room).warning("careful")
    assert f"WARNING {room}: careful" in fails(watch)


def test_less_than_a_warning_is_fine(qapp: QGuiApplication, watch: Watch) -> None:
    qDebug("only a note")
    logging.getLogger("kiosk.app").info("for the log")
    qml(b"Item { Component.onCompleted: console.log('hello') }")
    watch.check()


def test_nothing_is_expected() -> None:
    assert len(EXPECTED) <= 1, "every exception hides a fault"
