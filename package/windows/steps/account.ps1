# The account that the kiosk runs as: a standard user of this machine, and the one folder in which
# that user may write.

function Get-StateFolder { Join-Path $env:ProgramData 'kiosk\state' }

function Enable-Account {
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
    Invoke-Tool icacls.exe $folder /grant "*$(Get-KioskSid):(OI)(CI)M" | Out-Null
}

function Disable-Account {
    $sid = Get-KioskSid
    if ($sid -and (Get-Before account made)) {
        if (Test-Path -LiteralPath (Get-StateFolder)) {
            Invoke-Tool icacls.exe (Get-StateFolder) /remove "*$sid" | Out-Null
        }
        Get-CimInstance -ClassName Win32_UserProfile -Filter "SID = '$sid'" | Remove-CimInstance
        Remove-LocalUser -Name $User
    }
    $winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
    if ((Get-RegistryValue $winlogon 'DefaultUserName').Data -eq $User) {
        Set-RegistryValue $winlogon 'AutoAdminLogon' 'String' '0'
    }
    Clear-Before account
}

function Get-AccountState {
    if (-not (Get-KioskSid)) { return 'off' }
    $winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
    $signsIn = (Get-RegistryValue $winlogon 'AutoAdminLogon').Data -eq '1' -and
        (Get-RegistryValue $winlogon 'DefaultUserName').Data -eq $User
    if ($signsIn) { return 'on' }
    "partly: $User is there and does not sign in by itself; see docs/windows.md"
}
