"""Tries whether people would find the pages, by the words that their authors gave them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.errors import Problem
from kiosk.library.facts import Facts
from kiosk.library.search.engine import Engine

FIRST = 3
"""Results that people look at."""

_SYNONYMS = "/synonyms.yaml"


def check_found(facts: Facts, engine: Engine, broken: frozenset[str]) -> Iterator[Problem]:
    """A warning for every page that none of its keywords finds, lost synonym and missing list.

    Only where what is known suffices: ``broken`` are the files that could not be read, and what
    stands in them may find a page, or be what a synonym leads to.
    """
    unread = {_language(path) for path in broken if path.endswith(".md")}
    unheard = {_language(path) for path in broken if path.endswith(_SYNONYMS)}
    for path, line, id, language, keywords in facts.keywords():
        if (
            keywords
            and language not in unread | unheard
            and not any(_finds(engine, word, language, id) for word in keywords)
        ):
            yield Problem(
                path,
                line,
                "warning",
                f"none of its keywords finds the page among the first {FIRST}",
                "give it a keyword that people would type, and that other pages do not have",
            )
    for language in set(facts.languages_without_synonyms()) - unheard:
        yield Problem(
            f"{language}{_SYNONYMS}",
            1,
            "warning",
            f"there are no everyday words for the pages in language “{language}”",
            "make the file, with lines such as: yellow skin: [jaundice]",
        )
    for path, line, language, phrase, words in facts.synonyms():
        lost = [word for word in words if not engine.knows(word, language)]
        if lost and language not in unread:
            yield Problem(
                path,
                line,
                "warning",
                f"“{phrase}” leads to “{lost[0]}”, which no page has",
                "use words that stand on a page",
            )


def _finds(engine: Engine, word: str, language: str, id: str) -> bool:
    found = engine.ask(f"{word} ", language, language, FIRST)
    return id in (hit.page for hit in found.results)


def _language(path: str) -> str:
    return path.partition("/")[0]
