"""Reads the lists that each language has: glossary.yaml, directory.yaml and synonyms.yaml."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from pathlib import PurePosixPath

from kiosk.content.fields import (
    ID,
    Field,
    Located,
    Wrong,
    identifier,
    read_fields,
    record,
    several,
    text,
)
from kiosk.content.frontmatter import image_name
from kiosk.content.log import Log
from kiosk.content.model import Compiled, Directory, Glossary, Reference, Synonym, Synonyms, Term
from kiosk.content.names import name_of
from kiosk.content.text import decode
from kiosk.content.yamltext import Mapping, Node, parse_yaml
from kiosk.library.search.index import MOST_WORDS_SAID, analysed
from kiosk.library.search.words import stop_words

MAX_TERMS = 5_000
MAX_SYNONYMS = 5_000

_MEANT = several(text(60), 1, 12)
_PAGE = "write words that stand on a page"

_SCRIPTS = {"en": "LATIN", "de": "LATIN", "tr": "LATIN", "ar": "ARABIC"}
"""How Unicode's names of letters begin; what other languages are written in is not judged."""

_ANYWHERE = ("LATIN", "GREEK", "MICRO")
_LETTERS = ("Lu", "Ll", "Lt", "Lo")

_EXAMPLE = 'jaundice: {term: "jaundice", meaning: "Yellow skin and eyes."}'

TERM = (
    Field("term", text(80), 'term: "jaundice"'),
    Field("meaning", text(400), 'meaning: "Yellow skin and eyes."'),
)

DIRECTORY = (
    Field(
        "illustration",
        record(
            "the illustration",
            Field("file", image_name, "file: directory.svg"),
            Field("alt", text(300), 'alt: "A door with a name plate"'),
        ),
        'illustration: {file: directory.svg, alt: "A door with a name plate"}',
    ),
    Field(
        "entries",
        several(
            record(
                "an entry",
                Field("id", identifier, "id: liver-surgery"),
                Field("name", text(100), "name: Liver surgery"),
                Field("fields", several(text(60), 1, 12), "fields: [Surgery]"),
                Field("what", text(300), "what: They operate on the liver."),
                Field("where", text(120), "where: Building B, 2nd floor"),
            ),
            1,
            500,
        ),
        "entries: a list, each with id, name, fields, what and where",
    ),
)


def compile_glossary(path: str, data: bytes) -> Compiled:
    """The terms of one language, from the bytes of its glossary.yaml."""
    log = Log(path)
    language = PurePosixPath(path).parts[0]
    terms = _terms(data, log)
    result = None if log.failed else Glossary(language, terms)
    return Compiled(path, hashlib.sha256(data).digest(), result, tuple(log.problems))


def compile_directory(path: str, data: bytes) -> Compiled:
    """The departments of one language, from the bytes of its directory.yaml."""
    log = Log(path)
    directory = _directory(PurePosixPath(path).parts[0], data, log)
    result = None if log.failed else directory
    return Compiled(path, hashlib.sha256(data).digest(), result, tuple(log.problems))


def compile_synonyms(path: str, data: bytes) -> Compiled:
    """The synonyms of one language, from the bytes of its synonyms.yaml."""
    log = Log(path)
    language = PurePosixPath(path).parts[0]
    synonyms = _synonyms(data, language, log)
    # With an error in it, too: so the check can say at once where the good lines lead.
    result = Synonyms(language, synonyms) if synonyms else None
    return Compiled(path, hashlib.sha256(data).digest(), result, tuple(log.problems))


def _synonyms(data: bytes, language: str, log: Log) -> tuple[Synonym, ...]:
    node = _parse(data, log)
    example = "write, for example: yellow skin: [jaundice]"
    if not isinstance(node, Mapping):
        if not log.failed:
            log.error(1, "the synonyms are empty or not a list of words", example)
        return ()
    if len(node.values) > MAX_SYNONYMS:
        log.error(node.line, f"there are more than {MAX_SYNONYMS:,} synonyms", "leave some out")
        return ()
    synonyms = []
    first: dict[str, int] = {}
    for said, words in node.values.items():
        line = node.lines[said]
        _check_said(said, language, line, first, log)
        try:
            found = _MEANT(words, log)
        except Wrong as wrong:
            log.error(wrong.line, f"“{said[:40]}” {wrong.words}", example)
            continue
        _check_meant(said, found, language, line, log)
        synonyms.append(Synonym(said, tuple(word.value for word in found), line))
    return tuple(synonyms)


