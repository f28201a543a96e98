"""Compiles one page: front matter and Markdown to a validated block tree."""

from __future__ import annotations

import hashlib
import re
from difflib import get_close_matches
from html import escape
from itertools import takewhile
from pathlib import PurePosixPath
from typing import Any

from kiosk.content.blocks import BlockReader
from kiosk.content.caps import is_page
from kiosk.content.fences import find_fences
from kiosk.content.fields import Values
from kiosk.content.frontmatter import iso, read_front_matter, split
from kiosk.content.log import Log
from kiosk.content.model import Compiled, Lines, Page, Reference
from kiosk.content.prose import Leaf
from kiosk.content.runs import count_sentences
from kiosk.content.text import decode
from kiosk.library.packing import pack
from kiosk.library.search.index import analysed, as_phrase, entries

WORDS_PER_MINUTE = 120
"""A slow reading pace, standing, on a subject that worries."""

MOST_LEAD_SENTENCES = 2

Block = dict[str, Any]


def compile_page(path: str, data: bytes, aspects: dict[str, float]) -> Compiled:
    """Compile the page at ``path`` (``en/symptoms.md``) from its bytes.

    ``aspects`` gives width divided by height of every picture of the pack, by name.
    Problems of the page come back with it; nothing is raised.
    """
    log = Log(path)
    page = None
    try:
        page = _compile(path, data, aspects, log)
    except RecursionError:
        log.error(1, "the page is nested too deeply to be read", "use fewer lists in lists")
    result = None if log.failed else page
    return Compiled(path, hashlib.sha256(data).digest(), result, tuple(log.problems))


