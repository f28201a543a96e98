"""What keeps the kiosk running, and brings it back when it has ended, hangs or finds no pages."""
