"""The carrier: one thread that takes the outbox up and brings news down."""
