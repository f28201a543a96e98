"""The Debian package in a bare Debian 12: installed, shown, killed, upgraded, removed, purged.

It needs root, debootstrap, a package mirror, and a package: ``script/package && script/deb``. The
system is a folder; what is mounted in it, is mounted for the one command that needs it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PACKAGES = sorted((Path(__file__).resolve().parents[2] / "dist").glob("kiosk_*.deb"))

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root makes a system"),
    pytest.mark.skipif(not shutil.which("debootstrap"), reason="there is no debootstrap here"),
    pytest.mark.skipif(not PACKAGES, reason="no package: script/package && script/deb"),
]

# What dpkg, apt and others write down about any package, and keep when it has gone.
KEPT_BY_DEBIAN = re.compile(
    r"/(etc/(passwd|group|shadow|gshadow|subuid|subgid)-?|etc/(\.pwd\.lock|ld\.so\.cache)"
    r"|var/(cache|log)/(apt|debconf|dpkg|ldconfig|fontconfig|alternatives).*"
    r"|var/lib/(apt|dpkg|systemd)/.*|var/lib/systemd|run/.*|tmp/.*)"
)

SHOW = """
    cd /; ulimit -c 0; rm -f /run/kiosk/screen.png
    /usr/lib/kiosk/full-screen 2>/run/kiosk/log & shown=$!
    for second in $(seq 60); do
        sleep 1
        WAYLAND_DISPLAY=wayland-0 grim /run/kiosk/screen.png 2>/dev/null || continue
        [ $(stat -c %s /run/kiosk/screen.png) -lt 30000 ] || break
    done
