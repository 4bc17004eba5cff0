"""Keys: the random database key, the system key ring, the passphrase."""
