"""Measures a window: from a key that is pressed to the end of the paint it brings about."""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

LONGEST = 10_000
"""Milliseconds after which a paint that did not come fails the test."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds of one sample: CPU time of all threads of this process, and wall time."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Samples of one path of the window, and of a plain program's way to the same end, taken in turn."""

    name: str
    peer_name: str
    ours: list[Taken] = field(default_factory=list)
    peer: list[Taken] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """CPU time against the peer's; the median of what each pair of samples gave."""
        pairs = zip(self.ours, self.peer, strict=True)
        return statistics.median(ours.cpu / max(peer.cpu, 0.01) for ours, peer in pairs)

    def row(self) -> str:
        """One line of the table."""
        cpu, wall = [one.cpu for one in self.ours], [one.wall for one in self.ours]
        peer = statistics.median(one.cpu for one in self.peer)
        return (
            f"{self.name:34} {middle(cpu):7.1f} {high(cpu):7.1f} {middle(wall):8.1f} {high(wall):7.1f} "
            f"{peer:9.2f} {self.ratio:7.1f}x  {self.peer_name}"
        )

    def check(self, most: float) -> None:
        """CPU time at the 95th percentile keeps within `most` milliseconds; by the clock the median does.

        The clock is not asked while the machine does more than it has cores for: it would tell of the others.
        """
        assert high([one.cpu for one in self.ours]) <= most, self.row()
        if not is_busy():
            assert middle([one.wall for one in self.ours]) <= most, self.row()


HEAD = f"{'':34} {'CPU p50':>7} {'p95':>7} {'wall p50':>8} {'p95':>7} {'peer p50':>9} {'ratio':>8}  peer"


def is_busy() -> bool:
    """Whether more runs on this machine than it has cores for."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return load > (os.cpu_count() or 1)


def middle(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def high(values: Sequence[float]) -> float:
    """The 95th percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


class _Paints(QObject):
    """Notes the first paint of a widget after something is true."""

    def __init__(self, ready: Callable[[], bool]) -> None:
        super().__init__()
        self._ready = ready
        self.is_done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees each paint before it happens."""
        if event.type() is QEvent.Type.Paint and self._ready():
            self.is_done = True
        return False


def until_painted(
    act: Callable[[], object], target: Callable[[], QWidget | None], ready: Callable[[], bool] = lambda: True
) -> Taken:
    """Do something and wait for the paint of `target` that shows it; `target` may come into being by it."""
    paints, end = _Paints(ready), QTimer(singleShot=True, interval=LONGEST)
    begun, worked = time.perf_counter(), time.process_time()
    end.start()
    before = target()
    if before is not None:
        before.installEventFilter(paints)
    act()
    widget = target()
    assert widget is not None
    if widget is not before:
        widget.installEventFilter(paints)
    while not paints.is_done and end.isActive():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    taken = Taken((time.process_time() - worked) * 1000, (time.perf_counter() - begun) * 1000)
    widget.removeEventFilter(paints)
    assert paints.is_done, "nothing was painted"
    return taken
