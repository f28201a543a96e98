"""Chromium, if it is installed, as a clinic would use it as a kiosk: full screen on a site."""


def program():
    return None
