"""The days of the person: their time zone, and which day it is there."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from desktop.domain.clock import Clock


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days of questions are days in this zone."""

    zone: tzinfo
    clock: Clock

    def today(self) -> date:
        """The present day."""
        return self.clock.now().astimezone(self.zone).date()

    def start(self, day: date) -> datetime:
        """The first moment of a day."""
        return datetime.combine(day, time.min, tzinfo=self.zone)

    def end(self, day: date) -> datetime:
        """The first moment after a day."""
        return self.start(day + timedelta(days=1))
