"""Two hundred thousand pages and twenty thousand pictures that nobody would write.

Each comes out with nothing but known markup in it, or with problems that name their lines, and
soon. What hypothesis looks for more cleverly but less often is in test_properties.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from kiosk.content.frontmatter import FRONT_MATTER
from kiosk.content.log import Log
from kiosk.content.model import Compiled
from kiosk.content.svg import sanitise
from tests.content.conftest import GOOD_PACK
from tests.content.test_properties import HEAD, PIECES, check, compile

PATIENCE = 1.0
"""Seconds of processor time; usual is a thousandth."""

PAGE = (GOOD_PACK / "en" / "plain.md").read_text("utf-8")
NAMES = [field.name for field in FRONT_MATTER]
PICTURE = (GOOD_PACK / "images" / "house.svg").read_bytes()
SVG = [
    *(b"<g>", b"</g>", b"<svg>", b"</svg>", b"<path d='M0 0'/>", b"<use href='#a'/>", b"<script>"),
    *(b"<!DOCTYPE x>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&lt;", b"&#0;", b"&x;", b"<?x?>"),
    *(b" fill='url(#a)'", b" d='1e9'", b" onload='x'", b" href='http://a'", b"<style>", b"\xff"),
    *(b"\0", b'"', b"'", b"<", b">", b"=", b" viewBox='0 0 0 0'", b" transform='scale(1e99)'"),
]


def made_of_pieces(rng: random.Random) -> str:
    return HEAD + "Short.\n\n## What?\n\n" + "".join(rng.choices(PIECES, k=rng.randint(1, 40)))


def damaged(rng: random.Random) -> str:
    """A good page with pieces put in, taken out and moved."""
    text = PAGE
    for _ in range(rng.randint(1, 6)):
        start = rng.randrange(len(text) + 1)
        end = start + rng.choice([0, 0, 1, rng.randint(0, 40)])
        piece = rng.choice([rng.choice(PIECES), rng.choice(NAMES) + ": ", text[end : end + 20]])
        text = text[:start] + piece + text[end:]
    return text


def headed(rng: random.Random) -> str:
    """Anything as front matter."""
    marks = [": ", "\n", "- ", "[", "]", "{", "}", "x", "1", "2026-01-01", "&a ", "*a", "|", "'"]
    words = rng.choices([*NAMES, *marks, *PIECES], k=rng.randint(1, 30))
    return f"---\n{''.join(words)}\n---\n\nShort.\n\n## What?\n\nWords.\n"


def pages(count: int, seed: int) -> float:
    """Compiles so many; seconds that the slowest took."""
    rng, slowest = random.Random(seed), 0.0
    kinds: list[Callable[[random.Random], str]] = [made_of_pieces, damaged, headed]
    for _ in range(count):
        text = rng.choice(kinds)(rng)
        began = time.process_time()
        compiled = compile(text)
        slowest = max(slowest, time.process_time() - began)
        check(compiled, text)
    return slowest


def pictures(count: int, seed: int) -> float:
    """Reads so many; seconds that the slowest took."""
    rng, slowest = random.Random(seed), 0.0
    for _ in range(count):
        data = PICTURE
        for _ in range(rng.randint(1, 8)):
            start = rng.randrange(len(data) + 1)
            end = start + rng.choice([0, 0, 1, rng.randint(0, 60)])
            data = data[:start] + rng.choice([*SVG, data[end : end + 30]]) + data[end:]
        log = Log("images/x.svg")
        began = time.process_time()
        image = sanitise(data, log)
        slowest = max(slowest, time.process_time() - began)
        assert image is not None or log.problems, data
    return slowest


def test_some_pages() -> None:
    assert pages(300, seed=1) < PATIENCE


def test_some_pictures() -> None:
    assert pictures(300, seed=1) < PATIENCE


def test_a_compiler_that_raises_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    well = compile

    def brittle(text: str) -> Compiled:
        if "\0" in text:
            raise ValueError("a NUL")
        return well(text)

    monkeypatch.setattr("tests.content.test_fuzz.compile", brittle)
    with pytest.raises(ValueError, match="a NUL"):
        pages(300, seed=1)


@pytest.mark.soak
def test_two_hundred_thousand_pages() -> None:
    slowest = pages(200_000, seed=2)
    print(f"measured: 200,000 pages, {1000 * slowest:.0f} ms of work for the slowest")
    assert slowest < PATIENCE


@pytest.mark.soak
def test_twenty_thousand_pictures() -> None:
    slowest = pictures(20_000, seed=2)
    print(f"measured: 20,000 pictures, {1000 * slowest:.0f} ms of work for the slowest")
    assert slowest < PATIENCE
