"""The Debian package: what it installs, what it needs, and how tightly its service is locked."""

from __future__ import annotations

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import cli
from kiosk.shell.environment import KEPT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the package is one of Debian's")

FullScreen = Callable[..., subprocess.Popen[str]]

MOST_EXPOSED = 2.5
"""Of 10, as systemd-analyze judges a service; 10 is one without any protection."""


@pytest.fixture(scope="module")
def package(root: Path) -> Path:
    return root / "package" / "deb"


@pytest.fixture(scope="module")
def commands(package: Path) -> ModuleType:
    """``package/deb/commands.py``, which is on no import path."""
    return _module(package / "commands.py")


@pytest.fixture(scope="module")
def build(package: Path, commands: ModuleType) -> ModuleType:
    """``package/deb/build.py``, which imports the one above by its bare name."""
    sys.modules["commands"] = commands
    try:
        return _module(package / "build.py")
    finally:
        del sys.modules["commands"]


@pytest.fixture(scope="module")
def installed(build: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package lays out, around a program that is an empty file."""
    program = tmp_path_factory.mktemp("program") / "kiosk"
    program.mkdir()
    (program / "kiosk").touch()
    root = tmp_path_factory.mktemp("installed")
    build.stage(program, root, 0)
    return root


@pytest.fixture(scope="module")
def unit(package: Path) -> str:
    return (package / "kiosk.service").read_text(encoding="utf-8")


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def every_command(parser: argparse.ArgumentParser, words: str = "kiosk") -> set[str]:
    """All that the parser lets somebody type, found another way than the package does."""
    told = parser.format_help().partition("positional arguments:")[2].partition("options:")[0]
    names = re.findall(r"^    (\S+)", told, re.MULTILINE) if "  COMMAND" in told else []
    choices = next((a.choices for a in parser._actions if isinstance(a.choices, dict)), {})
    inner = {found for name in names for found in every_command(choices[name], f"{words} {name}")}
    return inner or {words}


def test_the_man_page_tells_every_command_and_option(commands: ModuleType) -> None:
    page = commands.man("1.2.3").replace("\\-", "-")

    wanted = every_command(cli._parser(["--help"]))
    assert {"kiosk run", "kiosk pin unlock", "kiosk content reading-level"} <= wanted
    assert set(re.findall(r"^\.SS (.+)$", page, re.MULTILINE)) == wanted
    for option in ("--library", "--text-size", "--strict", "--format"):
        assert f"\\fB{option}\\fR" in page


@pytest.mark.skipif(not shutil.which("man"), reason="there is no man here")
def test_man_reads_the_page_without_a_warning(commands: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "kiosk.1").write_text(commands.man("1.2.3"))
    words = ["man", "--warnings", "-l", "kiosk.1"]
    read = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True)

    assert read.stderr == ""
    assert "kiosk pin set" in read.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["kiosk", ""], {"run", "tour", "search", "pin", "doctor", "displays", "settings"}),
        (["kiosk", "co"], {"content"}),
        (["kiosk", "pin", ""], {"set", "status", "unlock"}),
        (["kiosk", "content", "reading-level", "--"], {"--format"}),
        (["kiosk", "run", "--kiosk", "--si"], {"--size"}),
    ],
)
def test_bash_completes(installed: Path, typed: list[str], offered: set[str]) -> None:
    script = installed / "usr/share/bash-completion/completions/kiosk"
    words = " ".join(f"'{word}'" for word in typed)
    asked = f". {script}; COMP_WORDS=({words}) COMP_CWORD={len(typed) - 1}; _kiosk"
    said = subprocess.run(
        ["bash", "-c", f'{asked}; printf "%s\\n" "${{COMPREPLY[@]}}"'],
        capture_output=True,
        text=True,
        check=True,
    )

    assert offered <= set(said.stdout.split())


def test_it_depends_on_what_the_scripts_install(root: Path, build: ModuleType) -> None:
    """The list of libraries is in script/_setup alone; bash reads it as a script does."""
    read = f'. {root}/script/_setup; printf "%s\\n" "$QT_LIBRARIES" "$VOICES"'
    said = subprocess.run(
        ["bash", "-c", read, f"{root}/script/x"], capture_output=True, text=True, check=True
    )
    packages = {line.split()[1] for line in said.stdout.splitlines() if line}

    needed = build.depends()
    assert packages and packages <= set(needed)
    assert {"cage", "seatd"} <= set(needed)
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", needed[0])


def test_settings_are_its_only_conffile_and_set_nothing(installed: Path) -> None:
    assert (installed / "DEBIAN/conffiles").read_text() == "/etc/kiosk/kiosk.toml\n"
    lines = (installed / "etc/kiosk/kiosk.toml").read_text().splitlines()
    assert lines
    assert [line for line in lines if line and not line.startswith("#")] == []


def test_the_page_that_the_service_names_is_installed(installed: Path, unit: str) -> None:
    (named,) = re.findall(r"see /(\S+\.md)\.$", unit, re.MULTILINE)
    assert "systemctl edit kiosk" in (installed / named).read_text(encoding="utf-8")


def test_every_program_of_it_can_be_run(installed: Path) -> None:
    for name in ("usr/lib/kiosk/kiosk", "usr/lib/kiosk/full-screen"):
        assert (installed / name).stat().st_mode & 0o777 == 0o755
    assert (installed / "usr/bin/kiosk").resolve() == installed / "usr/lib/kiosk/kiosk"


@pytest.mark.parametrize("script", ["full-screen", "postinst", "prerm", "postrm"])
def test_sh_can_read(package: Path, script: str) -> None:
    assert subprocess.run(["sh", "-n", str(package / script)], check=False).returncode == 0


@pytest.fixture
def full_screen(package: Path, tmp_path: Path) -> FullScreen:
    """What the service starts, with a kiosk of the given lines under a cage like Debian's."""
    kiosk, cage = tmp_path / "kiosk", tmp_path / "cage"
    text = (package / "full-screen").read_text(encoding="utf-8")
    (tmp_path / "full-screen").write_text(text.replace("/usr/lib/kiosk/kiosk", str(kiosk)))
    (tmp_path / "status").write_text("0\n")  # of the time before
    (tmp_path / "pid").write_text("1\n")

    def start(lines: str, around: str = '"$@" 2>&1') -> subprocess.Popen[str]:
        kiosk.write_text(f"#!/bin/sh\n{lines}\n")
        cage.write_text(f"#!/bin/sh\nshift 2\n{around}\nexit 0\n")
        for program in (kiosk, cage):
            program.chmod(0o755)
        return subprocess.Popen(
            ["sh", str(tmp_path / "full-screen")],
            env={"PATH": f"{tmp_path}:/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    return start


@pytest.mark.parametrize(
    ("ending", "status"),
    [
        ("exit 0", 0),
        ("exit 75", 75),
        ("kill -9 $$", 137),
        ("kill -9 $(ps -o ppid= -p $PPID) $PPID $$", 1),
    ],
    ids=["left", "restart", "killed", "cage killed"],
)
def test_the_status_of_the_kiosk_is_handed_on(
    full_screen: FullScreen, ending: str, status: int
) -> None:
    """cage 0.1.4 says 0 whatever its program said; a cage that dies leaves no word."""
    with full_screen(ending) as shown:
        assert shown.wait(10) == status


def test_told_to_stop_the_kiosk_ends_before_cage(
    full_screen: FullScreen,
) -> None:
    """A kiosk that loses its screen would count the stop as a fall."""
    lines = "trap 'sleep 0.3; echo ended; exit 0' TERM; echo runs; while :; do sleep 0.1; done"
    with full_screen(lines) as shown:
        assert shown.stdout and shown.stdout.readline() == "runs\n"
        shown.terminate()
        assert shown.wait(10) == 0
        assert shown.stdout.read() == "ended\n"


def test_told_to_stop_before_there_is_a_kiosk_cage_ends(
    full_screen: FullScreen,
) -> None:
    with full_screen("exit 0", "echo runs; exec sleep 20") as shown:
        assert shown.stdout and shown.stdout.readline() == "runs\n"
        shown.terminate()
        assert shown.wait(10) == 1


def analysed(unit: str, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    (folder / "kiosk.service").write_text(unit)
    return subprocess.run(
        ["systemd-analyze", *words, "kiosk.service"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def exposure(unit: str, folder: Path) -> float:
    said = analysed(unit, folder, "security", "--offline=yes", "--no-pager").stdout
    judged = re.search(r"Overall exposure level for kiosk.service: ([\d.]+)", said)
    assert judged, said
    return float(judged[1])


needs_systemd = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="there is no systemd-analyze here"
)


@needs_systemd
def test_the_service_is_locked_tightly(unit: str, tmp_path: Path) -> None:
    assert exposure(unit, tmp_path) <= MOST_EXPOSED


@needs_systemd
@pytest.mark.parametrize(
    "line",
    [
        "CapabilityBoundingSet=",
        "NoNewPrivileges=yes",
        "PrivateNetwork=yes",
        "ProtectHome=yes",
        "ProtectSystem=strict",
        "RestrictAddressFamilies=AF_UNIX AF_NETLINK",
        "SystemCallFilter=@system-service\nSystemCallFilter=~@privileged @resources",
    ],
)
def test_without_a_line_it_is_judged_worse(unit: str, tmp_path: Path, line: str) -> None:
    assert f"\n{line}\n" in unit
    assert exposure(unit.replace(f"\n{line}\n", "\n"), tmp_path) > exposure(unit, tmp_path)


@needs_systemd
def test_systemd_understands_every_line_of_it(unit: str, tmp_path: Path) -> None:
    """What it starts is not on this machine: a copy starts /bin/true."""
    here = re.sub(r"^(ExecStart(?:Pre)?=).*", r"\1/bin/true", unit, flags=re.MULTILINE)

    assert analysed(here, tmp_path, "verify", "--man=no").stderr == ""
    wrong = here.replace("PrivateTmp=yes", "PrivateTemp=yes")
    assert "PrivateTemp" in analysed(wrong, tmp_path, "verify", "--man=no").stderr


def test_only_staff_end_it(unit: str) -> None:
    """on-failure: it is started again unless the status is 0, or one that the service names."""
    from kiosk.ending import LEFT, RESTART

    assert "\nRestart=on-failure\n" in unit
    assert (LEFT == 0) and (RESTART != 0)
    assert not re.search("SuccessExitStatus|RestartPreventExitStatus", unit)


def test_a_start_that_takes_too_long_has_fallen(unit: str) -> None:
    """SIGTERM, systemd's own way, is a good end to the kiosk: no safe start would ever come."""
    assert re.search(r"^TimeoutStartSec=\d+$", unit, re.MULTILINE)
    assert "\nTimeoutStartFailureMode=kill\n" in unit


def test_what_the_service_sets_reaches_cage_or_the_kiosk(unit: str) -> None:
    lines = re.findall(r"^Environment=(.+)$", unit, re.MULTILINE)
    pairs = [pair.replace("%t", "/run").split("=", 1) for line in lines for pair in line.split()]
    ours = [pair for pair in pairs if not pair[0].startswith(("WLR_", "LIBSEAT_"))]
    assert len(ours) < len(pairs)
    for name, value in ours:
        assert re.fullmatch(KEPT[name], value), name


def test_devices_that_come_together_begin_it_once(package: Path, unit: str) -> None:
    """systemd-run refuses a unit of the same name; no accuracy of its own would be a minute."""
    rule = (package / "kiosk.rules").read_text(encoding="utf-8").splitlines()[-1]
    (run,) = re.findall(r'RUN\+="([^"]+)"', rule)
    words = run.split()
    assert words[0] == "/usr/bin/systemd-run"
    assert {"--unit=kiosk-input", "--collect", "--timer-property=AccuracySec=100ms"} <= {*words}
    assert words[-2:] == ["try-restart", "kiosk.service"]
    assert 'TEST=="/run/kiosk"' in rule and "\nRuntimeDirectory=kiosk\n" in unit
