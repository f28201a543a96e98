"""``kiosk pin set``, ``kiosk pin status`` and ``kiosk pin unlock``, for IT."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from getpass import GetPassWarning, getpass
from pathlib import Path

from kiosk import paths
from kiosk.errors import UsageError
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import STOP, choose, is_date, wait_after


def add_parsers(pin: argparse.ArgumentParser) -> None:
    """Give ``kiosk pin`` its commands; each sets ``run``, which returns the exit status."""
    commands = pin.add_subparsers(metavar="COMMAND")
    for name, run, help in (
        ("set", run_set, "choose the PIN; it is asked for twice and not shown"),
        ("status", run_status, "whether there is a PIN, and how many wrong tries"),
        ("unlock", run_unlock, "let people try again after too many wrong tries"),
    ):
        command = commands.add_parser(name, help=help)
        command.add_argument(
            "--file",
            type=Path,
            metavar="FILE",
            default=paths.staff_pin(),
            help="default: %(default)s",
        )
        command.set_defaults(run=run)


def run_set(options: argparse.Namespace) -> int:
    """Ask for a PIN and store it; the wrong tries so far are forgotten."""
    files = PinFiles(options.file)
    if not files.file.parent.is_dir():
        raise UsageError(
            f"{files.file.parent}: there is no such folder; make it for the user of the kiosk"
        )
    typed = _ask("New staff PIN: ")
    pin = choose(typed, os.urandom(16))
    if is_date(typed):
        print(
            "This can be read as a date, and those are tried early; to choose another: Ctrl+C",
            file=sys.stderr,
        )
    if _ask("Once more: ") != typed:
        raise UsageError("that was another PIN the second time; nothing was changed")
    files.set_pin(pin)
    print(f"{files.file}: the PIN is set")
    return 0


def run_status(options: argparse.Namespace) -> int:
    """Print how things stand. 0: the PIN leads out, 1: it does not."""
    files = PinFiles(options.file)
    files.pin()
    tries = files.tries()
    if tries >= STOP:
        print(f"{files.file}: stopped after {tries} wrong tries; to lift it: kiosk pin unlock")
        return 1
    wait = f", {wait_after(tries):.0f} s between tries" if wait_after(tries) else ""
    print(f"{files.file}: the PIN is set; {tries} of {STOP} wrong tries{wait}")
    return 0


def run_unlock(options: argparse.Namespace) -> int:
    """Forget the wrong tries. The PIN stays."""
    files = PinFiles(options.file)
    files.pin()
    files.set_tries(0)
    print(f"{files.file}: the wrong tries are forgotten")
    return 0


def _ask(prompt: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return getpass(prompt)
    except (EOFError, GetPassWarning):
        raise UsageError("a PIN is typed at a terminal, which does not show it") from None
