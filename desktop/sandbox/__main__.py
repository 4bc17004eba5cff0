"""`python -m desktop.sandbox`: runs the stand-in service alone and prints where it is."""

import argparse
import sys
import threading
from pathlib import Path

from desktop.sandbox.faults import Faults
from desktop.sandbox.habits import Habits
from desktop.sandbox.mailbox import MailboxError, world_from_mailbox
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.sandbox.world import World


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted; the exit status is 0, or 2 when an argument cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        habits = Habits().with_settings([*_named_habits(options), *options.habit])
        faults = Faults.from_file(options.faults) if options.faults else Faults()
        server = SandboxServer(_world(options), habits, faults, port=options.port)
        server.start()
    except (OSError, ValueError, MailboxError) as problem:
        print(f"The sandbox cannot start: {problem}", file=sys.stderr)
        return 2
    user = next(iter(server.world.users.values()))
    print(
        f"Sandbox service: {server.url}  user {user.email}  password {user.password}"
        f"  company {server.world.company.id}",
        flush=True,
    )
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.stop()
    return 0


def _world(options: argparse.Namespace) -> World:
    if options.mailbox:
        return world_from_mailbox(options.mailbox)
    return seeded_world(Seed(threads=options.threads, seed=options.seed))


def _named_habits(options: argparse.Namespace) -> list[str]:
    named = {"envelope": options.envelope, "prefixes": options.prefix}
    return [f"{name}={value}" for name, value in named.items() if value]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop.sandbox",
        description="A stand-in for the Daylit service, for trials and tests.",
    )
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 lets the system choose")
    parser.add_argument("--threads", type=int, default=400, help="how many threads the demo data has")
    parser.add_argument("--seed", type=int, default=7, help="which demo data; the same number, the same data")
    parser.add_argument(
        "--mailbox", type=Path, help="serve this mbox (.xz, .gz) or Maildir instead of demo data"
    )
    parser.add_argument("--faults", type=Path, help="JSON file with a list of faults to act out")
    parser.add_argument("--envelope", help="data, bare, results, items, cursor or offset")
    parser.add_argument("--prefix", help="both, api or v1")
    parser.add_argument(
        "--habit", action="append", default=[], metavar="NAME=VALUE", help="any other habit; may be repeated"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
