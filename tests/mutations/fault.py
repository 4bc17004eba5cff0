"""What a deliberate fault is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Replace `code`, which is in `file` exactly once, by `broken`. `promise` is what no longer holds.

    `tests` must notice; the suite of the outbox unless others are named.
    """

    name: str
    file: str
    code: str
    broken: str
    promise: str
    tests: tuple[str, ...] = ()
