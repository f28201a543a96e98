"""docs/accessibility.md lists every criterion, and every test that it names exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

WCAG_A = """
1.1.1 Non-text Content
1.2.1 Audio-only and Video-only (Prerecorded)
1.2.2 Captions (Prerecorded)
1.2.3 Audio Description or Media Alternative (Prerecorded)
1.3.1 Info and Relationships
1.3.2 Meaningful Sequence
1.3.3 Sensory Characteristics
1.4.1 Use of Color
1.4.2 Audio Control
2.1.1 Keyboard
2.1.2 No Keyboard Trap
2.1.4 Character Key Shortcuts
2.2.1 Timing Adjustable
2.2.2 Pause, Stop, Hide
2.3.1 Three Flashes or Below Threshold
2.4.1 Bypass Blocks
2.4.2 Page Titled
2.4.3 Focus Order
2.4.4 Link Purpose (In Context)
2.5.1 Pointer Gestures
2.5.2 Pointer Cancellation
2.5.3 Label in Name
2.5.4 Motion Actuation
3.1.1 Language of Page
3.2.1 On Focus
3.2.2 On Input
3.2.6 Consistent Help
3.3.1 Error Identification
3.3.2 Labels or Instructions
3.3.7 Redundant Entry
4.1.2 Name, Role, Value
"""
"""Level A of WCAG 2.2 (https://www.w3.org/TR/WCAG22/): 31 success criteria."""

WCAG_AA = """
1.2.4 Captions (Live)
1.2.5 Audio Description (Prerecorded)
1.3.4 Orientation
1.3.5 Identify Input Purpose
1.4.3 Contrast (Minimum)
1.4.4 Resize Text
1.4.5 Images of Text
1.4.10 Reflow
1.4.11 Non-text Contrast
1.4.12 Text Spacing
1.4.13 Content on Hover or Focus
2.4.5 Multiple Ways
2.4.6 Headings and Labels
2.4.7 Focus Visible
2.4.11 Focus Not Obscured (Minimum)
2.5.7 Dragging Movements
2.5.8 Target Size (Minimum)
3.1.2 Language of Parts
3.2.3 Consistent Navigation
3.2.4 Consistent Identification
3.3.3 Error Suggestion
3.3.4 Error Prevention (Legal, Financial, Data)
3.3.8 Accessible Authentication (Minimum)
4.1.3 Status Messages
"""
"""Level AA of WCAG 2.2: 24 success criteria."""

EN_CLOSED = [
    *("5.1.2.1", "5.1.2.2"),
    *(f"5.1.3.{number}" for number in range(1, 17)),
    *("5.1.4", "5.1.5", "5.1.6.1", "5.1.6.2", "5.1.7", "5.2", "5.3", "5.4"),
    *("5.5.1", "5.5.2", "5.6.1", "5.6.2", "5.7", "5.8", "5.9"),
]
"""The clauses of chapter 5 of EN 301 549 V3.2.1 that ask for something."""


def rows() -> list[list[str]]:
    """The cells of every row whose first cell is a number."""
    text = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def wcag() -> list[list[str]]:
    return [row for row in rows() if len(row) == 5]


def test_every_criterion_of_wcag_is_listed() -> None:
    listed = {f"{number} {name} {level}" for number, name, level, *_ in wcag()}
    wanted = {f"{line} A" for line in WCAG_A.split("\n") if line}
    wanted |= {f"{line} AA" for line in WCAG_AA.split("\n") if line}
    assert len(wanted) == 55
    assert listed == wanted


def test_every_clause_on_closed_functionality_is_listed() -> None:
    listed = [row[0] for row in rows() if len(row) == 4 and row[0].startswith("5.")]
    assert listed == EN_CLOSED


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_a_row_says_how_and_names_tests_that_exist(row: list[str]) -> None:
    *_, how, tests = row
    assert len(how) > 10
    if tests == "–":
        return
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", tests)
    assert named and len(named) == tests.count("::")
    for file, test in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        assert test in defined, f"{file} has no {test}"
