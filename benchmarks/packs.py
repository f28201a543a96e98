"""The packs and libraries that are measured, kept in build/bench and used again while they fit."""

from __future__ import annotations

import hashlib
import re
import shutil
import tomllib
from pathlib import Path

from benchmarks import prose
from benchmarks.machine import ROOT, WORK, say
from kiosk.content.build import build

CONTENT = ROOT / "content" / "liver-metastases"

PAGE_WORDS = 400

LONG_WORDS = 20_000

LONG_TOPIC = "long-page"


def real_library() -> Path:
    """The library that ships."""
    return library_of(CONTENT, "liver-metastases")


def long_library() -> Path:
    """The library that ships, with one more page of 20,000 words."""
    pack = WORK / "long"
    shutil.copytree(CONTENT, pack, dirs_exist_ok=True)
    topics = [file.stem for file in (CONTENT / "en").glob("*.md")]
    text = prose.page(4, LONG_TOPIC, LONG_WORDS, _around(sorted(topics)))
    (pack / "en" / f"{LONG_TOPIC}.md").write_text(text, encoding="utf-8")
    return library_of(pack, "long")


def library(topics: int) -> Path:
    """A library of ``topics`` made-up pages."""
    return library_of(pack(topics), f"pack-{topics}")


def pack(topics: int) -> Path:
    """A pack of ``topics`` made-up pages of about 400 words, with the pictures that ship."""
    folder = WORK / f"pack-{topics}"
    stamp = folder / "made-by"
    recipe = _recipe(topics)
    if stamp.is_file() and stamp.read_text() == recipe:
        return folder
    say(f"  writing a pack of {topics:,} pages into {folder}")
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "en").mkdir(parents=True)
    shutil.copytree(CONTENT / "images", folder / "images")
    told = (CONTENT / "pack.toml").read_text(encoding="utf-8")
    told = re.sub(r"^languages = .*$", 'languages = ["en"]', told, flags=re.MULTILINE)
    (folder / "pack.toml").write_text(told, encoding="utf-8")
    names = [f"page-{number}" for number in range(topics)]
    around = _around(names)
    for number, name in enumerate(names):
        text = prose.page(number, name, PAGE_WORDS, around)
        (folder / "en" / f"{name}.md").write_text(text, encoding="utf-8")
    stamp.write_text(recipe)
    return folder


def library_of(folder: Path, name: str) -> Path:
    """The pack in ``folder`` as a library; only what has changed is compiled."""
    WORK.mkdir(parents=True, exist_ok=True)
    output = WORK / f"{name}.db"
    build(folder, output)
    return output


def _around(topics: list[str]) -> prose.Around:
    told = tomllib.loads((CONTENT / "pack.toml").read_text(encoding="utf-8"))
    sections = [section["id"] for section in told["sections"]]
    return prose.Around(sections, _pictures(), topics)


def _pictures() -> list[str]:
    return sorted(file.name for file in (CONTENT / "images").glob("*.svg"))


def _recipe(topics: int) -> str:
    """Changes when a pack of this many pages would come out differently."""
    code = b"".join(Path(file).read_bytes() for file in (__file__, prose.__file__))
    given = [(CONTENT / "pack.toml").read_bytes(), *(name.encode() for name in _pictures())]
    return hashlib.sha256(b"\0".join([code, *given, str(topics).encode()])).hexdigest()
