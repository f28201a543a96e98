"""Collects the problems of one file, so that an author sees them all at once."""

from __future__ import annotations

from kiosk.errors import Problem, Severity

MOST_PROBLEMS = 100
"""Per file. A hostile file must not fill the memory, nor a screen, with its problems."""


class Log:
    """The problems of one file. ``file`` is its path within the pack."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def error(self, line: int, message: str, fix: str) -> None:
        """Note what keeps the library from being written."""
        self._add(line, "error", message, fix)

    def warning(self, line: int, message: str, fix: str) -> None:
        """Note what should be mended, but does not stop the build."""
        self._add(line, "warning", message, fix)

    @property
    def failed(self) -> bool:
        """Whether there is an error among the problems."""
        return any(problem.severity == "error" for problem in self.problems)

    def _add(self, line: int, severity: Severity, message: str, fix: str) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            problem = Problem(self.file, line, severity, message, fix)
            if problem not in self.problems:
                self.problems.append(problem)
        elif len(self.problems) == MOST_PROBLEMS:
            self.problems.append(
                Problem(
                    self.file,
                    line,
                    "error",
                    "there are more problems in this file",
                    "mend the first ones and check again",
                )
            )
