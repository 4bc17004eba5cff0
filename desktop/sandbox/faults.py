"""The plan of what goes wrong: rules that say for which requests, how often, and what happens then."""

import json
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from desktop.sandbox.routes import KEYS


class FaultAction(StrEnum):
    """What can go wrong: the first group keeps a request from the world, the second spoils its answer."""

    UNAUTHORISED = "401"
    FORBIDDEN = "403"
    NOT_FOUND_PAGE = "404"  # an HTML page
    THROTTLED = "429"  # with Retry-After
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    UNAVAILABLE = "503"
    REDIRECT = "redirect"
    CAPTIVE_PORTAL = "captive_portal"  # 200 and an HTML page, as a hotel's network answers
    CUT_BEFORE = "cut_before"  # the connection ends, nothing was done

    SLOW = "slow"  # waits first, then does what was asked; may be joined with another fault
    SERVER_ERROR_AFTER = "500_after_commit"
    CUT_AFTER = "cut_after_commit"
    CUT_IN_BODY = "cut_in_body"  # announces the whole length, sends half, ends the connection
    INVALID_JSON = "invalid_json"
    EMPTY_ANSWER = "empty_answer"  # the right status and nothing more
    WITHOUT_ID = "without_id"  # a created object without its id
    REPEATED_PAGE = "repeated_page"  # the page before is served again
    DRIFT = "drift"  # a new row arrives just before this page is cut
    ROWS_WITHOUT_ID = "rows_without_id"
    ROWS_WITHOUT_TIME = "rows_without_time"
    EXTRA_FIELDS = "extra_fields"
    HUGE_ANSWER = "huge_answer"


@dataclass(slots=True, kw_only=True)
class Fault:
    """One rule: what happens to which requests.

    `method` and `route` (a key of the route table, or None for any, "" for unknown paths) say which requests
    count; the first `after` of them pass, the next `times` (None: all that follow) meet the action.
    `seconds` is for `slow` and for Retry-After, `status` and `location` are for `redirect`,
    `every` makes the row actions spoil every n-th row, `size` is the number of bytes of a huge answer.
    """

    action: FaultAction
    method: str | None = None
    route: str | None = None
    after: int = 0
    times: int | None = 1
    seconds: float = 1.0
    status: int = 302
    location: str = "http://127.0.0.1:9/elsewhere"
    every: int = 1
    size: int = 5_000_000
    seen: int = field(default=0, init=False)
    met: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.action = FaultAction(self.action)
        self.method = self.method.upper() if self.method else None
        if self.route and self.route not in KEYS:
            raise ValueError(f"No route has the key {self.route!r}; known are {', '.join(KEYS)}.")
        if self.after < 0 or self.every < 1 or (self.times is not None and self.times < 0):
            raise ValueError("`after` and `times` are not negative, `every` is at least 1.")

    def concerns(self, method: str, route: str) -> bool:
        """Whether a request is one of those that count."""
        return self.method in (None, method) and self.route in (None, route)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """A rule from `{"match": {"method", "route"}, "after", "times", "action"}`; raises ValueError."""
        try:
            return cls(**{**values.pop("match", {}), **values})
        except (TypeError, AttributeError) as problem:
            raise ValueError(f"This fault cannot be read: {values!r} ({problem}).") from problem


class Faults:
    """The rules in force, thread-safe. Rules count independently; a request may meet several at once."""

    def __init__(self, rules: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self._rules = list(rules)

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """The rules in a JSON file: a list, or an object with a list called `faults`; raises ValueError."""
        found = json.loads(path.read_text(encoding="utf-8"))
        rules = found.get("faults") if isinstance(found, dict) else found
        if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
            raise ValueError(f"{path.name} holds no list of faults.")
        return cls(Fault.from_json(dict(rule)) for rule in rules)

    def add(self, action: FaultAction | str, **more: Any) -> Fault:
        """Put one more rule in force (`more`: the fields of Fault); it counts how often it was met."""
        rule = Fault(action=FaultAction(action), **more)
        with self._lock:
            self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """Let everything go well again."""
        with self._lock:
            self._rules.clear()

    def take(self, method: str, route: str) -> list[Fault]:
        """Count one request and say which rules it meets."""
        met = []
        with self._lock:
            for rule in self._rules:
                if not rule.concerns(method, route):
                    continue
                rule.seen += 1
                if rule.seen > rule.after and (rule.times is None or rule.met < rule.times):
                    rule.met += 1
                    met.append(rule)
        return met
