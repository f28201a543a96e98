"""The kiosk as it is typed, but without a screen: ``python -m tests.recovery.unseen run …``.

SIGUSR1 lets the thread that draws hang for ever.
"""

from __future__ import annotations

import os
import signal
import sys
import time

from kiosk import app, cli

clean = app.clean_environment
app.clean_environment = lambda **how: clean("offscreen", **how)
os.environ["DISPLAY"] = ":none"
if sys.platform != "win32":
    signal.signal(signal.SIGUSR1, lambda *_: time.sleep(10_000))
sys.exit(cli.main())
