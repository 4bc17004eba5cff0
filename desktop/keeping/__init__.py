"""Care for the store as a whole: another key, backup, restore, proof of encryption, salvage, leaving."""
