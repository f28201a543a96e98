"""``kiosk content check``, ``kiosk content build`` and ``kiosk content reading-level``."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk.errors import ContentError, Problem, UsageError

if TYPE_CHECKING:
    from tqdm import tqdm

    from kiosk.content.build import Progress, Report


def add_parsers(content: argparse.ArgumentParser) -> None:
    """Give ``kiosk content`` its commands; each sets ``run``, which returns the exit status."""
    commands = content.add_subparsers(metavar="COMMAND")

    check = commands.add_parser("check", help="look for problems in a folder of pages")
    check.add_argument("folder", type=Path, metavar="DIR", help="the folder with pack.toml")
    check.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    check.set_defaults(run=run_check)

    build = commands.add_parser("build", help="make a library file from a folder of pages")
    build.add_argument("folder", type=Path, metavar="DIR", help="the folder with pack.toml")
    build.add_argument(
        "-o", "--output", type=Path, metavar="FILE", required=True, help="the library file"
    )
    build.set_defaults(run=run_build)

    level = commands.add_parser("reading-level", help="how hard the pages are to read")
    level.add_argument("folder", type=Path, metavar="DIR", help="the folder with pack.toml")
    level.add_argument("--language", metavar="L", help="default: all that have a formula")
    level.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    level.set_defaults(run=run_reading_level)


def run_check(options: argparse.Namespace) -> int:
    """Print every problem. 0: fine, 1: errors, or warnings with ``--strict``."""
    from kiosk.content.build import check_pack

    with _Bar() as bar:
        report = check_pack(options.folder, bar.show)
    if options.format == "json":
        print(json.dumps(as_json(report), ensure_ascii=False, indent=2))
    else:
        for problem in report.problems:
            print(problem)
        print(f"{_pages(report.topics)}: {summary(report.problems)}")
    return int(report.failed or (options.strict and bool(report.problems)))


def run_build(options: argparse.Namespace) -> int:
    """Build, and say what was done. 0: the library is written, 1: it was left as it was."""
    from kiosk.content.build import build

    output: Path = options.output
    if output.is_dir():
        raise UsageError(f"{output}: is a folder; name a file, such as {output / 'library.db'}")
    if not output.parent.is_dir():
        raise UsageError(f"{output.parent}: there is no such folder")
    start = time.perf_counter()
    try:
        with _Bar() as bar:
            report = build(options.folder, output, bar.show)
    except ContentError as error:
        _print_problems(error.problems)
        print(
            f"{summary(error.problems)}; {output} was not written"
            if not output.exists()
            else f"{summary(error.problems)}; {output} stays as it was",
            file=sys.stderr,
        )
        return 1
    _print_problems(report.problems)
    print(
        f"{output}: {_pages(report.topics)}, {report.compiled} compiled"
        f" in {time.perf_counter() - start:.1f} s: {summary(report.problems)}",
        file=sys.stderr,
    )
    return 0


def run_reading_level(options: argparse.Namespace) -> int:
    """Print how hard each page is to read."""
    from kiosk.content.reading_level import measure, report

    levels = measure(options.folder, options.language)
    if options.format == "json":
        print(json.dumps([asdict(level) for level in levels], ensure_ascii=False, indent=2))
    else:
        print(report(levels), end="")
    return 0


def as_json(report: Report) -> dict[str, object]:
    """The report for other programs."""
    return {
        "problems": [
            {
                "severity": problem.severity,
                "file": problem.file,
                "line": problem.line,
                "message": problem.message,
                "fix": problem.fix,
            }
            for problem in report.problems
        ],
        "topics": report.topics,
    }


def summary(problems: tuple[Problem, ...]) -> str:
    """Such as "2 errors, 1 warning", or "no problems"."""
    counts = [
        (sum(problem.severity == severity for problem in problems), severity)
        for severity in ("error", "warning")
    ]
    words = [f"{n} {severity}{'s' * (n != 1)}" for n, severity in counts if n]
    return ", ".join(words) or "no problems"


def _pages(count: int) -> str:
    return f"{count} page{'s' * (count != 1)}"


def _print_problems(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)


class _Bar:
    """A progress bar on a terminal; elsewhere nothing, as logs keep every redrawn line."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.close()

    @property
    def show(self) -> Progress | None:
        return self._show if sys.stderr.isatty() else None

    def _show(self, done: int, everything: int) -> None:
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(total=everything, unit="file", leave=False, file=sys.stderr)
        self._bar.total = everything
        self._bar.update(done - self._bar.n)
