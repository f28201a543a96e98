"""The kiosk with little patience, to see visits end by themselves. Argument: a library file."""

import sys

from kiosk import app, cli
from kiosk.session.idle import Times

app.Times = lambda *_: Times(reading=3, asking=20, resting=3)
sys.exit(cli.main(["run", "--size", "1280x720", "--library", sys.argv[1]]))
