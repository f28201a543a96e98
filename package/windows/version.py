"""What Windows shows about the program's files: a resource that PyInstaller puts into them."""

from __future__ import annotations

# The layout is PyInstaller's (pyinstaller.org, "Capturing Windows Version Data"). 0x0409 and 1200
# mean: in English, as Unicode.
TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "Kiosk: patient information"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "GPL-3.0-or-later"),
      StringStruct("OriginalFilename", "{program}.exe"),
      StringStruct("ProductName", "Kiosk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def resource(program: str, version: str) -> str:
    """The text for PyInstaller's ``version``: ``program`` without ``.exe``, a version "1.2.3"."""
    major, minor, patch = (int(number) for number in version.split("."))
    return TEMPLATE.format(numbers=(major, minor, patch, 0), version=version, program=program)
