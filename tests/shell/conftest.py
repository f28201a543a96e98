"""Locked kiosks, as those who try to break out find them."""

from tests.breakout.conftest import lock, locked  # noqa: F401  (fixtures)
