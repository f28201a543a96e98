"""Questions over all topics at once, answered by the draft's own tables.

The rows say what is so; `content.check` says it in words.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.library.packing import unpack


class Mention(NamedTuple):
    """A place in a file that names something; ``language`` is that of the file."""

    path: str
    line: int
    target: str
    detail: str
    language: str


_MENTION = """
SELECT file.path, reference.line, reference.target, reference.detail, coalesce(owner.language, '')
FROM {} JOIN file ON file.number = reference.file
LEFT JOIN topic AS owner ON owner.file = reference.file
"""
# CROSS keeps SQLite from reading all mentions to find those of the few suspects.
_SUSPECT_MENTION = _MENTION.format("suspect CROSS JOIN reference ON reference.file = suspect.file")
_ANY_MENTION = _MENTION.format("reference")

_MISSING = {
    "topic": "SELECT 1 FROM tile WHERE tile.language = owner.language"
    " AND tile.id = reference.target",
    "term": "SELECT 1 FROM term WHERE term.language IN (owner.language, :default)"
    " AND term.id = reference.target",
    "image": "SELECT 1 FROM image WHERE image.name = reference.target",
    "source": "SELECT 1 FROM work WHERE work.id = reference.target",
    "section": "SELECT 1 FROM section WHERE section.id = reference.target",
    "link": "SELECT 1 WHERE FALSE",
    "translation": "SELECT 1 FROM file AS original WHERE original.path = reference.target || '.md'",
}


class Facts:
    """Asks the tables of a draft. ``suspect`` lists the files whose mentions must be looked at."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def missing(self, kind: str, default_language: str) -> Iterator[Mention]:
        """The mentions of this kind whose target exists neither in the language of the file nor
        in the default language."""
        query = f"{_SUSPECT_MENTION} WHERE reference.kind = :kind AND NOT EXISTS ({_MISSING[kind]})"
        values = {"kind": kind, "default": default_language}
        return map(Mention._make, self._connection.execute(query, values))

    def missing_anchors(self) -> Iterator[Mention]:
        """Links to a place in a page that exists, where the page has no such place.

        Not in pages that are still to be translated: nobody can know their headings yet.
        """
        query = f"""{_SUSPECT_MENTION}
            JOIN topic ON topic.language = owner.language AND topic.id = reference.target
            WHERE reference.kind = 'topic' AND reference.detail != '' AND NOT EXISTS (
                SELECT 1 FROM anchor
                WHERE anchor.file = topic.file AND anchor.name = reference.detail
            )"""
        return map(Mention._make, self._connection.execute(query))

    def anchors(self, language: str, topic: str) -> list[str]:
        """The places within a page that a link can lead to."""
        query = (
            "SELECT name FROM anchor JOIN topic ON topic.file = anchor.file"
            " WHERE topic.language = ? AND topic.id = ?"
        )
        return [name for (name,) in self._connection.execute(query, (language, topic))]

    def unused_images(self) -> list[str]:
        """The paths of pictures that nothing shows."""
        query = """
            SELECT file.path FROM image JOIN file ON file.number = image.file
            WHERE image.name NOT IN (SELECT target FROM reference WHERE kind = 'image')"""
        return [path for (path,) in self._connection.execute(query)]

    def pages_using(self, image: str) -> list[str]:
        """The paths of the files that show this picture."""
        query = """
            SELECT DISTINCT file.path FROM reference JOIN file ON file.number = reference.file
            WHERE reference.kind = 'image' AND reference.target = ?"""
        return [path for (path,) in self._connection.execute(query, (image,))]

    def shared_places(self) -> Iterator[tuple[str, int, int, str]]:
        """Path, line and order of every page whose order another has, and the other's path."""
        query = """
            SELECT file.path, topic.rank_line, topic.rank, first.path FROM (
                SELECT language, section, rank, min(file) AS file FROM topic
                GROUP BY language, section, rank HAVING count(*) > 1
            ) AS shared
            JOIN topic ON topic.language = shared.language AND topic.section = shared.section
                AND topic.rank = shared.rank AND topic.file != shared.file
            JOIN file ON file.number = topic.file
            JOIN file AS first ON first.number = shared.file"""
        return self._connection.execute(query)

    def overdue(self, today: str) -> Iterator[tuple[str, int, str]]:
        """Path, line and date of every page whose review was due before ``today`` (ISO)."""
        query = """
            SELECT file.path, topic.review_line, topic.next_review
            FROM topic JOIN file ON file.number = topic.file
            WHERE topic.next_review < ?"""
        return self._connection.execute(query, (today,))

    def stale_translations(self) -> Iterator[tuple[Mention, str]]:
        """Translations of a text that has changed, with the hash of the text as it is now."""
        query = f"""
            SELECT mention.*, lower(hex(original.digest))
            FROM ({_ANY_MENTION} WHERE reference.kind = 'translation') AS mention
            JOIN file AS original ON original.path = mention.target || '.md'
            WHERE lower(hex(original.digest)) != mention.detail"""
        for row in self._connection.execute(query):
            yield Mention(*row[:5]), row[5]

    def undeclared_translations(self, language: str) -> Iterator[Any]:
        """The path, line and id of pages that exist in ``language`` too, but do not say so."""
        query = """
            SELECT file.path, topic.id_line, topic.id
            FROM topic JOIN file ON file.number = topic.file
            WHERE topic.language != ?1
            AND EXISTS (SELECT 1 FROM topic AS original
                WHERE original.language = ?1 AND original.id = topic.id)
            AND NOT EXISTS (SELECT 1 FROM reference
                WHERE reference.file = topic.file AND reference.kind = 'translation')"""
        return self._connection.execute(query, (language,))

    def untranslated(self, original: str, language: str) -> list[str]:
        """The ids of pages that exist in ``original`` but not in ``language``."""
        query = """
            SELECT topic.id FROM topic WHERE topic.language = ?1 AND NOT EXISTS (
                SELECT 1 FROM topic AS other WHERE other.language = ?2 AND other.id = topic.id)"""
        return [id for (id,) in self._connection.execute(query, (original, language))]

    def untranslated_terms(self, original: str, language: str) -> list[str]:
        """The ids of words that are explained in ``original`` but not in ``language``."""
        query = """
            SELECT term.id FROM term WHERE term.language = ?1 AND NOT EXISTS (
                SELECT 1 FROM term AS other WHERE other.language = ?2 AND other.id = term.id)"""
        return [id for (id,) in self._connection.execute(query, (original, language))]

    def directories(self) -> set[str]:
        """The languages that have a directory."""
        return {name for (name,) in self._connection.execute("SELECT language FROM directory")}

    def empty_sections(self) -> Iterator[tuple[str, str]]:
        """The language and id of sections without a topic."""
        return self._connection.execute("SELECT language, id FROM section WHERE topic_count = 0")

    def ids(self, kind: str, language: str) -> list[str]:
        """All that a mention of this kind could name, to guess what was meant."""
        query = {
            "topic": "SELECT id FROM tile WHERE language = ?",
            "term": "SELECT id FROM term WHERE language = ?",
            "link": "SELECT 'topic:' || id FROM tile WHERE language = ?1"
            " UNION ALL SELECT 'term:' || id FROM term WHERE language = ?1",
            "image": "SELECT name FROM image WHERE ? IS NOT NULL",
            "source": "SELECT id FROM work WHERE ? IS NOT NULL",
            "section": "SELECT DISTINCT id FROM section WHERE ? IS NOT NULL",
            "translation": "SELECT substr(path, 1, length(path) - 3) FROM file"
            " WHERE path LIKE '%.md' AND ? IS NOT NULL",
        }[kind]
        return [id for (id,) in self._connection.execute(query, (language,))]

    def notes(self) -> Iterator[tuple[str, int, str, str]]:
        """The path, line, message and fix of every warning kept from compiling."""
        query = """
            SELECT file.path, note.line, note.message, note.fix
            FROM note JOIN file ON file.number = note.file"""
        return self._connection.execute(query)

    def keywords(self) -> Iterator[tuple[str, int, str, str, list[str]]]:
        """The path, line of the id, id, language and keywords of every page."""
        query = """
            SELECT file.path, topic.id_line, topic.id, topic.language, page.body
            FROM topic JOIN file ON file.number = topic.file JOIN page USING (file)"""
        for *page, body in self._connection.execute(query).fetchall():
            path, line, id, language = page
            yield path, line, id, language, unpack(body)["keywords"]

    def synonyms(self) -> Iterator[tuple[str, int, str, str, list[str]]]:
        """The path, line and language of every synonym, what people say, and the words for it."""
        query = """
            SELECT file.path, synonyms.language, synonyms.list
            FROM synonyms JOIN file ON file.number = synonyms.file"""
        for path, language, packed in self._connection.execute(query).fetchall():
            for phrase, (line, *words) in unpack(packed).items():
                yield path, line, language, phrase, words

    def languages_without_synonyms(self) -> list[str]:
        """The languages that have pages, but no list of what people say."""
        query = "SELECT language FROM topic EXCEPT SELECT language FROM synonyms ORDER BY language"
        return [language for (language,) in self._connection.execute(query)]

    def topic_count(self) -> int:
        """How many pages there are, in all languages."""
        (count,) = self._connection.execute("SELECT count(*) FROM topic").fetchone()
        return int(count)
