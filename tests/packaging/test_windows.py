"""What is made for Windows, as far as it can be held against itself where there is no Windows."""

from __future__ import annotations

import ast
import csv
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__
from kiosk.ending import LEFT

STEP = re.compile(r"^    (\w+) += New-(Registry)?Step '([^']+)'", re.MULTILINE)
NETWORK = re.compile(
    r"Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|Net\.WebClient|HttpClient|winget|\bcurl\b"
    r"|https?://(?!learn\.microsoft\.com|docs\.astral\.sh)",
    re.IGNORECASE,
)
COMMANDS_OF_WINDOWS = """
    Add-LocalGroupMember ConvertFrom-Json ConvertTo-Json Disable-WindowsOptionalFeature
    Enable-WindowsOptionalFeature ForEach-Object Get-Acl Get-CimInstance Get-Item Get-LocalUser
    Get-NetFirewallApplicationFilter Get-NetFirewallRule Get-Service Get-WindowsOptionalFeature
    Get-WmiObject Import-Csv Invoke-CimMethod Join-Path New-Item New-ItemProperty New-LocalUser
    New-NetFirewallRule Out-Null Read-Host Remove-CimInstance Remove-Item Remove-ItemProperty
    Remove-LocalUser Remove-NetFirewallRule Remove-WmiObject Set-Service Set-WmiInstance Split-Path
    Start-Sleep Start-Transcript Stop-Transcript Test-Path Where-Object Write-Host Write-Verbose
    Write-Warning
"""
WHEEL = Path(__file__).parent / "windows_wheel.txt"


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "package" / "windows"


@pytest.fixture(scope="module")
def scripts(folder: Path) -> dict[str, str]:
    """What runs on the kiosk: the text of each PowerShell script by its name, without comments."""
    files = [folder / "lockdown.ps1", *sorted((folder / "steps").glob("*.ps1"))]
    texts = {file.name: file.read_text(encoding="ascii") for file in files}
    return {name: re.sub(r"^\s*#.*$", "", text, flags=re.M) for name, text in texts.items()}


@pytest.fixture(scope="module")
def steps(scripts: dict[str, str]) -> dict[str, tuple[bool, str]]:
    """Of each step: whether it is all in registry.csv, and what it is about."""
    found = STEP.findall(scripts["lockdown.ps1"])
    return {name: (bool(registry), about) for name, registry, about in found}


@pytest.fixture(scope="module")
def values(folder: Path) -> list[dict[str, str]]:
    text = (folder / "steps" / "registry.csv").read_text(encoding="ascii")
    return list(csv.DictReader(text.splitlines()))


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "windows.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def setup(folder: Path) -> str:
    return (folder / "kiosk.iss").read_text(encoding="ascii")


