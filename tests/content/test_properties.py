"""Whatever is written, a page comes out with nothing but known markup in it, or problems do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.frontmatter import FRONT_MATTER
from kiosk.content.lists import compile_directory, compile_glossary
from kiosk.content.log import Log
from kiosk.content.model import Compiled, Page
from kiosk.content.pack import read_pack
from kiosk.content.page import compile_page
from kiosk.content.svg import sanitise
from kiosk.content.text import MAX_RUN, MAX_WORD
from kiosk.library.packing import unpack
from tests.content.conftest import GOOD_PACK

HEAD = (GOOD_PACK / "en" / "plain.md").read_text("utf-8").split("---\n\n")[0] + "---\n\n"

PIECES = [
    *("\n", "\n\n", "- ", "1. ", "> ", "    ", "  ", "\t", "\r\n", "## ", "### ", "# ", "---\n"),
    *("===\n", "/// ", "//// ", "///\n", "////\n", "/// urgent | T\n", "/// do\n", "|", "||"),
    *("/// sensitive | T\n    ask: x\n    not_now: last\n\n", "    key: [\n", "    - x\n"),
    *("/// figure\n    image: house.svg\n    alt: x\n\n", "/// steps | S\n", "/// questions | Q\n"),
    *("/// icon-array\n    count: 4\n    source: book\n\n", "| a | b |\n", "|---|---|\n"),
    *("**", "*", "_", "__", "***", "[", "](", "](term:jaundice)", "](topic:plain#x)", ")", "!["),
    *("`", "<", "<b>", "</p>", "&", "&amp;", "\\", "://", "www.a", "a@b.c", "{:", "\u00a0", "\0"),
    *(
        '"\\u202e"',
        '"\\0"',
        '"\\ud800"',
        '"\\x85"',
        "word ",
        "Word. ",
        "é",
        "\u0627",
        "中",
        "\u202e",
        "\ue000",
        "\U000f0005",
        "\ufeff",
        "{",
        "}",
    ),
]
MARKDOWN = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join),
)
YAML = st.lists(
    st.sampled_from([field.name for field in FRONT_MATTER] + PIECES)
    | st.sampled_from([": ", ":", "x", "1", "2026-01-01", "&a", "*a", "!!x", "'", '"', "|", "?"]),
    max_size=40,
).map("".join)

KNOWN_TAG = re.compile(
    r"</?[bi]>|<br/>|</a>|<a href=\"(?:term:[a-z0-9-]+|topic:[a-z0-9-]+(?:#[\w-]+)?)\">"
)
UNSEEN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\U000e0000-\U0010ffff"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
FREELY = settings(
    max_examples=250,
    deadline=timedelta(seconds=2),
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)


@FREELY
@given(MARKDOWN)
def test_any_body(body: str) -> None:
    check(compile(HEAD + "Short.\n\n## What?\n\n" + body), HEAD + body)


@FREELY
@given(MARKDOWN)
def test_any_body_in_a_block(body: str) -> None:
    text = f"{HEAD}Short.\n\n## What?\n\n/// details | More\n{body}\n\n///\n"
    check(compile(text), text)


@FREELY
@given(YAML)
def test_any_front_matter(yaml_text: str) -> None:
    text = f"---\n{yaml_text}\n---\n\nShort.\n\n## What?\n\nWords.\n"
    check(compile(text), text)


@FREELY
@given(st.sampled_from(FRONT_MATTER), st.text(max_size=80) | YAML)
def test_any_value(field: Any, value: str) -> None:
    lines = [line for line in HEAD.split("\n") if not line.startswith(f"{field.name}:")]
    lines.insert(1, f"{field.name}: {value}")
    text = "\n".join(lines) + "Short.\n\n## What?\n\nWords.\n"
    check(compile(text), text)


@FREELY
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    for compiled in (
        compile_page("en/x.md", data, {}),
        compile_page("en/plain.md", HEAD.encode() + data, {}),
        compile_glossary("en/glossary.yaml", data),
        compile_directory("en/directory.yaml", data),
    ):
        assert compiled.result or compiled.problems
    for log, read in ((Log("pack.toml"), read_pack), (Log("images/x.svg"), sanitise)):
        assert read(data, log) is not None or log.problems  # type: ignore[operator]


@FREELY
@given(
    st.lists(
        st.sampled_from(
            [
                *('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">', "</svg>", "<g>"),
                *("</g>", '<path d="M0 0 9,9"/>', "<use", ' href="#a"', "/>", "<![CDATA[", "]]>"),
                *("<!DOCTYPE x>", "&lt;", "&#60;", "<?x?>", "<!--", "-->", "<script>", "words"),
                *(' fill="url(#a)"', ' d="1e5"', '<linearGradient id="a"/>', "<style>", "<", ">"),
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_any_picture(body: str) -> None:
    log = Log("images/x.svg")
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{body}</svg>'
    image = sanitise(data.encode(), log)
    assert (image is None) == log.failed
    if image:
        again = sanitise(image.svg, Log("images/x.svg"))
        assert again == image
        assert not re.search(rb"script|style|use|href|DOCTYPE|CDATA|<!--|words", image.svg)


def test_the_checks_above_can_fail() -> None:
    """Negative controls: what must never come out is seen when it does."""
    for text in (
        "<u>x</u>",
        '<a href="http://x">x</a>',
        "<b onclick=1>x</b>",
        "a < b",
        "x" * 201,
        "\u202ex",
    ):
        assert list(faults({"text": text, "plain": text}))
    for text in ("<b>x</b>", '<a href="term:x-y">x</a>', "a &lt; b", "x " * 300):
        assert not list(faults({"text": text, "plain": "x"}))


def compile(text: str) -> Compiled:
    return compile_page("en/plain.md", text.encode("utf-8", "surrogatepass"), {})


def check(compiled: Compiled, text: str) -> None:
    last = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 5
    assert all(1 <= problem.line <= last for problem in compiled.problems)
    assert compiled.result or compiled.problems
    if isinstance(compiled.result, Page):
        page = compiled.result
        assert list(faults([unpack(page.body), page.title, page.summary, page.alt])) == []


def faults(value: Any) -> Iterator[str]:
    """What the screen must never be given."""
    if isinstance(value, list):
        for item in value:
            yield from faults(item)
    elif isinstance(value, dict):
        if "text" in value:
            bare = KNOWN_TAG.sub("", value["text"])
            if re.search(r"[<>]|&(?!amp;|lt;|gt;)", bare):
                yield f"markup: {value['text']}"
            if len(value["plain"]) > MAX_RUN or re.search(
                rf"[^\s\u3000-\u9fff]{{{MAX_WORD + 1}}}", value["plain"]
            ):
                yield f"length: {value['plain']}"
        for inner in value.values():
            yield from faults(inner)
    elif isinstance(value, str) and UNSEEN.search(value):
        yield f"signs: {value!r}"
