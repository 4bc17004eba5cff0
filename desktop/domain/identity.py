"""Names of rows: the one given here and the one given by the service are different types."""

import secrets
from typing import NewType

LocalId = NewType("LocalId", str)
"""Sixteen hexadecimal digits, made here, never changed; one name space for messages, entries and notes."""

ServiceId = NewType("ServiceId", str)
"""The service's own id: opaque text (documented as a UUID, but its own examples break that)."""


def new_local_id() -> LocalId:
    """Make a name that no other device and no other row will make."""
    return LocalId(secrets.token_hex(8))
