"""Reads the two lists that each language has: glossary.yaml and directory.yaml."""

from __future__ import annotations

import hashlib
import json
from pathlib import PurePosixPath

from kiosk.content.fields import ID, Field, identifier, read_fields, record, several, text
from kiosk.content.frontmatter import image_name
from kiosk.content.log import Log
from kiosk.content.model import Compiled, Directory, Glossary, Reference, Term
from kiosk.content.text import decode
from kiosk.content.yamltext import Mapping, Node, parse_yaml

MAX_TERMS = 5_000

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
