"""Puts what the search keeps into a draft, and takes it out again."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from kiosk.library.packing import pack, unpack
from kiosk.library.search.index import Entries, VocabularyWord, analysed, entries, row_number
from kiosk.library.search.vocabulary import Vocabulary


class SearchShelf:
    """The search tables of a draft.

    What was put is complete after ``settle``: until then the vocabulary is counted in memory,
    since most words come from many pages.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._counts: dict[str, Counter[VocabularyWord]] = defaultdict(Counter)

    def put_page(self, file: int, language: str, page: Entries) -> None:
        """Keep the page that came from this file."""
        self._connection.executemany(
            "INSERT INTO search (rowid, stems) VALUES (?, ?)",
            ((row_number(file, field, section), stems) for field, section, stems in page.rows),
        )
        self._counts[language].update(page.vocabulary)

    def put_synonyms(
        self, file: int, language: str, synonyms: Mapping[str, Sequence[object]]
    ) -> None:
        """Keep the synonyms of a language: what people say, its line, the words of the pages."""
        self._connection.execute(
            "INSERT INTO synonyms VALUES (?, ?, ?)", (file, language, pack(dict(synonyms)))
        )
        self._counts[language].update(_words_said(synonyms, language))

    def forget(self, file: int) -> None:
        """Take out what came from this file; its page and synonyms must still be there.

        The index does not hold the words of a row, but must be told them to let go of it; so
        they are found once more. Raises ``sqlite3.DatabaseError`` where they are damaged.
        """
        try:
            self._forget(file)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise sqlite3.DatabaseError(str(error)) from error

    def settle(self) -> None:
        """Bring the vocabularies up to date. Raises ``sqlite3.DatabaseError`` like ``forget``."""
        for language, counts in self._counts.items():
            row = self._connection.execute(
                "SELECT words, spellings, numbers FROM vocabulary WHERE language = ?", (language,)
            ).fetchone()
            try:
                vocabulary = Vocabulary.read(*row) if row else Vocabulary()
            except (ValueError, KeyError, TypeError) as error:
                raise sqlite3.DatabaseError(str(error)) from error
            self._connection.execute(
                "INSERT OR REPLACE INTO vocabulary VALUES (?, ?, ?, ?)",
                (language, *vocabulary.changed(counts).packed()),
            )
        self._counts.clear()

    def compact(self) -> None:
        """Merge what was put bit by bit; worth its time once for a library made anew."""
        self._connection.execute("INSERT INTO search (search) VALUES ('optimize')")

    def _forget(self, file: int) -> None:
        for language, synonyms in self._connection.execute(
            "SELECT language, list FROM synonyms WHERE file = ?", (file,)
        ).fetchall():
            self._counts[language].subtract(_words_said(unpack(synonyms), language))
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
            self._counts[language].subtract(page.vocabulary)


def _words_said(synonyms: Mapping[str, object], language: str) -> list[VocabularyWord]:
    return [word for phrase in synonyms for word in analysed(phrase, language)]
