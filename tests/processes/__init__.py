"""Real processes that are killed, share a store, or meet a full disk."""
