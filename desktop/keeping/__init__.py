"""Care for the store as a whole: another key for it."""
