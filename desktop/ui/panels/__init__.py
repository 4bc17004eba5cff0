"""Areas of the main window."""
