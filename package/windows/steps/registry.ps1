# Values of the registry that a step sets: registry.csv lists them, and what was there before is
# kept where only administrators can write, so that -Undo brings it back.

$Memory = 'HKLM:\SOFTWARE\Kiosk\Lockdown'

function Get-RegistryValue([string] $Path, [string] $Name) {
    $found = @{ There = $false; Kind = ''; Data = $null }
    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
    if ($key) {
        if ($key.GetValueNames() -contains $Name) {
            $found.There = $true
            $found.Kind = [string] $key.GetValueKind($Name)
            $found.Data = $key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
        }
        # What is open keeps a user's part of the registry from being put away.
        $key.Dispose()
    }
    $found
}

function Set-RegistryValue([string] $Path, [string] $Name, [string] $Kind, $Value) {
    # Never New-Item -Force on a key that is there: it would empty it.
    if (-not (Test-Path -LiteralPath $Path)) { New-Item -Path $Path -Force | Out-Null }
    New-ItemProperty -LiteralPath $Path -Name $Name -PropertyType $Kind -Value $Value -Force |
        Out-Null
}

# Keeps what a step found, once: a second -Do must not take its own work for what was before.
function Save-Before([string] $Step, [string] $Name, $Found) {
    $place = Join-Path $Memory $Step
    if (-not (Get-RegistryValue $place $Name).There) {
        Set-RegistryValue $place $Name 'String' (ConvertTo-Json -Compress -Depth 3 $Found)
    }
}

function Get-Before([string] $Step, [string] $Name) {
    $kept = Get-RegistryValue (Join-Path $Memory $Step) $Name
    if ($kept.There) { ConvertFrom-Json $kept.Data }
}

function Clear-Before([string] $Step) {
    Remove-Item -LiteralPath (Join-Path $Memory $Step) -Recurse -ErrorAction SilentlyContinue
}

function Get-KioskSid {
    $account = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
    if ($account) { $account.SID.Value }
}

# Runs $Inside with the kiosk user's part of the registry at HKEY_USERS\<SID>, also while that user
# is not signed in. $false where there is none yet: Windows makes it at the first sign-in.
function Use-UserRegistry([scriptblock] $Inside) {
    $sid = Get-KioskSid
    if (-not $sid) { return $false }
    if (Test-Path -LiteralPath "Registry::HKEY_USERS\$sid") {
        & $Inside
        return $true
    }
    $list = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$sid"
    $folder = (Get-RegistryValue $list 'ProfileImagePath').Data
    if (-not $folder) { return $false }
    $hive = Join-Path ([Environment]::ExpandEnvironmentVariables($folder)) 'NTUSER.DAT'
    if (-not (Test-Path -LiteralPath $hive)) { return $false }
    Invoke-Tool reg.exe load "HKU\$sid" $hive | Out-Null
    try {
        & $Inside
    } finally {
        Close-UserRegistry $sid
    }
    return $true
}

# PowerShell holds keys that it has written until they are collected. Where this fails, Windows
# would give the user an empty profile at the next sign-in, so it is tried for a while, then said.
function Close-UserRegistry([string] $Sid) {
    foreach ($try in 1..10) {
        [GC]::Collect()
        [GC]::WaitForPendingFinalizers()
        try {
            Invoke-Tool reg.exe unload "HKU\$Sid" | Out-Null
            return
        } catch {
            Start-Sleep -Seconds 1
        }
    }
    throw "the registry of $User is still open: restart Windows before $User signs in"
}

function Get-StepValue([string] $Step, [bool] $OfUser) {
    Import-Csv -LiteralPath (Join-Path $PSScriptRoot 'registry.csv') |
        Where-Object { $_.step -eq $Step -and $_.path.StartsWith('USER:\') -eq $OfUser }
}

function Resolve-StepPath([string] $Path) {
    $Path.Replace('USER:\', "Registry::HKEY_USERS\$(Get-KioskSid)\")
}

# Calls $Work with each value of the step. Returns whether the user's values could be reached.
function Invoke-StepValue([string] $Step, [scriptblock] $Work) {
    foreach ($value in Get-StepValue $Step $false) { & $Work $value | Out-Null }
    $ofUser = @(Get-StepValue $Step $true)
    if (-not $ofUser) { return $true }
    Use-UserRegistry { foreach ($value in $ofUser) { & $Work $value | Out-Null } }
}

function Enable-RegistryStep([string] $Step) {
    $reached = Invoke-StepValue $Step {
        param($value)
        $path = Resolve-StepPath $value.path
        Save-Before $Step "$($value.path)|$($value.name)" (Get-RegistryValue $path $value.name)
        Set-RegistryValue $path $value.name $value.kind $value.value
    }
    if (-not $reached) {
        throw "the values of the user $User come later: sign in as $User once, then do this again"
    }
}

function Disable-RegistryStep([string] $Step) {
    # A user who is gone has taken the values along.
    Invoke-StepValue $Step {
        param($value)
        $path = Resolve-StepPath $value.path
        $before = Get-Before $Step "$($value.path)|$($value.name)"
        if ($before -and $before.There) {
            Set-RegistryValue $path $value.name $before.Kind $before.Data
        } elseif ($before) {
            Remove-ItemProperty -LiteralPath $path -Name $value.name -ErrorAction SilentlyContinue
        }
    } | Out-Null
    Clear-Before $Step
}

# How many of the step's values are as it sets them, in words.
function Get-RegistryStepState([string] $Step) {
    $count = @{ Right = 0; All = 0 }
    $reached = Invoke-StepValue $Step {
        param($value)
        $found = Get-RegistryValue (Resolve-StepPath $value.path) $value.name
        $count.All++
        if ($found.There -and [string] $found.Data -eq $value.value) { $count.Right++ }
    }
    if ($count.Right -eq 0) { return 'off' }
    if (-not $reached) { return "partly: $User has not signed in yet" }
    if ($count.Right -eq $count.All) { return 'on' }
    "partly: $($count.Right) of $($count.All) values"
}
