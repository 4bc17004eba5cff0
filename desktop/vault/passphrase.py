"""From a passphrase to a key, by Argon2id; parameters read from a file are bounded before any work."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.domain.errors import BadInput, KeyUnavailable
from desktop.domain.sentences import said

SHORTEST = 12
LONGEST = 256
DERIVED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one derivation costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @classmethod
    def from_file(cls, parameters: Mapping[str, Any]) -> Self:
        """Parameters of a slot; raises KeyUnavailable for a downgrade or an impossible demand."""
        values = [parameters.get(name) for name in ("memory_kib", "passes", "lanes")]
        if parameters.get("kdf") != "argon2id" or not all(type(value) is int for value in values):
            raise KeyUnavailable(
                said("The key file is damaged, or made by a later version. It was not opened.")
            )
        memory, passes, lanes = (int(value or 0) for value in values)
        if memory < WEAKEST.memory_kib or passes < WEAKEST.passes or lanes < 1:
            raise KeyUnavailable(said("The key file is weaker than this program allows. It was not opened."))
        if memory > STRONGEST.memory_kib or passes > STRONGEST.passes or lanes > STRONGEST.lanes:
            raise KeyUnavailable(said("The key file asks for more memory than this program allows."))
        return cls(memory, passes, lanes)


DEFAULT_COST = Argon2Cost(memory_kib=64 * 1024, passes=3, lanes=4)
WEAKEST = Argon2Cost(memory_kib=19 * 1024, passes=2, lanes=1)
"""OWASP's floor for Argon2id."""
STRONGEST = Argon2Cost(memory_kib=1024 * 1024, passes=10, lanes=16)


def check_new(passphrase: str) -> None:
    """Refuse a new passphrase that is too short or too long; raises BadInput (`passphrase`)."""
    length = len(normal(passphrase))
    if length < SHORTEST:
        raise BadInput(
            "passphrase",
            said("Use at least {shortest} characters; five or more words are best.", shortest=SHORTEST),
        )
    if length > LONGEST:
        raise BadInput("passphrase", said("Use at most {longest} characters.", longest=LONGEST))


def normal(passphrase: str) -> str:
    """One spelling for what looks the same: composed and decomposed letters open the same store."""
    return unicodedata.normalize("NFKC", passphrase)


def derive(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """32 bytes from a passphrase; takes 0.1 to 1 s by design."""
    return Argon2id(
        salt=salt,
        length=DERIVED_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(normal(passphrase).encode("utf-8"))
