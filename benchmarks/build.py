"""Building: the kiosk's compiler against MkDocs Material on the same pages."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import packs, site
from benchmarks.figures import Row, Spread, ratio_row
from benchmarks.machine import MESSAGES, ROOT, WORK, BenchmarkError, Options, environment, say

KIOSK = Path(sys.executable).with_name("kiosk")

LONGEST = 3 * 60 * 60
"""Seconds after which a build is given up."""


def builds(options: Options) -> Iterator[Row]:
    """Full builds and builds after one edit; the time is that of the whole command."""
    mkdocs = site.program(options)
    if mkdocs is None:
        say("  MkDocs Material is not installed: not compared with it")
    for topics in (200,) if options.quick else (1_000, 10_000):
        pack = packs.pack(topics)
        output = WORK / f"built-{topics}.db"
        full, edited = [], []
        for number in range(1 if options.quick else 3):
            output.unlink(missing_ok=True)
            command = [KIOSK, "content", "build", pack, "-o", output]
            full.append(timed(command))
            edit(pack / "en" / "page-1.md", number)
            edited.append(timed(command))
        size = f"{topics:,} topics"
        most = 1.0 if topics == 10_000 else None
        yield _row(f"{size}: kiosk, full", Spread.of(full))
        yield _row(f"{size}: kiosk, after one edit", Spread.of(edited), most)
        if mkdocs is None:
            continue
        folder = WORK / f"site-{topics}"
        say(f"  writing the same pages for MkDocs into {folder}")
        site.write(pack, folder)
        theirs = timed(_mkdocs(mkdocs, folder))
        edit(folder / "docs" / "000" / "page-1.md", 0)
        dirty = timed([*_mkdocs(mkdocs, folder), "--dirty"])
        yield _row(f"{size}: MkDocs Material, full", Spread.of([theirs]))
        yield _row(f"{size}: MkDocs Material, one edit, --dirty", Spread.of([dirty]))
        ratio = Spread.of([ours / theirs for ours in full])
        most = 0.33 if topics == 10_000 else None
        what = f"{size}, full: kiosk / MkDocs Material"
        yield ratio_row("build", what, ratio, most)


def real_site(options: Options) -> Path | None:
    """The site of the pages that ship, built when they have changed; None without MkDocs."""
    mkdocs = site.program(options)
    if mkdocs is None:
        return None
    folder = WORK / "site-real"
    texts = sorted((packs.CONTENT / "en").glob("*.md"))
    recipe = hashlib.sha256(b"".join(file.read_bytes() for file in texts)).hexdigest()
    stamp = folder / "made-of"
    if not stamp.is_file() or stamp.read_text() != recipe:
        site.write(packs.CONTENT, folder)
        timed(_mkdocs(mkdocs, folder))
        stamp.write_text(recipe)
    return folder / "site"


def edit(file: Path, number: int) -> None:
    """Change the last sentence of a page."""
    text = re.sub(r"\n\nEdited \d+ times\.\n$", "\n", file.read_text(encoding="utf-8"))
    file.write_text(f"{text}\nEdited {number} times.\n", encoding="utf-8")


def timed(command: Sequence[str | Path]) -> float:
    """Seconds that a command takes. It is nice to others at work on this machine."""
    say(f"  {' '.join(Path(word).name for word in command)}")
    WORK.mkdir(parents=True, exist_ok=True)
    with MESSAGES.open("a") as messages:
        began = time.monotonic()
        try:
            done = subprocess.run(
                ["nice", *map(str, command)],
                env=environment(),
                stdout=messages,
                stderr=messages,
                timeout=LONGEST,
                cwd=ROOT,
            )
        except subprocess.TimeoutExpired as error:
            raise BenchmarkError(f"{command[0]} took longer than {LONGEST} s") from error
        seconds = time.monotonic() - began
    if done.returncode:
        raise BenchmarkError(f"{command[0]} failed; see {MESSAGES}")
    say(f"    {seconds:.2f} s")
    return seconds


def _mkdocs(mkdocs: Path, folder: Path) -> list[str | Path]:
    return [mkdocs, "build", "--quiet", "--config-file", folder / "mkdocs.yml"]


def _row(what: str, seconds: Spread, most: float | None = None) -> Row:
    return Row("build", what, seconds.text(" s", 2), seconds.median, " s", most)
