"""Rules over all topics: links, terms, pictures, sources, dates, translations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import PurePosixPath

from kiosk.content.model import Pack
from kiosk.content.names import name_of
from kiosk.content.sources import PACK_FILE
from kiosk.errors import Problem
from kiosk.library.facts import Facts, Mention

MOST_NAMED = 8
"""Files or words that are named where many are missing."""

MOST_GUESSES = 20
"""Guessing what an unknown name was meant to be takes time for each of them."""

_UNKNOWN = {
    "topic": ("there is no page “{0}” in language “{1}”", "link to a page that exists"),
    "term": ("there is no term “{0}” in {1}/glossary.yaml", "add it there, or unmark the words"),
    "image": ("there is no picture images/{0}", "draw it, or name one that is there"),
    "source": ("there is no source “{0}” in pack.toml", "add it there as [[sources]]"),
    "section": ("there is no section “{0}” in pack.toml", "use one that is there"),
    "link": (
        "the link leads to “{0}”, which the kiosk cannot open",
        "only term:id and topic:id are links",
    ),
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
    default = situation.pack.default_language
    for number, mention in enumerate(situation.facts.missing(kind, default)):
        if situation.broken.intersection(_providers(kind, mention, default)):
            continue
        guess = ""
        if number < MOST_GUESSES:
            guess = _guess(kind, mention.target, situation.facts.ids(kind, mention.language))
        words = message.format(mention.target, mention.language)
        yield Problem(mention.path, mention.line, "error", words, guess + fix)


def _guess(kind: str, target: str, known: list[str]) -> str:
    """What may be meant by a name that is not known. Of a link to a file its last part counts."""
    names = {name: name for name in known}
    if kind == "link":
        names = {name.partition(":")[2]: name for name in reversed(known)}
        target = PurePosixPath(target.partition("#")[0]).stem.lower()
    close = get_close_matches(target, names, 1)
    return f"did you mean “{names[close[0]]}”? or " if close else ""


def _providers(kind: str, mention: Mention, default_language: str) -> list[str]:
    """The files that could provide what is mentioned."""
    languages = (mention.language, default_language)
    match kind:
        case "topic":
            return [f"{language}/{mention.target}.md" for language in languages]
        case "term":
            return [f"{language}/glossary.yaml" for language in languages]
        case "image":
            return [f"images/{mention.target}"]
        case "translation":
            return [f"{mention.target}.md"]
        case "link":
            return []
    return [PACK_FILE]


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
            "compare the text and the head, common_questions too, and bring the translation up to"
            f" date; then write source_hash: {now}",
        )
    for path, line, id in facts.undeclared_translations(original):
        yield Problem(
            path,
            line,
            "error",
            f"the page has the id of {original}/{id}.md, but does not say that it translates it",
            f"write translation_of: {original}/{id} and source_hash:",
        )
    if PACK_FILE not in situation.broken:
        for language in situation.pack.languages:
            yield from _untranslated(situation, language)


def _untranslated(situation: Situation, language: str) -> Iterator[Problem]:
    """What is there only in the default language, which is shown meanwhile."""
    facts, original = situation.facts, situation.pack.default_language
    line = situation.pack.languages_line
    into, meanwhile = name_of(language), f"until then the kiosk shows {name_of(original)}"
    files = (f"{language}/{id}.md" for id in facts.untranslated(original, language))
    pages = [file for file in files if file not in situation.broken]
    if pages:
        yield Problem(
            PACK_FILE,
            line,
            "warning",
            f"{_counted(pages, 'page')} not translated into {into}: {_listed(pages)}",
            f"write {_them(pages)}, with translation_of: and source_hash:; {meanwhile}",
        )
    glossary, directory = f"{language}/glossary.yaml", f"{language}/directory.yaml"
    terms = facts.untranslated_terms(original, language)
    if terms and glossary not in situation.broken:
        yield Problem(
            PACK_FILE,
            line,
            "warning",
            f"{_counted(terms, 'word')} not explained in {into}: {_listed(terms)}",
            f"write {_them(terms)} into {glossary}; {meanwhile}",
        )
    there = facts.directories()
    if original in there and language not in there and directory not in situation.broken:
        yield Problem(
            PACK_FILE,
            line,
            "warning",
            f"the directory is not translated into {into}",
            f"write {directory}; {meanwhile}",
        )


def _counted(names: list[str], what: str) -> str:
    return f"{len(names)} {what}{'s are' if len(names) > 1 else ' is'}"


def _them(names: list[str]) -> str:
    return "them" if len(names) > 1 else "it"


def _listed(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


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
