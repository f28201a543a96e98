"""A touchscreen for a hospital waiting room: calm pages about an illness, in plain words."""

__version__ = "0.1.0"
