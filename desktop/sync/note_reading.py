"""Reads the notes of one thread into the store; a note leaves only after two listings without it."""

from desktop.domain.identity import ServiceId
from desktop.remote.client import Client
from desktop.store.arrivals import Arrivals, Tally
from desktop.store.census import Census


def read_notes(client: Client, arrivals: Arrivals, census: Census, message: ServiceId) -> Tally:
    """Take what the service has on the thread of a message. Raises ServiceTrouble."""
    listing = client.notes(message)
    tally = arrivals.notes(message, listing.rows)
    missing = arrivals.unlisted_notes(message, listing.ids)
    if missing:
        census.remove_notes(missing - client.notes(message).ids)
    return tally
