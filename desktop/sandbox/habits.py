"""The habits of one service: a switch for every point where the documentation is silent or in two minds."""

import dataclasses
from dataclasses import dataclass, fields
from typing import Any, Literal, Self, get_args, get_origin, get_type_hints

Prefixes = Literal["both", "api", "v1"]
Envelope = Literal["data", "bare", "results", "items", "cursor", "offset"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How this service spells what it serves; the defaults are the team's best guess at the real one."""

    # Where things are.
    prefixes: Prefixes = "both"
    login_prefixes: Prefixes = "both"
    # Lists of communications and notes.
    envelope: Envelope = "data"
    strict_paging: bool = False  # True: ignores paging parameters of other schemes
    default_page_size: int = 20
    page_size_cap: int = 100
    counts: bool = True  # False: never says how many rows there are
    past_the_end: Literal["404", "empty"] = "404"
    last_cursor: Literal["null", "absent"] = "null"
    order: Literal["newest", "oldest", "shuffled"] = "newest"
    filter_after_collapse: bool = False
    filter_utc_offset_hours: float = 0.0  # the zone in which a date filter's day begins
    body_in_lists: Literal["full", "null", "absent"] = "full"
    # Thread detail.
    detail_shape: Literal["thread+messages", "messages", "thread_messages", "related_messages", "bare"] = (
        "thread+messages"
    )
    detail_includes_requested: bool = True
    detail_order: Literal["ascending", "descending"] = "ascending"
    # Names of keys.
    group_key: Literal["thread_group_id", "thread_id", "thread", "group_id", "nylas_thread_id", "none"] = (
        "thread_group_id"
    )
    body_key: Literal["content", "body", "notes", "summary", "text"] = "content"
    time_key: Literal["timestamp", "occurred_at", "date", "created_at"] = "timestamp"
    customer_name_key: Literal["customer_company_name", "name"] = "customer_company_name"
    company_name_key: Literal["name", "company_name", "none"] = "name"
    # Shapes of values.
    customer_style: Literal["id", "customer_id", "object"] = "id"
    invoice_style: Literal["objects", "ids"] = "objects"
    money_style: Literal["number", "string"] = "number"
    time_precision: Literal["us", "ms", "s"] = "us"
    time_offset_hours: float | None = None  # None: `Z`; a number: an explicit offset such as +02:00
    opaque_ids: bool = False  # ids that are not UUIDs
    unknown_types: bool = False  # manual entries are called `sms`
    # What happens to a logged entry.
    call_as_manual: bool = False
    trim_text: bool = True
    content_required: bool = True
    finished_action: Literal["accept", "refuse"] = "accept"
    strict_keys: bool = False
    # Refusals.
    stock_401: bool = False  # True: an unknown token is answered "Invalid token."
    login_failure_status: Literal[400, 401, 403] = 400

    def changed(self, **changes: Any) -> Self:
        """The same habits with some switches set otherwise; raises ValueError for a name or value unknown."""
        known = {field.name for field in fields(self)}
        for name, value in changes.items():
            if name not in known:
                raise ValueError(f"There is no habit called {name!r}.")
            _check(name, value)
        return dataclasses.replace(self, **changes)

    def with_settings(self, settings: list[str]) -> Self:
        """The same habits after settings such as `envelope=bare` or `trim_text=false` from a command line."""
        changes: dict[str, Any] = {}
        for setting in settings:
            name, sign, text = setting.partition("=")
            if not sign:
                raise ValueError(f"{setting!r} is not of the form habit=value.")
            changes[name.strip().replace("-", "_")] = _from_text(name, text.strip())
        return self.changed(**changes)


def _check(name: str, value: Any) -> None:
    hint = get_type_hints(Habits)[name]
    choices = get_args(hint) if get_origin(hint) is Literal else ()
    if choices and value not in choices:
        raise ValueError(f"The habit {name} is one of {', '.join(map(str, choices))}; not {value!r}.")


def _from_text(name: str, text: str) -> Any:
    hints = get_type_hints(Habits)
    hint = hints.get(name.strip().replace("-", "_"), str)
    if hint is bool:
        return text.lower() in {"true", "1", "yes", "on"}
    if hint is int:
        return int(text)
    if hint is float:
        return float(text)
    if get_origin(hint) is Literal and all(isinstance(choice, int) for choice in get_args(hint)):
        return int(text)
    if get_origin(hint) is Literal or hint is str:
        return text
    return None if text.lower() in {"", "none", "null"} else float(text)
