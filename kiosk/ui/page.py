"""The page on the screen: its facts as properties, its blocks as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.library.reader import Page
from kiosk.ui import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401  (read by QmlElement)
from kiosk.ui.home import tile
from kiosk.ui.languages import long_date, month_and_year, reads_right_to_left, stand_in
from kiosk.ui.page_rows import PageRows
from kiosk.ui.rows import Head, Row, head_of, outline_of, rows_of

if TYPE_CHECKING:
    from kiosk.speech.utterances import Utterance


@QmlElement
@QmlUncreatable("made by the program")
class PageBridge(QObject):
    """The page that is open. ``changed`` tells of another page, ``outline_changed`` of its rows,
    ``spoken`` of the sentence that is read aloud: its row, -1 for none, and where in the row's
    words it begins and ends, from 0 to 1."""

    changed = Signal()
    outline_changed = Signal()
    marked = Signal()
    spoken = Signal(int, float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._head = Head({"text": "", "plain": ""}, {}, [])
        self._rows = PageRows(self)
        self._marked: dict[str, Any] | None = None
        self._spoken_part = ""

    def show(self, page: Page, open_anchors: frozenset[str], *, reword: bool = False) -> bool:
        """Show ``page`` with the sensitive blocks of ``open_anchors`` already open.

        ``reword`` says that it is the same page in another language. True where what was in view
        still is.
        """
        self._page = page
        self._head = head_of(page.blocks)
        self._marked = None
        rows = rows_of(self._head.rest)
        reworded = reword and not open_anchors and self._rows.reword(rows)
        if not reworded:
            self._rows.show(rows)
        for number in reversed(range(len(self._rows.rows))):
            row = self._rows.rows[number]
            if row.kind == "sensitive" and row.block["anchor"] in open_anchors:
                self._rows.open(number)
        self._tell_all()
        return reworded

    def forget(self) -> None:
        """Show no page: nobody can find out which one was read."""
        self._page = None
        self._head = Head({"text": "", "plain": ""}, {}, [])
        self._marked = None
        self._rows.show([])
        self._tell_all()

    def spoken_rows(self) -> list[Row]:
        """The rows to read aloud; the first holds title, summary and picture."""
        return [Row("top", self._top()), *self._rows.rows[1:]]

    def mark(self, sentence: Utterance | None) -> None:
        """Mark on the page the sentence that is being read; ``None`` for none."""
        from kiosk.speech.marks import marked_block

        at_top = sentence is not None and sentence.row == 0
        self._rows.mark(None if at_top else sentence)
        self._marked, self._spoken_part = None, sentence.part if sentence else ""
        if sentence and at_top and sentence.path:
            self._marked = marked_block(self._top(), sentence.path, sentence.start, sentence.end)
        self.marked.emit()
        if sentence:
            self.spoken.emit(sentence.row, sentence.begins, sentence.ends)
        else:
            self.spoken.emit(-1, 0, 0)

    def _tell_all(self) -> None:
        self.changed.emit()
        self.marked.emit()
        self.outline_changed.emit()

    def _top(self) -> dict[str, Any]:
        page = self._page
        return {
            "title": self.title,
            "draft": self.draft,
            "reviewed": long_date(page.last_reviewed, page.text_language) if page else "",
            "lead": self._head.lead,
            "figure": self._head.figure,
        }

    def open_row(self, number: int) -> str:
        """Open the block at row ``number``; its anchor is returned where it has one."""
        if not 0 <= number < len(self._rows.rows) or self._rows.rows[number].opened:
            return ""
        self._rows.open(number)
        self.outline_changed.emit()
        return str(self._rows.rows[number].block.get("anchor", ""))

    def close_row(self, number: int) -> str:
        """Close the block at row ``number`` again; its anchor is returned where it has one."""
        if not 0 <= number < len(self._rows.rows) or not self._rows.rows[number].opened:
            return ""
        self._rows.close(number)
        self.outline_changed.emit()
        return str(self._rows.rows[number].block.get("anchor", ""))

    @Slot(int)
    def toggleDetails(self, number: int) -> None:
        """Open or close the block at row ``number``."""
        if 0 <= number < len(self._rows.rows) and self._rows.rows[number].opened:
            self.close_row(number)
        else:
            self.open_row(number)

    @Slot(str, result=int)
    def rowOf(self, anchor: str) -> int:
        """The row of the heading with ``anchor``; 0, the top, where there is none."""
        for number, row in enumerate(self._rows.rows):
            if row.block.get("anchor") == anchor:
                return number
        return 0

    @Slot(str, result="QVariantMap")
    def term(self, identifier: str) -> dict[str, str]:
        """The glossary card of a word marked on this page; empty where there is none."""
        for term in self._page.terms if self._page else ():
            if term.id == identifier:
                return {"term": term.term, "meaning": term.meaning}
        return {}

    def _get(self, name: str, otherwise: Any = "") -> Any:
        return getattr(self._page, name) if self._page else otherwise

    @Property(PageRows, constant=True)
    def rows(self) -> PageRows:
        return self._rows

    @Property(str, notify=changed)
    def topic(self) -> str:
        return str(self._get("id"))

    @Property(str, notify=changed)
    def title(self) -> str:
        return str(self._get("title"))

    @Property("QVariantMap", notify=marked)
    def lead(self) -> dict[str, Any]:
        """The summary, as a run."""
        return self._marked["lead"] if self._marked else self._head.lead

    @Property("QVariantMap", notify=marked)
    def figure(self) -> dict[str, Any]:
        """The page's own picture, as a figure block; empty where it has none."""
        return self._marked["figure"] if self._marked else self._head.figure

    @Property(str, notify=marked)
    def spokenPart(self) -> str:
        """Which part above the rows is read aloud: "title", "lead", "figure", or ""."""
        return self._spoken_part

    @property
    def text_language(self) -> str:
        """The language that the text is in; the reader's, or the one that stands in for it."""
        return str(self._get("text_language"))

    @Property(bool, notify=changed)
    def textRightToLeft(self) -> bool:
        return reads_right_to_left(self._get("text_language"))

    @Property("QVariantMap", notify=changed)
    def standIn(self) -> dict[str, str]:
        """``wanted`` and ``given``, where the text is not in the reader's language."""
        return stand_in(self._get("language"), self._get("text_language"))

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """Minutes that a slow reader needs."""
        return int(self._get("minutes", 0))

    @Property(str, notify=changed)
    def sectionId(self) -> str:
        return self._page.section.id if self._page else ""

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._page.section.title if self._page else ""

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._page.section.hue if self._page else "teal"

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """True until a clinician has approved the page."""
        return bool(self._get("status") != "approved")

    @Property(str, notify=changed)
    def approvedBy(self) -> str:
        return str(self._get("approved_by"))

    @Property(str, notify=changed)
    def authors(self) -> str:
        return ", ".join(self._get("authors", ()))

    @Property(str, notify=changed)
    def reviewed(self) -> str:
        page = self._page
        return long_date(page.last_reviewed, page.language) if page else ""

    @Property(str, notify=changed)
    def nextReview(self) -> str:
        page = self._page
        return month_and_year(page.next_review, page.language) if page else ""

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[dict[str, str]]:
        return [
            {"title": source.title, "author": source.author, "year": source.published[:4]}
            for source in self._get("sources", ())
        ]

    @Property("QVariantList", notify=changed)
    def related(self) -> list[dict[str, Any]]:
        return [tile(card) for card in self._get("related", ())]

    @Property("QVariantList", notify=changed)
    def words(self) -> list[dict[str, str]]:
        return [{"id": term.id, "term": term.term} for term in self._get("terms", ())]

    @Property("QVariantList", notify=outline_changed)
    def outline(self) -> list[dict[str, Any]]:
        """For every chapter its title ("" for the summary) and its row."""
        return outline_of(self._rows.rows)
