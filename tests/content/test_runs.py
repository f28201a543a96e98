"""Inline Markdown: what is drawn, what is said, and that nothing else comes out."""

from __future__ import annotations

import pytest

from kiosk.content.log import Log
from kiosk.content.model import Reference
from kiosk.content.runs import count_sentences, mark, read_run


def read(source: str) -> tuple[str, str, list[Reference], list[str]]:
    log, references = Log("en/x.md"), list[Reference]()
    run = read_run(source, 7, log, references)
    return run.text, run.plain, references, [str(problem) for problem in log.problems]


@pytest.mark.parametrize(
    ("source", "text", "plain"),
    [
        ("plain words", "plain words", "plain words"),
        ("  spaces   and\ttabs ", "spaces and tabs", "spaces and tabs"),
        ("soft\nbreak", "soft break", "soft break"),
        ("hard  \nbreak", "hard<br/>break", "hard\nbreak"),
        ("hard\\\nbreak", "hard<br/>break", "hard\nbreak"),
        ("**bold** and __bold__", "<b>bold</b> and <b>bold</b>", "bold and bold"),
        ("*slant* and _slant_", "<i>slant</i> and <i>slant</i>", "slant and slant"),
        ("***both***", "<b><i>both</i></b>", "both"),
        ("**a *b* c**", "<b>a <i>b</i> c</b>", "a b c"),
        ("in*side*word", "in<i>side</i>word", "insideword"),
        ("snake_case_word", "snake_case_word", "snake_case_word"),
        ("5 * 3 * 2", "5 * 3 * 2", "5 * 3 * 2"),
        (r"\*not slant\*", "*not slant*", "*not slant*"),
        (r"\[not a link\]", "[not a link]", "[not a link]"),
        ("[see below]", "[see below]", "[see below]"),
        ("1 < 2 > 0 & \"x\" 'y'", "1 &lt; 2 &gt; 0 &amp; \"x\" 'y'", "1 < 2 > 0 & \"x\" 'y'"),
        ("[a](term:b-c)", '<a href="term:b-c">a</a>', "a"),
        ("[a](topic:b#c)", '<a href="topic:b#c">a</a>', "a"),
        ("[a](topic:b#große-frage)", '<a href="topic:b#große-frage">a</a>', "a"),
        ("**[a *b*](topic:c)**", '<b><a href="topic:c">a <i>b</i></a></b>', "a b"),
        ("[one\ntwo](topic:c)", '<a href="topic:c">one two</a>', "one two"),
        ("no\u00a0break", "no\u00a0break", "no\u00a0break"),
        ("", "", ""),
    ],
)
def test_markup(source: str, text: str, plain: str) -> None:
    assert read(source)[:2] == (text, plain)
    assert read(source)[3] == []


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**never closed", "**never closed"),
        ("*a **b* c**", "<i>a **b</i> c**"),
        ("price*", "price*"),
        ("****", "****"),
        ("a ** b", "a ** b"),
    ],
)
def test_stars_without_a_partner_stay_stars(source: str, text: str) -> None:
    assert read(source)[0] == text


def test_references_carry_their_lines() -> None:
    source = f"{mark(3)}one [a](term:x)\n{mark(4)}two [b](topic:y#z) and\n{mark(5)}[c](term:w)"
    text, _, references, problems = read(source)
    assert [(r.kind, r.target, r.detail, r.line) for r in references] == [
        ("term", "x", "", 3),
        ("topic", "y", "z", 4),
        ("term", "w", "", 5),
    ]
    assert problems == []
    assert not any(ord(sign) >= 0xF0000 for sign in text)


@pytest.mark.parametrize(
    "target",
    [
        *("http://x", "HTTP://x", "https:x", "//x", "file:///x", "javascript:x", "data:x"),
        *(
            "mailto:a",
            "tel:1",
            "topic:",
            "topic:A",
            "topic:a b",
            "topic:a/b",
            "topic:../a",
        ),
        *("term:", "term:a#b", "topic:a#", "#a", "", "topic:a?b", "topic:a&amp;b"),
        *('topic:a"b', "topic:a<b", "topic:-a", "ter%6d:a", "TOPIC:a", " topic:a", "topic:a%00"),
    ],
)
def test_other_links_are_errors(target: str) -> None:
    text, _, references, problems = read(f"[words]({target})")
    assert "<a" not in text
    assert references == []
    assert problems


@pytest.mark.parametrize("target", ["a.md", "/a", "../en/a.md#b", "a", "a.html", "topic"])
def test_what_may_be_meant_for_a_page_is_left_to_the_check(target: str) -> None:
    text, _, references, problems = read(f"[words]({target})")
    assert "<a" not in text
    assert [(reference.kind, reference.target) for reference in references] == [("link", target)]
    assert problems == []


@pytest.mark.parametrize(
    "source",
    ["[a](b", "[a] (topic:b)(", "[a][b]", "a](topic:b)", "[a](topic:b c)", "[^1]", "[[a](topic:b)"],
)
def test_no_half_link_makes_a_tag(source: str) -> None:
    text = read(source)[0]
    assert text.count("<a ") == text.count("</a>") <= 1


@pytest.mark.parametrize(
    ("plain", "count"),
    [
        ("", 0),
        ("One", 1),
        ("One.", 1),
        ("One. Two", 2),
        ("Yes. No! Why?", 3),
        ("It is 2.5 cm. Small.", 2),
        ("Dr. Ay and Prof. Su. They know.", 2),
        ("A. Ay knows.", 1),
        ("He said “go.” She went.", 2),
        ("He asked (why?) and left.", 1),
        ("Ayşe geldi. İyi.", 2),
        ("هل تعرف؟ نعم.", 2),
        ("一。二。", 2),
        ("Wait… what?", 1),
    ],
)
def test_sentences(plain: str, count: int) -> None:
    assert count_sentences(plain) == count
