"""Whether English stands on the screen while another language is shown.

Everything is written in English first, so what was forgotten stays English. Three rules find it:
a text that is one of the interface's own words and should read otherwise, a text of the English
pages, and a line with several small words that only English has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.etree import ElementTree

from kiosk import paths
from kiosk.library.reader import Library, Source

ENGLISH = "en"

_WORD = re.compile(r"[^\W\d_]+")
_ONLY_ENGLISH = re.compile(
    r"\b(?:the|and|of|to|you|your|with|for|from|they|their|this|that|these|are|is|not|have|has|can"
    r"|be|which|when|what|how|who|will|would|about|into|there)\b"
)
_FOR_IT = re.compile("\u2066[^\u2069]*\u2069")
"""What the program itself says for IT is English in every language, and set apart like this."""

_MOST = 1
"""Such words that a line may have: a name may bring one."""

_READ_ALOUD = ("plain", "title", "alt", "ask")
"""The keys of a block that hold words for the reader."""


class Untranslated:
    """Finds English on the screen of a visit in ``language``.

    A source is cited in its own language, abbreviations are the same in all ("TACE"), and what the
    library says is not translated yet is shown in English on purpose, with a note.
    """

    def __init__(self, library: Library, language: str) -> None:
        self._asks = language != ENGLISH
        self._interface = _interface(language) if self._asks else None
        runs, on_purpose, sources = _runs_of(library, language)
        self._runs = runs - on_purpose if self._asks else frozenset()
        self._on_purpose = on_purpose
        self._sources = sources
        self.fault = cache(self._fault)

    def _fault(self, text: str) -> str:
        """What is wrong with a text, without markup; empty if nothing is."""
        text = " ".join(_FOR_IT.sub("", text).split())
        if not self._asks or not _WORD.search(text) or self._is_meant(text):
            return ""
        if self._interface and self._interface.fullmatch(text):
            return "is not translated"
        if _stands_in(text, self._runs):
            return "stands in the English pages too"
        if len(set(_ONLY_ENGLISH.findall(text.lower()))) > _MOST:
            return "reads like English"
        return ""

    def _is_meant(self, text: str) -> bool:
        cites = any(source.author in text and source.title in text for source in self._sources)
        return cites or _stands_in(text, self._on_purpose)


def _stands_in(text: str, runs: frozenset[str]) -> bool:
    """Whether the text is one of the runs, or has one of more than one word in it."""
    return text in runs or any(" " in run and run in text for run in runs)


def _interface(language: str) -> re.Pattern[str] | None:
    """The interface's English words that read otherwise in ``language``, with any fillings.

    Known from the translators' catalogues, which the packaged program does not carry.
    """
    fillings = re.compile(r"%(?:\d|n)")
    patterns = []
    for source, translations in _catalogue(language):
        if source not in translations and _WORD.search(fillings.sub("", source)):
            # "%n minute(s)" is never shown: its English forms are in a catalogue too.
            forms = [form for one, forms in _catalogue(ENGLISH) if one == source for form in forms]
            patterns += [
                ".+".join(map(re.escape, fillings.split(form))) for form in forms or [source]
            ]
    return re.compile("|".join(patterns)) if patterns else None


def _catalogue(language: str) -> Iterator[tuple[str, list[str]]]:
    """Every source text of a catalogue with its translation, or with all forms of a plural."""
    file = paths.translations() / f"kiosk_{language}.ts"
    if not file.is_file():
        return
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield message.findtext("source", ""), forms or [translation.text or ""]


def _runs_of(
    library: Library, language: str
) -> tuple[frozenset[str], frozenset[str], frozenset[Source]]:
    """All that English pages and their directory say, abbreviations aside; what of it is shown
    in ``language`` too for want of a translation; and the sources that pages cite."""
    found: set[str] = set()
    kept: set[str] = set()
    sources: set[Source] = set()
    for section in library.sections(ENGLISH):
        for card in library.topics(ENGLISH, section.id):
            page = library.page(card.id, ENGLISH)
            runs = {page.title, page.summary, card.alt, *page.authors, *_words_in(page.blocks)}
            runs.update(words for term in page.terms for words in (term.term, term.meaning))
            found |= runs | {section.title}
            sources.update(page.sources)
            if library.page(card.id, language).text_language == ENGLISH:
                kept |= runs
    directory, shown = library.directory(ENGLISH), library.directory(language)
    for entry in directory.entries if directory else ():
        runs = {entry.name, entry.what, entry.where, *entry.fields}
        found |= runs
        if shown and shown.text_language == ENGLISH:
            kept |= runs
    found = {run for run in found if _WORD.search(run) and not run.isupper()}
    return frozenset(found), frozenset(kept - {""}), frozenset(sources)


def _words_in(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _words_in(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str) and key in _READ_ALOUD:
                yield item
            elif not isinstance(item, str):
                yield from _words_in(item)
