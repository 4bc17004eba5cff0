"""The service as seen from here: every HTTP request is made here."""
