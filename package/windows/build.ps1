#Requires -Version 5.1
<#
.SYNOPSIS
    Builds the kiosk's folder and its installer on Windows.
.DESCRIPTION
    Needs uv (docs.astral.sh/uv) and Inno Setup 6.3 or later. The packages are those of
    requirements.lock, with their sums. Makes dist\kiosk and dist\kiosk-VERSION-setup.exe.
.PARAMETER Iscc
    Inno Setup's compiler.
.PARAMETER SignWith
    A command that signs a file, with $f in place of its name, as Inno Setup's option /S wants it.
    Without it, nothing is signed.
.EXAMPLE
    .\package\windows\build.ps1 -SignWith 'signtool.exe sign /n $qOur clinic$q /fd sha256 $f'
#>
[CmdletBinding()]
param(
    [string] $Iscc = (Join-Path ${env:ProgramFiles(x86)} 'Inno Setup 6\ISCC.exe'),
    [string] $SignWith
)

$ErrorActionPreference = 'Stop'

# Runs a program and returns what it printed. Stops where it fails.
function Invoke-Program([string] $Program) {
    & $Program @args
    if ($LASTEXITCODE) { throw "$Program $args ended with $LASTEXITCODE" }
}

Push-Location (Split-Path -Parent (Split-Path -Parent $PSScriptRoot))
try {
    $python = '.venv\Scripts\python.exe'
    if (-not (Test-Path $python)) { Invoke-Program uv venv --python 3.11 .venv }
    Invoke-Program uv pip sync --require-hashes requirements.lock
    Invoke-Program uv pip install --no-deps --no-build-isolation --editable .
    $version = Invoke-Program $python -c 'import kiosk; print(kiosk.__version__)'

    Invoke-Program $python -m PyInstaller --noconfirm build.spec
    # Opens every page of the folder that was made, without a screen, and fails where one has faults.
    Invoke-Program dist\kiosk\kiosk.exe tour build\tour

    $options = @("/DVersion=$version")
    if ($SignWith) { $options += '/DSigned', "/Skiosk=$SignWith" }
    Invoke-Program $Iscc @options package\windows\kiosk.iss
} finally {
    Pop-Location
}
