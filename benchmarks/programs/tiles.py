"""The kiosk, as ``kiosk run`` starts it, without a screen.

Arguments: the library file. Prints the moment at which the tiles and their pictures were on a
frame (seconds of the monotonic clock), then stays open.
"""

import sys
import time
from pathlib import Path

from kiosk.app import Kiosk, clean_environment, make_application
from kiosk.library.reader import Library

clean_environment("offscreen")
app = make_application()
kiosk = Kiosk(Library.open(Path(sys.argv[1])), size=(1920, 1080))
painted = False


def look() -> None:
    """Tell of the first frame with all that it is to show."""
    global painted
    now = time.monotonic()
    if painted:
        return
    from benchmarks.programs.screen_items import pictures_are_in

    painted = pictures_are_in(kiosk.window)
    if painted:
        print(now, flush=True)


kiosk.window.frameSwapped.connect(look)
kiosk.show()
sys.exit(app.exec())
