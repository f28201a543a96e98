"""What one person does between walking up to the screen and walking away.

Everything here lives in memory only and is forgotten by :meth:`Visit.finish`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 200)
"""Text sizes in percent of the design size."""

PlaceKind = Literal["home", "topic", "directory", "questions", "search"]


class Preferences(NamedTuple):
    """How a visit begins, and what it goes back to when it ends."""

    language: str
    text_size: int = 100
    theme: str = "light"
    low_screen: bool = False
    """Everything is brought down to the reach of somebody who sits."""
    less_motion: bool = False


class Place(NamedTuple):
    """A screen that the reader can come back to, with the row they had reached."""

    kind: PlaceKind = "home"
    topic: str = ""
    row: int = 0


class Question(NamedTuple):
    """A question to ask: the ``number``-th, from 0, of all that page ``topic`` suggests.

    It is the same question in every language.
    """

    topic: str
    number: int


class Visit:
    """Place, history, preferences, opened figures, chosen questions and what was searched for, of
    the reader in front of the screen."""

    def __init__(self, start: Preferences) -> None:
        self._start = start
        self.preferences = start
        self.query = ""
        self._history: list[Place] = [Place()]
        self._opened: set[tuple[str, str]] = set()
        self._questions: list[Question] = []
        self._before: list[Question] = []

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

    def open_questions(self) -> None:
        self._go(Place("questions"))

    def open_search(self) -> None:
        self._go(Place("search"))

    def back(self) -> None:
        if self.can_go_back:
            self._history.pop()

    def home(self) -> None:
        """Go home. The way back ends there: Home is a fresh start, not one more step."""
        self._history = [Place()]
        self.query = ""

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

    def lower_screen(self, low: bool) -> None:
        self.preferences = self.preferences._replace(low_screen=low)

    def reduce_motion(self, less: bool) -> None:
        self.preferences = self.preferences._replace(less_motion=less)

    def begin_with(self, start: Preferences) -> None:
        """From the next visit on, begin like this."""
        self._start = start

    def finish(self) -> None:
        """End the visit: nothing of it is left."""
        self.preferences = self._start
        self._history = [Place()]
        self.query = ""
        self._opened.clear()
        self._questions.clear()
        self._before.clear()

    def open_figures(self, topic: str, anchor: str) -> None:
        """The reader chose to see a sensitive block; remembered until the visit ends."""
        self._opened.add((topic, anchor))

    def close_figures(self, topic: str, anchor: str) -> None:
        """The reader has seen enough of a sensitive block."""
        self._opened.discard((topic, anchor))

    def figures_are_open(self, topic: str, anchor: str) -> bool:
        return (topic, anchor) in self._opened

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the reader wants to ask, in the order that they gave it."""
        return tuple(self._questions)

    @property
    def can_restore_questions(self) -> bool:
        return bool(self._before)

    def add_question(self, question: Question) -> None:
        if question not in self._questions:
            self._questions.append(question)
            self._before.clear()

    def remove_question(self, question: Question) -> None:
        """The reader takes the tick away, where they can put it back."""
        if question in self._questions:
            self._questions.remove(question)
            self._before.clear()

    def move_question(self, place: int, to: int) -> None:
        """Put the question at ``place`` of the list to place ``to``; places off the list are
        ignored."""
        if 0 <= place < len(self._questions) and 0 <= to < len(self._questions):
            self._questions.insert(to, self._questions.pop(place))
            self._before.clear()

    def take_off_question(self, place: int) -> None:
        """Take the question at ``place`` off the list; :meth:`restore_questions` brings it back."""
        if 0 <= place < len(self._questions):
            self._before = list(self._questions)
            del self._questions[place]

    def clear_questions(self) -> None:
        """Empty the list. A slip of the finger can be taken back: :meth:`restore_questions`."""
        if self._questions:
            self._before, self._questions = self._questions, []

    def restore_questions(self) -> None:
        """The list as it was before something was taken off it, if nothing was chosen since."""
        if self._before:
            self._questions, self._before = self._before, []

    def _go(self, place: Place) -> None:
        here = self.place
        if (here.kind, here.topic) != (place.kind, place.topic):
            self._history.append(place)
