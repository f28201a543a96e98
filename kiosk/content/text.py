"""From bytes to text that is safe to parse, and the rules that all words must keep."""

from __future__ import annotations

import re

from kiosk.content.log import Log

MAX_FILE_BYTES = 1_000_000
"""Of a text file. The longest sensible page, 20,000 words, has an eighth of this."""

MAX_LINES = 20_000

MAX_WORD = 200
"""Characters. A long unbroken word freezes the screen's line breaking for minutes."""

MAX_RUN = 10_000
"""Characters in one paragraph, list item or table cell."""

# Not a space where a line may break, nor a script that breaks between any two characters.
_UNBROKEN = r"[^\s\u200b\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff]"
# Looking behind spares trying each letter of a word as its first.
_LONG_WORD = re.compile(rf"(?<!{_UNBROKEN}){_UNBROKEN}{{{MAX_WORD + 1},}}")
# No line breaks at these, although they count as white space.
_UNBREAKABLE = str.maketrans(dict.fromkeys("\u00a0\u202f\u2007", "x"))

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters
    "\u2028\u2029"  # line breaks that editors do not show
    "\ud800-\udfff"  # halves of characters
    "\u202a-\u202e\u2066-\u2069"  # change the reading direction of what follows
    "\ufeff\ufff9-\uffff\ufdd0-\ufdef"  # marks and gaps of the encoding
    "\ue000-\uf8ff\U000e0000-\U0010ffff]"  # private, tags: no font draws them
)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")

# Without one of these signs nothing below is found; most lines have none.
_SUSPECT = re.compile(r"[<&{:@`\\]|[wW]{3}\.")
_HTML = re.compile(
    r"<[A-Za-z/!?]|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});|\{:"
)
_ADDRESS = re.compile(
    r"\b(?:https?|ftp|file|mailto|javascript|vbscript|data|blob|about|tel|sms|term|topic):[^\s]"
    r"|\b[a-z][a-z0-9+.-]{1,20}://"
    r"|\bwww\.[^\s.]"
    r"|\\\\[a-z0-9]"
    r"|[\w.+-]{1,64}@[\w-]{1,63}\.\w",
    re.IGNORECASE,
)


def decode(data: bytes, log: Log) -> str | None:
    """The text of a UTF-8 file with its lines ended by ``\\n``, or ``None`` and a problem.

    A byte order mark at the start is dropped.
    Characters that nobody sees but that change what is shown are refused.
    """
    if len(data) > MAX_FILE_BYTES:
        log.error(
            1,
            f"the file has {len(data):,} bytes; at most {MAX_FILE_BYTES:,} are read",
            "split it into several pages",
        )
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        log.error(1, "the file is saved as UTF-16, not as UTF-8", "save it with encoding UTF-8")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        log.error(
            line,
            f"the byte 0x{data[error.start]:02X} is not UTF-8 text (wrong encoding)",
            "save the file with encoding UTF-8, then look at the accented letters of this line",
        )
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if _visible(text, log) else None


def _visible(text: str, log: Log) -> bool:
    if text.count("\n") > MAX_LINES:
        log.error(
            MAX_LINES,
            f"the file has more than {MAX_LINES:,} lines",
            "split it into several pages",
        )
        return False
    lines = enumerate(text.split("\n"), 1)
    seen = [check_visible(line, number, log) for number, line in lines]
    return all(seen)


def check_visible(text: str, line: int, log: Log) -> bool:
    """Report the first character that nobody sees but that changes what is shown."""
    match = _FORBIDDEN.search(text)
    if match:
        _report_invisible(match[0], line, log)
    return match is None


def _report_invisible(character: str, line: int, log: Log) -> None:
    code = f"U+{ord(character):04X}"
    if _DIRECTION.match(character):
        message = f"there is an invisible character that turns the reading direction ({code})"
    elif character == "\0":
        message = "there is a NUL character, so this may not be a text file"
    elif character == "\ufffd":
        message = "there is a replacement character: a letter was lost here earlier"
    else:
        message = f"there is an invisible or private character ({code})"
    log.error(line, message, "delete the words around it and type them again")


def check_words(text: str, line: int, log: Log) -> None:
    """Report what may not stand in words that people read: HTML, addresses, endless words."""
    check_length(text, line, log)
    if not _SUSPECT.search(text):
        return
    match = _HTML.search(text)
    if match:
        log.error(
            line,
            f"{_around(text, match)} looks like HTML, which is not used here",
            "leave it out; for < write “less than”, for &nbsp; a space, for bold **two stars**",
        )
        return
    match = _ADDRESS.search(text)
    if match:
        log.error(
            line,
            f"{_around(text, match)} looks like a link or an address",
            "leave it out; only [words](term:…) and [words](topic:…) lead anywhere",
        )
    if "`" in text:
        log.error(line, "there is a backtick (`), which marks program code", "leave it out")


def check_length(text: str, line: int, log: Log) -> None:
    """Report a word or a paragraph that is too long for the screen to lay out at once."""
    report_long_word(text, line, log)
    if len(text) > MAX_RUN:
        log.error(
            line,
            f"a paragraph of {len(text):,} characters is too long",
            f"break it up: at most {MAX_RUN:,} characters",
        )


def report_long_word(text: str, line: int, log: Log) -> bool:
    """Report a word that is too long; whether there was one."""
    match = _LONG_WORD.search(text.translate(_UNBREAKABLE)) if len(text) > MAX_WORD else None
    if match:
        log.error(
            line,
            f"a word of {len(match[0]):,} characters begins with “{match[0][:12]}…”",
            f"use words of at most {MAX_WORD} characters; put spaces where it may break",
        )
    return match is not None


def _around(text: str, match: re.Match[str]) -> str:
    found = text[match.start() : match.end() + 12].split()[0]
    return f"“{found}”"
