"""What the log says of a fault that somebody met while reading: never what they read."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import TracebackType

from kiosk.errors import LibraryError

log = logging.getLogger(__name__)


def tell(error: LibraryError) -> None:
    """Something of the library could not be read. The error itself may name a page or a word: only
    who asks for the record's ``detail`` gets it, as the tour does."""
    kind = type(error.__cause__ or error).__name__
    log.error("the library has a fault (%s)", kind, extra={"detail": str(error)})


def unexpected(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A fault in the program, met in the middle of an event: the next one is taken all the same.

    For ``sys.excepthook``. Its words may hold what somebody typed.
    """
    import traceback  # Only now: most starts need none.

    place = (traceback.extract_tb(trace) or [None])[-1]
    where = f"{Path(place.filename).name}:{place.lineno}" if place else "?"
    message = "a fault in the program (%s at %s); tell whoever gave you the kiosk"
    log.error(message, kind.__name__, where)
    # Python keeps the last fault, and with it all that the functions were asked.
    sys.last_type = sys.last_value = sys.last_traceback = None
