"""Makes ``kiosk_<version>_<architecture>.deb`` of the program folder.

python package/deb/build.py dist/kiosk dist
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from email.utils import formatdate
from pathlib import Path

import commands

from kiosk import __version__
from kiosk.settings.example import example

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

# What the unit starts, beside what the program links to and its voices, which script/_setup lists.
SERVICE = ("cage", "kbd", "passwd", "seatd", "systemd", "udev")

MAINTAINER = "Maintainers of the kiosk <maintainers@kiosk.invalid>"

CONTROL = """\
Package: kiosk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Section: misc
Priority: optional
Description: patient information on a touchscreen, offline
 Large tiles open calm pages with pictures for people in a waiting room, in
 English, Turkish, German and Arabic. It talks to no network and keeps nothing
 about those who read.
 .
 The service kiosk.service shows it on the whole screen, without a desktop.
"""

# Its version is its own: there is no other package that it was made from.
CHANGELOG = """\
kiosk ({version}) stable; urgency=medium

  * See CHANGELOG.md of the project for what is new.

 -- {maintainer}  {date}
"""

# What IT reads on the machine itself.
DOCUMENTS = ("linux.md", "settings.md", "staff.md")

PROGRAMS = ("usr/lib/kiosk/full-screen", "usr/lib/kiosk/kiosk")


def listed(name: str) -> list[str]:
    """The Debian packages of one of the lists in ``script/_setup``."""
    text = (ROOT / "script" / "_setup").read_text(encoding="utf-8")
    lines = text.partition(f'\n{name}="\n')[2].partition('\n"')[0].splitlines()
    return [line.split()[1] for line in lines]


def depends() -> list[str]:
    """All that apt installs along."""
    needed = {*listed("QT_LIBRARIES"), *listed("VOICES"), *SERVICE}
    # What is built with one C library runs with it and with later ones.
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(needed)]


def stage(program: Path, root: Path, built: int) -> None:
    """Lay out below ``root`` what is installed. ``built``: seconds since 1970."""
    shutil.copytree(program, root / "usr/lib/kiosk", symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/kiosk").symlink_to("../lib/kiosk/kiosk")
    for name, target in (
        ("full-screen", "usr/lib/kiosk/full-screen"),
        ("kiosk.service", "usr/lib/systemd/system/kiosk.service"),
        ("kiosk.rules", "usr/lib/udev/rules.d/70-kiosk.rules"),
        ("kiosk.sysusers", "usr/lib/sysusers.d/kiosk.conf"),
        ("lintian-overrides", "usr/share/lintian/overrides/kiosk"),
        ("copyright", "usr/share/doc/kiosk/copyright"),
    ):
        _write(root / target, (HERE / name).read_text(encoding="utf-8"))
    for name in DOCUMENTS:
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        _write(root / "usr/share/doc/kiosk" / name, text)
    _write(root / "etc/kiosk/kiosk.toml", example())
    _write(root / "usr/share/bash-completion/completions/kiosk", commands.completion())
    _pack(root / "usr/share/man/man1/kiosk.1.gz", commands.man(__version__))
    date = formatdate(built)
    changelog = CHANGELOG.format(version=__version__, maintainer=MAINTAINER, date=date)
    _pack(root / "usr/share/doc/kiosk/changelog.gz", changelog)
    files = [f for f in root.rglob("*") if f.is_file() and not f.is_symlink()]
    control = CONTROL.format(
        version=__version__,
        architecture=_said("dpkg", "--print-architecture"),
        maintainer=MAINTAINER,
        kilobytes=sum(f.stat().st_size for f in files) // 1024,
        depends=", ".join(depends()),
    )
    _write(root / "DEBIAN/control", control)
    _write(root / "DEBIAN/conffiles", "/etc/kiosk/kiosk.toml\n")
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(HERE / script, root / "DEBIAN")
        (root / "DEBIAN" / script).chmod(0o755)
    for item in root.rglob("*"):
        if not item.is_symlink() and root / "DEBIAN" not in item.parents:
            executable = item.is_dir() or item.relative_to(root).as_posix() in PROGRAMS
            item.chmod(0o755 if executable else 0o644)


def main(program: Path, target: Path) -> None:
    """Name the package on stdout. The same bytes for the same folder and commit."""
    built = int(os.environ.get("SOURCE_DATE_EPOCH") or _said("git", "log", "-1", "--format=%ct"))
    with tempfile.TemporaryDirectory(dir=target) as beside:
        root = Path(beside) / "root"
        root.mkdir(mode=0o755)
        stage(program, root, built)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)],
            env=os.environ | {"SOURCE_DATE_EPOCH": str(built)},
            stdout=subprocess.DEVNULL,
            check=True,
        )
    print(target / f"kiosk_{__version__}_{_said('dpkg', '--print-architecture')}.deb")


def _said(*words: str) -> str:
    return subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _pack(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
