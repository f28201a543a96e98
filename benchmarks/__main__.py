"""The command: carries out the benchmarks and prints one table."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks import build, keystrokes, phrases, search, start, tap
from benchmarks.figures import Row, table
from benchmarks.machine import BenchmarkError, Options, Others, say

BENCHMARKS: dict[str, Callable[[Options], Iterator[Row]]] = {
    "start": start.without_screen,
    "tap": tap.taps,
    "language": tap.languages,
    "screen": start.on_screen,
    "topics": start.topics,
    "build": build.builds,
    "search": search.quality,
    "phrases": phrases.quality,
    "typing": keystrokes.speed,
}


def main() -> int:
    """Print the table. 0: done, whether or not the targets were reached; 1: something failed."""
    parser = argparse.ArgumentParser(prog="script/bench", description="Measure the kiosk.")
    parser.add_argument("--quick", action="store_true", help="few rounds, small packs")
    parser.add_argument(
        "--only",
        nargs="+",
        choices=BENCHMARKS,
        metavar="NAME",
        help=f"some of: {', '.join(BENCHMARKS)}",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument(
        "--mkdocs", type=Path, metavar="PATH", help="the mkdocs program (default: the one on PATH)"
    )
    chosen = parser.parse_args()
    options = Options(chosen.quick, chosen.mkdocs)
    rows: list[Row] = []
    failed = False
    for name in chosen.only or BENCHMARKS:
        say(f"{name} …")
        began, others = time.monotonic(), Others()
        try:
            rows += BENCHMARKS[name](options)
        except BenchmarkError as error:
            say(f"  {error}")
            failed = True
        seconds, share = time.monotonic() - began, others.share() * 100
        say(f"{name}: {seconds:.0f} s; others used {share:.0f} % of the machine meanwhile")
    print(table(rows))
    if chosen.json:
        told = [asdict(row) | {"reached": row.reached} for row in rows]
        chosen.json.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
