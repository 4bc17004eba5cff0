"""How long the first fill will still take, judged by how fast it came so far."""

from collections import deque

from desktop.ui.language import tr

LEAST_SECONDS = 3.0
"""Before so much time has passed, nobody can tell."""
REMEMBERED = 60


class Forecast:
    """Takes note of progress; the last minute or so counts, for speed changes on the way."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque(maxlen=REMEMBERED)

    def take(self, done: int, at: float) -> None:
        """So much was done at a moment of the monotonic clock; less than before begins anew."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        if not self._seen or at - self._seen[-1][0] >= 1.0:
            self._seen.append((at, done))

    def words(self, total: int | None) -> str:
        """What is left in words, "" while it cannot be told."""
        if not total or len(self._seen) < 2:
            return ""
        (first_at, first), (last_at, last) = self._seen[0], self._seen[-1]
        if last_at - first_at < LEAST_SECONDS or last <= first or last >= total:
            return ""
        seconds = (total - last) * (last_at - first_at) / (last - first)
        if seconds < 60:
            return tr("less than a minute")
        return tr("about %Ln min", "", round(seconds / 60))
