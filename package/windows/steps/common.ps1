# What several steps need: tools of Windows, and its optional features.

# Runs a tool of Windows and returns what it printed. Throws where it fails.
function Invoke-Tool([string] $Tool) {
    $said = & (Join-Path $env:SystemRoot "System32\$Tool") @args
    if ($LASTEXITCODE) { throw "$Tool $args ended with $LASTEXITCODE" }
    $said
}

# "Enabled", "Disabled" or another state of the feature; empty where this Windows has none such.
function Get-FeatureState([string] $Name) {
    try {
        [string] (Get-WindowsOptionalFeature -Online -FeatureName $Name).State
    } catch {
        ''
    }
}

function Test-Feature([string] $Name) { (Get-FeatureState $Name) -eq 'Enabled' }

# Switches an optional feature of Windows on. It comes from this machine, never from Windows Update.
function Enable-Feature([string] $Step, [string] $Name) {
    if (Test-Feature $Name) { return }
    if (-not (Get-FeatureState $Name)) {
        throw "this Windows has no $Name; it takes Enterprise, Education or IoT Enterprise"
    }
    $made = Enable-WindowsOptionalFeature -Online -FeatureName $Name -All -NoRestart -LimitAccess
    Save-Before $Step feature $true
    if ($made.RestartNeeded) { Write-Warning "${Step}: restart Windows" }
}

# Switches it off again where Enable-Feature has switched it on.
function Disable-Feature([string] $Step, [string] $Name) {
    if ((Get-Before $Step feature) -and (Test-Feature $Name)) {
        Disable-WindowsOptionalFeature -Online -FeatureName $Name -NoRestart | Out-Null
    }
}
