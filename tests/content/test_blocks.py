"""From Markdown to the block tree: the whole of it once, and the lines of what is in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.content.block_rules import RULES
from kiosk.content.blocks import BlockReader
from kiosk.content.fences import Fence, Prose, find_fences
from kiosk.content.log import Log
from kiosk.content.page import compile_page
from kiosk.library.packing import unpack
from tests.content.conftest import GOOD_PACK

EVERYTHING = GOOD_PACK / "en" / "everything.md"
TREE = Path(__file__).parent / "everything.json"

ASPECTS = {"house.svg": 2.0, "door.svg": 0.5}


def blocks_of(markdown: str) -> list[dict[str, Any]]:
    log = Log("en/x.md")
    reader = BlockReader(log, ASPECTS, "en")
    leaves = reader.read(find_fences(markdown.split("\n"), 1, log))
    assert log.problems == []
    return [leaf.block for leaf in leaves]


def test_the_whole_tree() -> None:
    compiled = compile_page("en/everything.md", EVERYTHING.read_bytes(), ASPECTS)
    assert compiled.problems == ()
    assert unpack(compiled.result.body) == json.loads(TREE.read_text("utf-8"))  # type: ignore[union-attr]


def test_the_good_page_has_every_block() -> None:
    tree = json.loads(TREE.read_text("utf-8"))
    assert {*RULES} <= {block["kind"] for block in walk(tree["blocks"])}


def test_carriage_returns_and_a_byte_order_mark_change_nothing() -> None:
    data = EVERYTHING.read_bytes()
    windows = b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")
    one, other = (compile_page("en/everything.md", d, ASPECTS) for d in (data, windows))
    assert one.result.body == other.result.body  # type: ignore[union-attr]
    assert one.digest != other.digest


def test_facts_for_the_tile_and_the_checks() -> None:
    page = compile_page("en/everything.md", EVERYTHING.read_bytes(), ASPECTS).result
    assert (page.id, page.language, page.section, page.order) == ("everything", "en", "first", 10)  # type: ignore[union-attr]
    assert page.minutes == 2  # type: ignore[union-attr]
    assert page.anchors == (  # type: ignore[union-attr]
        *("what-is-it", "a-smaller-heading", "inside", "what-now"),
        *("the-figures", "after-five-years"),
    )
    lines = EVERYTHING.read_text("utf-8").split("\n")
    for reference in page.references:  # type: ignore[union-attr]
        assert reference.target in lines[reference.line - 1], reference


def test_anchors_are_unique_and_keep_letters_of_every_script() -> None:
    head = EVERYTHING.read_text("utf-8").split("---\n\n")[0]
    body = "Short.\n\n## Ağrı?\n\na\n\n## Ağrı!\n\nb\n\n## ما هو؟\n\nc\n\n## ?!\n\nd\n"
    data = f"{head}---\n\n{body}".replace("[plain, last]", "[a, b]").encode()
    page = compile_page("en/everything.md", data, ASPECTS).result
    assert page.anchors == ("ağrı", "ağrı-2", "ما-هو", "section")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("markdown", "markers"),
    [
        ("- a\n- b", ["• 0", "• 0"]),
        ("1. a\n1. b", ["1. 0", "2. 0"]),
        ("- a\n\n- b", ["• 0", "• 0"]),
        ("- a\n    1. b\n    2. c\n- d", ["• 0", "1. 1", "2. 1", "• 0"]),
        ("1. a\n    - b\n        - c", ["1. 0", "• 1", "• 2"]),
        ("3. a\n4. b", ["3. 0", "4. 0"]),
        ("- a\n    7. b\n    7. c", ["• 0", "7. 1", "8. 1"]),
        ("3. a\n4. b", ["3. 0", "4. 0"]),
        ("- a\n    7. b\n    7. c", ["• 0", "7. 1", "8. 1"]),
    ],
)
def test_list_markers(markdown: str, markers: list[str]) -> None:
    (block,) = blocks_of(markdown)
    assert [f"{item['marker']} {item['depth']}" for item in block["items"]] == markers


def test_a_title_that_english_pages_may_leave_out() -> None:
    log = Log("tr/x.md")
    BlockReader(log, {}, "tr").read(find_fences(["/// do", "- dinlen", "///"], 1, log))
    assert [problem.line for problem in log.problems] == [1]
    assert blocks_of("/// dont\n- x\n///")[0]["title"] == "Don't"


def test_an_empty_table_cell_keeps_its_place() -> None:
    (block,) = blocks_of("| A | B |\n|---|---|\n|   | x |\n| y |   |\n")
    assert [[cell["plain"] for cell in row] for row in block["rows"]] == [["", "x"], ["y", ""]]


def test_fences_agree_with_pymdownx_blocks() -> None:
    """The notation is theirs; what we read must be what their users expect."""
    from xml.etree.ElementTree import Element, SubElement

    from markdown import Markdown
    from pymdownx.blocks import BlocksExtension
    from pymdownx.blocks.block import Block

    def block_class(name: str) -> type[Block]:
        def on_create(self: Any, parent: Element) -> Element:
            return SubElement(parent, "div", {"name": name, "title": self.argument or ""})

        options = {option.name: (None, lambda value: value) for option in RULES[name].options}
        return type(
            name,
            (Block,),
            {"NAME": name, "ARGUMENT": None, "OPTIONS": options, "on_create": on_create},
        )

    class Blocks(BlocksExtension):
        def extendMarkdownBlocks(self, md: Markdown, manager: Any) -> None:
            for name in RULES:
                manager.register(block_class(name), {})

    def theirs(element: Element) -> list[Any]:
        inner = [child for child in element if child.tag == "div"]
        return [[child.get("name"), child.get("title"), theirs(child)] for child in inner]

    def ours(parts: list[Prose | Fence]) -> list[Any]:
        return [[p.name, p.title, ours(p.content)] for p in parts if isinstance(p, Fence)]

    body = EVERYTHING.read_text("utf-8").split("---\n", 2)[2]
    lines = body.split("\n")
    markdown = Markdown(extensions=["tables", Blocks()])
    root = markdown.parser.parseDocument(lines).getroot()
    found = ours(find_fences(lines, 1, Log("x")))
    assert len(found) == len(RULES) - 1  # The icon-array is inside another.
    assert found == theirs(root)


def test_options_are_read_with_their_lines() -> None:
    lines = ["", "/// figure", "    image: a.svg", '    alt: "A: b"', "", "Words.", "///"]
    (fence,) = [part for part in find_fences(lines, 10, Log("x")) if isinstance(part, Fence)]
    assert fence.options is not None
    assert fence.options.lines == {"image": 12, "alt": 13}
    assert yaml.safe_load('alt: "A: b"')["alt"] == fence.options.values["alt"].text  # type: ignore[union-attr]


def walk(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [inner for block in blocks for inner in (block, *walk(block.get("blocks", [])))]
