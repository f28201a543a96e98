"""The page that shows a tour's pictures side by side. For people who check, never on the kiosk."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from kiosk.tour.stop import Stop

_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Tour</title>
<style>
  body { font: 18px/1.4 sans-serif; margin: 2rem; background: #F7F5F0; color: #15252C }
  h2 { margin: 2rem 0 .5rem }
  section { display: flex; gap: 1rem; overflow-x: auto; padding-bottom: 1rem }
  img { height: 360px; border: 1px solid #D8D4C9 }
  .fault { color: #9A3A22 }
</style>
"""


def write_index(out: Path, stops: Sequence[Stop]) -> None:
    """Write ``index.html`` into ``out``: every stop with its pictures in a row."""
    parts = [_HEAD]
    for stop in stops:
        parts.append(f"<h2>{escape(stop.title)} <small>{escape(stop.folder)}</small></h2>")
        parts += [f'<p class="fault">{escape(fault)}</p>' for fault in stop.faults]
        links = [picture.relative_to(out).as_posix() for picture in stop.pictures]
        images = [
            f'<a href="{link}"><img src="{link}" alt="" loading="lazy"></a>' for link in links
        ]
        parts.append(f"<section>{''.join(images)}</section>")
    out.mkdir(parents=True, exist_ok=True)
    (out / "index.html").write_text("\n".join(parts), encoding="utf-8")
