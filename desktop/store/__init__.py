"""The encrypted database: every line of SQL lives here."""
