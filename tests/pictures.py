"""Compares a picture of the screen with the one that people have looked at and found good."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

MOST_MEAN = 0.4
"""Of 255: the mean difference that another version of the font renderer may make."""

MOST_SHARE = 0.005
"""The share of pixels that may be clearly different, as edges of letters are."""

CLEARLY = 24
"""Of 255: a difference of brightness that can be seen."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures of one size are apart; ``picture`` shows where."""

    mean: float
    share: float
    picture: QImage

    @property
    def is_small(self) -> bool:
        return self.mean <= MOST_MEAN and self.share <= MOST_SHARE


def difference(one: QImage, other: QImage) -> Difference:
    """Compare pixel by pixel."""
    picture = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    values = b"".join(
        bytes(grey.constScanLine(row))[: grey.width()] for row in range(grey.height())
    )
    counts = [values.count(value) for value in range(256)]
    mean = sum(value * count for value, count in enumerate(counts)) / len(values)
    return Difference(mean, sum(counts[CLEARLY:]) / len(values), picture)


def check(actual: QImage, golden: Path, report: Path, *, update: bool) -> None:
    """Fail if ``actual`` is not what the file ``golden`` shows; say where in ``report``.

    With ``update`` the file is written instead.
    """
    if update:
        golden.parent.mkdir(parents=True, exist_ok=True)
        assert actual.save(str(golden)), golden
        return
    wanted = QImage(str(golden))
    assert not wanted.isNull(), (
        f"there is no {golden.name}: look at it, then pytest --update-golden"
    )
    if wanted.size() != actual.size():
        _keep(actual, report, golden.stem)
        pytest.fail(f"{golden.name} has another size than the screen", pytrace=False)
    apart = difference(actual, wanted)
    if not apart.is_small:
        _keep(actual, report, golden.stem, apart.picture)
        pytest.fail(
            f"the screen differs from {golden.name}: {apart.mean:.2f} of 255 in the mean,"
            f" {apart.share:.1%} of the pixels clearly. See {report / golden.stem}-*.png;"
            " where the change is wanted: pytest --update-golden",
            pytrace=False,
        )


def _keep(actual: QImage, report: Path, name: str, apart: QImage | None = None) -> None:
    report.mkdir(parents=True, exist_ok=True)
    actual.save(str(report / f"{name}-actual.png"))
    if apart is not None:
        apart.save(str(report / f"{name}-difference.png"))
