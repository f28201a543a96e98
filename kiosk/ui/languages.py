"""What Qt's copy of CLDR knows of languages: their names, directions and dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from kiosk import paths

_TERRITORIES = {"ar": "ar_AE"}
"""Where a language alone would mean other digits in its dates than the pages have."""

_NAMES = {"en": "English"}
"""CLDR says "American English", which helps nobody who looks for their language."""


def endonym(code: str) -> str:
    """The language's name as those who speak it write it: "Türkçe", "العربية"."""
    return _NAMES.get(code) or QLocale(code).nativeLanguageName()


class Speaking:
    """The language that the words of the screen are in. Screen readers ask Qt for it, too."""

    def __init__(self, code: str) -> None:
        self._translator = QTranslator()
        self.speak(code)

    def speak(self, code: str) -> None:
        self.end()
        self.code = code
        QLocale.setDefault(QLocale(code))
        if self._translator.load(f"kiosk_{code}", str(paths.translations())):
            QCoreApplication.installTranslator(self._translator)

    def end(self) -> None:
        QCoreApplication.removeTranslator(self._translator)


def words_of(code: str) -> Callable[[str, str], str]:
    """The screen's words in one language, whatever the screen is in: from the name of a QML file
    and the English words to the translated ones, or to the English where there are none."""
    translator = QTranslator()
    translator.load(f"kiosk_{code}", str(paths.translations()))
    return lambda file, english: translator.translate(file, english) or english


def reads_right_to_left(code: str) -> bool:
    """Not asked of QLocale, whose answer makes all enumerations of ``Qt``: see kiosk.ui.roles."""
    return code in ("ar", "fa", "he", "ur")


def stand_in(wanted: str, given: str) -> dict[str, str]:
    """The names of the language that was asked for and of that which stands in for it; empty
    where they are the same."""
    return {} if wanted == given else {"wanted": endonym(wanted), "given": endonym(given)}


def long_date(day: date, code: str) -> str:
    """The day in full: "21. November 2026"."""
    pattern = "d. MMMM yyyy" if code == "de" else "d MMMM yyyy"
    return _locale(code).toString(QDate(day.year, day.month, day.day), pattern)


def month_and_year(day: date, code: str) -> str:
    return _locale(code).toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def _locale(code: str) -> QLocale:
    return QLocale(_TERRITORIES.get(code, code))
