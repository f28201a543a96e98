# Shell Launcher: the kiosk in place of the desktop, for its user only.
# https://learn.microsoft.com/windows/configuration/shell-launcher/wesl-usersetting

$Embedded = 'root\standardcimv2\embedded'
$ShellFeature = 'Client-EmbeddedShellLauncher'
$RestartShell = 0
$DoNothing = 3

# kiosk/ending.py LEFT: staff have left the kiosk with their PIN.
$StaffLeft = 0

function Invoke-ShellLauncher([string] $Method, [hashtable] $Arguments = @{}) {
    Invoke-CimMethod -Namespace $Embedded -ClassName WESL_UserSetting -MethodName $Method `
        -Arguments $Arguments
}

function Get-KioskShell { "`"$Program`" supervise --kiosk" }

function Get-OwnShell {
    $sid = Get-KioskSid
    if ($sid) {
        Get-CimInstance -Namespace $Embedded -ClassName WESL_UserSetting `
            -ErrorAction SilentlyContinue | Where-Object { $_.Sid -eq $sid }
    }
}

function Enable-Shell {
    if (-not (Test-Path -LiteralPath $Program)) { throw "there is no program $Program" }
    $sid = Get-KioskSid
    if (-not $sid) { throw "there is no user ${User}: do the step account first" }
    Enable-Feature shell $ShellFeature
    $default = Invoke-ShellLauncher GetDefaultShell
    Save-Before shell enabled ([bool] (Invoke-ShellLauncher IsEnabled).Enabled)
    Save-Before shell default @{ Shell = $default.Shell; Action = $default.DefaultAction }
    # Everybody else keeps the desktop. Without this they would get a command prompt.
    Invoke-ShellLauncher SetDefaultShell @{
        Shell = 'explorer.exe'; DefaultAction = [int] $RestartShell
    } | Out-Null
    if (Get-OwnShell) { Invoke-ShellLauncher RemoveCustomShell @{ Sid = $sid } | Out-Null }
    Invoke-ShellLauncher SetCustomShell @{
        Sid                     = $sid
        Shell                   = Get-KioskShell
        CustomReturnCodes       = [int[]] @($StaffLeft)
        CustomReturnCodesAction = [int[]] @($DoNothing)
        DefaultAction           = [int] $RestartShell
    } | Out-Null
    Invoke-ShellLauncher SetEnabled @{ Enabled = $true } | Out-Null
}

function Disable-Shell {
    $default = Get-Before shell default
    if ($default) {
        if (Get-OwnShell) {
            Invoke-ShellLauncher RemoveCustomShell @{ Sid = Get-KioskSid } | Out-Null
        }
        if ($default.Shell) {
            Invoke-ShellLauncher SetDefaultShell @{
                Shell = [string] $default.Shell; DefaultAction = [int] $default.Action
            } | Out-Null
        }
        Invoke-ShellLauncher SetEnabled @{ Enabled = [bool] (Get-Before shell enabled) } | Out-Null
    }
    Disable-Feature shell $ShellFeature
    Clear-Before shell
}

function Get-ShellState {
    if (-not (Test-Feature $ShellFeature)) { return 'off' }
    $shell = Get-OwnShell
    if (-not $shell) { return 'off' }
    if ($shell.Shell -ne (Get-KioskShell)) { return "partly: it starts $($shell.Shell)" }
    if (-not (Invoke-ShellLauncher IsEnabled).Enabled) { return 'partly: it is switched off' }
    'on'
}
