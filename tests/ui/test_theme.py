"""The colours of Theme.qml: enough contrast in every theme, computed as WCAG 2.2 does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.library.reader import Library
from kiosk.session.visit import Preferences
from kiosk.window import Kiosk

THEMES = ("light", "dark", "contrast")
HUES = ("teal", "plum", "ochre", "green", "blue", "brick")

BODY, LARGE, LINES = 7.0, 4.5, 3.0
"""The least contrast of running text, of large text (from 24 px bold up), of meaningful lines."""


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Theme:
    """The tokens of one theme, read from the running screen."""

    def __init__(self, theme: QObject) -> None:
        self._theme = theme

    def __getattr__(self, token: str) -> QColor:
        colour = self._theme.property(token)
        assert isinstance(colour, QColor), f"Theme.qml has no colour {token}"
        return colour

    def strong(self, hue: str) -> QColor:
        return QColor(self._theme.strong(hue))

    def ground(self, hue: str) -> QColor:
        return QColor(self._theme.ground(hue))


@pytest.fixture(scope="module", params=THEMES)
def theme(
    request: pytest.FixtureRequest, qapp: QGuiApplication, sample_file: Path
) -> Iterator[Theme]:
    look = Preferences("en", theme=request.param)
    with Kiosk(Library.open(sample_file), size=(1280, 720), preferences=look) as kiosk:
        singleton = kiosk.engine.singletonInstance("KioskUi", "Theme")
        assert singleton.property("name") == request.param
        yield Theme(singleton)


def test_contrast_is_computed_as_the_standard_does() -> None:
    assert contrast(QColor("#FFFFFF"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#D8D4C9"), QColor("#FFFFFF")) < LINES, "a pale line would be found"


@pytest.mark.parametrize("ground", ["paper", "card", "primarySoft", "gate", "cardPressed", "said"])
def test_running_text_is_easy_to_read(theme: Theme, ground: str) -> None:
    assert contrast(theme.ink, getattr(theme, ground)) >= BODY


@pytest.mark.parametrize("words", ["nightInk", "nightMuted", "nightGlow"])
def test_words_that_invite_are_easy_to_read(theme: Theme, words: str) -> None:
    assert contrast(getattr(theme, words), theme.night) >= BODY


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("muted", "card"),  # captions, summaries of tiles
        ("primary", "card"),  # links in the text
        ("inkOnPrimary", "primary"),
        ("inkOnPrimary", "primaryPressed"),
    ],
)
def test_small_text_is_easy_to_read(theme: Theme, words: str, ground: str) -> None:
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= BODY


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("primary", "paper"),
        ("muted", "paper"),  # labels beside a page, 26 px semibold
        ("primary", "primarySoft"),  # words of soft buttons, 24 px semibold and up
        ("primary", "softPressed"),
        ("primary", "said"),  # links in the sentence that is read aloud
        ("good", "card"),
        ("bad", "card"),
    ],
)
def test_large_text_is_easy_to_read(theme: Theme, words: str, ground: str) -> None:
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= LARGE


@pytest.mark.parametrize("hue", HUES)
def test_section_colours_are_easy_to_read(theme: Theme, hue: str) -> None:
    assert contrast(theme.strong(hue), theme.card) >= LARGE, "the line above a page's title"
    assert contrast(theme.strong(hue), theme.paper) >= LINES, "the bar beside a heading"


@pytest.mark.parametrize("ground", ["paper", "card", "gate", "desk"])
def test_borders_of_controls_can_be_seen(theme: Theme, ground: str) -> None:
    assert contrast(theme.control, getattr(theme, ground)) >= LINES


@pytest.mark.parametrize("ground", ["paper", "card", "primary", "primarySoft", "gate"])
def test_the_focus_ring_can_be_seen_on_any_ground(theme: Theme, ground: str) -> None:
    on = getattr(theme, ground)
    assert max(contrast(theme.focusRing, on), contrast(theme.focusEdge, on)) >= LINES
    assert contrast(theme.focusRing, theme.focusEdge) >= LINES, "ring and edge differ"


@pytest.mark.parametrize("card", ["nonurgent", "urgent", "emergency"])
def test_white_can_be_read_on_care_cards(theme: Theme, card: str) -> None:
    assert contrast(QColor("#FFFFFF"), getattr(theme, card)) >= LARGE


def test_words_on_the_emergency_card_can_be_read(theme: Theme) -> None:
    assert contrast(QColor("#A9E2EB"), theme.emergency) >= BODY, "links"
    assert contrast(QColor("#FFFFFF"), theme.saidOnDark) >= BODY, "what is read aloud"
    assert contrast(QColor("#A9E2EB"), theme.saidOnDark) >= LARGE, "links in it"


def test_people_of_the_icon_array_differ(theme: Theme) -> None:
    # In high contrast those who are not counted are outlines.
    if theme.paper != QColor("#000000"):
        assert contrast(theme.primary, theme.line) >= LINES
    assert contrast(theme.primary, theme.card) >= LINES


@pytest.mark.parametrize("pair", [("primary", "primaryPressed"), ("card", "cardPressed")])
def test_a_pressed_button_looks_different(theme: Theme, pair: tuple[str, str]) -> None:
    rest, pressed = pair
    assert getattr(theme, rest) != getattr(theme, pressed)


@pytest.mark.parametrize(
    ("token", "light", "dark", "high"),
    [
        ("paper", "#f7f5f0", "#12191d", "#000000"),
        ("card", "#ffffff", "#1c262b", "#000000"),
        ("ink", "#15252c", "#f1efe8", "#ffff00"),
        ("muted", "#4a5b63", "#b7c2c7", "#ffffff"),
        ("line", "#d8d4c9", "#33424a", "#ffffff"),
        ("primary", "#0b5563", "#7fd0dd", "#ffff00"),
        ("inkOnPrimary", "#ffffff", "#0b1d22", "#000000"),
        ("primarySoft", "#e0eef0", "#173a42", "#000000"),
        ("focusRing", "#ffeb3b", "#ffeb3b", "#00ffff"),
    ],
)
def test_tokens_are_those_of_the_design(
    theme: Theme, token: str, light: str, dark: str, high: str
) -> None:
    wanted = {"#f7f5f0": light, "#12191d": dark, "#000000": high}[theme.paper.name()]
    assert getattr(theme, token).name() == wanted
