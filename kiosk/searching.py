"""``kiosk search``: what the search answers, for authors and tests."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.errors import UsageError
from kiosk.library.reader import Found, Hit, Library


def run(file: Path, text: str, language: str, limit: int, as_json: bool) -> int:
    """Print what ``text`` finds in the library ``file``; the status is 0, found or not.

    Raises ``UsageError`` for a language that the library lacks and a limit below one.
    """
    if limit < 1:
        raise UsageError(f"--limit {limit}: must be at least 1")
    library = Library.open(file)
    try:
        if language not in library.info.languages:
            known = ", ".join(library.info.languages)
            raise UsageError(f"--language {language}: the library has only: {known}")
        found = library.search(text, language, limit)
    finally:
        library.close()
    print(json.dumps(told(found), ensure_ascii=False, indent=2) if as_json else listed(found))
    return 0


def told(found: Found) -> dict[str, object]:
    """The answer for other programs."""
    return {
        "query": found.query,
        "mended": found.mended,
        "results": [
            {
                "page": hit.page,
                "section": hit.section,
                "title": hit.title,
                "snippet": hit.snippet,
                "score": hit.score,
            }
            for hit in found.results
        ],
    }


def listed(found: Found) -> str:
    """The answer for people."""
    lines = [f"understood as: {found.mended}"] if found.mended else []
    for number, hit in enumerate(found.results, 1):
        place = f"{hit.page}#{hit.section}" if hit.section else hit.page
        lines += [f"{number}. {hit.title}  ({place}, {hit.score:.2f})", f"   {marked(hit)}"]
    return "\n".join(lines) or "nothing was found"


def marked(hit: Hit) -> str:
    """The snippet with its found words between [square brackets]."""
    text, end = "", 0
    for start, stop in hit.marks:
        text += f"{hit.snippet[end:start]}[{hit.snippet[start:stop]}]"
        end = stop
    return text + hit.snippet[end:]
