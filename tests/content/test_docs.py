"""docs/authors.md tells the truth: its examples compile, and nothing is left out of it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import yaml

from kiosk.content import block_rules, build, check
from kiosk.content.fields import Field
from kiosk.content.frontmatter import FRONT_MATTER
from kiosk.content.lists import (
    DIRECTORY,
    TERM,
    compile_directory,
    compile_glossary,
    compile_synonyms,
)
from kiosk.content.log import Log
from kiosk.content.pack import HUES, PACK, read_pack
from kiosk.content.page import compile_page
from kiosk.content.svg_rules import ALLOWED
from tests.content.conftest import GOOD_PACK

DOCS = Path(__file__).parent.parent.parent / "docs" / "authors.md"
TEXT = DOCS.read_text("utf-8")
HEAD = (GOOD_PACK / "en" / "plain.md").read_text("utf-8").split("---\n\n")[0] + "---\n\n"


def examples(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)


PAGE, *SNIPPETS = examples("markdown")


def test_the_whole_page_compiles() -> None:
    assert compile_page("en/eating-well.md", PAGE.encode(), {}).problems == ()


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_the_examples_compile(snippet: str) -> None:
    text = f"{HEAD}Short.\n\n## What?\n\n{snippet}"
    assert compile_page("en/plain.md", text.encode(), {}).problems == ()


def test_the_lists_compile() -> None:
    glossary, synonyms, directory = (text.encode() for text in examples("yaml"))
    assert compile_synonyms("en/synonyms.yaml", synonyms).problems == ()
    assert compile_glossary("en/glossary.yaml", glossary).problems == ()
    assert compile_directory("en/directory.yaml", directory).problems == ()
    log = Log("pack.toml")
    assert read_pack(examples("toml")[0].encode(), log), log.problems


@pytest.mark.parametrize("field", FRONT_MATTER, ids=lambda field: field.name)
def test_every_key_of_the_head_is_explained(field: Field) -> None:
    assert re.search(rf"^\| (?:`\w+`, )*`{field.name}`", TEXT, re.MULTILINE)


@pytest.mark.parametrize("field", [*PACK, *TERM, *DIRECTORY], ids=lambda field: field.name)
def test_every_key_of_the_lists_is_shown(field: Field) -> None:
    shown = "\n".join(examples("toml") + examples("yaml"))
    assert re.search(rf"^\W*{field.name}\b", shown, re.MULTILINE)


def test_every_block_is_explained_and_shown() -> None:
    shown = "\n".join([PAGE, *SNIPPETS])
    for name, rule in block_rules.RULES.items():
        assert re.search(rf"^\| (?:`\w+`, )?`{name}`", TEXT, re.MULTILINE), name
        for option in rule.options:
            assert f"`{option.name}`" in TEXT, option.name
            if option.name != "of":
                assert re.search(rf"^    {option.name}:", shown, re.MULTILINE), option.name


def test_every_element_and_hue_is_named() -> None:
    assert all(f"`{name}`" in TEXT for name in ALLOWED)
    assert all(hue in TEXT for hue in HUES)


def documented() -> list[re.Pattern[str]]:
    """The messages in the tables of the last chapter, with … for anything."""
    rows = re.findall(r"^\| (.*?) \|", TEXT.split("## What the check says")[1], re.MULTILINE)
    patterns = [re.escape(row.replace("\\|", "|")).replace("…", ".*") for row in rows]
    return [re.compile(pattern) for pattern in patterns if pattern not in ("message", "---")]


MESSAGE_AT = {"error": 1, "warning": 1, "_error": 0, "Problem": 3, "Wrong": 1}
"""Which argument of these calls is the message."""


def said() -> dict[str, str]:
    """Every message that the code can write, with x for what it fills in, and where."""
    found = {message.format("x", "x"): "check.py" for message, _ in check._UNKNOWN.values()}
    for file in Path(build.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if len(node.args) > MESSAGE_AT.get(name, 99):
                    message = words(node.args[MESSAGE_AT[name]])
                    # A field's error is its name and these words.
                    message = f"x {message}" if name == "Wrong" else message
                    if re.search(r"[a-z]{2}", message):
                        found[message] = f"{file.name}:{node.lineno}"
    return found


def words(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(v.value if isinstance(v, ast.Constant) else "x" for v in node.values)
    return ""


@pytest.mark.parametrize("message", sorted(said()))
def test_every_message_is_explained(message: str) -> None:
    assert any(pattern.fullmatch(message) for pattern in documented()), said()[message]


def test_a_message_that_is_not_explained_would_be_seen() -> None:
    assert len(said()) > 110
    assert not any(pattern.fullmatch("the moon is too bright") for pattern in documented())


def test_the_head_in_the_example_has_every_key() -> None:
    keys = yaml.safe_load(PAGE.split("---")[1]).keys()
    left_out = {"approved_by", "translation_of", "source_hash"}
    assert {field.name for field in FRONT_MATTER} - left_out == keys
