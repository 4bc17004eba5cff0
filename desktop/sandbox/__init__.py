"""A stand-in for the service: knows nothing of the client, speaks only HTTP.

    with SandboxServer(seeded_world(Seed(threads=400))) as server:
        server.url                                  # http://127.0.0.1:PORT
        server.world.add_message(content="...")     # a customer writes
        server.world.habits = Habits(envelope="bare")
        server.faults.add("cut_after_commit", route="log")

Where the public documentation of the service is silent, what is served is this project's guess: the paths
marked `guessed` in routes.py, the names of keys, and every default in habits.py. The words come from prose/,
the rows made of them from seed.py or mailbox.py, the rules from world.py and ledger.py, HTTP from service.py.
"""
