"""Reads a picture and writes it anew from a short list of what is known to be harmless.

Qt's SVG reader opens local files named in a picture, and a kilobyte of nested ``<use>`` keeps it
busy for seconds. So nothing is passed through: each element and attribute is on a list here, each
value has a shape here, and the library gets only what this module has written itself.

Uses the standard library's expat, and refuses a DTD before it can define an entity.
"""

from __future__ import annotations

from html import escape
from xml.parsers import expat

from kiosk.content.log import Log
from kiosk.content.model import Image
from kiosk.content.svg_rules import (
    ALLOWED,
    DROPPED,
    EDITORS,
    NUMBERS,
    SCALES,
    SHAPE_OF,
    SILENT,
    SVG,
)

MAX_BYTES = 256_000
MAX_ELEMENTS = 3_000
MAX_DEPTH = 12
MAX_NUMBERS = 60_000
"""In the whole picture: coordinates, lengths and the like."""

MAX_SIZE = 20_000.0
"""The largest coordinate, in the picture's own units."""

MAX_DASHES = 20_000
"""Estimated for one shape; each dash is a shape of its own to the program that draws it."""

MAX_ASPECT = 5.0
"""Of the longer side to the shorter one."""


class _Hopeless(Exception):
    """Reading on would cost more than it tells."""


def sanitise(data: bytes, log: Log) -> Image | None:
    """The picture written anew, or ``None`` with problems."""
    if len(data) > MAX_BYTES:
        log.error(
            1,
            f"the picture has {len(data):,} bytes; at most {MAX_BYTES:,} are read",
            "draw it with fewer or simpler shapes",
        )
        return None
    reader = _SvgReader(log)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        log.error(
            error.lineno,
            f"this is not SVG ({expat.ErrorString(error.code)})",
            "save the picture again as plain SVG",
        )
    except (_Hopeless, ValueError, LookupError):
        if not log.failed:
            log.error(
                max(1, reader.parser.CurrentLineNumber),
                "the picture cannot be read",
                "save it again as plain SVG in UTF-8",
            )
    reader.check_fills()
    if log.failed:
        return None
    return Image("".join(reader.written).encode("utf-8"), reader.aspect)


