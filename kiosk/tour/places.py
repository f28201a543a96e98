"""Where a tour goes: every screen of the kiosk once, and everything that opens over a page.

On a page "Read more" is opened. Survival figures stay closed: only a reader opens them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Any

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.library.reader import Page
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import STOP, choose
from kiosk.tour.things import children
from kiosk.ui.rows import questions_of
from kiosk.window import Kiosk

FLICKABLE = "QQuickFlickable"
"""Qt's class of all that scrolls."""

KEYS_WITHIN = 10.0
"""Seconds for which keys are waited for: they come after all else that is on the screen."""

_PIN = "482915"


@dataclass(frozen=True, slots=True)
class Place:
    """A screen that a reader can come to. ``id`` names its pictures."""

    id: str
    title: str
    open: Callable[[], object]


def places(kiosk: Kiosk) -> Iterator[Place]:
    """Every place, in the language of the visit."""
    library, bridge = kiosk.library, kiosk.bridge
    language = kiosk.visit.preferences.language
    yield Place("home", library.info.clinic[language], bridge.home)
    pages: list[Page] = []
    for section in library.sections(language):
        for card in library.topics(language, section.id):
            pages.append(library.page(card.id, language))
            yield Place(card.id, card.title, _topic(kiosk, card.id))
    if library.directory(language):
        yield Place("directory", "Directory", bridge.openDirectory)
    if any(questions_of(page.blocks) for page in pages):
        yield Place("no-questions", "My questions, none chosen", bridge.openQuestions)
        yield Place("questions", "My questions", _questions(kiosk, pages))
    yield from _searches(kiosk, pages)
    yield from _over_a_page(kiosk, pages)
    yield Place("attract", "Touch the screen to begin", _over(kiosk, "", "showAttract"))
    yield from _for_staff(kiosk)


def scrollable(kiosk: Kiosk) -> QQuickItem | None:
    """The list that can be scrolled: that of what lies over the page, else the page's own."""
    overlays = _overlays(kiosk)
    if not overlays.property("covering"):
        return kiosk.reading_view()
    views = (item for item in _all(overlays) if item.isVisible() and item.inherits(FLICKABLE))
    return next((v for v in views if v.property("contentHeight") > v.height() + 1), None)


def _over_a_page(kiosk: Kiosk, pages: list[Page]) -> Iterator[Place]:
    """What opens over a page, each with the most words that it can hold."""
    longest = max(pages, key=lambda page: len(_headings(page)), default=None)
    if longest is None:
        return
    panels = ["showOutline", "showSizes", "showThemes", "showComforts", "showApology"]
    if len(kiosk.library.info.languages) > 1:
        panels.append("showLanguages")
    panels.append("showQuestion")
    for show in panels:
        yield Place(f"over-{show[4:].lower()}", show[4:], _over(kiosk, longest.id, show))
    terms = [(page.id, term) for page in pages for term in page.terms]
    if terms:
        topic, term = max(terms, key=lambda found: len(found[1].term + found[1].meaning))
        card = {"term": term.term, "meaning": term.meaning}
        yield Place("over-word", term.term, _over(kiosk, topic, "explain", card))
    figures = [(page.id, block) for page in pages for block in page.blocks if "markers" in block]
    if figures:
        topic, figure = max(figures, key=lambda found: len(found[1]["markers"]))
        yield Place("over-picture", figure["alt"], _picture(kiosk, topic, figure))


def _for_staff(kiosk: Kiosk) -> Iterator[Place]:
    """The screen for the PIN with each that it can say, and what is behind it.

    The PIN is one that the tour sets, in a folder of its own.
    """
    files = PinFiles(kiosk.backstage.state / paths.PIN)
    files.set_pin(choose(_PIN, bytes(16), cost=4))

    def ask(wrong_tries: int, digits: str) -> Callable[[], object]:
        def open_it() -> None:
            kiosk.staff.done()
            kiosk.pin.leavePin()
            kiosk.bridge.home()
            files.set_tries(wrong_tries)
            kiosk.pin.open()
            kiosk.pin.type(digits)

        return open_it

    def enter(digits: str) -> Callable[[], object]:
        def open_it() -> None:
            ask(0, digits)()
            kiosk.pin.enter()
            kiosk.pin.close()

        return open_it

    yield Place("pin", "PIN", ask(0, _PIN))
    yield Place("pin-wrong", "PIN: wrong", enter(_PIN[:-1]))
    yield Place("pin-wait", "PIN: wait", ask(STOP - 1, ""))
    yield Place("pin-stopped", "PIN: stopped", ask(STOP, ""))
    yield Place("staff", "For staff", enter(_PIN))
    yield Place("consultation", "Consultation", lambda: kiosk.staff.consult(30))


