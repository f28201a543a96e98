"""The kiosk as it is typed, but without a screen: ``python -m tests.shell.unseen run …``."""

from __future__ import annotations

import os
import sys

from kiosk import app, cli

clean = app.clean_environment
app.clean_environment = lambda: clean("offscreen")
os.environ["DISPLAY"] = ":none"
sys.exit(cli.main())
