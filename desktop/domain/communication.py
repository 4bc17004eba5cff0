"""One message: an e-mail, a call, a meeting, a note of the service, or an entry logged by hand."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.customer import InvoiceRef
from desktop.domain.identity import LocalId, ServiceId

KNOWN_KINDS = ("email", "call", "meeting", "manual", "note")
"""Types that have an icon and a translated name; any other text is kept and shown as it is."""

LOGGABLE_KINDS = ("call", "meeting", "email", "manual")
"""Types that the log dialog offers; the service may support more."""


class Direction(StrEnum):
    """Who wrote or called whom."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class SyncState(StrEnum):
    """Where a row stands between this computer and the service."""

    SYNCED = "synced"  # the service has it and its id is known here
    HELD = "held"  # inside the undo window
    QUEUED = "queued"  # surely not at the service
    SENDING = "sending"  # a request may be under way
    UNSURE = "unsure"  # may or may not be at the service; it is being checked
    REFUSED = "refused"  # the service said a clear no
    PARKED = "parked"  # only a person can decide


ATTENTION_STATES = frozenset({SyncState.REFUSED, SyncState.PARKED})
"""States that only a person can end."""

UNSENT_STATES = frozenset(set(SyncState) - {SyncState.SYNCED})
"""States of a row that has no service id yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A sender or recipient."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Communication:
    """One row, as read from the service (no `local_id`) or from the store.

    `content` is None when the service hides bodies in lists, "" when there is none. `kind` is the
    service's `communication_type` as sent. `group_id` ties rows to a thread; None means a thread of its
    own. `raw` is the JSON as received ("" for rows made here).
    """

    at: datetime
    kind: str
    service_id: ServiceId | None = None
    local_id: LocalId | None = None
    group_id: str | None = None
    direction: Direction | None = None
    subject: str = ""
    content: str | None = ""
    customer_id: ServiceId | None = None
    customer_name: str = ""
    contact_id: ServiceId | None = None
    contact_name: str = ""
    requires_response: bool = False
    is_resolved: bool = False
    is_ar_related: bool | None = None
    tags: tuple[str, ...] = ()
    invoices: tuple[InvoiceRef, ...] = ()
    sender: Party | None = None
    to: tuple[Party, ...] = ()
    cc: tuple[Party, ...] = ()
    duration_seconds: int | None = None
    message_count: int | None = None
    sync_state: SyncState = SyncState.SYNCED
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An internal note on a thread. `message_id`: service id of the row it hangs on, if known."""

    content: str
    at: datetime
    service_id: ServiceId | None = None
    local_id: LocalId | None = None
    message_id: ServiceId | None = None
    author: str = ""
    sync_state: SyncState = SyncState.SYNCED
    raw: str = ""