def _compile(path: str, data: bytes, aspects: dict[str, float], log: Log) -> Page | None:
    source = decode(data, log)
    parts = split(source, log) if source is not None else None
    if parts is None:
        return None
    yaml_text, markdown, first_line = parts
    place = PurePosixPath(path)
    head = read_front_matter(yaml_text, place.stem, log)
    if not is_page(markdown, first_line, log):
        return None
    reader = BlockReader(log, aspects, place.parts[0])
    lines = markdown.expandtabs(4).split("\n")
    leaves = reader.read(find_fences(lines, first_line, log))
    if not reader.refused:
        _check_shape(leaves, first_line, log)
    blocks = _with_lead(leaves, head, reader)
    anchors = _name_anchors(blocks)
    common_questions = _find_common_questions(head, blocks, log)
    _check_keywords(head, place.parts[0], log)
    _check_terms(reader.references, log)
    if log.failed:
        return None
    references = (*_head_references(head), *reader.references)
    body = _body(head, references, blocks)
    return Page(
        id=head.of("id"),
        language=place.parts[0],
        section=head.of("section"),
        order=head.of("order"),
        title=head.of("title"),
        summary=head.of("summary"),
        image=head.of("illustration").of("file"),
        alt=head.of("illustration").of("alt"),
        minutes=max(1, -(-_count_words(blocks) // WORDS_PER_MINUTE)),
        next_review=iso(head.of("next_review")),
        lines=Lines(head.line("id"), head.line("order"), head.line("next_review")),
        body=pack(body),
        anchors=anchors,
        common_questions=common_questions,
        references=(*references, *reader.exits),
        entries=entries(place.parts[0], head.of("title"), head.of("summary"), body),
    )


def _body(head: Values, references: tuple[Reference, ...], blocks: list[Block]) -> Block:
    related = [item.value for item in head.of("related", ())]
    linked = [r.target for r in references if r.kind == "topic" and r.target != head.of("id")]
    codes = head.of("codes", Values())
    return {
        "status": head.of("status"),
        "approved_by": head.of("approved_by"),
        "last_reviewed": iso(head.of("last_reviewed")),
        "next_review": iso(head.of("next_review")),
        "authors": [item.value for item in head.of("authors", ())],
        "sources": list(dict.fromkeys(r.target for r in references if r.kind == "source")),
        "related": list(dict.fromkeys(related + linked)),
        "terms": list(dict.fromkeys(r.target for r in references if r.kind == "term")),
        "keywords": [item.value for item in head.of("keywords", ())],
        "codes": [item.value for kind in ("icd10", "snomed") for item in codes.of(kind, ())],
        "blocks": blocks,
    }


def _head_references(head: Values) -> list[Reference]:
    references = [Reference("section", head.of("section"), head.line("section"))]
    references += [Reference("source", item.value, item.line) for item in head.of("sources", ())]
    references += [Reference("topic", item.value, item.line) for item in head.of("related", ())]
    if "translation_of" in head:
        line = head.line("translation_of")
        references.append(
            Reference("translation", head.of("translation_of"), line, head.of("source_hash"))
        )
    return references


def _lead(leaves: list[Leaf]) -> list[Leaf]:
    """The paragraphs at the start."""
    return list(takewhile(lambda leaf: leaf.kind == "paragraph", leaves))


def _check_shape(leaves: list[Leaf], first_line: int, log: Log) -> None:
    """A page begins with a short answer and has at least one section."""
    lead = _lead(leaves)
    if not lead:
        log.error(
            leaves[0].line if leaves else first_line,
            "the page does not begin with a short answer",
            "write one or two sentences before the first ## heading",
        )
    elif sum(count_sentences(leaf.block["plain"]) for leaf in lead) > MOST_LEAD_SENTENCES:
        log.error(
            lead[0].line,
            f"the short answer at the start has more than {MOST_LEAD_SENTENCES} sentences",
            "keep the two that matter most; put the rest under a ## heading",
        )
    if leaves and not any(leaf.kind == "heading" and leaf.block["level"] == 2 for leaf in leaves):
        log.error(
            leaves[-1].line,
            "the page has no section",
            "begin at least one with ## and a question that people ask",
        )


def _with_lead(leaves: list[Leaf], head: Values, reader: BlockReader) -> list[Block]:
    """The page's blocks: the lead, the illustration, and the rest."""
    lead = _lead(leaves)
    blocks: list[Block] = []
    if lead:
        words = {key: " ".join(leaf.block[key] for leaf in lead) for key in ("text", "plain")}
        blocks.append({"kind": "lead", **words})
    picture = head.of("illustration", Values())
    if "file" in picture:
        caption = picture.of("caption")
        blocks.append(
            {
                "kind": "figure",
                "image": picture.of("file"),
                "alt": picture.of("alt"),
                "text": escape(caption, quote=False),
                "plain": caption,
                "aspect": reader.aspect(picture.of("file"), picture.line("file")),
                "markers": [],
            }
        )
    return blocks + [leaf.block for leaf in leaves[len(lead) :]]


def _name_anchors(blocks: list[Block]) -> tuple[str, ...]:
    """Give every heading and sensitive block an anchor of its own on this page."""
    taken: dict[str, int] = {}
    """Each anchor, and the number that the next heading of the same words begins to try with."""
    for block in _walk(blocks):
        if block["kind"] not in ("heading", "sensitive"):
            continue
        words = block["title"] if block["kind"] == "sensitive" else block["plain"]
        slug = re.sub(r"[\W_]+", "-", words.lower()).strip("-") or "section"
        name = slug
        while name in taken:
            taken[slug] += 1
            name = f"{slug}-{taken[slug]}"
        taken[name] = 1
        block["anchor"] = name
    return tuple(taken)


def _find_common_questions(
    head: Values, blocks: list[Block], log: Log
) -> tuple[tuple[str, str], ...]:
    """Anchor and words of the headings that the front matter calls common questions.

    Only headings that everybody sees: what stands in a closed block is nobody's first question.
    """
    headings = {block["plain"]: block["anchor"] for block in blocks if block["kind"] == "heading"}
    found = []
    taken = set()
    for question in head.of("common_questions", ()):
        if question.value in taken:
            log.error(
                question.line,
                f"the common question “{question.value}” is written twice",
                "leave one out",
            )
        elif question.value in headings:
            taken.add(question.value)
            found.append((headings[question.value], question.value))
        else:
            close = get_close_matches(question.value, headings, 1)
            log.error(
                question.line,
                f"no heading of the page says “{question.value}”",
                f"did you mean “{close[0]}”?"
                if close
                else "write it as a heading of the page does",
            )
    return tuple(found)


def _check_keywords(head: Values, language: str, log: Log) -> None:
    seen = set()
    for keyword in head.of("keywords", ()):
        words = as_phrase(word.folded for word in analysed(keyword.value, language))
        if words in seen:
            log.error(
                keyword.line, f"the keyword “{keyword.value}” is written twice", "leave one out"
            )
        seen.add(words)


def _check_terms(references: list[Reference], log: Log) -> None:
    first: dict[str, int] = {}
    for reference in references:
        if reference.kind != "term":
            continue
        if reference.target in first:
            log.warning(
                reference.line,
                f"the term “{reference.target}” is marked again"
                f" (first on line {first[reference.target]})",
                "mark a term only where the page uses it first",
            )
        first.setdefault(reference.target, reference.line)


def _count_words(value: Any) -> int:
    """The words that a reader of the whole page reads, with titles and captions."""
    if isinstance(value, list):
        return sum(_count_words(item) for item in value)
    if isinstance(value, dict):
        return sum(
            len(inner.split()) if key in ("plain", "title") else _count_words(inner)
            for key, inner in value.items()
            if key in ("plain", "title") or isinstance(inner, (list, dict))
        )
    return 0


def _walk(blocks: list[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        found.append(block)
        found += _walk(block.get("blocks", []))
    return found
