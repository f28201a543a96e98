"""The commands that people type. Qt and the compiler are only loaded by those that need them."""

from __future__ import annotations

import argparse
import gc
import io
import logging
import os
import re
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import __version__, paths
from kiosk.ending import end
from kiosk.errors import KioskError, UsageError
from kiosk.session.visit import TEXT_SIZES, THEMES


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status is returned.

    0: done. 1: something is wrong with the content or the machine. 2: wrong usage.
    """
    return end(_obey(arguments))


def _obey(arguments: Sequence[str] | None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    console = logging.StreamHandler()
    # A log file may ask for more than belongs on a terminal.
    console.setLevel(logging.WARNING)
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s", handlers=[console])
    if _speaks_to_journal():
        console.setFormatter(_JournalFormatter())
    parser = _parser(words)
    options = parser.parse_args(words or ["run"])
    if "run" not in options:
        parser.error("a command is missing")
    try:
        status = int(options.run(options))
        if sys.stdout:
            sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever reads what is printed has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except UsageError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    except (KioskError, OSError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # a fault of ours: one line for the user, with the place for us
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        print(
            f"kiosk: a fault in the program ({where}: {error!r}); tell whoever gave you the kiosk",
            file=sys.stderr,
        )
        return 1


def _speak_utf8() -> None:
    """Windows gives pipes and files an encoding that lacks most of our letters; a console has all.

    A program without a console has no streams at all.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.encoding.lower() != "utf-8":
            stream.reconfigure(encoding="utf-8", errors="replace")


def _speaks_to_journal() -> bool:
    """Whether the standard error output is the journal's: a terminal may inherit its name from a
    desktop that is a service. See systemd.exec(5)."""
    try:
        here = os.fstat(2)
    except OSError:  # a program of Windows without a console
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{here.st_dev}:{here.st_ino}"


