"""Whole windows: they join panels, dialogs and models."""