def _topic(kiosk: Kiosk, topic: str) -> Callable[[], object]:
    def open_it() -> None:
        kiosk.bridge.openTopic(topic)
        rows = kiosk.page.rows.rows  # type: ignore[attr-defined]  # a Property answers with its value
        for number, row in reversed(list(enumerate(rows))):
            if row.kind == "details":
                kiosk.page.toggleDetails(number)

    return open_it


def _questions(kiosk: Kiosk, pages: list[Page]) -> Callable[[], object]:
    """The list with the longest question of every page."""

    def open_it() -> None:
        for page in pages:
            asked = questions_of(page.blocks)
            if asked:
                kiosk.questions.choose(page.id, asked.index(max(asked, key=len)), True)
        kiosk.bridge.openQuestions()

    return open_it


def _searches(kiosk: Kiosk, pages: list[Page]) -> Iterator[Place]:
    """The search: before anything is typed, with a slip in a word, and with nothing found.

    First with keyboard and results at once, where room is scarcest, also on a lowered screen.
    """
    words = {word for page in pages for word in page.title.split() if word.isalpha()}
    slip = max(sorted(words), key=len, default="")
    slip = slip[:3] + slip[4:5] + slip[3:4] + slip[5:]
    yield Place("search-low", "Search, lowered", _search(kiosk, slip, typing=True, low=True))
    yield Place("search-typing", f"Search: {slip}, while typing", _search(kiosk, slip, typing=True))
    for id, text in (("search", ""), ("search-found", slip), ("search-nothing", "xqzw 000")):
        yield Place(id, f"Search: {text}", _search(kiosk, text))


def _search(
    kiosk: Kiosk, text: str, typing: bool = False, low: bool = False
) -> Callable[[], object]:
    def open_it() -> None:
        kiosk.bridge.setProperty("lowScreen", low)
        kiosk.bridge.home()
        kiosk.bridge.openSearch("")
        kiosk.search.ask(text)
        kiosk.search.settle()
        # With words as for somebody who has pressed Search, unless the keyboard is to be seen.
        page = _first(kiosk.window.contentItem(), "SearchPage")
        page.setProperty("typing", typing or not text)
        if typing or not text:
            _wait_for_keys(_first(page, "Keyboard"))

    return open_it


def _wait_for_keys(keyboard: QQuickItem) -> None:
    """Until the keyboard has its keys. Where Qt has none, it takes no room."""
    end = monotonic() + KEYS_WITHIN
    while keyboard.implicitHeight() and monotonic() < end:
        if any(one.metaObject().className().startswith("KeyboardRow_") for one in _all(keyboard)):
            return
        QCoreApplication.processEvents()


def _over(kiosk: Kiosk, topic: str, show: str, *what: Any) -> Callable[[], object]:
    """Something over a page, or over home where ``topic`` is empty."""

    def open_it() -> None:
        if topic:
            kiosk.bridge.openTopic(topic)
        else:
            kiosk.bridge.home()
        arguments = [Q_ARG("QVariant", argument) for argument in what]
        QMetaObject.invokeMethod(_overlays(kiosk), show, *arguments)

    return open_it


def _picture(kiosk: Kiosk, topic: str, figure: dict[str, Any]) -> Callable[[], object]:
    """The picture with the most places marked in it, at the place with the most words."""
    look = _over(kiosk, topic, "look", figure)
    most = max(figure["markers"], key=lambda marker: len(marker["plain"]), default={"number": 0})

    def open_it() -> None:
        look()
        _first(_overlays(kiosk), "PictureViewer").setProperty("current", most["number"])

    return open_it


def _headings(page: Page) -> str:
    return "".join(block["plain"] for block in page.blocks if block["kind"] == "heading")


def _overlays(kiosk: Kiosk) -> QQuickItem:
    return _first(kiosk.window.contentItem(), "Overlays")


def _first(item: QQuickItem, name: str) -> QQuickItem:
    """The first item that the QML file ``name`` has made."""
    return next(one for one in _all(item) if one.metaObject().className().startswith(f"{name}_QML"))


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in children(item):
        yield from _all(child)
