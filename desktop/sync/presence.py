"""Finds out whether a message is gone from the service, or only out of reach for a moment."""

from enum import StrEnum

from desktop.domain.errors import NotTheService, Refused, RouteUnknown
from desktop.domain.identity import ServiceId
from desktop.remote.client import Client
from desktop.store.arrivals import Arrivals

NOT_FOUND = frozenset({404, 410})
MOST_CONTROLS = 3


class Presence(StrEnum):
    """What asking for one message showed."""

    THERE = "there"
    GONE = "gone"
    UNKNOWN = "unknown"  # not permitted, or the path itself is in doubt


class PresenceCheck:
    """Asks for single messages in detail.

    "Not found" alone proves nothing: a wrong path says the same of every message. It counts only while
    another message can be found by the same path.
    """

    def __init__(self, client: Client, arrivals: Arrivals) -> None:
        self._client = client
        self._arrivals = arrivals
        self._path_works = False

    def of(self, message: ServiceId) -> Presence:
        """Whether the service still has a message. Raises ServiceTrouble when it cannot be asked."""
        found = self._ask(message)
        if found is Presence.THERE:
            self._path_works = True
        elif found is Presence.GONE and not self._is_path_known(message):
            return Presence.UNKNOWN
        return found

    def _is_path_known(self, message: ServiceId) -> bool:
        if not self._path_works:
            others = self._arrivals.some_others(message, MOST_CONTROLS)
            self._path_works = any(self._ask(other) is Presence.THERE for other in others)
        return self._path_works

    def _ask(self, message: ServiceId) -> Presence:
        try:
            rows = self._client.thread(message)
        except RouteUnknown:
            return Presence.GONE
        except Refused as error:
            return Presence.GONE if error.status in NOT_FOUND else Presence.UNKNOWN
        except NotTheService:
            return Presence.UNKNOWN
        # Some services leave the message that was asked for out of its thread: an answer is enough.
        self._arrivals.communications(rows, first_fill=True)
        return Presence.THERE
