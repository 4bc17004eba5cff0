"""Protocols handed to the faces: the switch of the carrier and the gate of the store."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from desktop.domain.care import Care, Say, silent
from desktop.domain.completeness import AuditReport, SweepPlan
from desktop.domain.identity import ServiceId


class Phase(StrEnum):
    """What the carrier is doing, named for what is true."""

    IDLE = "idle"
    WORKING = "working"
    OFFLINE = "offline"
    BUSY = "busy"  # the service asked for patience or answered 5xx
    SIGNED_OUT = "signed_out"  # the service does not accept the token any more
    NOBODY = "nobody"  # nobody signed in here, or somebody signed out
    BLOCKED = "blocked"  # a setting must be corrected: wrong path, redirect, not the service
    PAUSED = "paused"  # by the person, until `next_try_at`
    ELSEWHERE = "elsewhere"  # another process carries for this store


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncStatus:
    """The carrier's state at one moment. `done` and `total` count messages; `total` is None while unknown.

    `message` is a whole sentence for a person, "" when there is nothing to say. `first_fill` is True until
    the whole history has been read once; `complete_since` tells how far back it reaches by then.
    `verified_at` is when the last audit found this computer complete. `clock_off` is how far the service's
    clock is ahead of this computer's, None unless that is more than two minutes either way.
    """

    phase: Phase
    message: str = ""
    done: int = 0
    total: int | None = None
    first_fill: bool = False
    complete_since: date | None = None
    synced_at: datetime | None = None
    next_try_at: datetime | None = None
    since: datetime | None = None
    verified_at: datetime | None = None
    clock_off: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """The result of one whole pass."""

    pulled: int
    changed: int
    pushed: int
    waiting: int
    needs_attention: int
    complete_since: date | None


StatusListener = Callable[[SyncStatus], None]


class SyncSwitch(Protocol):
    """What a face may ask of the carrier. Calls return at once unless they say otherwise."""

    def wake(self) -> None:
        """Look for work now: something was written, or the person asked."""
        ...

    def look_at(self, thread_key: int) -> None:
        """The person opened this thread: refresh its bodies and notes soon."""
        ...

    def pause(self, seconds: float) -> None:
        """Ask nothing and send nothing for so long; it outlives a lock and ends by itself.

        Writes to the store: not for the UI thread. Raises StoreTrouble.
        """
        ...

    def resume(self) -> None:
        """End a pause and look at everything now. Writes to the store. Raises StoreTrouble."""
        ...

    def status(self) -> SyncStatus:
        """The present state."""
        ...

    def listen(self, listener: StatusListener) -> Callable[[], None]:
        """Call `listener` from the carrier's thread on each change; the answer ends that."""
        ...

    def plan(self) -> SweepPlan:
        """What is read again how often, and what that costs in requests."""
        ...

    def audit(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        remove_missing: bool = False,
        progress: StatusListener | None = None,
    ) -> AuditReport:
        """Compare days (UTC, the whole history unless given) with the service and repair what differs.

        `progress` hears days done and days in all. `remove_missing` lifts the brake on many deletions.
        In the calling thread. Raises ServiceTrouble, EngineBusy.
        """
        ...

    def sync_once(self, *, full: bool = False, progress: StatusListener | None = None) -> SyncReport:
        """One whole pass in the calling thread: outbox up, news down. Raises ServiceTrouble, EngineBusy."""
        ...


class Need(StrEnum):
    """What the gate needs before the store opens."""

    SET_UP = "set_up"  # there is no store yet
    PASSPHRASE = "passphrase"  # noqa: S105 - a word, not a secret; the key ring cannot help: ask
    NOTHING = "nothing"  # the key ring has the key


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A company the signed-in person may work in."""

    service_id: ServiceId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """What a person gives to sign in: `password`, or `token` with `company`. Never printed.

    `company` is an id or the web address of its dashboard; it may be empty with a password.
    """

    url: str
    username: str = ""
    password: str = ""
    token: str = ""
    company: str = ""

    def __repr__(self) -> str:
        return f"SignIn(url={self.url!r}, username={self.username!r}, secrets hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who is signed in, where."""

    url: str
    username: str
    company: Company


HouseT_co = TypeVar("HouseT_co", covariant=True)


class Gate(Protocol[HouseT_co]):
    """The way in. Calls may take seconds (key ring prompt, network): not for the UI thread."""

    @property
    def care(self) -> Care[HouseT_co]:
        """Keys, backups, repair and proof of the same store."""
        ...

    def need(self) -> Need:
        """What is needed to open the store."""
        ...

    def key_ring_name(self) -> str:
        """The safe key ring of this system, or "" when there is none."""
        ...

    def set_up(self, *, passphrase: str) -> HouseT_co:
        """Make a new store: with a passphrase, or "" to keep the key in the key ring only."""
        ...

    def unlock(self, *, passphrase: str = "", say: Say = silent, may_upgrade: bool = True) -> HouseT_co:
        """Open the store by a passphrase or the recovery code; "" asks the key ring.

        `say` hears of work on the store that takes a while. Raises KeyUnavailable or StoreTrouble:
        StoreOlder for a store of an earlier version that must stay as it is, unless it `may_upgrade`.
        """
        ...

    def account(self) -> Account | None:
        """Who is signed in; None when nobody is. The store must be open."""
        ...

    def companies(self, request: SignIn) -> tuple[Company, ...]:
        """Prove the sign-in and list the companies; nothing is kept. Raises BadInput, ServiceTrouble."""
        ...

    def sign_in(self, request: SignIn) -> Account:
        """Sign in and keep the token in the store. Raises BadInput, ServiceTrouble."""
        ...

    def sign_out(self) -> None:
        """Forget the token; rows and outbox stay."""
        ...

    def lock(self) -> None:
        """Stop the carrier, close the store, forget the key."""
        ...
