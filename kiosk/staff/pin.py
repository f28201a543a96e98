"""The rules of the staff PIN. Pure: the files and the clock are in :mod:`kiosk.staff.gate`.

1. A PIN has 6 to 32 digits and is none of those that people try first.
2. Five tries are free. After the fifth wrong one in a row nobody may try for 30 seconds, and after
   each further one for twice as long, up to an hour.
3. After 50 wrong ones in a row nobody may try at all, until IT lifts that.
4. The right PIN ends the row.
5. A file that says anything but what this module writes is damaged, and then there is no PIN.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
from base64 import b64decode, b64encode
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from kiosk.errors import PinError, UsageError

FREE = 5
"""Tries without a wait."""

STOP = 50
"""Wrong tries in a row after which only IT helps."""

FIRST_WAIT = 30.0
LONGEST_WAIT = 3600.0
"""Seconds."""

COST = 17
"""scrypt's N is 2 to the power of this: 128 MB and about 0.4 seconds for each try, also for
whoever has stolen the file."""

LARGEST_FILE = 200
"""Bytes; what is larger was not written here."""

_BLOCK = 8
_SALT = 16
_HASH = 32

_DIGITS = re.compile(r"[0-9]{6,32}")

_FAVOURITES = (
    "010203 102030 111222 112211 112233 123321 142536 147258 147852 147896 159357 159753"
    " 223344 258456 332211 357159 369258 445566 456123 789456 789123 741852 951753 963852"
)

# https://github.com/P-H-C/phc-string-format: other programs write their hashes in it too.
_WRITTEN = re.compile(
    rb"\$scrypt\$ln=([1-9][0-9]?),r=8,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})\n"
)


class Pin(NamedTuple):
    """What is known of a PIN: enough to recognise it, not to tell it.

    ``cost`` is the power of two of scrypt's N.
    """

    cost: int
    salt: bytes
    hash: bytes

    def is_(self, typed: str) -> bool:
        """Whether this was typed. Takes as long for a wrong PIN as for the right one."""
        if not _DIGITS.fullmatch(typed):
            return False
        return hmac.compare_digest(_scrypt(typed, self.salt, self.cost), self.hash)

    def written(self) -> bytes:
        """What the file says."""
        salt, hash = (b64encode(part).rstrip(b"=").decode() for part in (self.salt, self.hash))
        return f"$scrypt$ln={self.cost},r={_BLOCK},p=1${salt}${hash}\n".encode()


def choose(typed: str, salt: bytes, cost: int = COST) -> Pin:
    """A PIN that IT sets. ``salt`` is 16 random bytes. Raises UsageError for one that is easy."""
    if not _DIGITS.fullmatch(typed):
        raise UsageError("a PIN has 6 to 32 digits and nothing else")
    if is_easy(typed):
        raise UsageError("this PIN is one of the first that people try; choose another")
    return Pin(cost, salt, _scrypt(typed, salt, cost))


def is_easy(digits: str) -> bool:
    """Whether people try it early: 111111, 345678, 987654, 246802, 121212, 123123, 112233 …"""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(digits)}
    # What repeats itself is found again in its own double before its end.
    repeats = (digits * 2).find(digits, 1) < len(digits)
    return len(steps) == 1 or repeats or digits in _FAVOURITES.split()


def is_date(digits: str) -> bool:
    """Whether they can be read as a day, such as one of birth: 240517, 052417, 170524, 24052017.

    One in twelve of all PINs with six digits can, also where nobody thought of a day: so
    that is told, and not refused.
    """
    for written in ("%d%m%y", "%m%d%y", "%y%m%d", "%d%m%Y", "%m%d%Y", "%Y%m%d"):
        if len(digits) != (8 if "%Y" in written else 6):
            continue
        try:
            day = datetime.strptime(digits, written)
        except ValueError:
            continue
        if 1900 <= day.year <= 2099:
            return True
    return False


def read_pin(said: bytes) -> Pin:
    """The PIN of a file. Raises PinError for anything but what ``written`` wrote."""
    match = _WRITTEN.fullmatch(said)
    # More than we write would take the machine's memory.
    if not match or int(match[1]) > COST:
        raise PinError("is damaged, so there is no exit by PIN; set the PIN again")
    return Pin(int(match[1]), b64decode(match[2] + b"=="), b64decode(match[3] + b"="))


def tries_written(tries: int) -> bytes:
    """What the file of tries says."""
    return f"{tries}\n".encode()


def read_tries(said: bytes) -> int:
    """The wrong tries in a row. Raises PinError for anything but what ``tries_written`` wrote."""
    match = re.fullmatch(rb"(0|[1-9][0-9]?)\n", said)
    if not match or int(match[1]) > STOP:
        raise PinError("is damaged, so there is no exit by PIN; IT can run: kiosk pin unlock")
    return int(match[1])


def wait_after(tries: int) -> float:
    """Seconds from the last of so many wrong tries in a row to the next; endless at the stop."""
    if tries >= STOP:
        return math.inf
    if tries < FREE:
        return 0.0
    return min(math.ldexp(FIRST_WAIT, tries - FREE), LONGEST_WAIT)


def _scrypt(typed: str, salt: bytes, cost: int) -> bytes:
    n = 2**cost
    return hashlib.scrypt(
        typed.encode(),
        salt=salt,
        n=n,
        r=_BLOCK,
        p=1,
        # All that it needs by RFC 7914; OpenSSL's own limit is 32 MB.
        maxmem=128 * _BLOCK * (n + 3),
        dklen=_HASH,
    )
