"""Finds the blocks of a page's body: ``/// urgent | Call today`` … ``///``.

The notation is that of pymdownx.blocks. It is read here rather than by that extension because
an author must hear of a block that is unknown, unclosed or wrongly filled in, with its line;
the extension turns each of these into an ordinary paragraph without a word.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field

from kiosk.content.log import Log
from kiosk.content.yamltext import Mapping, parse_yaml

MAX_BLOCKS = 500
"""In one page."""

MAX_DEPTH = 3
"""Blocks inside each other; the rules of the blocks allow fewer."""

_OPEN = re.compile(r"[ ]{0,3}(/{3,})[ ]*([A-Za-z][\w-]*)[ ]*(?:\|[ ]*(.*))?")
_CLOSE = re.compile(r"[ ]{0,3}(/{3,})[ ]*")
_FENCE = re.compile(r"[ >]*/{3,}")
_OPTION = re.compile(r"[ ]{4,}\S")


@dataclass(slots=True)
class Prose:
    """Lines of Markdown without blocks in them, each with its number."""

    lines: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Fence:
    """A block as written: its name, the words after ``|``, its options and what is in it.

    ``options`` is ``None`` where they could not be read, which has been reported.
    """

    name: str
    title: str
    line: int
    slashes: int
    options: Mapping | None
    content: list[Prose | Fence] = field(default_factory=list)


def find_fences(lines: list[str], first_line: int, log: Log) -> list[Prose | Fence]:
    """Split the body into prose and blocks. Wrong fences are reported and left out."""
    scan = _Scan(first_line, log)
    position = 0
    while position < len(lines):
        position += scan.take(lines, position)
    return scan.finish()


class _Scan:
    def __init__(self, first_line: int, log: Log) -> None:
        self._first_line = first_line
        self._log = log
        self._top: list[Prose | Fence] = []
        self._open: list[Fence] = []
        self._count = 0

    def take(self, lines: list[str], position: int) -> int:
        """Read the line at ``position``; return how many lines were read."""
        line, number = lines[position], self._first_line + position
        if not _FENCE.match(line):
            self._prose(number, line)
            return 1
        if match := _CLOSE.fullmatch(line):
            self._close(len(match[1]), number)
        elif match := _OPEN.fullmatch(line):
            return 1 + self._begin(match, lines, position)
        elif re.match(r"[ ]{4}|[ ]*>", line):
            self._log.error(
                number,
                "a block cannot stand inside a list or a quote",
                "begin the line with the slashes at the left edge",
            )
        else:
            self._log.error(
                number,
                f"this is not the start or the end of a block: “{line.strip()[:40]}”",
                "write `/// name | Title` to begin one and `///` alone to end it",
            )
            # What was meant to be its content and its end are passed over.
            slashes = len(line.strip()) - len(line.strip().lstrip("/"))
            self._open.append(Fence("", "", number, slashes, None))
        return 1

    def finish(self) -> list[Prose | Fence]:
        while self._open:
            self._unclosed(self._open.pop())
        return self._top

    def _prose(self, number: int, line: str) -> None:
        here = self._open[-1].content if self._open else self._top
        if not here or not isinstance(here[-1], Prose):
            here.append(Prose())
        prose = here[-1]
        assert isinstance(prose, Prose)
        prose.lines.append((number, line))

    def _begin(self, match: re.Match[str], lines: list[str], position: int) -> int:
        number = self._first_line + position
        slashes = len(match[1])
        while any(fence.slashes == slashes for fence in self._open):
            self._unclosed(self._open.pop())
        indented = 0
        for line in lines[position + 1 :]:
            if not _OPTION.match(line):
                break
            indented += 1
        options = self._options(lines[position + 1 : position + 1 + indented], number + 1)
        fence = Fence(match[2].lower(), (match[3] or "").strip(), number, slashes, options)
        self._count += 1
        if len(self._open) >= MAX_DEPTH:
            self._log.error(number, "blocks are nested too deeply", "end the outer ones first")
        elif self._count <= MAX_BLOCKS:
            (self._open[-1].content if self._open else self._top).append(fence)
        else:
            self._log.error(number, f"the page has more than {MAX_BLOCKS} blocks", "split the page")
            self._open.clear()
            return len(lines)
        self._open.append(fence)
        return indented

    def _options(self, lines: list[str], first_line: int) -> Mapping | None:
        if not lines:
            return Mapping(first_line - 1)
        node = parse_yaml(textwrap.dedent("\n".join(lines)), first_line, self._log)
        if isinstance(node, Mapping):
            return node
        if node is not None:
            self._log.error(
                first_line,
                "indented lines right under the start of a block are its options",
                "write them as `key: value`, or leave a blank line before the text",
            )
        return None

    def _close(self, slashes: int, number: int) -> None:
        if not any(fence.slashes == slashes for fence in self._open):
            self._log.error(
                number,
                f"“{'/' * min(slashes, 12)}” ends a block, but none with as many slashes is open",
                "leave it out, or write the start of the block",
            )
            return
        while self._open[-1].slashes != slashes:
            self._unclosed(self._open.pop())
        self._open.pop()

    def _unclosed(self, fence: Fence) -> None:
        self._log.error(
            fence.line,
            f"the block “{fence.name[:40]}” begins here and is never closed",
            f"write {'/' * min(fence.slashes, 12)} alone on the line after it;"
            " a block inside a block needs one slash more",
        )
