"""What may stand in a picture: each element, its attributes, and the shape of their values."""

from __future__ import annotations

import re

SVG = "http://www.w3.org/2000/svg"
EDITORS = (
    "inkscape.org",
    "sodipodi",
    "rdf-syntax",
    "creativecommons",
    "purl.org",
    "adobe.com",
    "XML/1998",
)

# Possessive, so that a long row of digits is read once and not in every possible way.
_NUMBER = r"[+-]?+(?>[0-9]++(?:\.[0-9]*+)?+|\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+"
NUMBERS = re.compile(_NUMBER)
_BETWEEN = r"[ \t\r\n,]*+"
_LIST = rf"{_BETWEEN}(?:{_NUMBER}{_BETWEEN})*+"
_COLOUR = (
    r"(?:none|transparent|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|url\(#[A-Za-z][\w-]{0,60}\)"
    r"|black|white|gr[ae]y|silver|red|maroon|orange|yellow|olive|lime|green|teal|aqua|blue|navy"
    r"|purple|fuchsia|pink|brown"
    r"|rgb\([ ]*[0-9]{1,3}[ ]*,[ ]*[0-9]{1,3}[ ]*,[ ]*[0-9]{1,3}[ ]*\))"
)
_TRANSFORM = (
    rf"(?:{_BETWEEN}(?:matrix|translate|scale|rotate|skewX|skewY)[ ]*\({_LIST}\){_BETWEEN})*+"
)
SCALES = re.compile(rf"(matrix|scale)[ ]*\(({_LIST})\)")

SHAPE_OF: dict[str, re.Pattern[str]] = {
    name: re.compile(shape)
    for names, shape in (
        ("fill stroke stop-color color", _COLOUR),
        (
            "x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr offset opacity fill-opacity"
            " stroke-opacity stop-opacity stroke-width stroke-miterlimit stroke-dashoffset",
            rf"{_NUMBER}(?:px|%)?",
        ),
        ("viewBox points", _LIST),
        ("stroke-dasharray", rf"none|{_LIST}"),
        ("d", rf"(?:[MmZzLlHhVvCcSsQqTtAa]|{_NUMBER}|[ \t\r\n,])*+"),
        ("transform gradientTransform", _TRANSFORM),
        ("fill-rule", "nonzero|evenodd"),
        ("stroke-linecap", "butt|round|square"),
        ("stroke-linejoin", "miter|round|bevel"),
        ("gradientUnits", "userSpaceOnUse|objectBoundingBox"),
        ("spreadMethod", "pad|reflect|repeat"),
        ("id", r"[A-Za-z][\w-]{0,60}"),
        ("preserveAspectRatio", "xM(?:in|id|ax)YM(?:in|id|ax)(?: meet)?"),
    )
    for name in names.split()
}

_PAINT = frozenset(
    {
        *("id", "transform", "opacity", "color"),
        *("fill", "fill-opacity", "fill-rule"),
        *("stroke", "stroke-opacity", "stroke-width", "stroke-miterlimit"),
        *("stroke-linecap", "stroke-linejoin"),
    }
)
_DASHED = _PAINT | {"stroke-dasharray", "stroke-dashoffset"}
_GRADIENT = {"id", "gradientUnits", "gradientTransform", "spreadMethod"}

ALLOWED: dict[str, frozenset[str]] = {
    "svg": _PAINT | {"viewBox", "preserveAspectRatio"},
    "g": _PAINT,
    "defs": frozenset({"id"}),
    "path": _DASHED | {"d"},
    "rect": _DASHED | {"x", "y", "width", "height", "rx", "ry"},
    "circle": _DASHED | {"cx", "cy", "r"},
    "ellipse": _DASHED | {"cx", "cy", "rx", "ry"},
    "line": _DASHED | {"x1", "y1", "x2", "y2"},
    "polyline": _DASHED | {"points"},
    "polygon": _DASHED | {"points"},
    "linearGradient": frozenset(_GRADIENT | {"x1", "y1", "x2", "y2"}),
    "radialGradient": frozenset(_GRADIENT | {"cx", "cy", "r", "fx", "fy", "fr"}),
    "stop": frozenset({"id", "offset", "stop-color", "stop-opacity"}),
}
"""Every element that a picture may use, with its attributes."""

SILENT = frozenset({"title", "desc", "metadata"})
"""Say something about the picture but draw nothing; left out without a word."""

DROPPED = frozenset({"version", "baseProfile", "role", "class"})
"""Attributes without effect on what is drawn here."""
