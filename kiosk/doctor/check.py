"""One finding of the doctor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Check:
    """``green`` is well, ``amber`` works with something missing, ``red`` does not work.

    ``mend`` says what to do, and is empty where nothing is.
    """

    name: str
    state: Literal["green", "amber", "red"]
    found: str
    mend: str = ""

    def line(self) -> str:
        return f"{self.state:<6} {self.name}: {self.found}" + (
            f" — mend: {self.mend}" if self.mend else ""
        )
