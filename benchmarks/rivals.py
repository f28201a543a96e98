"""Other searches over the same pages: plain FTS5, lunr as MkDocs Material uses it, Kiwix's Xapian.

Each takes the pages of one language and gives a function from a query to the ids of pages.
"""

from __future__ import annotations

import atexit
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from importlib.util import find_spec
from pathlib import Path

from kiosk.library.reader import Library
from kiosk.library.search.sections import sections

Search = Callable[[str], list[str]]

MOST = 10
"""Pages that a search gives back."""


@dataclass(frozen=True, slots=True)
class Text:
    """A page as every search gets it; ``parts`` are a heading and the words under it."""

    id: str
    title: str
    summary: str
    keywords: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]


def texts(library: Library, language: str, keywords: dict[str, tuple[str, ...]]) -> list[Text]:
    """The pages of a language. What is closed on them is in no search."""
    found = []
    for section in library.sections(language):
        for card in library.topics(language, section.id):
            page = library.page(card.id, language)
            parts = ((part.heading, " ".join(part.texts)) for part in sections(page.blocks))
            found.append(Text(card.id, card.title, card.summary, keywords[card.id], tuple(parts)))
    return found


def fts5(tokenizer: str) -> Callable[[Sequence[Text], str], Search]:
    """FTS5 as its manual shows it: weighted columns, bm25, the last word as a beginning."""

    def make(pages: Sequence[Text], language: str) -> Search:
        base = sqlite3.connect(":memory:")
        base.execute(
            "CREATE VIRTUAL TABLE text USING"
            f" fts5(id UNINDEXED, title, keywords, heading, body, tokenize='{tokenizer}')"
        )
        base.executemany(
            "INSERT INTO text VALUES (?, ?, ?, ?, ?)",
            (
                # The summary heads what has no heading, as it does for the kiosk.
                (page.id, page.title, " ".join(page.keywords), heading or page.summary, body)
                for page in pages
                for heading, body in page.parts
            ),
        )

        def search(query: str) -> list[str]:
            words = [f'"{word}"' for word in re.findall(r"\w+", query)]
            if words and tokenizer != "trigram":
                words[-1] += "*"
            rows = base.execute(
                "SELECT id FROM text WHERE text MATCH ? ORDER BY bm25(text, 0, 10, 6, 3, 1)",
                (" OR ".join(words),),
            )
            return _first(id for (id,) in rows)

        return search

    return make


def lunr(scripts: Path) -> Callable[[Sequence[Text], str], Search]:
    """lunr with the weights and stemmers of Material, asked as Material asks it."""

    def make(pages: Sequence[Text], language: str) -> Search:
        documents = [
            {
                "page": page.id,
                "title": heading or page.title,
                "tags": "" if heading else " ".join(page.keywords),
                "text": body if heading else f"{page.summary}\n{body}",
            }
            for page in pages
            for heading, body in page.parts
        ]
        process = subprocess.Popen(
            ["node", str(Path(__file__).parent / "programs" / "lunr.js"), str(scripts)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(process.kill)
        assert process.stdin and process.stdout
        ask, answers = process.stdin, process.stdout

        def tell(value: object) -> None:
            ask.write(json.dumps(value) + "\n")
            ask.flush()

        tell({"language": language, "documents": documents})

        def search(query: str) -> list[str]:
            tell(query)
            return _first(json.loads(answers.readline()))

        return search

    return make


def xapian(folder: Path) -> Callable[[Sequence[Text], str], Search]:
    """The full-text search of a ZIM file, as Kiwix reads it. The file is made in ``folder``."""

    def make(pages: Sequence[Text], language: str) -> Search:
        from libzim.reader import Archive
        from libzim.search import Query, Searcher
        from libzim.writer import Creator, Hint, Item, StringProvider

        class PageItem(Item):
            def __init__(self, page: Text) -> None:
                super().__init__()
                self.page = page

            def get_path(self) -> str:
                return self.page.id

            def get_title(self) -> str:
                return self.page.title

            def get_mimetype(self) -> str:
                return "text/html"

            def get_contentprovider(self) -> StringProvider:
                page = self.page
                body = "".join(f"<h2>{escape(h)}</h2><p>{escape(b)}</p>" for h, b in page.parts)
                return StringProvider(
                    f"<html><head><title>{escape(page.title)}</title><meta name='keywords'"
                    f" content='{escape(', '.join(page.keywords))}'></head>"
                    f"<body><h1>{escape(page.title)}</h1><p>{escape(page.summary)}</p>"
                    f"{body}</body></html>"
                )

            def get_hints(self) -> dict[Hint, int]:
                return {Hint.FRONT_ARTICLE: 1}

        file = folder / f"search-{language}.zim"
        file.unlink(missing_ok=True)
        iso = {"en": "eng", "tr": "tur", "de": "deu", "ar": "ara"}[language]
        with Creator(file).config_indexing(True, iso).config_verbose(False) as creator:
            creator.set_mainpath(pages[0].id)
            for page in pages:
                creator.add_item(PageItem(page))
            creator.add_metadata("Language", iso)
        searcher = Searcher(Archive(file))

        def search(query: str) -> list[str]:
            return _first(searcher.search(Query().set_query(query)).getResults(0, MOST))

        return search

    return make


def rivals(folder: Path) -> dict[str, Callable[[Sequence[Text], str], Search]]:
    """Those that are there: FTS5 always, the others where their packages are installed."""
    found = {"FTS5, porter": fts5("porter unicode61"), "FTS5, trigram": fts5("trigram")}
    mkdocs = find_spec("mkdocs")
    if mkdocs and mkdocs.origin and shutil.which("node"):
        found["lunr (MkDocs Material)"] = lunr(Path(mkdocs.origin).parent / "contrib" / "search")
    if find_spec("libzim"):
        found["Xapian (Kiwix)"] = xapian(folder)
    return found


def _first(ids: object) -> list[str]:
    return list(dict.fromkeys(ids))[:MOST]  # type: ignore[call-overload]
