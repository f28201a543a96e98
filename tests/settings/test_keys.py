"""The declarations: right by themselves, in the example and in the documentation."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.settings.example import example
from kiosk.settings.keys import KEYS
from kiosk.settings.kinds import toml
from kiosk.settings.reading import read_file

DOCS = Path(__file__).resolve().parents[2] / "docs"

PATHS = {"library", "logo", "log_file"}
"""The example names files that are only there on a kiosk."""


def documented() -> dict[str, str]:
    """Each key in the table of docs/settings.md, with its default."""
    rows = re.findall(
        r"^\| `(\w+)` \|.*\| (.+) \|$", (DOCS / "settings.md").read_text("utf-8"), re.MULTILINE
    )
    return dict(rows)


def test_a_setting_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Settings().theme = "dark"  # type: ignore[misc]


@pytest.mark.parametrize("name", KEYS)
def test_what_is_not_set_has_its_default(name: str) -> None:
    assert getattr(Settings(), name) is KEYS[name].default


@pytest.mark.parametrize("name", KEYS)
def test_the_example_of_each_key_is_right(name: str, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"{name} = {toml(KEYS[name].example)}\n", "utf-8")
    found = read_file(file)
    if name in PATHS:
        (problem,) = found.problems
        assert re.search(r"there is no (file|folder|library)", problem.message)
    else:
        assert found.problems == ()
        assert found.given == {name: KEYS[name].example}


def test_the_example_sets_nothing_and_has_every_key_in_its_turn() -> None:
    assert tomllib.loads(example()) == {}
    assert re.findall(r"^#(\w+) = ", example(), re.MULTILINE) == list(KEYS)
    assert tomllib.loads(re.sub(r"^#(?=\w+ = )", "", example(), flags=re.MULTILINE)).keys() == (
        KEYS.keys()
    )
    assert max(map(len, example().splitlines())) <= 100


def test_the_example_in_the_documentation_is_this_one() -> None:
    """If not: kiosk settings example > docs/kiosk.example.toml"""
    assert (DOCS / "kiosk.example.toml").read_text("utf-8") == example()


def test_every_key_is_documented_and_no_other() -> None:
    assert list(documented()) == list(KEYS)


@pytest.mark.parametrize("name", KEYS)
def test_the_documented_default_is_the_real_one(name: str) -> None:
    default = KEYS[name].default
    if default in (None, (), {}):
        assert "`" not in documented()[name], "in words"
    else:
        assert documented()[name] == f"`{toml(default)}`"


@pytest.mark.parametrize("name", KEYS)
def test_the_help_is_in_whole_sentences(name: str) -> None:
    assert re.fullmatch(r"[A-Z].*\.", KEYS[name].help)
