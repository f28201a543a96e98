"""Reads pack.toml: what the pack is called, its languages, sections and sources."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Any

from kiosk.content.fields import (
    Field,
    Values,
    choice,
    day,
    identifier,
    pattern,
    read_fields,
    record,
    several,
    text,
)
from kiosk.content.log import Log
from kiosk.content.model import Pack, Section, Work
from kiosk.content.text import decode
from kiosk.content.yamltext import Mapping, Node, Scalar, Sequence

HUES = ("teal", "plum", "ochre", "green", "blue", "brick")

_LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?"
language = pattern(_LANGUAGE, "a language, such as en")


def by_language(limit: int) -> Any:
    """A mapping from language to words."""

    def read(node: Node, log: Log) -> dict[str, str]:
        names = list(node.values) if isinstance(node, Mapping) else []
        fields = tuple(
            Field(name, text(limit), 'en = "Words"')
            for name in names
            if re.fullmatch(_LANGUAGE, name)
        ) or (Field("en", text(limit), 'en = "Words"'),)
        values = read_fields(node, fields, log, "words by language")
        return {name: located.value for name, located in values.items()}

    return read


PACK = (
    Field("id", identifier, 'id = "liver-metastases"'),
    Field("version", pattern(r"[0-9A-Za-z.+-]{1,40}", "a version"), 'version = "2026.11"'),
    Field("default_language", language, 'default_language = "en"'),
    Field("languages", several(language, 1, 40), 'languages = ["en"]'),
    Field("title", by_language(80), '[title] en = "Liver metastases"'),
    Field("clinic", by_language(80), '[clinic] en = "Liver Surgery Clinic"'),
    Field(
        "sections",
        several(
            record(
                "a section",
                Field("id", identifier, 'id = "understanding"'),
                Field("hue", choice(*HUES), 'hue = "teal"'),
                Field("title", by_language(40), 'title.en = "Understanding"'),
            ),
            1,
            12,
        ),
        '[[sections]] id = "understanding"',
    ),
    Field(
        "sources",
        several(
            record(
                "a source",
                Field("id", identifier, 'id = "sert-2021"'),
                Field("title", text(200), 'title = "Liver Metastases"'),
                Field("author", text(200), 'author = "Dr. A. Yılmaz"'),
                Field("published", day, "published = 2021-02-04", required=False),
            ),
            1,
            1000,
        ),
        '[[sources]] id = "sert-2021"',
    ),
)


def read_pack(data: bytes, log: Log) -> Pack | None:
    """What the bytes of pack.toml say, or ``None`` with problems."""
    source = decode(data, log)
    if source is None:
        return None
    try:
        tree = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line ([0-9]+)", str(error))
        log.error(
            int(where[1]) if where else source.count("\n") + 1,
            f"this cannot be read as TOML ({str(error).split(' (at')[0]})",
            'write key = "value", with the value between double quotes',
        )
        return None
    except (RecursionError, ValueError):
        log.error(1, "this cannot be read as TOML", 'write key = "value" lines')
        return None
    values = read_fields(_node(tree, (), _key_lines(source), 1), PACK, log, "pack.toml")
    _check(values, log)
    return None if log.failed else _pack(values)


def _check(values: Values, log: Log) -> None:
    languages = [item.value for item in values.of("languages", ())]
    default = values.of("default_language")
    if languages and default and default not in languages:
        log.error(
            values.line("default_language"),
            f"the default language “{default}” is not among the languages",
            f"write one of: {', '.join(languages)}",
        )
    titled = [("title", values.get("title")), ("clinic", values.get("clinic"))]
    titled += [
        (f"the title of section “{section.value.of('id')}”", section.value.get("title"))
        for section in values.of("sections", ())
    ]
    for what, located in titled:
        for name in languages:
            if located and name not in located.value:
                log.error(
                    located.line, f"{what} is missing in language “{name}”", f'write {name} = "…"'
                )
    for key in ("sections", "sources"):
        seen: set[str] = set()
        for item in values.of(key, ()):
            name = item.value.of("id")
            if name and name in seen:
                log.error(item.line, f"the id “{name}” is used twice in {key}", "rename one")
            seen.add(name)


def _pack(values: Values) -> Pack:
    return Pack(
        id=values.of("id"),
        version=values.of("version"),
        title=values.of("title"),
        clinic=values.of("clinic"),
        default_language=values.of("default_language"),
        languages=tuple(item.value for item in values.of("languages")),
        languages_line=values.line("languages"),
        sections=tuple(
            Section(s.value.of("id"), s.value.of("hue"), s.value.of("title"), s.line)
            for s in values.of("sections")
        ),
        works=tuple(
            Work(
                w.value.of("id"),
                w.value.of("title"),
                w.value.of("author"),
                w.value["published"].value.isoformat() if "published" in w.value else "",
            )
            for w in values.of("sources")
        ),
    )


Place = tuple[str | int, ...]


def _key_lines(source: str) -> dict[Place, int]:
    """The line of every key and table, which the TOML parser does not tell."""
    lines: dict[Place, int] = {}
    table: Place = ()
    counts: dict[Place, int] = {}
    for number, whole in enumerate(source.split("\n"), 1):
        line = whole[:200]
        if match := re.match(r"\s*\[\[\s*([\w.\- ]+?)\s*\]\]", line):
            name = _names(match[1])
            counts[name] = counts.get(name, -1) + 1
            table = (*name, counts[name])
            lines[table] = number
            lines.setdefault(name, number)
        elif match := re.match(r"\s*\[\s*([\w.\- ]+?)\s*\]", line):
            table = _names(match[1])
            lines[table] = number
        elif match := re.match(r"\s*([\w.\- \"']{1,100}?)\s*=", line):
            names = _names(match[1].replace('"', "").replace("'", ""))
            for length in range(1, len(names) + 1):
                lines.setdefault(table + names[:length], number)
    return lines


def _names(dotted: str) -> Place:
    return tuple(part.strip() for part in dotted.split("."))


def _node(value: Any, place: Place, lines: dict[Place, int], line: int) -> Node:
    """The same tree as for YAML, so that one schema reads both."""
    line = lines.get(place, line)
    if isinstance(value, dict):
        node = Mapping(line)
        for key, inner in value.items():
            child = _node(inner, (*place, key), lines, line)
            node.values[key] = child
            node.lines[key] = child.line
        return node
    if isinstance(value, list):
        return Sequence(
            line, [_node(item, (*place, n), lines, line) for n, item in enumerate(value)]
        )
    return Scalar(value.isoformat() if isinstance(value, date) else str(value), line)
