"""Types queries letter by letter into a library, and prints how long each answer took."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from benchmarks.machine import peak_memory
from kiosk.library.reader import Library


def main() -> None:
    """Arguments: the library, and a JSON file of pairs of language and text."""
    began = time.perf_counter()
    library = Library.open(Path(sys.argv[1]))
    opened = time.perf_counter() - began
    before = peak_memory("self")
    taken: list[tuple[float, float]] = []
    first: dict[str, float] = {}
    for language, text in json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")):
        for end in range(1, len(text) + 1):
            began, worked = time.perf_counter(), time.process_time()
            library.search(text[:end], language)
            seconds = time.perf_counter() - began
            if language in first:
                taken.append((seconds, time.process_time() - worked))
            else:
                first[language] = seconds
    memory = peak_memory("self") - before
    print(json.dumps({"opened": opened, "first": first, "taken": taken, "memory": memory}))


if __name__ == "__main__":
    main()
