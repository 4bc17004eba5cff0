"""What a damaged store has left, in words and figures."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SalvageReport:
    """`bad_pages` are the cipher's own words, one for each page; `saved` and `lost` are rows by table.

    `unsent` are entries that the outbox journal knows and that have not arrived, by their summaries. `lost`
    holds ranges in words, for rows that could not be counted. `folder` is where it was written.
    """

    folder: Path
    opens: bool
    bad_pages: tuple[str, ...]
    saved: dict[str, int]
    lost: tuple[str, ...]
    unsent: tuple[str, ...]

    def words(self) -> str:
        """The report as text."""
        if not self.opens:
            state = "The database does not open any more. Only the record of the outbox could be read."
        elif self.bad_pages or self.lost:
            state = f"The database is damaged in {len(self.bad_pages)} pages. What could be read was saved."
        else:
            state = "Every page is as it was written. Everything was saved."
        lines = [state, "", f"Written to {self.folder}, readable without a key: keep it safe."]
        lines += [f"  {table}: {rows} rows" for table, rows in self.saved.items()]
        lines += [f"  LOST {words}" for words in self.lost]
        lines += [f"  {words}" for words in self.bad_pages]
        if self.unsent:
            lines += [
                "",
                "Written here and not known to have arrived:",
                *(f"  {line}" for line in self.unsent),
            ]
        return "\n".join(lines) + "\n"
