"""The commands of the README: they hold, and a machine that lacks something is told what."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts set Debian up")

SCRIPTS = [
    "script/run",
    "script/test",
    "script/check",
    "script/package",
    "script/deb",
    "script/soak",
    ".ci/run",
]


BASH = shutil.which("bash") or "bash"


def bash(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([BASH, *arguments], env=env, capture_output=True, text=True, check=False)


@pytest.fixture
def bare(tmp_path: Path, root: Path) -> dict[str, str]:
    """A machine with Python that has no venv, no library of Qt, and no way to become root."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("dirname", "tail", "mkdir", "cat", "cksum", "readlink"):
        (tools / name).symlink_to(shutil.which(name) or name)
    for name, body in {
        "ldconfig": "echo",
        "uname": "echo Linux",
        "id": "echo 1000",
        "sudo": "exit 1",
        "apt-get": "exit 1",
        "python3": 'case "$2" in *ensurepip*) exit 1 ;; *print*) echo 3.11 ;; esac',
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{body}\n")
        (tools / name).chmod(0o755)
    (tmp_path / "script").mkdir()
    for name in ("_setup", "run", "test"):
        shutil.copy(root / "script" / name, tmp_path / "script")
    return {"PATH": str(tools), "HOME": str(tmp_path)}


@pytest.mark.parametrize("script", SCRIPTS)
def test_it_is_a_command_that_bash_can_read(root: Path, script: str) -> None:
    assert os.access(root / script, os.X_OK)
    assert bash("-n", str(root / script)).returncode == 0


def test_all_that_is_missing_is_named_on_one_line(bare: dict[str, str]) -> None:
    ended = bash(f"{bare['HOME']}/script/test", env=bare)

    assert ended.returncode == 1
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    assert "sudo apt-get install python3-venv " in line
    assert {"libegl1", "libgl1", "libxkbcommon0", "libxcb-cursor0"} <= set(line.split())
    voices = {"libspeechd2", "libpulse0", "speech-dispatcher", "espeak-ng"}
    assert voices <= set(line.split())


def test_a_machine_without_a_right_python_is_told_so(bare: dict[str, str]) -> None:
    python = Path(bare["PATH"], "python3")
    python.write_text("#!/bin/sh\nexit 1\n")
    ended = bash(f"{bare['HOME']}/script/run", env=bare)

    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("Python 3.11, 3.12 or 3.13 is needed.")


def test_nothing_that_qt_loads_is_missing_here(qt: Path) -> None:
    """A new Qt may link to a library that the scripts do not install yet."""
    plugins = [*qt.glob("plugins/platforms/libq[wxo]*.so"), *qt.glob("plugins/wayland-*/*.so")]
    plugins += qt.glob("plugins/texttospeech/*.so")
    names = ("Gui", "Quick", "Svg", "Test", "TextToSpeech")
    modules = [qt.parent / f"Qt{name}.abi3.so" for name in names]
    asked = subprocess.run(
        ["ldd", *map(str, [*plugins, *modules])], capture_output=True, text=True, check=True
    )

    assert "libxcb-cursor.so.0 => /" in asked.stdout
    assert "libspeechd.so.2 => /" in asked.stdout
    assert [line.strip() for line in asked.stdout.splitlines() if "not found" in line] == []
