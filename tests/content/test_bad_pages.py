"""Every bad page in tests/bad is refused, at the right line and in plain words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.build import build, check_pack
from kiosk.errors import ContentError
from tests.content.conftest import BAD, TODAY

EXPECTED: dict[str, list[tuple[int, str]]] = {
    "approved-by-nobody": [(8, "the page is approved, but not by anyone")],
    "attributes": [(20, "“{:” looks like HTML, which is not used here")],
    "autolink": [(20, "“<https://examp” looks like HTML, which is not used here")],
    "bad-code": [(9, "“icd10” must be an ICD-10 code, not “cancer”")],
    "bad-date-format": [(10, "“next_review” must be a date such as 2026-11-21, not")],
    "bad-date": [(9, "“last_reviewed” must be a date such as 2026-11-21, not")],
    "bad-id": [(2, "“id” must be small letters, digits and hyphens, not “Bad")],
    "keyword-twice": [(8, "the keyword “tiredness” is written twice")],
    "list-after-words": [(23, "this list would become part of the sentence above it")],
    "bare-link": [(22, "“www.example.org” looks like a link or an address")],
    "bidi-isolate": [(22, "there is an invisible character that turns the reading")],
    "bidi-override": [(20, "there is an invisible character that turns the reading")],
    "big-heading-in-details": [(21, "a ## heading cannot stand in a details block")],
    "block-in-details": [(21, "an important block cannot stand in a details block")],
    "block-in-list": [
        (22, "a block cannot stand inside a list or a quote"),
        (24, "a block cannot stand inside a list or a quote"),
    ],
    "block-in-quote": [
        (20, "a block cannot stand inside a list or a quote"),
        (22, "a block cannot stand inside a list or a quote"),
    ],
    "bullets-in-steps": [(21, "the steps block holds a single list with 1.")],
    "code-block": [(22, "this line is indented, which would show it as program code")],
    "common-question-twice": [(8, "the common question “What is wrong?” is written twice")],
    "common-question-unknown": [
        (8, "no heading of the page says “Nothing like it”"),
        (8, "no heading of the page says “What was wrong?”"),
    ],
    "count-not-number": [(21, "“count” must be a whole number from 0 to 1000, not “many”")],
    "count-too-large": [(21, "145 of 100 cannot be drawn")],
    "curly-quotes-colon": [
        (3, "this cannot be read as YAML: a second “: ” stands in this"),
        (3, "a value stands between curly quotes, which would be shown"),
    ],
    "curly-quotes": [(3, "a value stands between curly quotes, which would be shown")],
    "data-link": [(20, "the link leads to “data:text/html,x”, which the kiosk")],
    "dates-swapped": [(10, "the next review (2019-01-01) is not after the last one")],
    "dead-anchor": [(20, "the page “plain” has no heading “#nowhere”")],
    "dead-link": [(22, "there is no page “nowhere” in language “en”")],
    "deep-blocks": [
        (27, "a do block cannot stand in an important block"),
        (30, "blocks are nested too deeply"),
    ],
    "deep-list": [(23, "lists may nest only 3 deep")],
    "draft-approved": [(9, "a draft has no approved_by")],
    "email": [(20, "“nurse@example.org” looks like a link or an address")],
    "empty-alt": [(7, "the illustration lacks “alt”")],
    "empty-block": [(20, "the urgent block is empty")],
    "empty-body": [(15, "the page does not begin with a short answer")],
    "empty-file": [(1, "the page has no front matter")],
    "empty-front-matter": [(1, "the front matter is empty")],
    "escape-code": [(20, "there is an invisible or private character (U+001B)")],
    "escaped-direction": [(3, "there is an invisible character that turns the reading")],
    "escaped-nul": [(7, "there is a NUL character")],
    "figure-missing-image": [(21, "there is no picture images/castle.svg")],
    "figure-without-alt": [(21, "the figure block lacks “alt”")],
    "file-link": [(20, "the link leads to “file:///etc/passwd”, which the kiosk")],
    "footnote": [(20, "a link is not complete")],
    "full-block": [(20, "the important block has 101 parts; at most 100 fit")],
    "half-indent": [(21, "a list item is indented by 2 spaces")],
    "hash-without-translation": [(9, "source_hash is only for translations")],
    "heading-four": [(20, "a heading begins with ## or ###, not with ####")],
    "heading-in-urgent": [(21, "a heading cannot stand in an urgent block")],
    "heading-one": [(20, "a heading begins with ## or ###, not with #")],
    "html-block": [
        (20, "“<div” looks like HTML, which is not used here"),
        (22, "“</div>” looks like HTML, which is not used here"),
    ],
    "html-comment": [(20, "“<!--” looks like HTML, which is not used here")],
    "html-entity": [(20, "“&nbsp;here.” looks like HTML, which is not used here")],
    "html-in-block-title": [(20, "“<i>now</i>” looks like HTML, which is not used here")],
    "html-in-title": [(3, "“<b>bad</b>” looks like HTML, which is not used here")],
    "html": [(21, "“<b>more</b>” looks like HTML, which is not used here")],
    "icon-array-not-bold": [(24, "an icon-array holds one sentence that begins with the")],
    "icon-array-unknown-source": [(22, "there is no source “rumour” in pack.toml")],
    "icon-array-without-source": [(21, "the icon-array block lacks “source”")],
    "id-differs": [(2, "the id is “another-name”, but the file is called")],
    "image-outside": [(7, "“file” must be the name of a picture, such as")],
    "inline-code": [(20, "there is a backtick (`), which marks program code")],
    "inline-image": [(20, "a picture cannot stand inside the text")],
    "line-mark": [(20, "there is an invisible or private character (U+F0005)")],
    "line-separator": [(20, "there is an invisible or private character (U+2028)")],
    "link-in-summary": [(4, "“https://example.org” looks like a link or an address")],
    "link-in-two-lines": [(20, "a link is not complete")],
    "link-to-file": [
        (20, "the link leads to “../en/lost.md#now”, which the kiosk"),
        (20, "the link leads to “plain.md”, which the kiosk cannot open"),
    ],
    "link-with-title": [(20, 'the link leads to “topic:plain "Title"”, which the kiosk')],
    "link-without-words": [(20, "a link has no words")],
    "link-without-kind": [(20, "the link leads to “jaundise”, which the kiosk cannot")],
    "list-changes": [(22, "a list changes between bullets and numbers here")],
    "list-for-text": [(3, "“title” must be words, not a list or a mapping")],
    "long-lead": [(16, "the short answer at the start has more than 2 sentences")],
    "long-line": [(20, "this paragraph, list or table is too long")],
    "long-list": [(20, "the list has 101 items; at most 100 fit")],
    "long-paragraph": [(20, "a paragraph of 10,099 characters is too long")],
    "long-word": [(20, "a word of 201 characters begins with “xxxxxxxxxxxx…”")],
    "malformed-fence": [(20, "this is not the start or the end of a block: “/// urgent:")],
    "many-blocks": [(1520, "the page has more than 500 blocks")],
    "marker-outside": [(23, "“markers” must be a number from 0 to 100, not “200”")],
    "marker-single": [(23, "“markers” must have 2 entries, not 1")],
    "markers-count": [(23, "the figure has 2 markers and a list of 1 items")],
    "missing-alt": [(7, "the illustration lacks “alt”")],
    "missing-image": [(7, "there is no picture images/castle.svg")],
    "missing-key": [(2, "the front matter lacks “authors”")],
    "misspelt-key": [
        (2, "the front matter lacks “summary”"),
        (4, "the front matter has no key “sumary”"),
    ],
    "misspelt-link": [(20, "there is no page “plian” in language “en”")],
    "nested-do": [(20, "the list of the do block is nested")],
    "nested-quote": [(20, "a quote cannot stand in a quote")],
    "no-break-word": [(20, "a word of 239 characters begins with “wordsxwordsx…”")],
    "no-front-matter": [(1, "the page has no front matter")],
    "no-image": [(21, "the figure block lacks “image”")],
    "no-lead": [(16, "the page does not begin with a short answer")],
    "no-section": [(18, "the page has no section")],
    "no-title": [(20, "an urgent block needs a title")],
    "not-yaml": [(3, "this cannot be read as YAML: a second “: ” stands in this")],
    "nul": [(20, "there is a NUL character, so this may not be a text file")],
    "numbers-in-do": [(21, "the do block holds a single list with -")],
    "one-related": [(13, "“related” must have 2 to 4 entries, not 1")],
    "option-without-blank": [(21, "indented lines right under the start of a block are its")],
    "order-tie": [(6, "order 10 is used by en/last.md too, so the tiles are")],
    "overdue": [(10, "the page was due for review on 2021-01-01")],
    "private-character": [(20, "there is an invisible or private character (U+E000)")],
    "quote-heading": [(20, "a heading cannot stand in a quote")],
    "quote-in-list": [(22, "only words and lists can stand inside a list")],
    "reference-link": [
        (20, "a link is not complete"),
        (22, "“https://example.org” looks like a link or an address"),
    ],
    "related-to-itself": [(13, "the page is related to itself")],
    "related-twice": [(13, "“plain” is related twice")],
    "repeated-key": [(7, "“order” is written a second time (first on line 6)")],
    "replacement": [(20, "there is a replacement character: a letter was lost here")],
    "rule": [(26, "a line across the page is not shown here")],
    "script-link": [(20, "a link is not complete")],
    "script": [(20, "“<script>alert(” looks like HTML, which is not used here")],
    "sensitive-dead-exit": [(22, "there is no page “nowhere” in language “en”")],
    "sensitive-without-ask": [(21, "the sensitive block lacks “ask”")],
    "setext-heading": [(21, "a line across the page is not shown here")],
    "seven-signs": [(20, "a heading begins with ## or ###, not with ######")],
    "steps-images": [(21, "the block has 2 steps, but 1 in images")],
    "steps-missing-image": [(23, "there is no picture images/castle.svg")],
    "steps-without-alt": [(23, "an image lacks “alt”")],
    "stray-end": [(22, "“///” ends a block, but none with as many slashes is open")],
    "stray-star-2": [(20, "a star has no partner and would be shown as a star")],
    "stray-star": [(20, "a star has no partner and would be shown as a star")],
    "table-too-narrow": [(22, "this row of a table has 1 of 2 cells")],
    "table-too-wide": [(23, "this row of a table has 3 of 2 cells")],
    "table-without-rows": [(20, "a table needs a heading row and at least one more")],
    "term-twice": [(22, "the term “jaundice” is marked again (first on line 20)")],
    "term-with-anchor": [(20, "the link leads to “term:jaundice#x”, which the kiosk")],
    "text-for-list": [(11, "“authors” must be a list in [square brackets]")],
    "title-not-wanted": [(20, "a figure block takes no title")],
    "title-too-long": [(3, "“title” has 87 characters; at most 60 fit")],
    "two-captions": [(20, "a figure has one caption at most, before its list")],
    "two-lists-in-do": [(23, "a paragraph cannot stand in a do block")],
    "two-unclosed": [(20, "the block “urgent” begins here and is never closed")],
    "unc-link": [(20, "“\\\\server\\share” looks like a link or an address")],
    "unclosed-block": [(20, "the block “urgent” begins here and is never closed")],
    "unclosed-front-matter": [(1, "the front matter is never closed")],
    "unclosed-inner": [(24, "the block “important” begins here and is never closed")],
    "unknown-block": [(20, "there is no block called “warning”")],
    "unknown-in-illustration": [(7, "the illustration has no key “width”")],
    "unknown-key": [(9, "the front matter has no key “colour”")],
    "unknown-option": [(23, "the figure block has no key “width”")],
    "unknown-related": [(13, "there is no page “lost” in language “en”")],
    "unknown-section": [(5, "there is no section “third” in pack.toml")],
    "unknown-source": [(14, "there is no source “leaflet” in pack.toml")],
    "unknown-status": [(8, "“status” must be one of draft, approved, not “published”")],
    "unknown-term": [(21, "there is no term “gout” in en/glossary.yaml")],
    "upto-below-count": [(22, "45 up to 40 of 100 cannot be drawn")],
    "utf-16": [(1, "the file is saved as UTF-16, not as UTF-8")],
    "web-link": [(20, "the link leads to “https://example.org”, which the kiosk")],
    "wide-table": [(20, "the table is 1 rows long and 9 cells wide")],
    "words-in-do": [(21, "a paragraph cannot stand in a do block")],
    "wrong-encoding": [(20, "the byte 0xC7 is not UTF-8 text (wrong encoding)")],
    "wrong-type": [(6, "“order” must be a whole number from 0 to 1000000, not")],
    "yaml-alias": [(11, "“&” or “*” at the start of a value is not used here")],
    "yaml-deep": [(12, "this is nested too deeply")],
    "yaml-is-a-list": [(2, "the front matter must be written as `key: value` lines")],
    "yaml-tab": [(7, "this cannot be read as YAML: there is a tab, or a sign")],
    "yaml-tag": [(3, "“!” at the start of a value is not used here")],
    "yaml-quote-closed-below": [(3, "this cannot be read as YAML: the quote that begins here")],
    "yaml-unclosed-bracket": [(11, "this cannot be read as YAML: a comma or a closing")],
    "yaml-unclosed-quote": [(3, "this cannot be read as YAML: the quote that begins here")],
}
"""For each file the line and the first words of every problem: these and no others."""

WARNINGS = {"curly-quotes", "order-tie", "overdue", "stray-star", "stray-star-2", "term-twice"}


@pytest.mark.parametrize("name", EXPECTED)
def test_page_is_reported(name: str, pack: Path) -> None:
    shutil.copy(BAD / f"{name}.md", pack / "en")
    report = check_pack(pack, today=TODAY)
    assert {problem.file for problem in report.problems} == {f"en/{name}.md"}
    assert_problems(report.problems, EXPECTED[name])
    assert all(problem.fix for problem in report.problems)
    assert report.failed is (name not in WARNINGS)


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("link-to-file", "did you mean “topic:plain”? or only term:id and topic:id are links"),
        (
            "link-without-kind",
            "did you mean “term:jaundice”? or only term:id and topic:id are links",
        ),
        ("count-too-large", "count cannot be more than of"),
        ("upto-below-count", "count, upto and of must not fall"),
        ("misspelt-link", "did you mean “plain”? or link to a page that exists"),
        ("curly-quotes", 'write straight "quotes" instead of curly “quotes”'),
        (
            "curly-quotes-colon",
            'write straight "quotes" instead of curly “quotes”; YAML does not know them as quotes',
        ),
    ],
)
def test_the_fix_says_what_was_probably_meant(name: str, fix: str, pack: Path) -> None:
    shutil.copy(BAD / f"{name}.md", pack / "en")
    assert fix in [problem.fix for problem in check_pack(pack, today=TODAY).problems]


def test_nothing_is_guessed_where_nothing_is_close(pack: Path) -> None:
    shutil.copy(BAD / "dead-link.md", pack / "en")
    (problem,) = check_pack(pack, today=TODAY).problems
    assert problem.fix == "link to a page that exists"


@pytest.mark.parametrize("name", sorted(EXPECTED.keys() - WARNINGS))
def test_no_library_is_written(name: str, pack: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    library.write_bytes(b"the old library")
    shutil.copy(BAD / f"{name}.md", pack / "en")
    with pytest.raises(ContentError):
        build(pack, library, today=TODAY)
    assert library.read_bytes() == b"the old library"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["library.db"]


def test_every_bad_page_is_expected() -> None:
    assert {file.stem for file in BAD.glob("*.md")} == EXPECTED.keys()


def test_the_good_pack_is_not_reported(pack: Path) -> None:
    assert check_pack(pack, today=TODAY).problems == ()


def assert_problems(problems: object, expected: list[tuple[int, str]]) -> None:
    found = [(problem.line, problem.message) for problem in problems]  # type: ignore[attr-defined]
    assert len(found) == len(expected), found
    for (line, message), (expected_line, words) in zip(found, expected, strict=True):
        assert line == expected_line, message
        assert message.startswith(words)
