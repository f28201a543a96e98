"""The tree of errors is as its docstring draws it."""

from __future__ import annotations

import inspect
import re

import pytest

from kiosk import errors
from kiosk.errors import ContentError, ImageNotFound, KioskError, Problem, TopicNotFound


def drawn() -> dict[str, str]:
    """Each error's name and that of its parent, from the drawing in the docstring."""
    parents: dict[int, str] = {}
    tree = {}
    for line in inspect.getdoc(errors).split("\n"):  # type: ignore[union-attr]
        match = re.match(r"( +)(\w+)(?:  |$)", line)
        if match:
            depth = len(match[1])
            parents[depth] = match[2]
            tree[match[2]] = parents.get(depth - 2, "Exception")
    return tree


def test_the_drawing_is_the_tree() -> None:
    real = {
        name: value.__mro__[1].__name__
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, Exception)
    }
    assert drawn() == real
    assert len(real) == 7


def test_a_problem_is_one_line() -> None:
    problem = Problem("en/symptoms.md", 12, "error", "what is wrong", "how to mend it")
    assert str(problem) == "en/symptoms.md:12: error: what is wrong — mend: how to mend it"
    assert str(Problem("a", 1, "warning", "what", "")) == "a:1: warning: what"


def test_problems_sort_by_place() -> None:
    problems = [
        Problem("b", 1, "error", "m", "f"),
        Problem("a", 10, "error", "m", "f"),
        Problem("a", 9, "warning", "m", "f"),
    ]
    assert [(p.file, p.line) for p in sorted(problems)] == [("a", 9), ("a", 10), ("b", 1)]


def test_a_content_error_says_all() -> None:
    problems = [Problem("a", 1, "error", "m", "f"), Problem("b", 2, "warning", "n", "g")]
    error = ContentError(problems)
    assert error.problems == tuple(problems)
    assert str(error) == "a:1: error: m — mend: f\nb:2: warning: n — mend: g"


@pytest.mark.parametrize("error", [TopicNotFound("x", "en"), ImageNotFound("x"), ContentError([])])
def test_all_are_caught_at_the_root(error: KioskError) -> None:
    with pytest.raises(KioskError):
        raise error


def test_what_was_not_found_is_named() -> None:
    assert str(TopicNotFound("flu", "tr")) == "there is no page 'flu' in language 'tr'"
    assert str(ImageNotFound("flu.svg")) == "there is no picture 'flu.svg'"
