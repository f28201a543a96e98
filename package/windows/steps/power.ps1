# A power plan of the kiosk's own, a copy of the one in use: the screen stays on, nothing sleeps,
# and the buttons of the machine do nothing when they are pressed shortly.

$Plan = '3d6d4b1c-61e5-4b0e-9a6f-5f0c7a2e4d18'

$PlanValues = @(
    @('SUB_VIDEO', 'VIDEOIDLE', 0),
    @('SUB_SLEEP', 'STANDBYIDLE', 0),
    @('SUB_SLEEP', 'HIBERNATEIDLE', 0),
    @('SUB_BUTTONS', 'PBUTTONACTION', 0),
    @('SUB_BUTTONS', 'SBUTTONACTION', 0),
    @('SUB_BUTTONS', 'LIDACTION', 0),
    # USB: the selective suspend that lets touchscreens fall asleep.
    @('2a737441-1930-4402-8d77-b2bebba308a3', '48e6b7a6-50f5-4782-a5d4-53bb8f07e226', 0)
)

# The sentence around the number is in the language of Windows.
function Get-ActivePlan {
    $said = Invoke-Tool powercfg.exe /getactivescheme
    [regex]::Match("$said", '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}').Value
}

function Enable-Power {
    if ((Get-ActivePlan) -ne $Plan) {
        $before = Get-ActivePlan
        Save-Before power plan $before
        if (-not (Test-Plan)) {
            Invoke-Tool powercfg.exe /duplicatescheme $before $Plan | Out-Null
        }
        Invoke-Tool powercfg.exe /changename $Plan Kiosk | Out-Null
    }
    foreach ($value in $PlanValues) {
        foreach ($set in '/setacvalueindex', '/setdcvalueindex') {
            try {
                Invoke-Tool powercfg.exe $set $Plan @value | Out-Null
            } catch {
                # Not every machine has every setting.
                Write-Warning "power: this machine does not know $($value[0]) $($value[1])"
            }
        }
    }
    Invoke-Tool powercfg.exe /setactive $Plan | Out-Null
    Enable-RegistryStep power
}

function Test-Plan { "$(Invoke-Tool powercfg.exe /list)" -match $Plan }

function Disable-Power {
    $before = Get-Before power plan
    if ($before) { Invoke-Tool powercfg.exe /setactive $before | Out-Null }
    if ((Test-Plan) -and (Get-ActivePlan) -ne $Plan) {
        Invoke-Tool powercfg.exe /delete $Plan | Out-Null
    }
    Disable-RegistryStep power
}

function Get-PowerState {
    $values = Get-RegistryStepState power
    if ((Get-ActivePlan) -eq $Plan) {
        if ($values -eq 'on') { 'on' } else { 'partly: fast start-up or the sign-in screen' }
    } elseif ($values -eq 'off') {
        'off'
    } else {
        'partly: another power plan is in use'
    }
}
