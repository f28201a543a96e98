"""The kiosk, as ``kiosk run`` starts it, without a screen.

Arguments: the library file. Prints when the tiles and their pictures were on a frame (seconds of
the monotonic clock) and the processor time used by then (seconds), then stays open.
"""

# ruff: noqa: E402
# As kiosk.cli does before the rest is loaded.
import gc

gc.disable()

import sys
import time
from pathlib import Path

from kiosk.library.reader import Library
from kiosk.shell.application import make_application
from kiosk.shell.environment import clean_environment
from kiosk.window import Kiosk

clean_environment("offscreen")
app = make_application()
kiosk = Kiosk(Library.open(Path(sys.argv[1])), size=(1920, 1080))
painted = False


def look() -> None:
    """Tell of the first frame with all that it is to show."""
    global painted
    now, work = time.monotonic(), time.process_time()
    if painted:
        return
    from benchmarks.programs.screen_items import pictures_are_in

    painted = pictures_are_in(kiosk.window)
    if painted:
        print(now, work, flush=True)


kiosk.window.frameSwapped.connect(look)
kiosk.show()
sys.exit(app.exec())
