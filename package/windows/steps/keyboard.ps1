# Keyboard Filter: keys that Windows would take before the kiosk sees them.
# https://learn.microsoft.com/windows/configuration/keyboard-filter/

$KeyboardFeature = 'Client-KeyboardFilter'

# Letters are typed with these, and the sound may be made softer. All others of Windows' own list of
# combinations are blocked, whichever there are.
$KeysLeft = 'Alt', 'Ctrl', 'Shift', 'VolumeDown', 'VolumeMute', 'VolumeUp'

# Combinations that Windows has and that list has not.
$MoreKeys = @(
    'Alt+Esc', 'Alt+Shift+Esc', 'Ctrl+Alt+Tab', 'Ctrl+Win+Enter', 'Ctrl+Win+O', 'Ctrl+Win+C',
    'Ctrl+Win+D', 'Ctrl+Win+Shift+B', 'Win+A', 'Win+G', 'Win+N', 'Win+S', 'Win+X', 'Win+Y',
    'PrintScreen', 'Snapshot', 'Alt+Snapshot', 'Help'
)

# No key has it in its name.
$Between = ' '

# The provider has no methods for its instances; Microsoft's own examples go this way.
function Get-FilterKey([string] $Class) {
    Get-WmiObject -Namespace $Embedded -Class $Class -ErrorAction SilentlyContinue
}

function Get-FilterSetting([string] $Name) {
    Get-FilterKey WEKF_Settings | Where-Object { $_.Name -eq $Name }
}

function Get-UnwantedKey {
    Get-FilterKey WEKF_PredefinedKey | Where-Object { $_.Id -notin $KeysLeft }
}

function Enable-Keyboard {
    Enable-Feature keyboard $KeyboardFeature
    $predefined = @(Get-UnwantedKey)
    $accessibility = Get-FilterSetting ForceOffAccessibility
    if (-not $predefined -or -not $accessibility) {
        throw 'Keyboard Filter answers after a restart: restart Windows, then do this again'
    }
    Set-Service -Name MsKeyboardFilter -StartupType Automatic
    $open = @($predefined | Where-Object { -not $_.Enabled })
    Save-Before keyboard predefined (($open | ForEach-Object { $_.Id }) -join $Between)
    foreach ($key in $open) {
        $key.Enabled = 1
        $key.Put() | Out-Null
    }
    $there = @(Get-FilterKey WEKF_CustomKey | ForEach-Object { $_.Id })
    $new = @($MoreKeys | Where-Object { $_ -notin $there })
    Save-Before keyboard custom ($new -join $Between)
    foreach ($id in $new) {
        Set-WmiInstance -Namespace $Embedded -Class WEKF_CustomKey -Arguments @{ Id = $id } |
            Out-Null
    }
    # With Sticky Keys, the filter could be passed by.
    Save-Before keyboard accessibility ([string] $accessibility.Value)
    $accessibility.Value = 'true'
    $accessibility.Put() | Out-Null
}

function Disable-Keyboard {
    $open = "$(Get-Before keyboard predefined)" -split $Between
    foreach ($key in @(Get-UnwantedKey | Where-Object { $_.Id -in $open })) {
        $key.Enabled = 0
        $key.Put() | Out-Null
    }
    $made = "$(Get-Before keyboard custom)" -split $Between
    Get-FilterKey WEKF_CustomKey | Where-Object { $_.Id -in $made } | Remove-WmiObject
    $before = Get-Before keyboard accessibility
    $accessibility = Get-FilterSetting ForceOffAccessibility
    if ($before -and $accessibility) {
        $accessibility.Value = $before
        $accessibility.Put() | Out-Null
    }
    Disable-Feature keyboard $KeyboardFeature
    Clear-Before keyboard
}

function Get-KeyboardState {
    if (-not (Test-Feature $KeyboardFeature)) { return 'off' }
    $all = @(Get-UnwantedKey)
    if (-not $all) { return 'partly: Windows has to be restarted' }
    $open = @($all | Where-Object { -not $_.Enabled })
    $custom = @(Get-FilterKey WEKF_CustomKey | Where-Object { $_.Enabled })
    $missing = @($MoreKeys | Where-Object { $_ -notin @($custom | ForEach-Object { $_.Id }) })
    if ($open.Count -eq $all.Count) { return 'off' }
    if ($open.Count + $missing.Count) { return "partly: $($open.Count + $missing.Count) keys open" }
    if ((Get-Service MsKeyboardFilter).Status -ne 'Running') { return 'partly: not running yet' }
    'on'
}
