"""What one person does between walking up to the screen and walking away.

Everything here lives in memory only and is forgotten by :meth:`Visit.finish`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 200)
"""Text sizes in percent of the design size."""

PlaceKind = Literal["home", "topic", "directory"]


class Preferences(NamedTuple):
    """How a visit begins, and what it goes back to when it ends."""

    language: str
    text_size: int = 100
    theme: str = "light"


class Place(NamedTuple):
    """A screen that the reader can come back to, with the row they had reached."""

    kind: PlaceKind = "home"
    topic: str = ""
    row: int = 0


class Visit:
    """Place, history, preferences and opened figures of the reader in front of the screen."""

    def __init__(self, start: Preferences) -> None:
        self._start = start
        self.preferences = start
        self._history: list[Place] = [Place()]
        self._opened: set[tuple[str, str]] = set()

    @property
    def place(self) -> Place:
        return self._history[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self._history) > 1

    def leave_at(self, row: int) -> None:
        """Remember the row that was on top of the screen, for the way back."""
        here = self.place
        self._history[-1] = Place(here.kind, here.topic, row)

    def open_topic(self, topic: str) -> None:
        self._go(Place("topic", topic))

    def open_directory(self) -> None:
        self._go(Place("directory"))

    def back(self) -> None:
        if self.can_go_back:
            self._history.pop()

    def home(self) -> None:
        """Go home. The way back ends there: Home is a fresh start, not one more step."""
        self._history = [Place()]

    def choose_language(self, language: str) -> None:
        self.preferences = self.preferences._replace(language=language)

    def choose_text_size(self, percent: int) -> None:
        """Raises ``ValueError`` for a size that is not one of ``TEXT_SIZES``."""
        if percent not in TEXT_SIZES:
            raise ValueError(f"text size {percent} is not one of {TEXT_SIZES}")
        self.preferences = self.preferences._replace(text_size=percent)

    def choose_theme(self, theme: str) -> None:
        """Raises ``ValueError`` for a theme that is not one of ``THEMES``."""
        if theme not in THEMES:
            raise ValueError(f"theme {theme!r} is not one of {THEMES}")
        self.preferences = self.preferences._replace(theme=theme)

    def finish(self) -> None:
        """End the visit: nothing of it is left."""
        self.preferences = self._start
        self._history = [Place()]
        self._opened.clear()

    def open_figures(self, topic: str, anchor: str) -> None:
        """The reader chose to see a sensitive block; remembered until the visit ends."""
        self._opened.add((topic, anchor))

    def close_figures(self, topic: str, anchor: str) -> None:
        """The reader has seen enough of a sensitive block."""
        self._opened.discard((topic, anchor))

    def figures_are_open(self, topic: str, anchor: str) -> bool:
        return (topic, anchor) in self._opened

    def _go(self, place: Place) -> None:
        here = self.place
        if (here.kind, here.topic) != (place.kind, place.topic):
            self._history.append(place)
