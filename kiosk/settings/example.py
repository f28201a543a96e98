"""The settings file that IT begins with: every key with its help, and all commented out."""

from __future__ import annotations

import textwrap

from kiosk.settings.keys import KEYS
from kiosk.settings.kinds import toml

_HEAD = """\
# Settings of one kiosk. Take the # away before a key to set it; what is left out has its default.
# Check it with: kiosk settings check FILE
# Linux: /etc/kiosk/kiosk.toml    Windows: %ProgramData%\\kiosk\\kiosk.toml
"""


def example() -> str:
    """TOML that sets nothing as it stands."""
    return _HEAD + "".join(
        "\n"
        + textwrap.fill(key.help, 96, initial_indent="# ", subsequent_indent="# ")
        + f"\n# {key.kind.means[0].upper()}{key.kind.means[1:]}.\n"
        + f"#{name} = {toml(key.example)}\n"
        for name, key in KEYS.items()
    )
