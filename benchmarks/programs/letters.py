"""Types queries letter by letter into the search screen of the kiosk. No screen is needed.

Arguments: the library, and a JSON file of pairs of language and text. For every letter prints one
JSON object on a line: ``language`` and what ``Finger.type`` measures; last ``null``, and stays
open.
"""

from __future__ import annotations

import json
import sys
from itertools import groupby
from pathlib import Path

from benchmarks.programs.finger import PRELOADED, Finger, wait
from kiosk.library.reader import Library
from kiosk.shell.application import collect_garbage, make_application
from kiosk.shell.environment import clean_environment
from kiosk.window import Kiosk


def type_all(finger: Finger, queries: list[tuple[str, str]]) -> None:
    """Every query into an empty field, in the language that it is in."""
    kiosk = finger.kiosk
    for language, told in groupby(queries, lambda query: query[0]):
        kiosk.bridge.home()
        kiosk.bridge.chooseLanguage(language)
        kiosk.bridge.openSearch("")
        finger.rest()
        for _, text in told:
            kiosk.search.ask("")
            finger.rest()
            for letter in text:
                times = finger.type(letter, kiosk.search.changed)
                print(json.dumps({"language": language} | times), flush=True)


clean_environment("offscreen")
app = make_application()
with Kiosk(Library.open(Path(sys.argv[1])), size=(1920, 1080)) as shown_kiosk:
    shown_kiosk.show()
    wait(PRELOADED)
    collect_garbage()
    told_queries = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    type_all(Finger(shown_kiosk), told_queries)
    print("null", flush=True)
    app.exec()
