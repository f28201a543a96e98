"""Answers questions: which pages, in which order, and at which section."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import NamedTuple

from kiosk.library.records import Found, Hit
from kiosk.library.search.lookup import Lookup
from kiosk.library.search.pages import FoundPage
from kiosk.library.search.question import MAX_TEXT, Language, Question
from kiosk.library.search.ranking import Scored, in_order, ranked
from kiosk.library.search.reading import Group
from kiosk.library.search.snippet import snippet
from kiosk.library.search.wording import Heading, fullness, likest_heading, says
from kiosk.library.search.words import comparable, forget_words, split, split_folded, stem

FULL_TITLE = 0.2
"""How much more a page counts whose whole title was typed."""

FULL_HEADING = 1.0
"""How much more a page counts one of whose headings was typed."""

AS_TYPED = 1.5
"""How much more a page counts, for each typed word, that says them just so and in this order."""

MOST_RERANKED = 10
"""Pages beyond the limit that can come in for what they are called, or say as it was typed."""

MOST_STRANGERS = 5_000
"""Pages of the default language among which those are sought that stand in for a translation."""


class _Asked(NamedTuple):
    """What was typed, in one language: its folded words, those that were looked for, and itself."""

    typed: list[str]
    said: set[str]
    as_it_is: str


class Engine:
    """Searches one library.

    It keeps what it has learned of the languages asked for, and the pages that it found last: at
    the next letter most of them are found again.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._languages: dict[str, Language] = {}
        self._lookup = Lookup(connection)
        self._found: dict[tuple[str, int], FoundPage] = {}
        self._stand_ins = cache(self._find_stand_ins)
        self._pages = cache(self._count_pages)

    def ask(self, text: str, language: str, default_language: str, limit: int) -> Found:
        """At most ``limit`` pages, the best first, each at its best section.

        Pages that stand in for a translation are found by the words of ``default_language``.
        """
        self._lookup.next_question()
        strangers = self._stand_ins(language)
        self._keep({language, default_language} if strangers else {language})
        question = self._language(language).read(text)
        enough = limit + MOST_RERANKED
        found = self._scored(language, question, enough)
        groups = {language: question.groups}
        named = self._named(language, question)
        if strangers:
            other = self._language(default_language).read(text)
            groups[default_language] = other.groups
            named |= self._named(default_language, other)
            theirs = self._scored(default_language, other, MOST_STRANGERS)
            found += [one for one in theirs if one.file in strangers]
        best = sorted(found, key=lambda one: (-one.score, one.file))[:enough]
        asked = {name: self._asked(name, looked_for, text) for name, looked_for in groups.items()}
        pages = self._read(language, best)
        worded = _by_wording(best, pages, asked, named)
        best = _gently(worded, pages, asked)[:limit]
        hits = (_hit(pages[one.file], one, asked) for one in best)
        return Found(text, question.mended, tuple(hits))

    def knows(self, text: str, language: str) -> bool:
        """Whether every word of ``text`` stands somewhere on the pages of this language."""
        self._lookup.next_question()
        way = tuple(stem(word.spelling, language) for word in split(text, language))
        return bool(way) and bool(self._lookup.places(language, Group({way: 1.0})).spots)

    def forget(self) -> None:
        """Keep nothing of what was typed, nor of what it found."""
        self._found.clear()
        self._lookup.forget()
        for language in self._languages.values():
            language.forget()
        forget_words()

    def _keep(self, languages: set[str]) -> None:
        """Forget all other languages, with what was found and compared in them."""
        for language in self._languages.keys() - languages:
            del self._languages[language]
            self.forget()

    def _language(self, name: str) -> Language:
        if name not in self._languages:
            self._languages[name] = Language(self._connection, name)
        return self._languages[name]

    def _scored(self, language: str, question: Question, limit: int) -> list[Scored]:
        """The best pages of this language that have one of the words."""
        words = [self._lookup.places(language, group) for group in question.groups]
        self._lookup.look_closer(language, question.groups, words)
        vocabulary = self._language(language).words
        for group, places in zip(question.groups, words, strict=True):
            if places.everywhere:
                places.pages = vocabulary.pages_of(stem for way in group.ways for stem in way)
        wholes = [self._lookup.places(language, group) for group in question.wholes]
        for whole in wholes:
            whole.extra = True
        return ranked(words + wholes, self._pages(language), limit)

    def _named(self, language: str, question: Question) -> set[int]:
        """The pages that have a title or keyword that is what was typed, or begins so."""
        return self._lookup.places(language, question.name).files

    def _read(self, shown: str, found: list[Scored]) -> dict[int, FoundPage]:
        """The pages that were found, by their files, as they are shown in this language."""
        new = [one.file for one in found if (shown, one.file) not in self._found]
        marks = ", ".join("?" * len(new))
        rows = self._connection.execute(
            "SELECT topic.file, page.body, section.position, tile.position, topic.id,"
            " topic.language, topic.title, topic.summary, topic.image, section.hue"
            " FROM topic JOIN page USING (file)"
            " JOIN tile ON tile.language = ? AND tile.id = topic.id"
            " JOIN section ON section.language = tile.language AND section.id = tile.section"
            f" WHERE topic.file IN ({marks})",
            [shown, *new],
        ).fetchall()
        for file, body, section, tile, *told in rows:
            self._found[shown, file] = FoundPage(body, (section, tile), *told)
        keys = [(shown, one.file) for one in found]
        self._found = {key: self._found[key] for key in keys if key in self._found}
        return {file: page for (_, file), page in self._found.items()}

    def _asked(self, language: str, groups: list[Group], text: str) -> _Asked:
        stems = {stem for group in groups for way in group.ways for stem in way}
        said = self._language(language).words.words_of(stems)
        text = text[:MAX_TEXT]
        return _Asked(split_folded(text, language), said, comparable(text, language))

    def _find_stand_ins(self, language: str) -> frozenset[int]:
        rows = self._connection.execute(
            "SELECT tile.page FROM tile JOIN topic ON topic.file = tile.page"
            " WHERE tile.language = ?1 AND topic.language != ?1",
            (language,),
        )
        return frozenset(file for (file,) in rows.fetchall())

    def _count_pages(self, language: str) -> int:
        (count,) = self._connection.execute(
            "SELECT coalesce(sum(topic_count), 0) FROM section WHERE language = ?", (language,)
        ).fetchone()
        return int(count)


