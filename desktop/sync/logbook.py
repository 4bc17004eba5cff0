"""What the carrier writes into the sync log, in words."""

from desktop.domain.clock import Clock
from desktop.domain.errors import KnownError
from desktop.domain.sentences import said
from desktop.store.ledger import Ledger
from desktop.sync.pull import PullReport

RECEIVED = "received"
"""Kind of the lines about what came from the service; what left is noted in the transaction that says so."""


class Logbook:
    """Writes lines of the sync log. Raises StoreTrouble."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def received(self, report: PullReport) -> None:
        """A pass is over; one that brought nothing is no event."""
        if report.pulled or report.changed:
            words = said("Received: {new} new, {changed} changed.", new=report.pulled, changed=report.changed)
            self._ledger.note(RECEIVED, words, at=self._clock.now())

    def trouble(self, error: KnownError) -> None:
        """Something did not work."""
        self._ledger.note_trouble(type(error).__name__, error.sentence, at=self._clock.now())

    def jumped(self, drift: float) -> None:
        """The two clocks of this computer parted by `drift` seconds."""
        words = said(
            "This computer slept, or its clock was set ({drift} s). Looking at everything now.",
            drift=f"{drift:+.0f}",
        )
        self._ledger.note("clock", words, at=self._clock.now())
