# The account that the kiosk runs as: a standard user of this machine, and the one folder in which
# that user may write.

$Winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'

function Get-StateFolder { Join-Path $env:ProgramData 'kiosk\state' }

# Whether Windows is set to sign the user in: never by this script, but by Autologon.
function Test-SignIn {
    (Get-RegistryValue $Winlogon 'AutoAdminLogon').Data -eq '1' -and
        (Get-RegistryValue $Winlogon 'DefaultUserName').Data -eq $User
}

function Enable-Account {
    Save-Before account signsIn (Test-SignIn)
    if (-not (Get-LocalUser -Name $User -ErrorAction SilentlyContinue)) {
        $secret = $Password
        if (-not $secret -and -not [Environment]::UserInteractive) {
            throw "there is no user $User, and nobody to ask for a password: say -Password"
        }
        if (-not $secret) { $secret = Read-Host -AsSecureString "Password for the new user $User" }
        New-LocalUser -Name $User -Password $secret -Description 'Shows the kiosk' `
            -PasswordNeverExpires -UserMayNotChangePassword -AccountNeverExpires | Out-Null
        Save-Before account made $true
    }
    # By its number: the group has another name in every language of Windows.
    try {
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
    } catch [Microsoft.PowerShell.Commands.MemberExistsException] {
        Write-Verbose "$User is in it"
    }
    $folder = Get-StateFolder
    if (-not (Test-Path -LiteralPath $folder)) { New-Item -ItemType Directory $folder | Out-Null }
    $sid = Get-KioskSid
    Save-Before account granted ((Get-Acl -LiteralPath $folder).Sddl -match "$sid\)")
    Invoke-Tool icacls.exe $folder /grant "*${sid}:(OI)(CI)M" | Out-Null
}

function Disable-Account {
    $sid = Get-KioskSid
    # Nothing is known of a machine where the step was never done.
    $granted = Get-Before account granted
    if ($sid -and $granted -eq $false -and (Test-Path -LiteralPath (Get-StateFolder))) {
        Invoke-Tool icacls.exe (Get-StateFolder) /remove "*$sid" | Out-Null
    }
    if ($sid -and (Get-Before account made)) {
        Get-CimInstance -ClassName Win32_UserProfile -Filter "SID = '$sid'" | Remove-CimInstance
        Remove-LocalUser -Name $User
    }
    $signedIn = Get-Before account signsIn
    if ($signedIn -eq $false -and (Test-SignIn)) {
        Set-RegistryValue $Winlogon 'AutoAdminLogon' 'String' '0'
    }
    Clear-Before account
}

function Get-AccountState {
    if (-not (Get-KioskSid)) { return 'off' }
    if (Test-SignIn) { return 'on' }
    "partly: $User is there and does not sign in by itself; see docs/windows.md"
}
