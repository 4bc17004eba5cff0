"""Care for the store as a whole."""
