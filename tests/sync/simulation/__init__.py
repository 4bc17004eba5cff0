"""Seeded runs of the real outbox, carrier, client and store against the stand-in, in virtual time.

No thread, no port, no waiting: a schedule of one seed does the same thing every time. What is played:
people who log and note, colleagues who change things elsewhere, a network that loses, delays and spoils,
clocks that jump, and a program that dies after any commit and at any request.

    python -m tests.sync.simulation --schedules 10000        # the whole proof
    python -m tests.sync.simulation --seed 4711              # one schedule again, with its story
"""
