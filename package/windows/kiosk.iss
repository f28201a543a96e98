; The installer for Windows. Run package\windows\build.ps1, which says /DVersion=1.2.3 here.
;
; kiosk-1.2.3-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /LOG=C:\Windows\Logs\kiosk-setup.log
;
; It reaches no network, makes no entry in the Start menu, and leaves settings and state as they are.
; Removing the kiosk leaves them too, unless it is told: unins000.exe /VERYSILENT /SETTINGS=remove

#ifndef Version
  #error Run package\windows\build.ps1, or say /DVersion=1.2.3
#endif
#define Root "..\.."

[Setup]
; Never to be changed: by it, a newer setup knows the older kiosk and takes its place.
AppId={{7C1F8A52-3B0D-4E8B-9B61-6B2C0F4D9E37}
AppName=Kiosk
AppVersion={#Version}
VersionInfoVersion={#Version}
UninstallDisplayName=Kiosk {#Version}
UninstallDisplayIcon={app}\kiosk.exe
LicenseFile={#Root}\LICENSE
; Windows 10 1809 is the oldest that Qt 6.11 runs on.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=admin
DefaultDirName={autopf}\Kiosk
DisableProgramGroupPage=yes
; The kiosk is asked for below. Windows' own way would close it, and Shell Launcher open it again.
CloseApplications=no
RestartApplications=no
SetupLogging=yes
Compression=lzma2/max
SolidCompression=yes
OutputDir={#Root}\dist
OutputBaseFilename=kiosk-{#Version}-setup
#ifdef Signed
SignTool=kiosk
SignedUninstaller=yes
#endif

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\lockdown"

[Files]
Source: "{#Root}\dist\kiosk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\package\windows\lockdown.ps1"; DestDir: "{app}\lockdown"; Flags: ignoreversion
Source: "{#Root}\package\windows\shell-launcher.xml"; DestDir: "{app}\lockdown"; Flags: ignoreversion
Source: "{#Root}\package\windows\steps\*"; DestDir: "{app}\lockdown\steps"; Flags: ignoreversion
Source: "{#Root}\docs\windows.md"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Root}\docs\kiosk.example.toml"; DestDir: "{commonappdata}\kiosk"; DestName: "kiosk.toml"; Flags: onlyifdoesntexist uninsneveruninstall

[Dirs]
Name: "{commonappdata}\kiosk"; Flags: uninsneveruninstall
Name: "{commonappdata}\kiosk\state"; Flags: uninsneveruninstall

[Run]
; By itself, Windows lets every user add files there, and so settings. From now on administrators
; write the settings, users read them, and only the kiosk's own user (lockdown.ps1, step account)
; gets at the state. The numbers are Administrators, SYSTEM and Users in every language. What
; somebody may have allowed themselves in folders that setup has not made is taken away first.
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\kiosk"" /setowner *S-1-5-32-544 /T /L /Q"; Flags: runhidden
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\kiosk"" /reset /T /L /Q"; Flags: runhidden; Check: IsFirst
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\kiosk"" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /Q"; Flags: runhidden
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\kiosk\state"" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F /Q"; Flags: runhidden

[Code]
var
  First: Boolean;

{ By the time that the rights are given, this setup has written its own key for uninstalling. }
function InitializeSetup(): Boolean;
begin
  First := not RegKeyExists(HKLM64,
    'SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{7C1F8A52-3B0D-4E8B-9B61-6B2C0F4D9E37}_is1');
  Result := True;
end;

{ Neither an older kiosk is there, nor what lockdown.ps1 has let the kiosk's user do. }
function IsFirst(): Boolean;
begin
  Result := First and not RegKeyExists(HKLM64, 'SOFTWARE\Kiosk\Lockdown\account');
end;

function Runs(): Boolean;
var
  Machine, Found: Variant;
begin
  Machine := CreateOleObject('WbemScripting.SWbemLocator');
  Machine := Machine.ConnectServer('.', 'root\cimv2');
  Found := Machine.ExecQuery(
    'SELECT ProcessId FROM Win32_Process WHERE Name = ''kiosk.exe'' OR Name = ''kioskw.exe''');
  Result := Found.Count > 0;
end;

{ Setup ends with status 7 and this sentence in its log. }
function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Result := '';
  if Runs() then
    Result := 'The kiosk is running. Sign its user out (quser, then logoff NUMBER), then run setup again.';
end;

function InitializeUninstall(): Boolean;
var
  Why: String;
begin
  Why := '';
  if RegKeyExists(HKLM64, 'SOFTWARE\Kiosk\Lockdown\shell') then
    Why := 'The kiosk still takes the place of the desktop. First run: powershell -ExecutionPolicy Bypass -File lockdown\lockdown.ps1 -Undo'
  else if Runs() then
    Why := 'The kiosk is running. Sign its user out first.';
  Result := Why = '';
  if not Result then
  begin
    Log(Why);
    if not UninstallSilent() then
      SuppressibleMsgBox(Why, mbError, MB_OK, IDOK);
  end;
end;

function WantsNothingLeft(): Boolean;
var
  I: Integer;
begin
  Result := False;
  for I := 1 to ParamCount do
    if CompareText(ParamStr(I), '/SETTINGS=remove') = 0 then
      Result := True;
  if not Result and not UninstallSilent() then
    Result := SuppressibleMsgBox('Remove the settings and the staff PIN, too?',
      mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and WantsNothingLeft() then
    DelTree(ExpandConstant('{commonappdata}\kiosk'), True, True, True);
end;
