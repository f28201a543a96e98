"""Inline Markdown to the only markup that the screen draws.

Understands ``**bold**``, ``*italic*``, ``[words](term:x)``, ``[words](topic:y#anchor)``, a line
break (two spaces at the end of a line) and backslash escapes, in time proportional to the text.
Everything else stays text, and text is escaped, so that no HTML can come out.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from kiosk.content.fields import ID
from kiosk.content.log import Log
from kiosk.content.model import Reference
from kiosk.content.text import check_length, check_words

FIRST_MARK = 0xF0000
"""A line's number travels through the Markdown parser as one private character before its
words; `text.decode` has made sure that the author's text holds none."""

_TOKEN = re.compile(
    r"(?P<mark>[\U000f0000-\U000ffffd])"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<break>[ ]*(?:[ ]{2}|\\)\n[ ]*)"
    r"|(?P<space>[ \t]*\n[ \t]*|[ \t]+)"
    r"|(?P<picture>!\[(?:[^\[\]]{0,500}\](?:\([^()]{0,300}\))?)?)"
    r"|\[(?P<label>[^\[\]]{0,500})\]\((?P<target>[^()\[\]\n]{0,300})\)"
    r"|(?P<broken>\]\(|\]\[|\[\^)"
    r"|(?P<stars>\*+|_+)"
    r"|(?P<words>[^\U000f0000-\U000ffffd\\\s!\[\]*_]+"
    r"(?:[ ][^\U000f0000-\U000ffffd\\\s!\[\]*_]+)*|.)",
    re.DOTALL,
)
_TARGET = re.compile(r"(?P<kind>term|topic):(?P<id>[a-z0-9-]+)(?:#(?P<anchor>[\w-]+))?")
_MEANT = re.compile(r"/?(?:[\w.-]+/)*[\w-]+(?:\.md|\.html)?(?:#[\w-]*)?")
"""What may be meant for a page or a word: its file, or its id without topic: or term:."""
_ENDS_SENTENCE = re.compile(r"(?<![\w’'])([\w’']*)[.!?…؟]+[\"'”’»)\]]*[ \n]+(?=(\S))|[。！？]")
_ABBREVIATIONS = frozenset(
    ("Dr", "Prof", "Assoc", "Mr", "Mrs", "Ms", "St", "Doç", "Uzm", "Op", "vs", "approx")
)
_INITIAL = re.compile(r"[^\W\d]$")


@dataclass(frozen=True, slots=True)
class Run:
    """Words for the screen: ``text`` with markup, ``plain`` without, and their first line."""

    text: str
    plain: str
    line: int

    def json(self) -> dict[str, str]:
        """The two forms, as the block tree holds them."""
        return {"text": self.text, "plain": self.plain}


def mark(number: int) -> str:
    """The private character that stands for line ``number``."""
    return chr(FIRST_MARK + number)


def unmark(text: str) -> str:
    """The text without the lines' private characters."""
    return re.sub("[\U000f0000-\U000ffffd]", "", text)


def line_of(text: str, default: int) -> int:
    """The line that the first private character names, or ``default`` if there is none."""
    match = re.search("[\U000f0000-\U000ffffd]", text)
    return ord(match[0]) - FIRST_MARK if match else default


def read_run(source: str, line: int, log: Log, references: list[Reference]) -> Run:
    """Read one paragraph, item or cell. ``line`` holds where the text carries no line itself."""
    return _Inline(line, log, references).read(source)


def join_runs(runs: list[Run], between: str = "<br/><br/>") -> Run:
    """Several paragraphs as one run."""
    plain_between = between.replace("<br/>", "\n")
    return Run(
        between.join(run.text for run in runs),
        plain_between.join(run.plain for run in runs),
        runs[0].line,
    )


def count_sentences(plain: str) -> int:
    """How many sentences the words seem to have; "Dr. Ay" and "2.5" end none."""
    count = 0
    for match in _ENDS_SENTENCE.finditer(plain):
        word, following = match[1], match[2]
        if following is None:
            count += bool(plain[match.end() :].strip())
        elif not following.islower() and word not in _ABBREVIATIONS and not _INITIAL.match(word):
            count += 1
    return count + 1 if plain.strip() else 0


