"""What a change touched: names, never data. Whoever shows something decides whether to look again."""

from dataclasses import dataclass

from desktop.domain.identity import LocalId


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Published after each commit.

    `rows`: communications inserted, changed or removed. `threads`: keys of the threads they belong to
    (also when only a note changed). `arrived`: inbound rows new from the service, outside the first fill.
    `arranged`: saved views or snippets changed.
    `elsewhere` is True when another process changed the store and nothing more is known.
    """

    rows: frozenset[LocalId] = frozenset()
    threads: frozenset[int] = frozenset()
    arrived: frozenset[LocalId] = frozenset()
    outbox: bool = False
    customers: bool = False
    arranged: bool = False
    elsewhere: bool = False