def _check_said(said: str, language: str, line: int, first: dict[str, int], log: Log) -> None:
    """What people say; ``first`` holds the line of every phrase so far, by its stems."""
    phrase = _stems(said, language)
    if not phrase or len(said) > 60 or phrase.count(" ") >= MOST_WORDS_SAID:
        log.error(
            line,
            f"“{said[:40]}” is not what people would type",
            f"use one to {MOST_WORDS_SAID} words, at most 60 characters",
        )
    elif phrase in first:
        log.error(
            line,
            f"“{said}” is looked up like the words on line {first[phrase]}",
            "put what both lead to on one of the lines",
        )
    elif _only_stop_words(said, language):
        log.error(
            line,
            f"“{said}” has only words that stand in most questions",
            "add the word that tells what is meant",
        )
    _check_letters(said, language, line, log)
    first.setdefault(phrase, line)


def _check_meant(said: str, words: tuple[Located, ...], language: str, line: int, log: Log) -> None:
    """The words of the pages that it leads to."""
    phrase = _stems(said, language)
    seen = set()
    for word in words:
        stems = _stems(word.value, language)
        if not stems:
            log.error(word.line, f"“{said[:40]}” leads to “{word.value}”, which has no word", _PAGE)
        elif stems == phrase:
            log.error(line, f"“{said}” leads to itself", f"{_PAGE}, other than these")
        elif stems in seen:
            log.warning(
                word.line, f"“{said[:40]}” leads to “{word.value}” twice", "leave one of them out"
            )
        seen.add(stems)
        _check_letters(word.value, language, word.line, log)


def _check_letters(words: str, language: str, line: int, log: Log) -> None:
    """What is easily overlooked: brackets, and letters that only look like those of the language.

    Letters of Latin and Greek stand in every language: CT, β.
    """
    if re.search(r"[()\[\]{}]", words):
        log.warning(
            line,
            f"“{words[:60]}” has brackets, which nobody types",
            "write what stands in them as an entry of its own, or leave it out",
        )
    script = _SCRIPTS.get(language.split("-")[0], "")
    for letter in words if script else "":
        name = unicodedata.name(letter, "")
        if unicodedata.category(letter) in _LETTERS and not name.startswith((script, *_ANYWHERE)):
            log.warning(
                line,
                f"“{words[:60]}” has a letter of another script: “{letter}”, {name.lower()}",
                f"type it anew, with the letters of {name_of(language)}",
            )
            return


def _stems(text: str, language: str) -> str:
    return " ".join(word.stem for word in analysed(text, language))


def _only_stop_words(text: str, language: str) -> bool:
    return {word.folded for word in analysed(text, language)} <= stop_words(language)


def _terms(data: bytes, log: Log) -> tuple[Term, ...]:
    node = _parse(data, log)
    if not isinstance(node, Mapping):
        if not log.failed:
            log.error(1, "the glossary is empty or not a list of terms", f"write: {_EXAMPLE}")
        return ()
    if len(node.values) > MAX_TERMS:
        log.error(node.line, f"the glossary has more than {MAX_TERMS:,} terms", "leave some out")
        return ()
    terms = []
    for name, entry in node.values.items():
        line = node.lines[name]
        if len(name) > 60 or not ID.fullmatch(name):
            log.error(
                line,
                f"“{name[:40]}” is not a term's id",
                f"use small letters, digits and hyphens: {_EXAMPLE}",
            )
        values = read_fields(entry, TERM, log, f"the term “{name[:40]}”")
        terms.append(Term(name, values.of("term"), values.of("meaning"), line))
    return tuple(terms)


def _directory(language: str, data: bytes, log: Log) -> Directory | None:
    node = _parse(data, log)
    if node is None:
        if not log.failed:
            log.error(1, "the directory is empty", "write illustration: and entries:")
        return None
    values = read_fields(node, DIRECTORY, log, "the directory")
    picture = values.of("illustration", None)
    if picture is None or log.failed:
        return None
    seen: set[str] = set()
    entries = []
    for item in values.of("entries"):
        entry = item.value
        if entry.of("id") in seen:
            log.error(item.line, f"the id “{entry.of('id')}” is used twice", "rename one")
        seen.add(entry.of("id"))
        words = {key: entry.of(key) for key in ("id", "name", "what", "where")}
        entries.append(words | {"fields": [field.value for field in entry.of("fields")]})
    body = {"image": picture.of("file"), "alt": picture.of("alt"), "entries": entries}
    references = (Reference("image", picture.of("file"), picture.line("file")),)
    return Directory(language, json.dumps(body, ensure_ascii=False), references)


def _parse(data: bytes, log: Log) -> Node | None:
    source = decode(data, log)
    return parse_yaml(source, 1, log) if source is not None else None
