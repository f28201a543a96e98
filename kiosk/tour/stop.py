"""What a tour keeps of every page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.session.visit import Preferences


@dataclass(slots=True)
class Stop:
    """One page at one size, theme and text size: its pictures and what is wrong with it."""

    page: str
    title: str
    size: tuple[int, int]
    preferences: Preferences
    pictures: list[Path] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def folder(self) -> str:
        width, height = self.size
        look = self.preferences
        return f"{look.language}-{width}x{height}-{look.theme}-{look.text_size}"