def _by_wording(
    found: list[Scored], pages: dict[int, FoundPage], asked: dict[str, _Asked], named: set[int]
) -> list[Scored]:
    """In order, where what says just what was typed counts more than its words alone.

    ``named`` are the files with a title or keyword that is what was typed, or begins so.
    """
    best = [
        _reworded(one, page, asked[page.language], one.file in named)
        for one in found
        if (page := pages.get(one.file))
    ]
    return in_order(best, {file: page.place for file, page in pages.items()})


def _reworded(one: Scored, page: FoundPage, asked: _Asked, named: bool) -> Scored:
    """What a page counts by how it says what was typed; its section, if one is headed so."""
    language, typed = page.language, asked.typed
    more = FULL_TITLE * fullness(page.title_words, asked.said, language)
    heading = Heading()
    if len(typed) > 1:  # A single word is more often in a heading than meant as one.
        heading = likest_heading(page.headings, typed, asked.said, language)
        more += FULL_HEADING * heading.like**2
    as_typed = AS_TYPED * len(typed) if says(page.comparable, asked.as_it_is) else 0.0
    whole = page.title_words == typed
    return one._replace(
        score=one.score * (1 + more) * (1 + as_typed),
        section=heading.section if heading.like == 1 else one.section,
        named=2 if whole else int(named or heading.named),
    )


def _gently(
    found: list[Scored], pages: dict[int, FoundPage], asked: dict[str, _Asked]
) -> list[Scored]:
    """In order, but with no closed figures first that nobody asked for by one of their names.

    Where there is nothing else they are shown: closed they are all the same.
    """
    for number, one in enumerate(found):
        page = pages[one.file]
        typed, said, _ = asked[page.language]
        if not page.closed or (not one.guessed and page.is_called(typed, said)):
            return [one, *found[:number], *found[number + 1 :]]
    return found


def _hit(page: FoundPage, one: Scored, asked: dict[str, _Asked]) -> Hit:
    cut = snippet(page.sections, one.section, asked[page.language].said, page.words)
    text, marks = (cut.text, cut.marks) if cut.text else (page.summary, ())
    return Hit(
        page.id,
        page.title,
        cut.anchor,
        cut.heading,
        page.image,
        page.hue,
        text,
        marks,
        round(one.score, 4),
    )
