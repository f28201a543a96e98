"""Compiles files, many of them on all cores at once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk.content.lists import compile_directory, compile_glossary, compile_synonyms
from kiosk.content.log import Log
from kiosk.content.model import Compiled
from kiosk.content.page import compile_page
from kiosk.content.sources import read_bytes
from kiosk.content.svg import sanitise
from kiosk.paths import is_frozen

FEW = 150
"""Files that one process compiles sooner than others would have started."""

CHUNK = 16
"""Files that are handed to a process at a time."""


def compile_files(
    folder: Path, paths: Sequence[str], aspects: dict[str, float] | None = None
) -> Iterator[Compiled]:
    """Compile these files of the pack, in their order.

    ``aspects`` gives width divided by height of every picture, for the pages among them.
    """
    compile_it = partial(compile_file, folder, aspects or {})
    done = 0
    # The packaged program is no Python that could be started again as a helper.
    if len(paths) > FEW and not is_frozen():
        for compiled in _on_all_cores(compile_it, paths):
            yield compiled
            done += 1
    yield from map(compile_it, paths[done:])


def compile_file(folder: Path, aspects: dict[str, float], path: str) -> Compiled:
    """Compile one file of the pack, as its name tells what it is."""
    log = Log(path)
    data = read_bytes(folder, path, log)
    if data is None:
        return Compiled(path, b"", None, tuple(log.problems))
    if path.endswith(".md"):
        return compile_page(path, data, aspects)
    if path.endswith("/glossary.yaml"):
        return compile_glossary(path, data)
    if path.endswith("/directory.yaml"):
        return compile_directory(path, data)
    if path.endswith("/synonyms.yaml"):
        return compile_synonyms(path, data)
    image = sanitise(data, log)
    return Compiled(path, hashlib.sha256(data).digest(), image, tuple(log.problems))


def _on_all_cores(compile_it: partial[Compiled], paths: Sequence[str]) -> Iterator[Compiled]:
    """Compile in helper processes; ends early where the system does not let them live."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # Fresh processes, as on Windows: a fork would inherit whatever threads the caller has.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(_cores(), mp_context=context, initializer=_begin_helping)
    try:
        with _interrupts_held_back():
            results = pool.map(compile_it, paths, chunksize=CHUNK)
        yield from results
    except (BrokenProcessPool, OSError):
        return
    finally:
        pool.shutdown(cancel_futures=True)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Let the helpers begin deaf to Ctrl+C: else each would complain before it can ignore it."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin_helping() -> None:
    """Leave Ctrl+C to the builder, and end when it is killed."""
    import signal
    import threading
    from multiprocessing import connection, parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    builder = parent_process()
    if builder is not None:

        def follow() -> None:
            connection.wait([builder.sentinel])
            os._exit(1)

        threading.Thread(target=follow, daemon=True).start()
