"""What can befall a file: a thousand ways, the same ones each time."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

PAGE = 4096

Damage = Callable[[Path, random.Random], None]


def flip(file: Path, chance: random.Random) -> None:
    """A few bytes say something else."""
    whole = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 3, 10, 100))):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    file.write_bytes(whole)


def flip_early(file: Path, chance: random.Random) -> None:
    """Where the file says what it is, and where its tables are."""
    whole = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 3, 10))):
        whole[chance.randrange(min(len(whole), 2 * PAGE))] = chance.randrange(256)
    file.write_bytes(whole)


def cut(file: Path, chance: random.Random) -> None:
    os.truncate(file, chance.randrange(file.stat().st_size))


def zero_pages(file: Path, chance: random.Random) -> None:
    """What a disk gives back that has lost some of its blocks."""
    whole = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 5, 30))):
        begin = chance.randrange(max(1, len(whole) // PAGE)) * PAGE
        whole[begin : begin + PAGE] = bytes(len(whole[begin : begin + PAGE]))
    file.write_bytes(whole)


def swap_pages(file: Path, chance: random.Random) -> None:
    whole = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 5))):
        one, other = (chance.randrange(max(1, len(whole) // PAGE)) * PAGE for _ in range(2))
        here = whole[one : one + PAGE]
        whole[one : one + PAGE], whole[other : other + PAGE] = whole[other : other + PAGE], here
    file.write_bytes(whole)


def grow(file: Path, chance: random.Random) -> None:
    with file.open("ab") as opened:
        opened.write(chance.randbytes(chance.randrange(1, 3 * PAGE)))


def empty(file: Path, _: random.Random) -> None:
    file.write_bytes(b"")


def noise(file: Path, chance: random.Random) -> None:
    file.write_bytes(chance.randbytes(file.stat().st_size))


def lose(file: Path, _: random.Random) -> None:
    file.unlink()


def folder(file: Path, _: random.Random) -> None:
    file.unlink()
    file.mkdir()


def pipe(file: Path, _: random.Random) -> None:
    file.unlink()
    os.mkfifo(file)


def dangling(file: Path, _: random.Random) -> None:
    file.unlink()
    file.symlink_to("nowhere")


ANYTHING: tuple[Damage, ...] = (
    *(flip, flip_early, cut, zero_pages, swap_pages) * 4,
    *(grow, empty, noise, lose, folder, pipe, dangling),
)


def other_version(file: Path, chance: random.Random) -> None:
    with closing(sqlite3.connect(file)) as library:
        library.execute(f"PRAGMA user_version = {chance.randrange(1000) * 100}")
        library.commit()


def lost_rows(file: Path, chance: random.Random) -> None:
    """A library that is whole, but has holes: links lead nowhere."""
    table = chance.choice(("topic", "page", "image", "tile", "term", "section", "about"))
    with closing(sqlite3.connect(file)) as library:
        library.execute(f"DELETE FROM {table} WHERE abs(random()) % 2 = 0")
        library.commit()


def lost_tables(file: Path, chance: random.Random) -> None:
    table = chance.choice(("topic", "page", "image", "tile", "term", "section", "about", "search"))
    with closing(sqlite3.connect(file)) as library:
        library.execute(f"DROP TABLE {table}")
        library.commit()


OF_A_LIBRARY: tuple[Damage, ...] = (*ANYTHING, other_version, *(lost_rows, lost_tables) * 3)


def damaged(whole: Path, folder: Path, kinds: tuple[Damage, ...], times: int) -> Iterator[Path]:
    """So many damaged copies of a file, one after the other in the same place."""
    file = folder / whole.name
    for number in range(times):
        chance = random.Random(number)
        if file.is_dir():
            file.rmdir()
        else:
            file.unlink(missing_ok=True)
        shutil.copy(whole, file)
        kinds[number % len(kinds)](file, chance)
        yield file
