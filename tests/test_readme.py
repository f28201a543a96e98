"""The README's example page is one that the compiler takes, and its table has every command."""

from __future__ import annotations

import argparse
import re
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

from kiosk.cli import _parser
from kiosk.content.build import check_pack

ROOT = Path(__file__).resolve().parent.parent


def example() -> str:
    """The indented page between "Write a page" and "Then look"."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    part = readme.split("### Write a page")[1].split("Then look")[0]
    return textwrap.dedent(part[part.index("    ---") :])


def problems_with(page: str, folder: Path) -> list[str]:
    pack = Path(shutil.copytree(ROOT / "content" / "liver-metastases", folder / "pack"))
    (pack / "en" / "eating-well.md").write_text(page, encoding="utf-8")
    found = check_pack(pack).problems
    return [str(problem) for problem in found if problem.severity == "error"]


def test_the_example_page_is_right(tmp_path: Path) -> None:
    assert problems_with(example(), tmp_path) == []


def test_a_wrong_example_would_be_noticed(tmp_path: Path) -> None:
    wrong = example().replace("related: [symptoms, ", "related: [")
    assert any("related" in problem for problem in problems_with(wrong, tmp_path))


def commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every command that ``parser`` knows, such as “kiosk content check”."""
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not groups:
        yield parser.prog
    for group in groups:
        for under in group.choices.values():
            yield from commands(under)


def test_every_command_stands_in_the_table() -> None:
    rows = re.findall(r"^\| `kiosk.*", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    every = [command.split()[1:] for command in commands(_parser(["--help"]))]
    assert len(every) > 10
    # A further command of a group may stand in the row of the first, without the word "kiosk".
    missing = [
        (group, *last)
        for group, *last in every
        if not any(
            f"kiosk {group}" in row and f" {' '.join(last)}" in row.replace("`", " ")
            for row in rows
        )
    ]
    assert missing == []
