"""Made-up pages of any length, always the same for the same seed. They say nothing of medicine."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SUBJECTS = (
    "The person at the desk",
    "Your team",
    "A nurse",
    "The porter",
    "Someone from the ward",
    "Your family",
    "The letter",
    "A friend",
    "The main entrance",
    "This leaflet",
    "The waiting room",
    "Another visitor",
)
VERBS = (
    "can show you",
    "will tell you about",
    "has a list of",
    "helps you find",
    "knows more about",
    "asks you about",
    "keeps a note of",
    "leads to",
    "explains",
)
OBJECTS = (
    "the way to the lifts",
    "the quiet room on the first floor",
    "the times of the day",
    "your next visit",
    "the garden behind the house",
    "what to bring with you",
    "the bus to the station",
    "the small shop near the door",
    "the names on the board",
    "a place to sit and rest",
)
ENDS = (
    "",
    ", if you like",
    " in the morning",
    " when you are ready",
    " before you leave",
    " on the day",
)


def words(text: str) -> int:
    return len(text.split())


def sentence(rng: random.Random) -> str:
    parts = (rng.choice(SUBJECTS), rng.choice(VERBS), rng.choice(OBJECTS))
    return f"{' '.join(parts)}{rng.choice(ENDS)}."


def sentences(rng: random.Random, count: int) -> str:
    return " ".join(sentence(rng) for _ in range(count))


def body(rng: random.Random, length: int, pictures: Sequence[str], links: Sequence[str]) -> str:
    """Markdown of about ``length`` words: a lead, then chapters with blocks of every usual kind."""
    parts = [sentences(rng, 2)]
    count = words(parts[0])
    chapter = 0
    while count < length:
        text = "\n\n".join(_chapter(rng, chapter, pictures, links))
        parts.append(text)
        count += words(text)
        chapter += 1
    return "\n\n".join(parts) + "\n"


def _chapter(
    rng: random.Random, number: int, pictures: Sequence[str], links: Sequence[str]
) -> Iterator[str]:
    yield f"## What is there to know about point {number + 1}?"
    yield sentences(rng, 3)
    link = f"Read about [it here](topic:{rng.choice(links)})."
    yield f"{sentence(rng)} {link} **Note:** {sentence(rng)}"
    points = [f"- {sentence(rng)}" for _ in range(4)]
    match number % 6:
        case 0:
            yield "\n".join(points)
        case 1:
            yield "\n".join(["/// do | What you can do next", *points, "///"])
        case 2:
            rows = [f"| {sentence(rng)} | {sentence(rng)} |" for _ in range(3)]
            yield "\n".join(["| Before | After |", "|---|---|", *rows])
        case 3:
            yield "\n".join(["/// urgent | Tell us today if:", *points, "///"])
        case 4:
            options = f'    image: {rng.choice(pictures)}\n    alt: "A picture."\n'
            yield f"/// figure\n{options}\n{sentence(rng)}\n///"
        case 5:
            steps = [f"1. **Step.** {sentence(rng)}" for _ in range(3)]
            yield "\n".join(["/// steps | One after the other", "", *steps, "///"])


@dataclass(frozen=True, slots=True)
class Around:
    """What a page of a pack can point to: section ids, picture files, and other topics."""

    sections: Sequence[str]
    pictures: Sequence[str]
    topics: Sequence[str]


def page(number: int, topic: str, length: int, around: Around) -> str:
    """The Markdown of page ``number``: about ``length`` words, always the same."""
    rng = random.Random(number)
    links = sorted(set(rng.sample(around.topics, 4)) - {topic})[:3]
    section = around.sections[number % len(around.sections)]
    picture = around.pictures[number % len(around.pictures)]
    front = f"""---
id: {topic}
title: Page {number}
summary: {sentence(rng)[:60]}
section: {section}
order: {number // len(around.sections) + 1}
illustration: {{file: {picture}, alt: "A picture."}}
keywords: [page, number {number}]
status: draft
last_reviewed: 2026-11-21
next_review: 2028-11-21
authors: [The team]
sources: [sert-2021]
related: [{", ".join(links)}]
---

"""
    return front + body(rng, length, around.pictures, links)
