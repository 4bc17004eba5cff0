"""Dialogs: opened, never executed; they write through the store only."""
