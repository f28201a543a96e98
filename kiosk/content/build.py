"""Builds a library from a pack: find, compare, compile what changed, check all, publish."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk import __version__
from kiosk.content.check import Situation, check
from kiosk.content.finding import check_found
from kiosk.content.log import Log
from kiosk.content.model import Compiled, Pack
from kiosk.content.pack import read_pack
from kiosk.content.sources import PACK_FILE, find_sources, read_bytes, require_pack
from kiosk.content.workers import compile_files
from kiosk.errors import ContentError, Problem
from kiosk.library import search
from kiosk.library.writer import DamagedLibrary, Draft

Progress = Callable[[int, int], None]
"""Called with the number of files done and of all that must be compiled."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a build or a check found.

    ``topics`` counts the pages of all languages, ``compiled`` the pages that had to be parsed,
    and ``changed`` says whether the library file was written anew. ``broken`` are the files that
    have an error of their own.
    """

    problems: tuple[Problem, ...]
    topics: int
    compiled: int
    changed: bool = False
    broken: frozenset[str] = frozenset()

    @property
    def failed(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)


def build(
    folder: Path,
    output: Path,
    progress: Progress | None = None,
    today: date | None = None,
) -> Report:
    """Compile the pack in ``folder`` into the library file ``output``.

    Only what changed since ``output`` was last built is parsed again.
    The old file stays as it was until the new one is whole.

    Raises ``ContentError`` with all problems if one of them is an error,
    ``LibraryError`` if the file cannot be written, ``UsageError`` if the folder is no pack.
    """
    require_pack(folder)
    try:
        return _build(folder, output, progress, today, anew=False)
    except DamagedLibrary:
        return _build(folder, output, progress, today, anew=True)


def _build(
    folder: Path, output: Path, progress: Progress | None, today: date | None, anew: bool
) -> Report:
    with Draft(output, _compiler(), anew) as draft:
        report = _fill(draft, folder, progress, today or date.today())
        if report.failed:
            raise ContentError(report.problems)
        changed = draft.publish()
    return Report(report.problems, report.topics, report.compiled, changed)


def check_pack(folder: Path, progress: Progress | None = None, today: date | None = None) -> Report:
    """Compile the pack in ``folder`` into memory, for its problems alone.

    Also tries whether the search finds every page, which a build has no time for.

    Raises ``UsageError`` if the folder is no pack.
    """
    require_pack(folder)
    with Draft(None, _compiler()) as draft:
        report = _fill(draft, folder, progress, today or date.today())
        if not report.topics:
            return report
        hidden = check_found(draft.facts, draft.engine, report.broken)
        return replace(report, problems=tuple(sorted({*report.problems, *hidden})))


def _fill(draft: Draft, folder: Path, progress: Progress | None, today: date) -> Report:
    """Bring the draft up to date with the folder, and check it."""
    log = Log(PACK_FILE)
    pack = _put_pack(draft, folder, log)
    if pack is None:
        return Report(tuple(log.problems), 0, 0)
    sources = find_sources(folder, pack)
    problems = {*log.problems, *sources.problems}

    known = draft.digests()
    draft.forget(known.keys() - {*sources.pages, *sources.lists, *sources.images})
    images = _changed(folder, sources.images, known)
    texts = _changed(folder, sources.lists + sources.pages, known)

    before = draft.aspects()
    for compiled in _counted(compile_files(folder, images), progress, 0, len(images) + len(texts)):
        draft.put(compiled)
        problems.update(compiled.problems)
    aspects = draft.aspects()
    texts = sorted({*texts, *_reshaped(draft, before, aspects)})
    everything = len(images) + len(texts)
    for compiled in _counted(
        compile_files(folder, texts, aspects), progress, len(images), everything
    ):
        draft.put(compiled)
        problems.update(compiled.problems)

    draft.settle()
    broken = frozenset(problem.file for problem in problems if problem.severity == "error")
    problems.update(check(Situation(draft.facts, pack, broken, today)))
    parsed = sum(path.endswith(".md") for path in texts)
    return Report(tuple(sorted(problems)), len(sources.pages), parsed, broken=broken)


def _put_pack(draft: Draft, folder: Path, log: Log) -> Pack | None:
    data = read_bytes(folder, PACK_FILE, log)
    pack = read_pack(data, log) if data is not None else None
    if pack is not None and data is not None:
        draft.put_pack(pack, hashlib.sha256(data).digest())
    return pack


def _changed(folder: Path, paths: Iterable[str], known: dict[str, bytes]) -> list[str]:
    """The files whose bytes are not those that were compiled last time."""
    changed = []
    for path in paths:
        data = read_bytes(folder, path, Log(path))
        if data is None or hashlib.sha256(data).digest() != known.get(path):
            changed.append(path)
    return changed


def _reshaped(draft: Draft, before: dict[str, float], now: dict[str, float]) -> set[str]:
    """The pages that show a picture whose proportions have changed: they hold them too."""
    pages: set[str] = set()
    for name, aspect in now.items():
        if before.get(name, aspect) != aspect:
            pages.update(draft.facts.pages_using(name))
    return pages


def _counted(
    compiled: Iterable[Compiled], progress: Progress | None, done: int, everything: int
) -> Iterator[Compiled]:
    for number, one in enumerate(compiled, done + 1):
        yield one
        if progress:
            progress(number, everything)


def _compiler() -> str:
    """Names this compiler, so that no page of another one is taken over unparsed.

    In a source checkout the code itself counts, in a packaged program its version.
    """
    code = hashlib.sha256()
    for folder in (Path(__file__).parent, Path(search.__file__).parent):
        for file in sorted(folder.glob("*.py")):
            code.update(file.read_bytes())
    return f"{__version__} {code.hexdigest()}"
