"""Figures: medians, ratios of pairs, and the table that shows them."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """Of several measurements the median, the least and the most, all in the same unit."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        return cls(statistics.median(values), min(values), max(values))

    def text(self, unit: str = "", digits: int = 0) -> str:
        """Such as "312 ms (290–401)"."""
        return (
            f"{self.median:.{digits}f}{unit} ({self.low:.{digits}f}–{self.high:.{digits}f})"
            if self.low != self.high
            else f"{self.median:.{digits}f}{unit}"
        )


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """The ratio of each measurement to the one taken right beside it.

    Whatever else the machine was doing then slowed both, so the ratio is steadier than either.
    """
    return Spread.of([mine / other for mine, other in zip(ours, theirs, strict=True)])


def percentile(values: Sequence[float], percent: float) -> float:
    """The least value that is not exceeded by ``percent`` of all (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``figure`` is what ``most`` or ``least`` (the target) limits, if any.

    ``name`` is the benchmark's, for ``--only`` and for other programs.
    """

    name: str
    what: str
    measured: str
    figure: float
    unit: str
    most: float | None = None
    least: float | None = None

    @property
    def reached(self) -> bool | None:
        if self.least is not None:
            return self.figure >= self.least
        return None if self.most is None else self.figure <= self.most

    def cells(self) -> tuple[str, str, str, str]:
        target = "" if self.most is None else f"≤ {self.most:.3g}{self.unit}"
        if self.least is not None:
            target = f"≥ {self.least:.2f}{self.unit}"
        verdict = {None: "", True: "yes", False: "no"}[self.reached]
        return self.what, self.measured, target, verdict


def ratio_row(name: str, what: str, ratio: Spread, most: float | None = None) -> Row:
    """A row with a ratio, to three digits."""
    return Row(name, what, ratio.text("×", 2 if ratio.median >= 1 else 3), ratio.median, "×", most)


HEADER = ("What", "Measured", "Target", "Reached")


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table whose columns stand in line."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    text = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]
    text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(text)
