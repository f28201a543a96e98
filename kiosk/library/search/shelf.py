"""Puts what the search keeps into a draft, and takes it out again."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable

from kiosk.library.packing import unpack
from kiosk.library.search.index import (
    Entries,
    VocabularyWord,
    analysed,
    entries,
    row_number,
)


class SearchShelf:
    """The search tables of a draft.

    What was put is complete after ``settle``: until then the vocabulary is counted in memory,
    since most words come from many pages.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._counts: Counter[tuple[str, VocabularyWord]] = Counter()

    def put_page(self, file: int, language: str, page: Entries) -> None:
        """Keep the page that came from this file."""
        self._connection.executemany(
            "INSERT INTO search (rowid, stems) VALUES (?, ?)",
            ((row_number(file, field, section), stems) for field, section, stems in page.rows),
        )
        self._counts.update((language, word) for word in page.vocabulary)

    def put_synonyms(
        self, file: int, language: str, synonyms: Iterable[tuple[str, tuple[str, ...]]]
    ) -> None:
        """Keep the synonyms of a language: what people say, and the words of the pages for it."""
        for written, words in synonyms:
            phrase = analysed(written, language)
            self._connection.execute(
                "INSERT OR REPLACE INTO synonym VALUES (?, ?, ?, ?, ?)",
                (
                    language,
                    " ".join(word.stem for word in phrase),
                    written,
                    json.dumps(words, ensure_ascii=False),
                    file,
                ),
            )
            self._counts.update((language, word) for word in phrase)

    def forget(self, file: int) -> None:
        """Take out what came from this file; its page and synonyms must still be there.

        The index does not hold the words of a row, but must be told them to let go of it; so
        they are found once more.
        """
        for language, written in self._connection.execute(
            "SELECT language, written FROM synonym WHERE file = ?", (file,)
        ).fetchall():
            self._counts.subtract((language, word) for word in analysed(written, language))
        for language, title, summary, body in self._connection.execute(
            "SELECT language, title, summary, body FROM topic JOIN page USING (file)"
            " WHERE file = ?",
            (file,),
        ).fetchall():
            page = entries(language, title, summary, unpack(body))
            self._connection.executemany(
                "INSERT INTO search (search, rowid, stems) VALUES ('delete', ?, ?)",
                ((row_number(file, field, section), stems) for field, section, stems in page.rows),
            )
            self._counts.subtract((language, word) for word in page.vocabulary)

    def settle(self) -> None:
        """Bring the vocabulary up to date."""
        changed = sorted(
            (language, *word, count) for (language, word), count in self._counts.items() if count
        )
        self._connection.executemany(
            "INSERT INTO vocabulary VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET pages = pages + excluded.pages",
            changed,
        )
        self._connection.executemany(
            "DELETE FROM vocabulary"
            " WHERE language = ? AND folded = ? AND spelling = ? AND pages <= 0",
            ((language, folded, spelling) for language, folded, spelling, _, _ in changed),
        )
        self._counts.clear()
