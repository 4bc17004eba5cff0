"""The outbox as the rooms speak of it: what waits, in which state, and why."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desktop.domain.communication import SyncState
from desktop.domain.identity import LocalId, ServiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One line of the outbox as a person reads it. `kind` is "communication" or "note".

    `parent` is the entry a note hangs on.
    """

    local_id: LocalId
    kind: str
    state: SyncState
    summary: str
    reason: str
    attempts: int
    created_at: datetime
    next_try_at: datetime | None
    customer_name: str = ""
    parent: LocalId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscardedEntry:
    """Something that was taken out of the outbox: its text, when and why. It is kept for thirty days."""

    local_id: LocalId
    kind: str
    summary: str
    text: str
    reason: str
    at: datetime
    customer_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """One line of the outbox as the carrier needs it.

    `payload` is the JSON body as it will be sent, frozen at the first attempt; for a note its `thread_id`
    is filled in when the message it hangs on has a service id. `at` is the exact moment chosen here, the
    marker by which a lost entry is recognised. `unsure_at` is when the answer was lost by this computer's
    clock, `unsure_service_at` a moment soon after by the service's clock, None until it told the time.
    `baseline` holds the ids of the notes that were on the thread before the first attempt (notes only).
    `negatives` counts whole listings without this entry, begun after `unsure_at`, the last one at
    `negative_service_at`; `cycles` counts how often it was found absent and sent again. `may_resend` is
    False once the service said "accepted" without an id.
    """

    local_id: LocalId
    kind: str
    state: SyncState
    payload: dict[str, Any]
    at: datetime
    customer_id: ServiceId | None
    parent_service_id: ServiceId | None
    attempts: int
    unsure_at: datetime | None
    unsure_service_at: datetime | None
    negatives: int
    negative_service_at: datetime | None
    cycles: int
    may_resend: bool
    baseline: frozenset[str] = field(default_factory=frozenset)
