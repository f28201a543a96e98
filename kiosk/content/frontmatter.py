"""The head of a page: YAML between two ``---`` lines, declared here once."""

from __future__ import annotations

from datetime import date

from kiosk.content.fields import (
    Field,
    Located,
    Values,
    choice,
    day,
    identifier,
    number,
    pattern,
    read_fields,
    record,
    several,
    text,
)
from kiosk.content.log import Log
from kiosk.content.yamltext import parse_yaml

MAX_FRONT_MATTER = 20_000
"""Characters."""

image_name = pattern(r"[a-z0-9]+(-[a-z0-9]+)*\.svg", "the name of a picture, such as symptoms.svg")

FRONT_MATTER = (
    Field("id", identifier, "id: symptoms"),
    Field("title", text(60), "title: Symptoms"),
    Field("summary", text(70), "summary: What you may notice, and when to call"),
    Field("section", identifier, "section: understanding"),
    Field("order", number(0, 1_000_000), "order: 30"),
    Field(
        "illustration",
        record(
            "the illustration",
            Field("file", image_name, "file: symptoms.svg"),
            Field("alt", text(300), 'alt: "A woman holds her right side"'),
            Field("caption", text(300), 'caption: "Where it may hurt"', required=False),
        ),
        'illustration: {file: symptoms.svg, alt: "A woman holds her right side"}',
    ),
    Field("keywords", several(text(60)), "keywords: [yellow skin, itching]", required=False),
    Field(
        "codes",
        record(
            "codes",
            Field(
                "icd10",
                several(pattern(r"[A-Z][0-9]{2}(\.[0-9A-Z]{1,4})?", "an ICD-10 code")),
                "icd10: [C78.7]",
                required=False,
            ),
            Field(
                "snomed",
                several(pattern(r"[0-9]{6,18}", "a SNOMED CT number")),
                "snomed: [94381002]",
                required=False,
            ),
        ),
        "codes: {icd10: [C78.7], snomed: [94381002]}",
        required=False,
    ),
    Field(
        "common_questions",
        several(text(100), 0, 4),
        'common_questions: ["Can I eat as usual?"]',
        required=False,
    ),
    Field("status", choice("draft", "approved"), "status: draft"),
    Field("approved_by", text(100), "approved_by: Dr. A. Yılmaz", required=False),
    Field("last_reviewed", day, "last_reviewed: 2026-11-21"),
    Field("next_review", day, "next_review: 2028-11-21"),
    Field("authors", several(text(100), 1, 20), "authors: [Liver surgery team]"),
    Field("sources", several(identifier, 1, 20), "sources: [sert-2021]"),
    Field("related", several(identifier, 2, 4), "related: [tests-and-scans, biopsy]"),
    Field(
        "translation_of",
        pattern(r"[a-z]{2,3}(-[A-Za-z0-9]+)*/[a-z0-9-]+", "a page, such as en/symptoms"),
        "translation_of: en/symptoms",
        required=False,
    ),
    Field(
        "source_hash",
        pattern(r"[0-9a-f]{64}", "64 digits from 0 to 9 and a to f"),
        "source_hash: the number that the check names",
        required=False,
    ),
)


def split(source: str, log: Log) -> tuple[str, str, int] | None:
    """The front matter's YAML, the body, and the body's first line; ``None`` with a problem."""
    lines = source.split("\n")
    if lines[0].rstrip() != "---":
        log.error(
            1,
            "the page has no front matter",
            "begin the file with a line ---, the keys (id, title, …), and another line ---",
        )
        return None
    end = next((n for n, line in enumerate(lines) if n and line.rstrip() == "---"), None)
    if end is None:
        log.error(
            1, "the front matter is never closed", "write a line --- between the keys and the text"
        )
        return None
    yaml_text = "\n".join(lines[1:end])
    if len(yaml_text) > MAX_FRONT_MATTER:
        log.error(
            2,
            f"the front matter has {len(yaml_text):,} characters",
            f"at most {MAX_FRONT_MATTER:,} are read; is the second --- line missing?",
        )
        return None
    return yaml_text, "\n".join(lines[end + 1 :]), end + 2


def read_front_matter(yaml_text: str, stem: str, log: Log) -> Values:
    """What the front matter of the file ``stem``.md says, after the rules that need only it."""
    node = parse_yaml(yaml_text, 2, log)
    if node is None:
        if not log.failed:
            log.error(
                1, "the front matter is empty", "write the keys, beginning with id: and title:"
            )
        return Values()
    values = read_fields(node, FRONT_MATTER, log, "the front matter")
    _check_identity(values, stem, log)
    _check_approval(values, log)
    _check_dates(values, log)
    _check_related(values, log)
    _check_translation(values, stem, log)
    return values


def _check_identity(values: Values, stem: str, log: Log) -> None:
    if "id" in values and values.of("id") != stem:
        log.error(
            values.line("id"),
            f"the id is “{values.of('id')}”, but the file is called {stem}.md",
            "give both the same name; no two pages may share an id",
        )


def _check_approval(values: Values, log: Log) -> None:
    approved = values.of("status") == "approved"
    if approved and "approved_by" not in values:
        log.error(
            values.line("status"),
            "the page is approved, but not by anyone",
            "write approved_by: with the name of the clinician, or status: draft",
        )
    if "status" in values and not approved and "approved_by" in values:
        log.error(
            values.line("approved_by"),
            "a draft has no approved_by",
            "write status: approved, or leave out approved_by",
        )


def _check_dates(values: Values, log: Log) -> None:
    last, following = values.get("last_reviewed"), values.get("next_review")
    if last and following and last.value >= following.value:
        log.error(
            following.line,
            f"the next review ({following.value}) is not after the last one ({last.value})",
            "put a later date into next_review",
        )


def _check_related(values: Values, log: Log) -> None:
    seen: set[str] = set()
    for related in values.of("related", ()):
        if related.value == values.of("id"):
            log.error(related.line, "the page is related to itself", "name other pages")
        if related.value in seen:
            log.error(related.line, f"“{related.value}” is related twice", "name each page once")
        seen.add(related.value)


def _check_translation(values: Values, stem: str, log: Log) -> None:
    original: Located | None = values.get("translation_of")
    if original and str(original.value).split("/")[1] != stem:
        log.error(
            original.line,
            f"a translation of {original.value} must have the same file name, not {stem}.md",
            f"rename this file to {str(original.value).split('/')[1]}.md, and its id too",
        )
    if original and "source_hash" not in values:
        log.error(
            original.line,
            "a translation must say which text it was made from",
            "write source_hash: (the check names the number when it is wrong; begin with 64 zeros)",
        )
    if not original and "source_hash" in values:
        log.error(
            values.line("source_hash"),
            "source_hash is only for translations",
            "write translation_of: too, or leave source_hash out",
        )


def iso(value: date | str) -> str:
    """A date as text; a missing one stays empty."""
    return value.isoformat() if isinstance(value, date) else value