class _SvgReader:
    """Listens to the parser, checks, and writes."""

    def __init__(self, log: Log) -> None:
        self.written: list[str] = []
        self.aspect = 1.0
        self._log = log
        self._path: list[str] = []
        self._skipping = 0
        self._elements = 0
        self._numbers = 0
        self._scale = [1.0]
        self._gradients: set[str] = set()
        self._fills: list[tuple[str, int]] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def check_fills(self) -> None:
        """Report shapes that are filled with a gradient which the picture does not have."""
        for name, line in self._fills:
            if name not in self._gradients:
                self._log.error(
                    line, f"there is no gradient “{name}” in the picture", "fill with a colour"
                )

    def _doctype(self, name: str, system: str | None, public: str | None, inner: bool) -> None:
        self._error("a DOCTYPE stands in the picture", "delete the line that begins <!DOCTYPE")
        raise _Hopeless

    def _instruction(self, target: str, data: str) -> None:
        self._error(
            f"an instruction to other programs stands in the picture (<?{target[:20]}…)",
            "delete it",
        )

    def _words(self, text: str) -> None:
        if text.strip() and not self._skipping:
            self._error(
                f"words stand in the picture: “{text.strip()[:30]}”",
                "draw no letters; put words into the caption or beside markers",
            )

    def _start(self, full_name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            self._error(f"the picture has more than {MAX_ELEMENTS:,} shapes", "draw it simpler")
            raise _Hopeless
        namespace, _, name = full_name.rpartition(" ")
        if self._skipping or self._is_silent(namespace, name):
            self._skipping += 1
            if self._skipping > 50:
                raise _Hopeless
            return
        if not self._path:
            self._check_root(namespace, name, attributes)
        if len(self._path) >= MAX_DEPTH:
            self._error(f"shapes are nested more than {MAX_DEPTH} deep", "ungroup some")
            raise _Hopeless
        if namespace not in ("", SVG) or name not in ALLOWED or (name == "svg" and self._path):
            self._error(
                f"<{name[:40]}> is not used in pictures here",
                f"draw with {', '.join(ALLOWED)} only; turn words and clones into paths",
            )
            self._skipping = 1
            return
        self._path.append(name)
        self._write(name, attributes)

    def _end(self, full_name: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        self._scale.pop()
        self.written.append(f"</{self._path.pop()}>")

    def _is_silent(self, namespace: str, name: str) -> bool:
        if namespace in ("", SVG):
            return name in SILENT
        return any(editor in namespace for editor in EDITORS)

    def _check_root(self, namespace: str, name: str, attributes: dict[str, str]) -> None:
        if name != "svg" or namespace != SVG:
            self._error(
                f"the file begins with <{name[:40]}>, not with an SVG picture",
                f'begin it with <svg xmlns="{SVG}" viewBox="0 0 1200 600">',
            )
            raise _Hopeless
        box = [float(number) for number in NUMBERS.findall(attributes.get("viewBox", ""))]
        if len(box) != 4:
            self._error("the picture has no viewBox", 'write viewBox="0 0 1200 600" into <svg …>')
            raise _Hopeless
        width, height = box[2:]
        if not (1 <= width <= MAX_SIZE and 1 <= height <= MAX_SIZE):
            self._error(
                f"the picture is {width:,.0f} wide and {height:,.0f} high",
                f"both must be from 1 to {MAX_SIZE:,.0f} units",
            )
            raise _Hopeless
        self.aspect = width / height
        if not 1 / MAX_ASPECT <= self.aspect <= MAX_ASPECT:
            self._error(
                "the picture is too long and thin for the screen",
                f"make one side at most {MAX_ASPECT:g} times the other",
            )

    def _write(self, name: str, attributes: dict[str, str]) -> None:
        kept = [f' xmlns="{SVG}"'] if name == "svg" else []
        scale = self._scale[-1]
        for full_key, value in attributes.items():
            namespace, _, key = full_key.rpartition(" ")
            value = value.strip()
            if (namespace and any(editor in namespace for editor in EDITORS)) or key in DROPPED:
                continue
            # The size on the screen comes from viewBox alone.
            if name == "svg" and key in ("width", "height"):
                continue
            if namespace or key not in ALLOWED[name]:
                self._refuse_attribute(name, full_key.split("/")[-1].rpartition(" ")[2])
                continue
            if not SHAPE_OF[key].fullmatch(value):
                self._error(
                    f"{key}=“{value[:40]}” of <{name}> is not understood",
                    "use plain numbers, colours such as #0B5563, and no style sheets",
                )
                continue
            if key in ("transform", "gradientTransform"):
                scale *= self._scale_of(value)
            self._count(key, value)
            kept.append(f' {key}="{escape(value)}"')
        if scale > 1000:
            self._error(
                "the picture is enlarged more than a thousand times", "draw it in its true size"
            )
        self._scale.append(scale)
        self._check_dashes(name, attributes)
        if name.endswith("Gradient"):
            self._gradients.add(attributes.get("id", ""))
        for key in ("fill", "stroke"):
            if attributes.get(key, "").startswith("url(#"):
                self._fills.append((attributes[key][5:-1], self.parser.CurrentLineNumber))
        self.written.append(f"<{name}{''.join(kept)}>")

    def _refuse_attribute(self, name: str, key: str) -> None:
        if key in ("style", "filter", "mask", "clip-path"):
            fix = "write fill=, stroke= and opacity= as attributes; effects are not drawn"
        elif key == "href":
            fix = "a picture may refer to nothing outside itself, and copies nothing"
        elif key.startswith("on"):
            fix = "a picture may not hold program code"
        else:
            fix = "delete it, or save the picture as plain SVG"
        self._error(f"{key[:40]}= of <{name}> is not used in pictures here", fix)

    def _count(self, key: str, value: str) -> None:
        if key in ("id", "fill", "stroke", "stop-color", "color"):
            return
        numbers = NUMBERS.findall(value)
        self._numbers += len(numbers)
        if self._numbers > MAX_NUMBERS:
            self._error(f"the picture has more than {MAX_NUMBERS:,} numbers", "draw it simpler")
            raise _Hopeless
        for number in numbers:
            if abs(float(number)) > MAX_SIZE:
                self._error(
                    f"the number {number[:20]} in {key}= is too large",
                    f"stay within {MAX_SIZE:,.0f} units",
                )

    def _scale_of(self, value: str) -> float:
        largest = 1.0
        for kind, inner in SCALES.findall(value):
            numbers = [abs(float(number)) for number in NUMBERS.findall(inner)]
            scales = numbers[:4] if kind == "matrix" else numbers
            largest *= max(1.0, *scales) if scales else 1.0
        return largest

    def _check_dashes(self, name: str, attributes: dict[str, str]) -> None:
        dashes = [float(n) for n in NUMBERS.findall(attributes.get("stroke-dasharray", ""))]
        if not dashes:
            return
        lengths = [
            abs(float(number))
            for key, value in attributes.items()
            if key in ("d", "points", "x1", "x2", "y1", "y2", "width", "height", "r", "rx", "ry")
            for number in NUMBERS.findall(value)
        ]
        period = sum(abs(dash) for dash in dashes) / len(dashes)
        if period <= 0 or 4 * sum(lengths) / period > MAX_DASHES:
            self._error(
                f"<{name}> has so many dashes that drawing it takes long", "make the dashes longer"
            )

    def _error(self, message: str, fix: str) -> None:
        self._log.error(max(1, self.parser.CurrentLineNumber), message, fix)
