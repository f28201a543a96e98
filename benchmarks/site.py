"""The same pages as a MkDocs Material site, set up as its manual advises for many pages."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import yaml

from benchmarks.machine import BenchmarkError, Options

A_FOLDER = 100
"""Pages in a folder of the site. With ``navigation.prune``, the menu of a page lists its folder."""

OPENING = re.compile(r"(/{3,}) *([a-z-]+)(?: *\| *(.*))?")

SETTINGS = """\
site_name: Liver metastases
theme:
  name: material
  font: false
  features: [navigation.prune]
plugins: [search, offline]
markdown_extensions:
  - attr_list
  - md_in_html
  - tables
  - pymdownx.blocks.details
  - pymdownx.blocks.admonition:
      types: [do, dont, urgent, nonurgent, emergency, important, steps, questions, key-facts,
              icon-array]
"""


def program(options: Options) -> Path | None:
    """MkDocs, if it is installed together with the Material theme."""
    found = str(options.mkdocs) if options.mkdocs else shutil.which("mkdocs")
    if not found:
        return None
    folder = Path(found).resolve().parent.parent
    themes = list(folder.glob("lib/python*/site-packages/material"))
    if not themes:
        raise BenchmarkError(f"{found} has no Material theme; try: pip install mkdocs-material")
    return Path(found)


def write(pack: Path, site: Path) -> None:
    """Write what MkDocs needs into ``site``: the pages of ``pack``, its pictures, a first page."""
    shutil.rmtree(site, ignore_errors=True)
    docs = site / "docs"
    shutil.copytree(pack / "images", docs / "images")
    (site / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    files = sorted((pack / "en").glob("*.md"))
    place = {file.stem: f"{number // A_FOLDER:03}" for number, file in enumerate(files)}
    cards = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        target = docs / place[file.stem] / file.name
        target.parent.mkdir(exist_ok=True)
        target.write_text(converted(text, place), encoding="utf-8")
        front = yaml.safe_load(text.split("---\n")[1])
        cards.append(_card(front, place[file.stem]))
    home = ["# How can we help you?", '<div class="grid cards" markdown>', *cards[:A_FOLDER]]
    (docs / "index.md").write_text("\n\n".join([*home, "</div>", ""]), encoding="utf-8")


def converted(text: str, place: dict[str, str]) -> str:
    """One page, with our blocks and links as MkDocs knows them. ``place``: topic → folder."""
    _, front, body = text.split("---\n", 2)
    text = re.sub(r"\[([^]]*)\]\(term:[^)]*\)", r"\1", body)
    text = re.sub(
        r"\(topic:([a-z0-9-]+)(?:#[^)]*)?\)", lambda m: f"(../{place[m[1]]}/{m[1]}.md)", text
    )
    lines: list[str] = []
    figures = 0
    in_options = False
    for line in text.splitlines():
        opening = OPENING.fullmatch(line)
        if opening:
            in_options = True
            marks, kind, title = opening[1], opening[2], opening[3] or opening[2].capitalize()
            figures += kind == "figure"
            if kind != "figure":
                name = "details" if kind == "sensitive" else kind
                lines.append(f"{marks} {name} | {title}")
        elif in_options and line.startswith("    "):
            if line.startswith("    image: "):
                lines.append(f"![](../images/{line.removeprefix('    image: ')})")
        elif figures and re.fullmatch("/{3,}", line):
            figures -= 1
        else:
            in_options = False
            lines.append(line)
    picture = yaml.safe_load(front)["illustration"]["file"]
    return "\n".join(["---", front.rstrip(), "---", "", f"![](../images/{picture})", *lines, ""])


def _card(front: dict[str, object], folder: str) -> str:
    illustration = json.loads(json.dumps(front["illustration"]))
    return (
        f"-   ![](images/{illustration['file']})\n\n"
        f"    **[{front['title']}]({folder}/{front['id']}.md)**\n\n    {front['summary']}"
    )
