"""Thin bridges between the library, the visit and the QML screens."""

QML_IMPORT_NAME = "KioskUi"
QML_IMPORT_MAJOR_VERSION = 1
