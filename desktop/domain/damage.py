"""What a damaged store has left, in words and figures."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.sentences import Sentence, joined, said


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

    def words(self) -> Sentence:
        """The report as text."""
        lines: list[str] = [self._state(), ""]
        lines.append(said("Written to {folder}, readable without a key: keep it safe.", folder=self.folder))
        for table, rows in self.saved.items():
            lines.append(_indented(said("{table}: {rows} rows", table=table, rows=rows)))
        lines += [_indented(said("LOST {words}", words=words)) for words in self.lost]
        lines += [_indented(words) for words in self.bad_pages]
        if self.unsent:
            lines += ["", said("Written here and not known to have arrived:")]
            lines += [_indented(line) for line in self.unsent]
        return joined([*lines, ""], between="\n")

    def _state(self) -> Sentence:
        if not self.opens:
            return said("The database does not open any more. Only the record of the outbox could be read.")
        if self.bad_pages or self.lost:
            return said(
                "The database is damaged in {pages} pages. What could be read was saved.",
                pages=len(self.bad_pages),
            )
        return said("Every page is as it was written. Everything was saved.")


def _indented(line: str) -> Sentence:
    return joined(("  ", line), between="")
