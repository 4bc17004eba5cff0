"""A stand-in for the service: knows nothing of the client, speaks only HTTP."""