class _JournalFormatter(logging.Formatter):
    """Begins each line as sd-daemon(3) says, so that the journal knows how grave it is."""

    def format(self, record: logging.LogRecord) -> str:
        grave = record.levelno >= logging.ERROR
        return f"<{3 if grave else 4}>{record.name}: {record.getMessage()}"


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong, and where to read more."""

    def error(self, message: str) -> NoReturn:
        unknown = re.match(r"argument COMMAND: invalid choice: (\S+)", message)
        if unknown:
            message = f"there is no command {unknown[1]}"
        self.exit(2, f"kiosk: {message}; for help: {self.prog} --help\n")


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="kiosk", description="Patient information on a touchscreen, offline.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")

    run = commands.add_parser("run", help="show the kiosk (also without any command)")
    _add_library(run)
    _add_settings(run)
    _add_window(run)
    # The supervisor says so to what it starts.
    run.add_argument("--supervised", action="store_true", help=argparse.SUPPRESS)
    run.add_argument("--after", default="", help=argparse.SUPPRESS)
    run.set_defaults(run=_run)

    supervise = commands.add_parser(
        "supervise", help="show the kiosk, and start it anew when it has ended or hangs"
    )
    _add_library(supervise)
    _add_settings(supervise)
    _add_window(supervise)
    supervise.set_defaults(run=lambda _: _supervise(words[words.index("supervise") + 1 :]))

    tour = commands.add_parser(
        "tour", help="open every page without a screen, tell its faults, save a picture of each"
    )
    tour.add_argument(
        "out", type=Path, metavar="OUT", nargs="?", help="folder for the pictures (default: none)"
    )
    _add_library(tour)
    tour.add_argument(
        "--size",
        type=_size,
        metavar="WxH",
        action="append",
        help="screen size, may be repeated (default: 1920x1080)",
    )
    tour.add_argument(
        "--language",
        metavar="L",
        action="append",
        help="language, may be repeated (default: all of the library)",
    )
    tour.add_argument(
        "--theme", choices=THEMES, action="append", help="may be repeated (default: light)"
    )
    tour.add_argument(
        "--text-size",
        type=int,
        choices=TEXT_SIZES,
        action="append",
        help="percent, may be repeated (default: 100)",
    )
    tour.set_defaults(run=_tour)

    search = commands.add_parser("search", help="find pages as people at the kiosk do")
    search.add_argument("text", metavar="TEXT", nargs="+", help="what somebody types")
    search.add_argument("--language", metavar="L", required=True, help="such as en")
    _add_library(search)
    search.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    search.add_argument("--limit", type=int, default=10, metavar="N", help="pages (default: 10)")
    search.set_defaults(run=_search)

    pin = commands.add_parser("pin", help="set the staff PIN, tell its state, lift its stop")
    if "pin" in words or "-h" in words or "--help" in words:
        from kiosk.staff import commands as staff_commands

        staff_commands.add_parsers(pin)

    doctor = commands.add_parser("doctor", help="say what this machine lacks for the kiosk")
    _add_library(doctor)
    _add_settings(doctor)
    doctor.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    doctor.set_defaults(run=_doctor)

    displays = commands.add_parser("displays", help="list the screens of this machine")
    displays.add_argument(
        "--format", choices=("text", "json"), default="text", help="default: text"
    )
    displays.set_defaults(run=_displays)

    settings = commands.add_parser("settings", help="show, check and explain the settings file")
    if "settings" in words or "-h" in words or "--help" in words:
        from kiosk.settings import commands as settings_commands

        settings_commands.add_parsers(settings, _shipped)

    content = commands.add_parser("content", help="check and build what authors write")
    if "content" in words or "-h" in words or "--help" in words:
        from kiosk.content import commands as content_commands

        content_commands.add_parsers(content)
    return parser


def _add_library(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--content", type=Path, metavar="DIR", help="a folder of pages, compiled first"
    )
    source.add_argument("--library", type=Path, metavar="FILE", help="a library file")


def _add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="settings (default: this machine's, if any)"
    )


def _add_window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--size", type=_size, metavar="WxH", help="window size in pixels")
    parser.add_argument("--kiosk", action="store_true", help="fill the whole screen")


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    return int(match[1]), int(match[2])


def _library_file(options: argparse.Namespace, settled: Path | None = None) -> Path:
    """The library to show, compiled from pages first where pages are named.

    ``settled`` is the one that the settings name; what was typed comes before it.
    """
    if options.library:
        return Path(options.library)
    if settled and not options.content:
        return settled
    return _compiled(options.content) if options.content else _shipped()


def _shipped() -> Path:
    """The library that came with the program; a source checkout has only its pages."""
    return paths.built_in_library() if paths.is_frozen() else _compiled(paths.default_content())


def _compiled(folder: Path) -> Path:
    """The library of these pages, made or brought up to date."""
    from kiosk.content.build import build

    out = paths.build_folder() / f"{folder.resolve().name}.db"
    out.parent.mkdir(parents=True, exist_ok=True)
    build(folder, out)
    return out


def _run(options: argparse.Namespace) -> int:
    from kiosk.settings import load

    settings = load(options.settings)
    typed = options.library or options.content
    # What a start makes stays: to look for garbage in it is work for nothing. kiosk.app lets
    # the collector begin when the screens have been made.
    gc.disable()
    try:
        from kiosk import app

        return app.run(
            _library_file(options) if typed else None,
            settings,
            size=options.size,
            full_screen=options.kiosk,
            built_in=lambda: _library_file(options),
            supervised=options.supervised,
            after=options.after,
        )
    finally:
        gc.enable()


def _supervise(options: Sequence[str]) -> int:
    from kiosk.recovery.supervisor import supervise

    return supervise(options)


def _search(options: argparse.Namespace) -> int:
    library = _library_file(options)
    from kiosk import searching

    return searching.run(
        library, " ".join(options.text), options.language, options.limit, options.format == "json"
    )


def _tour(options: argparse.Namespace) -> int:
    library = _library_file(options)
    from kiosk import tour

    return tour.run(
        library,
        options.out,
        sizes=options.size or [(1920, 1080)],
        languages=options.language,
        themes=options.theme or ["light"],
        text_sizes=options.text_size or [100],
    )


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.settings import load

    settings = load(options.settings)
    library = _library_file(options, settings.library)
    from kiosk import doctor
    from kiosk.shell.application import make_application
    from kiosk.shell.environment import clean_environment

    clean_environment("offscreen")
    _app = make_application()
    return doctor.run(library, settings, as_json=options.format == "json")


def _displays(options: argparse.Namespace) -> int:
    from kiosk import displays

    return displays.run(options.format == "json")
