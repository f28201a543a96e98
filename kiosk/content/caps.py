"""What Markdown must keep to before it is handed to a parser that is not made for hostile text."""

from __future__ import annotations

import re

from kiosk.content.log import Log
from kiosk.content.text import MAX_RUN, report_long_word

MAX_NESTING = 12
"""Lists and quotes inside each other. More and the parser runs out of stack."""

MAX_LIST_DEPTH = 3
"""Lists inside each other on a page."""

MAX_ITEMS = 100
"""In one list, table or block: the screen draws each of these at once."""

MAX_COLUMNS = 8
"""In one table. Even three are narrow at the largest text size."""

MAX_CHUNK = 4 * MAX_RUN
"""Characters without a blank line between them: a long list or table."""

MAX_CHUNK_LINES = 150
"""The parser looks at all lines of a chunk again for each one that it takes off."""

MAX_CHUNKS = 4_000
"""Stretches between blank lines. A page of 20,000 words has about a thousand."""

MAX_PAGE = 300_000
"""Characters. A page of 20,000 words has less than half of this."""

MAX_PAGE_LINES = 10_000

MAX_SIGNS = 20_000
"""Stars, brackets and the like in one page; each costs as much as a whole line of words."""

PREFIX = re.compile(r"[ ]*(?:(?:>[ ]?|[-+*][ ]+|[0-9]{1,9}\.[ ]+)[ ]*)*(?:#{1,6}[ ]*)?\|?")
"""What stands before the words of a line: quotes, bullets, a heading's signs, a table's bar."""

_NESTS = re.compile(r">|[-+*][ ]|[0-9]\.[ ]")


def is_page(markdown: str, first_line: int, log: Log) -> bool:
    """Whether the body of a page, which begins on ``first_line``, is one that people wrote."""
    if len(markdown) > MAX_PAGE:
        for number, line in enumerate(markdown.split("\n"), first_line):
            if len(line) > MAX_RUN and report_long_word(line, number, log):
                return False
        log.error(
            first_line,
            f"the page has {len(markdown):,} characters; at most {MAX_PAGE:,} are read",
            "split it into several pages",
        )
        return False
    lines = markdown.count("\n") + 1
    if lines > MAX_PAGE_LINES:
        log.error(
            first_line,
            f"the page has {lines:,} lines; at most {MAX_PAGE_LINES:,} are read",
            "split it into several pages",
        )
        return False
    signs = sum(markdown.count(sign) for sign in "*_[]!\\")
    if signs > MAX_SIGNS:
        log.error(
            first_line,
            f"the page has {signs:,} stars, brackets and the like",
            f"use at most {MAX_SIGNS:,}, or split the page",
        )
        return False
    return True


def is_safe(lines: list[tuple[int, str]], log: Log) -> bool:
    """Whether the parser can read these numbered lines in good time; reports those it cannot."""
    safe = True
    chunk = rows = chunks = 0
    for number, line in lines:
        chunks += bool(line.strip()) and not chunk
        chunk, rows = (chunk + len(line) + 1, rows + 1) if line.strip() else (0, 0)
        depth = _depth(line[:MAX_RUN])
        if len(line) > MAX_RUN and report_long_word(line, number, log):
            pass
        elif len(line) > MAX_RUN or chunk > MAX_CHUNK or rows > MAX_CHUNK_LINES:
            log.error(
                number,
                "this paragraph, list or table is too long",
                f"break it up: at most {MAX_RUN:,} characters a line, and {MAX_CHUNK:,}"
                f" characters and {MAX_CHUNK_LINES} lines without a blank one",
            )
        elif depth > MAX_NESTING:
            log.error(
                number,
                f"lists or quotes are nested {depth} deep here",
                f"lists may nest {MAX_LIST_DEPTH} deep, quotes not at all",
            )
        elif chunks > MAX_CHUNKS:
            log.error(number, f"this is paragraph {chunks:,} of a page", "split the page")
        else:
            continue
        safe, chunk, rows = False, 0, 0
        if chunks > MAX_CHUNKS:
            break
    return safe


def _depth(line: str) -> int:
    prefix = PREFIX.match(line)
    signs = len(_NESTS.findall(prefix[0])) if prefix else 0
    return signs + (len(line) - len(line.lstrip(" "))) // 4
