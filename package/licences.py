"""The licences of all that is packed: copies of their texts, and a list that says what is whose."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

HEAD = """\
What this program is made of, and under which licences
======================================================

The kiosk itself is free software under the GNU General Public License, version 3 or later
(GPL-3.0.txt). It comes without any warranty. The pages and pictures in library.db belong to it.

Qt {qt} and PySide6 are used under the GNU Lesser General Public License, version 3
(LGPL-3.0.txt, which adds to GPL-3.0.txt). They are the unchanged files of the PySide6 {qt} wheels,
in PySide6/ and shiboken6/; you may replace them with your own builds of the same version. Their
source: https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/. Qt contains code of others, such as ICU, HarfBuzz,
PCRE2 and libpng: https://doc.qt.io/qt-6/licenses-used-in-qt.html lists all with their texts.
Qt Virtual Keyboard (*Qt6VirtualKeyboard* and qml/QtQuick/VirtualKeyboard) is under the GNU
General Public License, version 3.

Python {python} is under the licence of the Python Software Foundation (Python.txt).
The starter of the program is PyInstaller's, whose licence lets it be used for any program.

The fonts Atkinson Hyperlegible Next and Vazirmatn are under the SIL Open Font License
(their *-OFL.txt).
"""

WINDOWS = (
    "The files msvcp*.dll, vcruntime*.dll and ucrtbase.dll are Microsoft's Visual C++ runtime, as",
    "the makers of Python and Qt give it on under Microsoft's terms for such files.",
)

Entry = tuple[str, str, str]


def collect(stage: Path, root: Path, analysis: Any) -> list[Entry]:
    """Write all licence texts to ``stage``; returned as PyInstaller's data entries."""
    shutil.copytree(root / "package" / "licences", stage)
    shutil.copy(root / "LICENSE", stage / "GPL-3.0.txt")
    for text in sorted((root / "resources" / "fonts").glob("*-OFL.txt")):
        shutil.copy(text, stage)
    head = HEAD.format(qt=metadata.version("PySide6"), python=sys.version.split()[0])
    lines = [head, "Python packages", "---------------", ""]
    lines += _python_packages(stage, analysis)
    if debian := _debian_packages(stage, analysis):
        lines += ["", "Libraries of the Debian system that this was built on", "-" * 53, ""]
        lines += debian
    if sys.platform == "win32":
        lines += ["", *WINDOWS]
    (stage / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [
        (f"licences/{file.relative_to(stage).as_posix()}", str(file), "DATA")
        for file in sorted(stage.rglob("*"))
        if file.is_file()
    ]


def _python_packages(stage: Path, analysis: Any) -> list[str]:
    modules = {name.split(".")[0] for name, _, _ in analysis.pure}
    modules |= {Path(name).parts[0].split(".")[0] for name, _, _ in analysis.binaries}
    owners = metadata.packages_distributions()
    lines = []
    for name in sorted({owner for module in modules for owner in owners.get(module, ())}):
        if name.lower() in (
            "kiosk",
            "pyside6",
            "pyside6_addons",
            "pyside6_essentials",
            "shiboken6",
        ):
            continue
        package = metadata.distribution(name)
        texts = [
            file
            for file in package.files or ()
            if file.parts[0].endswith(".dist-info")
            and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
        ]
        for text in texts:
            target = stage / name / text.name
            target.parent.mkdir(exist_ok=True)
            shutil.copy(str(text.locate()), target)
        said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
        lines.append(
            f"{name} {package.version}: {said.splitlines()[0] if said else f'see {name}/'}"
        )
    return lines


def _debian_packages(stage: Path, analysis: Any) -> list[str]:
    """What of the system is packed. Empty where there is no dpkg, as on Windows."""
    if not shutil.which("dpkg-query"):
        return []
    owned: dict[str, list[str]] = {}
    for name, source, _ in analysis.binaries:
        # Debian's lists of files know /usr/lib or /lib, whichever the package was made with.
        real = Path(source).resolve()
        for path in (real, Path(str(real).removeprefix("/usr"))):
            asked = subprocess.run(
                ["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False
            )
            if asked.returncode == 0:
                owned.setdefault(asked.stdout.split(":")[0], []).append(name)
                break
    for package in owned:
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists():
            (stage / "debian").mkdir(exist_ok=True)
            shutil.copy(text, stage / "debian" / f"{package}.txt")
    return [f"{package}: {', '.join(sorted(names))}" for package, names in sorted(owned.items())]
