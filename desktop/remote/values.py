"""Reads single values out of an answer that may spell them in several ways."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from dateutil.parser import isoparse

from desktop.domain.identity import ServiceId

JsonObject = Mapping[str, Any]


def text(value: Any) -> str:
    """A value as text: "" for null, numbers as written, no half characters, no NUL."""
    if value is None or isinstance(value, dict | list | bool):
        return ""
    return str(value).replace("\x00", "\u2400")


def first(row: JsonObject, keys: Iterable[str]) -> Any:
    """The value of the first key that is there and not null."""
    return next((row[key] for key in keys if row.get(key) is not None), None)


def identity(value: Any) -> ServiceId | None:
    """An id, given bare or inside an object."""
    if isinstance(value, Mapping):
        value = first(value, ("id", "uuid"))
    name = text(value).strip()
    return ServiceId(name) if name else None


def label(value: Any, keys: Iterable[str] = ("name",)) -> str:
    """The name inside an object; "" for anything else."""
    return text(first(value, keys)) if isinstance(value, Mapping) else ""


def flag(value: Any) -> bool | None:
    """A truth value: JSON's, or a word for it; None if it is neither."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    if isinstance(value, str):
        return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(
            value.strip().lower()
        )
    return None


def whole_number(value: Any) -> int | None:
    """A whole number, also when it came as text; None if it is neither."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = int(float(value))
    except (TypeError, ValueError, OverflowError):
        return None
    return number if abs(number) < 2**53 else None


def moment(value: Any) -> datetime | None:
    """A moment in UTC: ISO 8601 with `Z` or any offset, with or without fractions; without a zone it is UTC.

    None for anything that cannot be one.
    """
    if not isinstance(value, str) or len(value) > 64:
        return None
    try:
        parsed = isoparse(value.strip())
        if parsed.tzinfo is None:
            parsed = parsed.replace(tzinfo=UTC)
        parsed = parsed.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return parsed if 1970 <= parsed.year <= 9000 else None


def day(value: Any) -> date | None:
    """A day, from a date or a moment; None for anything else."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
