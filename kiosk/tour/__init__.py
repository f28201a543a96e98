"""A walk through every page without a screen: pictures to look through, faults to mend."""

from kiosk.tour.walk import run

__all__ = ["run"]
