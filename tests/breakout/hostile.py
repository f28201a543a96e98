"""A library that its compiler would never have written."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.library.packing import pack, unpack

ADDRESSES = (
    "http://127.0.0.1:9/canary",
    "https://127.0.0.1:9/canary",
    "file:///etc/passwd",
    "//127.0.0.1/share/canary",
    r"\\127.0.0.1\share\canary",
    "mailto:canary@example.org",
    "javascript:Qt.openUrlExternally('http://127.0.0.1:9/')",
    "data:text/html,canary",
    "%68ttp://127.0.0.1:9/canary",
    "HTTP://127.0.0.1:9/canary",
    "topic:http://127.0.0.1:9/canary",
    "topic:../../etc/passwd",
    "term:file:///etc/passwd",
)

_PICTURES = "".join(f'<img src="{one}.png">' for one in ADDRESSES)


def hostile_library(library: Path, out: Path, *, pictures: bool = False) -> Path:
    """A copy of ``library`` with foreign addresses as links in every text, and as every picture;
    with ``pictures`` within the texts, too."""
    shutil.copy(library, out)
    with closing(sqlite3.connect(out)) as rows, rows:
        for number, body in rows.execute("SELECT file, body FROM page").fetchall():
            spoilt = pack(_spoil(unpack(body), _PICTURES if pictures else ""))
            rows.execute("UPDATE page SET body = ? WHERE file = ?", (spoilt, number))
        rows.execute("UPDATE topic SET summary = ?, image = ?", (_PICTURES, ADDRESSES[0]))
        rows.execute("UPDATE term SET meaning = ?", (_PICTURES,))
    return out


def _spoil(part: Any, pictures: str) -> Any:
    if isinstance(part, list):
        return [_spoil(one, pictures) for one in part]
    if not isinstance(part, dict):
        return part
    spoilt = {key: _spoil(value, pictures) for key, value in part.items()}
    if isinstance(part.get("text"), str):
        links = " ".join(f'<a href="{one}">{one[:9]}</a>' for one in ADDRESSES)
        spoilt["text"] = f"{links} {part['text']} {pictures}"
    if part.get("image"):
        spoilt["image"] = ADDRESSES[0]
    return spoilt
