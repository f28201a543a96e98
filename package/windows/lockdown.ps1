#Requires -Version 5.1
#Requires -PSEdition Desktop
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Turns a Windows machine into a kiosk, step by step, and back again.
.DESCRIPTION
    Without -Do or -Undo it lists the steps and how each stands. Every step can be done again
    without harm, tried with -WhatIf, and undone. What it does is written to
    %SystemRoot%\Logs\kiosk-lockdown.log. It reaches no network.
.PARAMETER Do
    Do the steps.
.PARAMETER Undo
    Bring back what was before them, in the opposite order.
.PARAMETER Step
    Only these steps. Default: all.
.PARAMETER User
    The local account that the kiosk runs as. What was done for one cannot be undone for another.
.PARAMETER Password
    For the step account, where the user is not there yet. It is asked for where it is missing.
.PARAMETER Program
    The program that takes the place of the desktop.
.EXAMPLE
    .\lockdown.ps1
    Lists the steps and how each stands.
.EXAMPLE
    .\lockdown.ps1 -Do -WhatIf
    Says what would be done.
.EXAMPLE
    .\lockdown.ps1 -Undo -Step keyboard
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Status')]
param(
    [Parameter(ParameterSetName = 'Status')] [switch] $Status,
    [Parameter(Mandatory, ParameterSetName = 'Do')] [switch] $Do,
    [Parameter(Mandatory, ParameterSetName = 'Undo')] [switch] $Undo,
    [ValidateSet('account', 'shell', 'keyboard', 'firewall', 'power', 'touch', 'updates',
        'crashes', 'usb', 'lockscreen')]
    [string[]] $Step,
    [string] $User = 'kiosk',
    [Parameter(ParameterSetName = 'Do')] [securestring] $Password,
    [string] $Program
)

$ErrorActionPreference = 'Stop'
if (-not $Program) { $Program = Join-Path (Split-Path -Parent $PSScriptRoot) 'kioskw.exe' }

foreach ($file in 'common', 'registry', 'account', 'shell', 'keyboard', 'firewall', 'power') {
    . (Join-Path $PSScriptRoot "steps\$file.ps1")
}

function New-Step([string] $About, [scriptblock] $Do, [scriptblock] $Undo, [scriptblock] $State) {
    @{ 'About' = $About; 'Do' = $Do; 'Undo' = $Undo; 'State' = $State }
}

# Its values are in steps\registry.csv.
function New-RegistryStep([string] $About) {
    New-Step $About { Enable-RegistryStep $args[0] } { Disable-RegistryStep $args[0] } `
        { Get-RegistryStepState $args[0] }
}

$steps = [ordered] @{
    account    = New-Step 'a standard user for the kiosk, who may write its state' `
        { Enable-Account } { Disable-Account } { Get-AccountState }
    shell      = New-Step 'the kiosk in place of the desktop' `
        { Enable-Shell } { Disable-Shell } { Get-ShellState }
    keyboard   = New-Step 'keys of Windows and of accessibility blocked' `
        { Enable-Keyboard } { Disable-Keyboard } { Get-KeyboardState }
    firewall   = New-Step 'no network for the kiosk' `
        { Enable-Firewall } { Disable-Firewall } { Get-FirewallState }
    power      = New-Step 'the screen stays on, buttons do nothing' `
        { Enable-Power } { Disable-Power } { Get-PowerState }
    touch      = New-RegistryStep 'no edge swipes, no keyboard of Windows'
    updates    = New-RegistryStep 'updates and restarts at night, without notices'
    crashes    = New-RegistryStep 'no windows about faults'
    usb        = New-RegistryStep 'nothing starts from a USB stick'
    lockscreen = New-RegistryStep 'no lock screen, screen saver or notices'
}

$chosen = @($steps.Keys | Where-Object { -not $Step -or $_ -in $Step })

if (-not ($Do -or $Undo)) {
    foreach ($name in $chosen) {
        $ask = $steps[$name].State
        try { $state = & $ask $name } catch { $state = "unknown: $_" }
        [pscustomobject] @{ Step = $name; State = $state; About = $steps[$name].About }
    }
    return
}

if ($Undo) { [array]::Reverse($chosen) }
$what = if ($Do) { 'Do' } else { 'Undo' }
$failed = @()
$log = Join-Path $env:SystemRoot 'Logs\kiosk-lockdown.log'
if (-not $WhatIfPreference) { Start-Transcript -Path $log -Append | Out-Null }
try {
    foreach ($name in $chosen) {
        if (-not $PSCmdlet.ShouldProcess($name, "${what}: $($steps[$name].About)")) { continue }
        try {
            $work = $steps[$name][$what]
            $ask = $steps[$name].State
            # What was kept is of one user: brought back for another, it would only be forgotten.
            $of = Get-Before $name user
            if ($Undo -and $of -and $of -ne $User) { throw "it was done for ${of}: say -User $of" }
            & $work $name | Out-Null
            if ($Do) { Save-Before $name user $User } else { Clear-Before $name }
            Write-Host "${name}: $(& $ask $name)"
        } catch {
            $failed += $name
            Write-Warning "${name}: $_"
        }
    }
} finally {
    if (-not $WhatIfPreference) { Stop-Transcript | Out-Null }
}
if ($failed) { exit 1 }
