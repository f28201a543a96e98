"""Rules over all topics: links, terms, pictures, sources, dates, translations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import PurePosixPath

from kiosk.content.model import Pack
from kiosk.content.sources import PACK_FILE
from kiosk.errors import Problem
from kiosk.library.facts import Facts, Mention

MOST_GUESSES = 20
"""Guessing what an unknown name was meant to be takes time for each of them."""

_UNKNOWN = {
    "topic": ("there is no page “{0}” in language “{1}”", "link to a page that exists"),
    "term": ("there is no term “{0}” in {1}/glossary.yaml", "add it there, or unmark the words"),
    "image": ("there is no picture images/{0}", "draw it, or name one that is there"),
    "source": ("there is no source “{0}” in pack.toml", "add it there as [[sources]]"),
    "section": ("there is no section “{0}” in pack.toml", "use one that is there"),
    "translation": ("there is no page {0}.md to translate", "name the page as en/symptoms"),
}


@dataclass(frozen=True, slots=True)
class Situation:
    """What the rules look at: the draft's tables, the pack, and the files that did not compile.

    What a broken file would have provided is not reported as missing.
    """

    facts: Facts
    pack: Pack
    broken: frozenset[str]
    today: date


def check(situation: Situation) -> Iterator[Problem]:
    """Every problem that shows only when all files are seen together."""
    for kind in _UNKNOWN:
        yield from _unknown(situation, kind)
    yield from _unknown_anchors(situation)
    yield from _ties(situation)
    yield from _overdue(situation)
    yield from _translations(situation)
    yield from _unused(situation)
    for path, line, message, fix in situation.facts.notes():
        yield Problem(path, line, "warning", message, fix)


def _unknown(situation: Situation, kind: str) -> Iterator[Problem]:
    message, fix = _UNKNOWN[kind]
    for number, mention in enumerate(situation.facts.missing(kind)):
        if _provider(kind, mention) in situation.broken:
            continue
        guess = ""
        if number < MOST_GUESSES:
            known = situation.facts.ids(kind, mention.language)
            close = get_close_matches(mention.target, known, 1)
            guess = f"did you mean “{close[0]}”? or " if close else ""
        words = message.format(mention.target, mention.language)
        yield Problem(mention.path, mention.line, "error", words, guess + fix)


def _provider(kind: str, mention: Mention) -> str:
    """The file that would provide what is mentioned."""
    return {
        "topic": f"{mention.language}/{mention.target}.md",
        "term": f"{mention.language}/glossary.yaml",
        "image": f"images/{mention.target}",
        "translation": f"{mention.target}.md",
    }.get(kind, PACK_FILE)


def _unknown_anchors(situation: Situation) -> Iterator[Problem]:
    for mention in situation.facts.missing_anchors():
        known = situation.facts.anchors(mention.language, mention.target)
        yield Problem(
            mention.path,
            mention.line,
            "error",
            f"the page “{mention.target}” has no heading “#{mention.detail}”",
            f"use one of: {', '.join(sorted(known)[:12])}",
        )


def _ties(situation: Situation) -> Iterator[Problem]:
    for path, line, rank, first in situation.facts.shared_places():
        yield Problem(
            path,
            line,
            "warning",
            f"order {rank} is used by {first} too, so the tiles are sorted by id",
            "give each page of a section its own order",
        )


def _overdue(situation: Situation) -> Iterator[Problem]:
    for path, line, due in situation.facts.overdue(situation.today.isoformat()):
        yield Problem(
            path,
            line,
            "warning",
            f"the page was due for review on {due}",
            "have it reviewed, then write the new dates into last_reviewed and next_review",
        )


def _translations(situation: Situation) -> Iterator[Problem]:
    facts, original = situation.facts, situation.pack.default_language
    for mention, now in facts.stale_translations():
        yield Problem(
            mention.path,
            mention.line,
            "warning",
            f"{mention.target}.md has changed since this was translated",
            f"bring the translation up to date, then write source_hash: {now}",
        )
    for path, line, id in facts.undeclared_translations(original):
        yield Problem(
            path,
            line,
            "error",
            f"the page has the id of {original}/{id}.md, but does not say that it translates it",
            f"write translation_of: {original}/{id} and source_hash:",
        )
    for language in situation.pack.languages:
        absent = [
            id
            for id in facts.untranslated(original, language)
            if f"{language}/{id}.md" not in situation.broken
        ]
        if absent and PACK_FILE not in situation.broken:
            yield Problem(
                PACK_FILE,
                situation.pack.languages_line,
                "warning",
                f"{len(absent)} page{'s are' if len(absent) > 1 else ' is'} not translated"
                f" into “{language}”: {', '.join(absent[:5])}",
                f"add them to {language}/, with translation_of: and source_hash:",
            )


def _unused(situation: Situation) -> Iterator[Problem]:
    if any(PurePosixPath(path).suffix != ".svg" for path in situation.broken):
        return  # A page that did not compile may use them.
    for path in situation.facts.unused_images():
        if path not in situation.broken:
            yield Problem(path, 1, "warning", "no page shows this picture", "use it, or delete it")
    lines = {section.id: section.line for section in situation.pack.sections}
    for language, section in situation.facts.empty_sections():
        yield Problem(
            PACK_FILE,
            lines[section],
            "warning",
            f"the section “{section}” has no pages in language “{language}”",
            "write one, or leave the section out",
        )