"""
"""Begins the kiosk, and waits until there is something on the screen."""

_IN = """\
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
exec chroot "$0" "$@"
"""


class System:
    """A Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str, user: str = "root", **environment: str) -> str:
        """What the command said; raises CalledProcessError unless it ended with 0."""
        given = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
        given += [f"{name}={value}" for name, value in environment.items()]
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        alone = ["unshare", "--mount", "--propagation", "private", "sh", "-c", _IN, self.folder]
        return subprocess.run(
            [*alone, *as_user, "env", "-i", *given, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
            check=True,
        ).stdout

    def apt(self, *words: str) -> str:
        return self.run("apt-get", "-q", "-y", "--no-install-recommends", *words)

    def files(self) -> set[str]:
        return {f"/{f.relative_to(self.folder)}" for f in self.folder.rglob("*")}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """With systemd, this machine's way to the packages, and grim, which takes pictures."""
    folder = tmp_path_factory.mktemp("debian") / "root"
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", "bookworm", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"debootstrap: {made.stdout.splitlines()[-1:]}")
    shutil.copy("/etc/resolv.conf", folder / "etc")
    for name in ("apt.conf.d", "sources.list.d"):
        shutil.copytree(f"/etc/apt/{name}", folder / "etc/apt" / name, dirs_exist_ok=True)
    if Path("/etc/ssl/certs/ca-certificates.crt").exists():
        (folder / "etc/ssl/certs").mkdir(parents=True, exist_ok=True)
        shutil.copy("/etc/ssl/certs/ca-certificates.crt", folder / "etc/ssl/certs")
    # There is no systemd at work in a folder: services are not to be started.
    refuses = folder / "usr/sbin/policy-rc.d"
    refuses.write_text("#!/bin/sh\nexit 101\n")
    refuses.chmod(0o755)
    system = System(folder)
    system.apt("update")
    system.apt("install", "grim", "procps", "systemd", "udev")
    yield system
    assert not any(f" {folder}" in line for line in Path("/proc/mounts").read_text().splitlines())
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def bare(system: System) -> set[str]:
    """The files of the system before the kiosk came."""
    return system.files()


@pytest.fixture(scope="module")
def kiosk(system: System, bare: set[str]) -> System:
    shutil.copy(PACKAGES[-1], system.folder / "tmp/kiosk.deb")
    system.apt("install", "/tmp/kiosk.deb")
    # /run is empty after a start; systemd makes these folders of the service.
    system.run("install", "-d", "-o", "kiosk", "-m", "700", "/run/kiosk")
    return system


@pytest.fixture(scope="module")
def service(root: Path) -> dict[str, str]:
    """The environment that the service gives; its screen is one that nobody sees."""
    unit = (root / "package/deb/kiosk.service").read_text(encoding="utf-8")
    lines = re.findall(r"^Environment=(.+)$", unit, re.MULTILINE)
    pairs = (pair.split("=", 1) for line in lines for pair in line.split())
    given = {name: value.replace("%t", "/run") for name, value in pairs}
    return given | {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1"}


def test_the_doctor_finds_all_that_it_needs(kiosk: System, service: dict[str, str]) -> None:
    words = "kiosk doctor || true"
    told = kiosk.run("sh", "-c", words, user="kiosk", **service).splitlines()

    assert [line for line in told if line.startswith("red")] == []
    for language in ("en", "tr", "de", "ar"):
        assert any(line.startswith(f"green  voice for {language}:") for line in told), told


def test_it_fills_a_screen_and_tells_how_it_ended(
    kiosk: System, service: dict[str, str], tmp_path: Path
) -> None:
    """The picture is the home screen: as large as the screen, with the colours of the design.

    The screen is turned: of one that is not, cage hands the kiosk's own picture to a screen that
    nobody sees, and grim is shown an old one.
    """
    script = f"""{SHOW}
        pkill -KILL -x kiosk; status=0; wait $shown || status=$?; echo ended $status
    """
    said = service | {"WAYLAND_DEBUG": "server"}
    told = kiosk.run("sh", "-c", script, user="kiosk", CAGE_OPTIONS="-r", **said)
    taken = kiosk.folder / "run/kiosk/screen.png"
    picture = QImage(str(taken))
    shutil.copy(taken, tmp_path)
    log = (kiosk.folder / "run/kiosk/log").read_text()

    assert told.splitlines()[-1] == "ended 137"
    assert (picture.width(), picture.height()) == (720, 1280)
    # All frames, from the first on: none is smaller, and grows when cage has told the size. Those
    # of grim are not turned.
    frames = re.findall(r"wl_shm_pool@.*create_buffer\(.*, 0, (\d+), (\d+), ", log)
    assert {*frames} - {("1280", "720")} == {("720", "1280")}, log
    right, bottom = picture.width() - 4, picture.height() - 4
    assert picture.pixelColor(right, 4).name() == "#f7f5f0", log
    assert picture.pixelColor(right, bottom).name() == "#ffffff", log
    colours = {picture.pixel(x, y) for x in range(0, right, 8) for y in range(0, bottom, 8)}
    assert len(colours) > 20, log


@pytest.mark.parametrize(
    ("ending", "fell"),
    [("kill $shown", False), ("pkill -TERM -x cage", True)],
    ids=["as the service stops", "cage first"],
)
def test_a_stop_is_no_fall(
    kiosk: System, service: dict[str, str], ending: str, *, fell: bool
) -> None:
    """The next start need not look at everything, nor be a safe one after three stops."""
    script = f"{SHOW} {ending}; wait $shown; echo ended"
    told = kiosk.run("sh", "-c", script, user="kiosk", CAGE_OPTIONS="-r", **service)
    record = json.loads((kiosk.folder / "var/lib/kiosk/starts.json").read_text())

    assert told.splitlines()[-1] == "ended"
    assert record["running"] is fell


def test_an_upgrade_keeps_what_it_has_set(kiosk: System, tmp_path: Path) -> None:
    settings, pin = kiosk.folder / "etc/kiosk/kiosk.toml", kiosk.folder / "var/lib/kiosk/pin"
    settings.write_text('theme = "dark"\n')
    pin.write_text("of the clinic\n")
    newer = tmp_path / "newer"
    subprocess.run(["dpkg-deb", "-R", PACKAGES[-1], newer], check=True)
    control = newer / "DEBIAN/control"
    control.write_text(re.sub("Version: .*", "Version: 999", control.read_text()))
    (newer / "etc/kiosk/kiosk.toml").write_text("# a new example\n")
    target = kiosk.folder / "tmp/newer.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "-b", newer, target], check=True)
    kiosk.apt("-o", "Dpkg::Options::=--force-confold", "install", "/tmp/newer.deb")

    assert kiosk.run("dpkg-query", "-W", "-f", "${Version}", "kiosk") == "999"
    assert settings.read_text() == 'theme = "dark"\n'
    assert pin.read_text() == "of the clinic\n"
    shown = kiosk.run("kiosk", "settings", "show")
    assert re.search(r"theme.*dark", shown)


def test_removing_keeps_settings_and_pin(kiosk: System) -> None:
    kiosk.apt("remove", "kiosk")

    assert not (kiosk.folder / "usr/lib/kiosk").exists()
    assert (kiosk.folder / "etc/kiosk/kiosk.toml").exists()
    assert (kiosk.folder / "var/lib/kiosk/pin").exists()


def test_purging_leaves_nothing(kiosk: System, bare: set[str]) -> None:
    kiosk.apt("purge", "kiosk")
    left = kiosk.files() - bare
    ours = {f for f in left if "kiosk" in f and not f.startswith(("/tmp/", "/run/"))}
    # dpkg knows of no package of that name any more.
    assert ours == set()
    assert not re.search("^kiosk:", (kiosk.folder / "etc/passwd").read_text(), re.MULTILINE)

    kiosk.apt("autoremove", "--purge")
    left = kiosk.files() - bare
    assert sorted(f for f in left if not KEPT_BY_DEBIAN.fullmatch(f)) == []


def test_a_person_called_kiosk_stays(kiosk: System) -> None:
    """Purging removes the user that the package made, never one that was there before."""
    kiosk.run("useradd", "--home-dir", "/home/kiosk", "kiosk")
    kiosk.apt("install", "/tmp/kiosk.deb")
    kiosk.apt("purge", "kiosk")

    assert re.search("^kiosk:", (kiosk.folder / "etc/passwd").read_text(), re.MULTILINE)
