"""From a page's body to the block tree that the screen draws, with every block's rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.content.block_rules import MAX_TITLE, PAGE_HOLDS, RULES
from kiosk.content.caps import MAX_ITEMS
from kiosk.content.fences import Fence, Prose
from kiosk.content.fields import Located, Values, read_fields
from kiosk.content.log import Log
from kiosk.content.model import Reference
from kiosk.content.prose import Leaf, ProseReader
from kiosk.content.text import check_words
from kiosk.content.yamltext import Mapping


class BlockReader:
    """Builds the blocks of one page.

    ``aspects`` gives width divided by height of every picture, by name. ``references`` grows with
    what the blocks mention, ``exits`` with the pages that "Not now" leads to. A wrong block is
    reported; what comes back for it does not matter, since no library is written then.
    """

    def __init__(self, log: Log, aspects: dict[str, float], language: str) -> None:
        self._log = log
        self._aspects = aspects
        self._language = language
        self.references: list[Reference] = []
        self.exits: list[Reference] = []
        self._prose = ProseReader(log, self.references)

    def read(self, content: list[Prose | Fence]) -> list[Leaf]:
        """The blocks of a whole body, in order."""
        return self._read(content, PAGE_HOLDS, "a page")[0]

    @property
    def refused(self) -> bool:
        """Whether some of the text was too hostile to be read at all."""
        return self._prose.refused

    def aspect(self, name: str, line: int) -> float:
        """The picture's proportions; notes that this line needs the picture."""
        self.references.append(Reference("image", name, line))
        return self._aspects.get(name, 1.0)

    def _read(
        self, content: list[Prose | Fence], holds: tuple[str, ...], where: str
    ) -> tuple[list[Leaf], bool]:
        """The blocks in ``content``, and whether all of them may stand in ``where``."""
        leaves: list[Leaf] = []
        fit = True
        for part in content:
            found = self._prose.read(part.lines) if isinstance(part, Prose) else self._fence(part)
            for leaf in found:
                if leaf.kind not in holds:
                    self._log.error(
                        leaf.line,
                        f"{_a(leaf.kind)}{' block' * (leaf.kind in RULES)} cannot stand in {where}",
                        f"it holds only: {', '.join(holds)}",
                    )
                    fit = False
                elif holds is not PAGE_HOLDS and leaf.block.get("level") == 2:
                    self._log.error(
                        leaf.line, f"a ## heading cannot stand in {where}", "write ### instead"
                    )
            leaves += found
        return leaves, fit

    def _fence(self, fence: Fence) -> list[Leaf]:
        rule = RULES.get(fence.name)
        if rule is None:
            self._log.error(
                fence.line,
                f"there is no block called “{fence.name[:40]}”",
                f"use one of: {', '.join(RULES)}",
            )
            return []
        if fence.options is None:
            return []
        options = read_fields(fence.options, rule.options, self._log, f"the {fence.name} block")
        block: dict[str, Any] = {"kind": fence.name}
        if rule.title is not None:
            block["title"] = self._title(fence, rule.title)
        elif fence.title:
            self._log.error(
                fence.line,
                f"{_a(fence.name)} block takes no title",
                "leave out the | and what follows it",
            )
        leaves, fit = self._read(fence.content, rule.holds, f"{_a(fence.name)} block")
        if not fit:
            return [Leaf(fence.line, {**block, "blocks": []})]
        if len(leaves) > MAX_ITEMS:
            self._log.error(
                fence.line,
                f"the {fence.name} block has {len(leaves):,} parts; at most {MAX_ITEMS} fit",
                "make several blocks of it",
            )
        if not leaves and not rule.hollow:
            self._log.error(
                fence.line, f"the {fence.name} block is empty", "write its text between the slashes"
            )
            return []
        return [Leaf(fence.line, _SHAPES[fence.name](self, fence, block, options, leaves))]

    def _title(self, fence: Fence, default: str) -> str:
        if not fence.title and default and self._language.split("-")[0] == "en":
            return default
        if not fence.title:
            self._log.error(
                fence.line,
                f"{_a(fence.name)} block needs a title",
                f"write /// {fence.name} | and the title",
            )
        if len(fence.title) > MAX_TITLE:
            self._log.error(
                fence.line,
                f"the title has {len(fence.title):,} characters",
                f"use at most {MAX_TITLE}",
            )
        check_words(fence.title, fence.line, self._log)
        return fence.title

    def _holder(
        self, fence: Fence, block: dict[str, Any], options: Values, leaves: list[Leaf]
    ) -> dict[str, Any]:
        return {**block, "blocks": [leaf.block for leaf in leaves]}

    def _sensitive(
        self, fence: Fence, block: dict[str, Any], options: Values, leaves: list[Leaf]
    ) -> dict[str, Any]:
        if "not_now" in options:
            line = options.line("not_now")
            self.exits.append(Reference("topic", options.of("not_now"), line))
        block |= {"ask": options.of("ask"), "not_now": options.of("not_now"), "anchor": ""}
        return self._holder(fence, block, options, leaves)

    def _list(
        self, fence: Fence, block: dict[str, Any], options: Values, leaves: list[Leaf]
    ) -> dict[str, Any]:
        return {**block, "items": self._only_list(fence, leaves, ordered=False)}

    def _steps(
        self, fence: Fence, block: dict[str, Any], options: Values, leaves: list[Leaf]
    ) -> dict[str, Any]:
        items = self._only_list(fence, leaves, ordered=True)
        images: tuple[Located, ...] = options.of("images", ())
        if images and len(images) != len(items):
            self._log.error(
                options.line("images"),
                f"the block has {len(items)} steps, but {len(images)} in images",
                "give every step one image, or none",
            )
        steps = []
        for place, item in enumerate(items):
            image = images[place].value if place < len(images) else Values()
            name = image.of("file")
            steps.append(
                {
                    "text": item["text"],
                    "plain": item["plain"],
                    "image": name,
                    "alt": image.of("alt"),
                    "aspect": self.aspect(name, image.line("file")) if name else 1.0,
                }
            )
        return {**block, "steps": steps}

    def _figure(
        self, fence: Fence, block: dict[str, Any], options: Values, leaves: list[Leaf]
    ) -> dict[str, Any]:
        captions = [leaf.block for leaf in leaves if leaf.kind == "paragraph"]
        lists = [leaf.block for leaf in leaves if leaf.kind == "list"]
        places: tuple[Located, ...] = options.of("markers", ())
        items = lists[0]["items"] if lists else []
        if len(captions) > 1 or (captions and leaves[0].kind != "paragraph"):
            self._log.error(
                fence.line,
                "a figure has one caption at most, before its list",
                "put the other words outside the block",
            )
        readable = "markers" in options or "markers" not in (fence.options or Mapping(0)).values
        if (
            (readable and len(items) != len(places))
            or len(lists) > 1
            or (lists and not lists[0]["ordered"])
        ):
            self._log.error(
                options.line("markers", fence.line),
                f"the figure has {len(places)} markers and a list of {len(items)} items",
                "write a single 1. 2. 3. list with one item for each marker",
            )
        name = options.of("image")
        caption = captions[0] if captions else {"text": "", "plain": ""}
        return {
            **block,
            "image": name,
            "alt": options.of("alt"),
            "text": caption["text"],
            "plain": caption["plain"],
            "aspect": self.aspect(name, options.line("image")) if name else 1.0,
            "markers": [
                {
                    "number": place,
                    "x": at.value[0].value / 100,
                    "y": at.value[1].value / 100,
                    "text": item["text"],
                    "plain": item["plain"],
                }
                for place, (at, item) in enumerate(zip(places, items, strict=False), 1)
            ],
        }

    def _icon_array(
        self, fence: Fence, block: dict[str, Any], options: Values, leaves: list[Leaf]
    ) -> dict[str, Any]:
        count, of = options.of("count", 0), options.of("of", 100)
        upto = options.of("upto", count)
        if not count <= upto <= of:
            line = options.line("upto", options.line("count", fence.line))
            ranges = "upto" in options
            people = f"{count} up to {upto}" if ranges else f"{count}"
            mend = "count, upto and of must not fall" if ranges else "count cannot be more than of"
            self._log.error(line, f"{people} of {of} cannot be drawn", mend)
        if "source" in options:
            line = options.line("source")
            self.references.append(Reference("source", options.of("source"), line))
        words = leaves[0].block
        if len(leaves) > 1 or not str(words.get("text", "")).startswith("<b>"):
            self._log.error(
                leaves[0].line,
                "an icon-array holds one sentence that begins with the figure in bold",
                "write, for example: **45 of 100 people** are alive after five years.",
            )
        return {
            **block,
            "count": count,
            "upto": upto,
            "of": of,
            "text": words.get("text", ""),
            "plain": words.get("plain", ""),
            "source": options.of("source"),
        }

    def _only_list(self, fence: Fence, leaves: list[Leaf], ordered: bool) -> list[dict[str, Any]]:
        block = leaves[0].block
        items: list[dict[str, Any]] = block.get("items", [])
        sign = "1." if ordered else "-"
        if len(leaves) > 1 or block.get("ordered") is not ordered:
            self._log.error(
                leaves[-1].line if len(leaves) > 1 else leaves[0].line,
                f"the {fence.name} block holds a single list with {sign}",
                f"begin every line with {sign} and put other words outside",
            )
        if any(item["depth"] for item in items):
            self._log.error(
                fence.line, f"the list of the {fence.name} block is nested", "make it flat"
            )
        return items


_Shape = Callable[[BlockReader, Fence, dict[str, Any], Values, list[Leaf]], dict[str, Any]]
_SHAPES: dict[str, _Shape] = {
    **dict.fromkeys(
        ("nonurgent", "urgent", "emergency", "important", "details"), BlockReader._holder
    ),
    **dict.fromkeys(("do", "dont", "questions", "key-facts"), BlockReader._list),
    "sensitive": BlockReader._sensitive,
    "steps": BlockReader._steps,
    "figure": BlockReader._figure,
    "icon-array": BlockReader._icon_array,
}


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
