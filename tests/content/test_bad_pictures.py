"""Every bad picture in tests/bad is refused, and what is let through is written anew."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.content.build import check_pack
from kiosk.content.log import Log
from kiosk.content.model import Image
from kiosk.content.svg import sanitise
from kiosk.content.svg_rules import ALLOWED
from tests.content.conftest import BAD, GOOD_PACK, TODAY

EXPECTED: dict[str, list[tuple[int, str]]] = {
    "animate": [(3, "<animate> is not used in pictures here")],
    "bad-colour": [(2, "fill=“expression(alert(1))” of <rect> is not understood")],
    "bad-path": [(2, "d=“M 0 0 L 5; drop” of <path> is not understood")],
    "bad-utf8": [(2, "this is not SVG (not well-formed (invalid token))")],
    "billion-laughs": [(2, "a DOCTYPE stands in the picture")],
    "clip-path": [
        (2, "<clipPath> is not used in pictures here"),
        (3, "clip-path= of <rect> is not used in pictures here"),
    ],
    "css-import": [(2, "fill=“url(evil.svg#y)” of <rect> is not understood")],
    "css-url": [(2, "fill=“url(http://example.org/x#y)” of <rect> is not")],
    "cut-short": [(2, "this is not SVG (unclosed token)")],
    "dashes": [(2, "<path> has so many dashes that drawing it takes long")],
    "deep": [(2, "shapes are nested more than 12 deep")],
    "doctype": [(1, "a DOCTYPE stands in the picture")],
    "empty-viewbox": [(1, "the picture is 0 wide and 0 high")],
    "empty": [(1, "this is not SVG (no element found)")],
    "enlarged": [(3, "the picture is enlarged more than a thousand times")],
    "event": [(2, "onclick= of <rect> is not used in pictures here")],
    "external-entity": [(1, "a DOCTYPE stands in the picture")],
    "filter": [(2, "<filter> is not used in pictures here")],
    "foreign-object": [(2, "<foreignObject> is not used in pictures here")],
    "gradient-href": [(2, "href= of <linearGradient> is not used in pictures here")],
    "huge-number": [(2, "the number 1e99 in width= is too large")],
    "huge-viewbox": [(1, "the picture is 1,000,000 wide and 1,000,000 high")],
    "image-href": [(2, "<image> is not used in pictures here")],
    "link": [(2, "<a> is not used in pictures here")],
    "long-digits": [(2, "the number 000000001999999999 in d= is too large")],
    "loose-words": [(2, "words stand in the picture: “Words”")],
    "many-shapes": [(3001, "the picture has more than 3,000 shapes")],
    "missing-gradient": [(2, "there is no gradient “sky” in the picture")],
    "nested-svg": [(2, "<svg> is not used in pictures here")],
    "no-namespace": [(1, "the file begins with <svg>, not with an SVG picture")],
    "no-viewbox": [(1, "the picture has no viewBox")],
    "not-svg": [(1, "the file begins with <html>, not with an SVG picture")],
    "not-xml": [(1, "this is not SVG (syntax error)")],
    "png": [(1, "this is not SVG (not well-formed (invalid token))")],
    "script": [(3, "<script> is not used in pictures here")],
    "style-attribute": [(2, "style= of <rect> is not used in pictures here")],
    "style-element": [(2, "<style> is not used in pictures here")],
    "stylesheet": [(2, "an instruction to other programs stands in the picture")],
    "text": [(2, "<text> is not used in pictures here")],
    "thin": [(1, "the picture is too long and thin for the screen")],
    "unknown-encoding": [(1, "the picture cannot be read")],
    "unknown-namespace": [(2, "<thing> is not used in pictures here")],
    "use-nested": [
        (3, "<use> is not used in pictures here"),
        (4, "<use> is not used in pictures here"),
    ],
}

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 600">'


@pytest.mark.parametrize("name", EXPECTED)
def test_picture_is_reported(name: str) -> None:
    log = Log(f"images/{name}.svg")
    assert sanitise((BAD / f"{name}.svg").read_bytes(), log) is None
    found = [(problem.line, problem.message) for problem in log.problems]
    assert len(found) == len(EXPECTED[name]), found
    for (line, message), (expected_line, words) in zip(found, EXPECTED[name], strict=True):
        assert line == expected_line, message
        assert message.startswith(words)


def test_every_bad_picture_is_expected() -> None:
    assert {file.stem for file in BAD.glob("*.svg")} == EXPECTED.keys()


def test_a_bad_picture_fails_the_pack_once(pack: Path) -> None:
    shutil.copy(BAD / "script.svg", pack / "images" / "house.svg")
    report = check_pack(pack, today=TODAY)
    assert [(p.file, p.line) for p in report.problems] == [("images/house.svg", 3)]


def test_a_good_picture_keeps_its_shapes() -> None:
    image = good((GOOD_PACK / "images" / "house.svg").read_bytes())
    assert image.aspect == 2.0
    tags = [element.tag.split("}")[1] for element in ElementTree.fromstring(image.svg).iter()]
    assert tags == ["svg", "defs", "linearGradient", "stop", "g", "path", "circle"]
    assert b"Not shown" not in image.svg


def test_what_editors_leave_is_dropped_in_silence() -> None:
    image = good(
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/n"'
        b' xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 10 10"'
        b' i:version="1" xml:space="preserve" version="1.1" width="20cm" height="3">'
        b'<i:view zoom="2"><i:grid/></i:view><metadata><r:RDF><r:x>words</r:x></r:RDF></metadata>'
        b'<!-- a remark --><rect i:label="r" class="c" width="5" height="5"/></svg>'
    )
    assert image.svg == (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
        b'<rect width="5" height="5"></rect></svg>'
    )


def test_only_what_is_allowed_is_written() -> None:
    everything = "".join(
        f"<{name} {' '.join(f'{key}={chr(34)}1{chr(34)}' for key in sorted(keys))}/>"
        for name, keys in ALLOWED.items()
    )
    log = Log("images/x.svg")
    sanitise(f"{SVG}{everything}</svg>".encode(), log)
    assert {p.message.split("=")[0] for p in log.problems} <= {
        *("color", "fill", "stroke", "stop-color", "id", "transform", "gradientTransform"),
        *("d", "fill-rule", "stroke-linecap", "stroke-linejoin", "gradientUnits", "spreadMethod"),
        *("preserveAspectRatio", "<svg> is not used in pictures here", "the number 1 in r"),
        *(f"<{name}> has so many dashes that drawing it takes long" for name in ALLOWED),
    }


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="' + "1" * 200_000 + 'x"/>',
        '<path d="' + "1e" * 100_000 + '"/>',
        '<path d="' + "1 " * 100_000 + '"/>',
        '<path d="' + "-." * 100_000 + '"/>',
        '<g transform="' + "scale(" * 30_000 + '"/>',
        '<g transform="scale(' + "1 " * 90_000 + '"/>',
        '<g fill="rgb(' + " " * 200_000 + '"/>',
        "<g>" * 40_000,
        "<g/>" * 40_000,
        "<a>" * 40_000,
        "<g " + " ".join(f"a{n}=''" for n in range(20_000)) + "/>",
        "words\n" * 40_000,
        "<?a b?>" * 30_000,
        '<path d="' + "M0 0L9 9" * 8_000 + '" stroke-dasharray="1"/>',
        "x" * 2_000_000,
    ],
    ids=lambda inside: inside[:16],
)
def test_hostile_pictures_are_refused_in_time(inside: str) -> None:
    log = Log("images/x.svg")
    start = time.process_time()
    assert sanitise(f"{SVG}{inside}</svg>".encode(), log) is None
    assert time.process_time() - start < 1
    assert 0 < len(log.problems) <= 101


def good(data: bytes) -> Image:
    log = Log("images/x.svg")
    image = sanitise(data, log)
    assert image is not None, log.problems
    return image
