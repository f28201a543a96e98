# The kiosk speaks to no network; Windows is told to hold it to that.

$RuleGroup = 'Kiosk'

function Get-KioskProgram {
    $folder = Split-Path -Parent $Program
    'kiosk.exe', 'kioskw.exe' | ForEach-Object { Join-Path $folder $_ }
}

function Enable-Firewall {
    # Anew each time: the program may have moved.
    Disable-Firewall
    foreach ($file in Get-KioskProgram) {
        foreach ($direction in 'Inbound', 'Outbound') {
            $name = "kiosk-$([IO.Path]::GetFileNameWithoutExtension($file))-$direction"
            New-NetFirewallRule -Name $name -DisplayName $name -Group $RuleGroup -Program $file `
                -Direction $direction -Action Block -Profile Any -Enabled True | Out-Null
        }
    }
}

function Disable-Firewall {
    Get-NetFirewallRule -Group $RuleGroup -ErrorAction SilentlyContinue | Remove-NetFirewallRule
}

function Get-FirewallState {
    $rules = @(Get-NetFirewallRule -Group $RuleGroup -ErrorAction SilentlyContinue)
    if (-not $rules) { return 'off' }
    $programs = $rules | Get-NetFirewallApplicationFilter | ForEach-Object { $_.Program }
    $wrong = @(Get-KioskProgram | Where-Object { $_ -notin $programs })
    if ($rules.Count -ne 4 -or $wrong) { return 'partly: rules are missing or for another folder' }
    if (@($rules | Where-Object { $_.Enabled -ne 'True' })) { return 'partly: rules are disabled' }
    'on'
}