def section(page: str, title: str) -> str:
    """The text below ``### title``."""
    found = re.search(rf"^### {title}$(.*?)(?=^##)", page, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


# The scripts


def test_the_steps_that_may_be_chosen_are_those_there_are(
    scripts: dict[str, str], steps: dict[str, tuple[bool, str]]
) -> None:
    chosen = re.search(r"\[ValidateSet\(([^)]*)\)\]", scripts["lockdown.ps1"])
    assert chosen
    assert re.findall(r"'(\w+)'", chosen[1]) == list(steps)
    assert len(steps) == 10


def test_every_step_can_be_done_undone_and_asked(
    scripts: dict[str, str], steps: dict[str, tuple[bool, str]], values: list[dict[str, str]]
) -> None:
    for name, (registry, _) in steps.items():
        if registry:
            assert [value for value in values if value["step"] == name], name
            continue
        text = scripts[f"{name}.ps1"]
        for function in (f"Enable-{name}", f"Disable-{name}", f"Get-{name}State"):
            assert re.search(rf"^function {function}\b", text, re.M | re.I), function
            assert re.search(rf"\{{ {function} \}}", scripts["lockdown.ps1"], re.I), function


def test_every_command_is_ours_or_one_of_windows(scripts: dict[str, str]) -> None:
    """A slip of the pen would only show on Windows."""
    text = "\n".join(scripts.values())
    ours = set(re.findall(r"^function ([\w-]+)", text, re.MULTILINE))
    called = set(re.findall(r"(?<![\w'$\\-])[A-Z][A-Za-z]+-[A-Z]\w+", text))
    assert len(ours) > 40
    assert ours <= called
    assert called - ours == set(COMMANDS_OF_WINDOWS.split())


@pytest.mark.parametrize(
    ("script", "function", "kept", "changed"),
    [
        ("account.ps1", "Enable-Account", "account signsIn", "New-LocalUser"),
        ("account.ps1", "Enable-Account", "account granted", "/grant"),
        ("shell.ps1", "Enable-Shell", "shell enabled", "SetEnabled"),
        ("shell.ps1", "Enable-Shell", "shell default", "SetDefaultShell"),
        ("keyboard.ps1", "Enable-Keyboard", "keyboard predefined", "$key.Put()"),
        ("keyboard.ps1", "Enable-Keyboard", "keyboard custom", "Set-WmiInstance"),
        ("keyboard.ps1", "Enable-Keyboard", "keyboard accessibility", "$accessibility.Put()"),
        ("power.ps1", "Enable-Power", "power plan", "/setactive"),
        ("registry.ps1", "Enable-RegistryStep", "$Step ", "Set-RegistryValue"),
    ],
)
def test_what_a_step_changes_is_kept_first(
    scripts: dict[str, str], script: str, function: str, kept: str, changed: str
) -> None:
    """What it makes anew is another matter: that is written down once it is there."""
    body = scripts[script].split(f"function {function}")[1].split("\n}\n")[0]
    assert body.index(f"Save-Before {kept}") < body.index(changed)


def test_what_was_kept_is_brought_back_and_forgotten(scripts: dict[str, str]) -> None:
    text = "\n".join(scripts.values())
    saved, asked = (set(re.findall(rf"{verb}-Before (\w+ \w+)", text)) for verb in ("Save", "Get"))
    assert saved == asked
    assert len(saved) == 9
    for name in ("account", "shell", "keyboard", "power"):
        undoing = scripts[f"{name}.ps1"].split(f"function Disable-{name.title()}")[1]
        body = undoing.split("\n}\n")[0]
        asked_last = body.rindex(f"Get-Before {name}")
        forgotten = re.search(f"Clear-Before {name}|Disable-RegistryStep {name}", body)
        assert forgotten and forgotten.start() > asked_last


def test_what_was_done_for_one_user_is_not_undone_for_another(scripts: dict[str, str]) -> None:
    body = scripts["lockdown.ps1"]
    asked = body.index("$of = Get-Before $name user\n")
    refused = body.index("if ($Undo -and $of -and $of -ne $User) { throw ")
    work = body.index("& $work $name")
    kept = body.index("if ($Do) { Save-Before $name user $User } else { Clear-Before $name }")
    assert asked < refused < work < kept


def test_a_folder_that_setup_has_not_made_is_reset_first(setup: str) -> None:
    """Also not that of an older kiosk: its user would no longer write there."""
    steps = [line for line in setup.splitlines() if "icacls.exe" in line]
    (reset,) = [line for line in steps if " /reset /T " in line]
    assert steps.index(reset) < min(steps.index(line) for line in steps if "/grant" in line)
    assert reset.endswith("Check: IsFirst")
    app = re.findall(r"^AppId=\{(\{[^}]+\})$", setup, re.MULTILINE)
    assert re.findall(r"Uninstall\\(\{[^}]+\})_is1'", setup) == app


def test_it_asks_for_an_administrator_and_can_be_tried(folder: Path) -> None:
    text = (folder / "lockdown.ps1").read_text(encoding="ascii")
    assert "#Requires -RunAsAdministrator" in text
    assert "SupportsShouldProcess" in text
    changes = text.index("& $work $name")
    assert text.index("$PSCmdlet.ShouldProcess(") < changes
    assert "if (-not $WhatIfPreference) { Start-Transcript" in text


def test_nothing_of_it_reaches_for_the_network(folder: Path) -> None:
    files = [file for file in folder.rglob("*") if file.suffix in (".ps1", ".iss", ".csv")]
    assert len(files) > 9
    for file in files:
        assert not NETWORK.search(file.read_text(encoding="ascii")), file
    assert NETWORK.search("Invoke-WebRequest https://example.org")
    features = (folder / "steps" / "common.ps1").read_text(encoding="ascii")
    assert "-LimitAccess" in features, "else Windows looks for features at Windows Update"


def test_no_password_is_written_down(scripts: dict[str, str]) -> None:
    assert "DefaultPassword" not in "".join(scripts.values())
    assert "ConvertFrom-SecureString" not in "".join(scripts.values())


def test_the_values_of_the_registry(
    values: list[dict[str, str]], steps: dict[str, tuple[bool, str]]
) -> None:
    places = [(value["path"], value["name"]) for value in values]
    assert len(set(places)) == len(places)
    for value in values:
        assert None not in value and all(value.values()), value
        assert value["step"] in steps
        assert value["path"].startswith(("HKLM:\\", "USER:\\")), value
        assert value["kind"] in ("DWord", "String")
        assert value["kind"] == "String" or value["value"].isdecimal()


def test_leaving_by_pin_is_what_shell_launcher_waits_for(folder: Path) -> None:
    shell = (folder / "steps" / "shell.ps1").read_text(encoding="ascii")
    assert f"$StaffLeft = {LEFT}\n" in shell
    tree = ET.parse(folder / "shell-launcher.xml")
    space = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
    actions = {
        one.attrib["ReturnCode"]: one.attrib["Action"]
        for one in tree.iter(f"{space}ReturnCodeAction")
    }
    assert actions == {str(LEFT): "DoNothing"}
    assert {one.attrib["Action"] for one in tree.iter(f"{space}DefaultAction")} == {"RestartShell"}
    used, defined = (
        {one.attrib["Id"] for one in tree.iterfind(f".//{space}{place}/{space}Profile")}
        for place in ("Config", "Profiles")
    )
    assert used == defined
    arguments = "supervise --kiosk"
    assert f'kioskw.exe {arguments}"' in (folder / "shell-launcher.xml").read_text("utf-8")
    assert f'`"$Program`" {arguments}"' in shell


# The installer


def test_the_installer_names_files_that_are_there(root: Path, folder: Path, setup: str) -> None:
    sources = re.findall(r'^(?:Source: "|LicenseFile=)\{#Root\}\\([^"\n]+)', setup, re.M)
    assert len(sources) == 7
    for source in sources:
        pattern = source.replace("\\", "/")
        if not pattern.startswith("dist/"):
            assert list(root.glob(pattern)), source
    assert re.search(r'^#define Root "\.\.\\\.\."$', setup, re.M)
    assert (folder / ".." / "..").resolve() == root


def test_it_knows_the_older_kiosk_and_keeps_its_settings(setup: str) -> None:
    assert "AppId={{7C1F8A52-3B0D-4E8B-9B61-6B2C0F4D9E37}\n" in setup, "never to be changed"
    assert "AppVersion={#Version}\n" in setup
    assert __version__ not in setup
    in_data = [
        line for line in setup.splitlines() if re.match(r"(Name|Source): .*commonappdata", line)
    ]
    assert len(in_data) == 3
    assert all("uninsneveruninstall" in line for line in in_data)
    assert "onlyifdoesntexist" in in_data[0] and "kiosk.toml" in in_data[0]
    assert not re.search(r"^Type: .*commonappdata", setup, re.M)


def test_the_build_says_the_version_and_the_lock(folder: Path, setup: str) -> None:
    build = (folder / "build.ps1").read_text(encoding="ascii")
    assert '"/DVersion=$version"' in build
    assert "--require-hashes requirements.lock" in build
    assert "/DSigned" in build and "#ifdef Signed" in setup
    assert '"/Skiosk=$SignWith"' in build and "SignTool=kiosk\n" in setup


def test_the_page_gives_the_rights_that_setup_gives(page: str, setup: str) -> None:
    for_folder = re.findall(r"\*S-1-5-[\d-]+:\(OI\)\(CI\)\w+", setup)
    by_hand = re.findall(r"\*S-1-5-[\d-]+:\(OI\)\(CI\)\w+", page)
    assert for_folder == by_hand
    assert len(by_hand) == 5


# The program's folder


def test_the_version_resource(folder: Path) -> None:
    spec = importlib.util.spec_from_file_location("windows_version", folder / "version.py")
    assert spec and spec.loader
    version = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(version)
    text = version.resource("kioskw", __version__)
    tree = ast.parse(text, mode="eval")
    assert isinstance(tree.body, ast.Call)
    numbers = tuple(int(number) for number in __version__.split("."))
    assert f"filevers={(*numbers, 0)}" in text
    assert '"OriginalFilename", "kioskw.exe"' in text


def test_the_screen_s_program_has_no_console(root: Path) -> None:
    spec = (root / "build.spec").read_text(encoding="utf-8")
    assert 'program("kiosk", console=True)' in spec
    assert 'program("kioskw", console=False)' in spec


def test_the_lists_fit_the_wheel_of_windows(contents: ModuleType, root: Path) -> None:
    head, *_, last = WHEEL.read_text(encoding="ascii").splitlines()
    assert last
    (version,) = re.findall(r"PySide6 ([\d.]+)", head)
    assert f"pyside6=={version}" in (root / "requirements.lock").read_text("utf-8").lower()
    files = [name for name in WHEEL.read_text("ascii").splitlines() if not name.startswith("#")]
    plugins = [name.split("/") for name in files if "/plugins/" in name]
    packed = {file for *_, kind, file in plugins if contents.wanted_plugin(kind, file)}
    assert packed == {
        "qoffscreen.dll",
        "qtexttospeech_sapi.dll",
        "qtexttospeech_winrt.dll",
        "qwindows.dll",
    }
    for module in contents.QML_MODULES:
        libraries = [name for name in files if Path(name).parent == Path("PySide6/qml", module)]
        assert len(libraries) == 1, module
    needed = [name for name in files if "/plugins/" not in name or Path(name).name in packed]
    assert contents.forbidden(needed) == []


# The page


def test_the_page_describes_every_step_and_its_undoing(
    page: str, steps: dict[str, tuple[bool, str]]
) -> None:
    rows = re.findall(r"^\| \[`(\w+)`\]\(#(\w+)\) \| (.+) \|$", page, re.MULTILINE)
    assert [(name, about) for name, _, about in rows] == [
        (name, about) for name, (_, about) in steps.items()
    ]
    for name, anchor, _ in rows:
        assert name == anchor
        assert re.search(r"^Undo: \w", section(page, name), re.MULTILINE), name


def test_the_page_says_plainly_what_was_not_run(page: str) -> None:
    assert "Nobody of this project has run any of this on Windows yet." in page
    listed = page.split("## What was not run")[1]
    for part in ("build.spec", "kiosk.iss", "build.ps1", "lockdown.ps1", "shell-launcher.xml"):
        assert f"`{part}`" in listed, part
