"""What stands between the kiosk and the machine: environment, Qt application, screens."""