class _Inline:
    def __init__(self, line: int, log: Log, references: list[Reference]) -> None:
        self._line = line
        self._log = log
        self._references = references
        self._marked: list[str] = []
        self._plain: list[str] = []
        self._open: list[tuple[str, str, int, int]] = []

    def read(self, source: str) -> Run:
        first = line_of(source, self._line)
        self._line = first
        said = 0
        for match in _TOKEN.finditer(source.strip(" \t\n")):
            if match.lastgroup == "mark":
                said = self._check(said)
                self._line = ord(match[0]) - FIRST_MARK
            else:
                self._token(match)
        self._check(said)
        self._leave_open(0)
        plain = "".join(self._plain).strip()
        check_length(plain, first, self._log)
        return Run("".join(self._marked).strip(), plain, first)

    def _check(self, said: int) -> int:
        """Check the words since ``said``, which all stand on the present line."""
        check_words("".join(self._plain[said:]), self._line, self._log)
        return len(self._plain)

    def _token(self, match: re.Match[str]) -> None:
        kind = match.lastgroup
        if kind == "words":
            self._say(match[0])
        elif kind == "space":
            self._say(" ")
        elif kind == "escaped":
            self._say(match["escaped"])
        elif kind == "target":
            self._link(match["label"], match["target"])
        elif kind == "stars":
            self._stars(match)
        elif kind == "break":
            self._marked.append("<br/>")
            self._plain.append("\n")
        elif kind == "picture":
            self._log.error(
                self._line,
                "a picture cannot stand inside the text",
                "use a `/// figure` block with image: and alt:",
            )
        else:
            self._log.error(
                self._line,
                "a link is not complete",
                "write [words](term:id) or [words](topic:id), without spaces in the brackets",
            )

    def _say(self, words: str) -> None:
        self._marked.append(html.escape(words, quote=False))
        self._plain.append(words)

    def _link(self, label: str, target: str) -> None:
        line = self._line
        inner = _Inline(line, self._log, self._references)
        run = inner.read(label)
        self._line = inner._line
        match = _TARGET.fullmatch(target)
        if not match or not ID.fullmatch(match["id"]) or (match["kind"] == "term" and match[3]):
            if _MEANT.fullmatch(target):
                # Reported when all pages are known, with a guess at which is meant.
                self._references.append(Reference("link", target, line))
            else:
                self._log.error(
                    line,
                    f"the link leads to “{target[:60]}”, which the kiosk cannot open",
                    "only term:id and topic:id are links; leave the address out",
                )
            return
        if not run.plain:
            self._log.error(
                line, "a link has no words", "write the words between the [square brackets]"
            )
            return
        kind, identifier, anchor = match.groups()
        self._references.append(
            Reference("term" if kind == "term" else "topic", identifier, line, anchor or "")
        )
        self._marked.append(f'<a href="{html.escape(target)}">{run.text}</a>')
        self._plain.append(run.plain)

    def _stars(self, match: re.Match[str]) -> None:
        sign, many = match[0][0], len(match[0])
        before = unmark(match.string[max(0, match.start() - 2) : match.start()])[-1:]
        after = unmark(match.string[match.end() : match.end() + 2])[:1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if sign == "_":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        tags = {1: ["i"], 2: ["b"], 3: ["b", "i"]}.get(many, [])
        if closes:
            tags = self._close(sign, tags)
        for tag in tags if opens else []:
            if any(opened[:2] == (sign, tag) for opened in self._open):
                continue
            self._open.append((sign, tag, len(self._marked), self._line))
            self._marked.append(f"<{tag}>")
            self._plain.append("")
            tags = [other for other in tags if other != tag]
        if tags or many > 3:
            self._say(sign * (many if many > 3 else sum(1 + (tag == "b") for tag in tags)))
            if (opens or closes) and sign == "*":
                self._unpaired(self._line)

    def _close(self, sign: str, tags: list[str]) -> list[str]:
        """Close what these stars close; return the tags that are still to be opened."""
        tags = list(tags)
        while True:
            matching = [
                n for n, opened in enumerate(self._open) if opened[0] == sign and opened[1] in tags
            ]
            if not matching:
                return tags
            self._leave_open(matching[-1] + 1)
            _, tag, _, _ = self._open.pop()
            self._marked.append(f"</{tag}>")
            self._plain.append("")
            tags.remove(tag)

    def _leave_open(self, keep: int) -> None:
        """Show as stars again what was opened and is not closed, but for the first ``keep``."""
        while len(self._open) > keep:
            sign, tag, place, line = self._open.pop()
            stars = sign * (2 if tag == "b" else 1)
            self._marked[place] = self._plain[place] = stars
            if sign == "*":
                self._unpaired(line)

    def _unpaired(self, line: int) -> None:
        self._log.warning(
            line,
            "a star has no partner and would be shown as a star",
            "write **bold** or *italic* with the same stars on both sides, or \\* for a star",
        )
