"""Reads one value of a query or a JSON body at a time, and refuses a wrong one in the service's words."""

import math
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from desktop.sandbox.refusals import RefusalError

REQUIRED = "This field is required."
NULL = "This field may not be null."
BLANK = "This field may not be blank."
WRONG_UUID = "Must be a valid UUID."
WRONG_BOOLEAN = "Must be a valid boolean."
WRONG_TEXT = "Not a valid string."
WRONG_INTEGER = "A valid integer is required."
WRONG_DATE = "Date has wrong format. Use one of these formats instead: YYYY-MM-DD."
WRONG_TIME = (
    "Datetime has wrong format. Use one of these formats instead: "
    "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."
)
TRUE_WORDS = frozenset({"true", "1", "yes", "t", "y", "on"})
FALSE_WORDS = frozenset({"false", "0", "no", "f", "n", "off"})
Value = TypeVar("Value")

OPAQUE = "dl_"  # stands before every id when the service's ids are no UUIDs
_SURROGATE = re.compile("[\ud800-\udfff]")
_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class WrongValueError(Exception):
    """One value is not acceptable; the message is the service's sentence about it, or sentences by index."""

    def __init__(self, problem: str | dict[str, list[str]]) -> None:
        super().__init__(str(problem))
        self.problem = problem

    @property
    def messages(self) -> Any:
        """What stands beside the field's name in the answer."""
        return [self.problem] if isinstance(self.problem, str) else self.problem


def read_uuid(value: Any) -> str:
    """A UUID in its canonical lower-case spelling."""
    if not isinstance(value, str):
        raise WrongValueError(WRONG_UUID)
    try:
        return str(uuid.UUID(value.removeprefix(OPAQUE)))
    except ValueError as problem:
        raise WrongValueError(WRONG_UUID) from problem


def is_path_uuid(text: str) -> bool:
    """Whether a piece of a path would be taken for a UUID by the address patterns of the service."""
    return _UUID.fullmatch(text.removeprefix(OPAQUE)) is not None


def read_boolean(value: Any) -> bool:
    """True or false, also as 0, 1, or one of the usual words."""
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in TRUE_WORDS and isinstance(value, str | int):
        return True
    if word in FALSE_WORDS and isinstance(value, str | int):
        return False
    raise WrongValueError(WRONG_BOOLEAN)


def read_text(value: Any, *, trim: bool, longest: int | None = None, blank: bool = False) -> str:
    """A string without null or surrogate characters; `longest` counts characters."""
    if isinstance(value, bool | list | dict) or not isinstance(value, str | int | float):
        raise WrongValueError(WRONG_TEXT)
    text = str(value)
    if "\x00" in text:
        raise WrongValueError("Null characters are not allowed.")
    if found := _SURROGATE.search(text):
        raise WrongValueError(f"Surrogate characters are not allowed: U+{ord(found.group()):X}.")
    if not blank and not text.strip():
        raise WrongValueError(BLANK)
    text = text.strip() if trim else text
    if longest is not None and len(text) > longest:
        raise WrongValueError(f"Ensure this field has no more than {longest} characters.")
    return text


def read_choice(value: Any, choices: tuple[str, ...]) -> str:
    """One of a few words."""
    if not isinstance(value, str) or value not in choices:
        raise WrongValueError(f'"{_shown(value)}" is not a valid choice.')
    return value


def read_date(text: str) -> date:
    """A day written YYYY-MM-DD."""
    if _DATE.fullmatch(text) is None:
        raise WrongValueError(WRONG_DATE)
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise WrongValueError(WRONG_DATE) from problem


def read_moment(value: Any) -> datetime:
    """A moment in ISO 8601, given back in UTC; one without an offset is taken as UTC."""
    if not isinstance(value, str) or not re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", value, re.ASCII):
        raise WrongValueError(WRONG_TIME)
    try:
        moment = datetime.fromisoformat(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as problem:
        raise WrongValueError(WRONG_TIME) from problem


def read_integer(text: str, *, least: int = 0) -> int:
    """A whole number of at most nine digits, not below `least`."""
    if not re.fullmatch(r"-?\d{1,9}", text.strip(), re.ASCII):
        raise WrongValueError(WRONG_INTEGER)
    number = int(text)
    if number < least:
        raise WrongValueError(f"Ensure this value is greater than or equal to {least}.")
    return number


def read_list(value: Any) -> list[Any]:
    """A JSON array; a single string is refused as the service would."""
    if not isinstance(value, list):
        kind = {"str": "str", "dict": "dict"}.get(type(value).__name__, type(value).__name__)
        raise WrongValueError(f'Expected a list of items but got type "{kind}".')
    return value


class Query:
    """The query of one request; every reading refuses a wrong value with 400 and the parameter's name."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        """The value as it came, "" when absent."""
        return self._values.get(name, "").replace("\x00", "")

    def words(self, name: str) -> frozenset[str]:
        """A comma-separated list; empty when absent."""
        return frozenset(word.strip() for word in self.text(name).split(",") if word.strip())

    def boolean(self, name: str) -> bool | None:
        """True, false, or None when absent."""
        return self._read(name, read_boolean)

    def day(self, name: str) -> date | None:
        """A date, or None when absent."""
        return self._read(name, read_date)

    def uuid(self, name: str) -> str | None:
        """A UUID, or None when absent."""
        return self._read(name, read_uuid)

    def choice(self, name: str, choices: tuple[str, ...]) -> str | None:
        """One of a few words, or None when absent."""
        return self._read(name, lambda text: read_choice(text, choices))

    def integer(self, name: str, *, least: int = 0) -> int | None:
        """A whole number, or None when absent."""
        return self._read(name, lambda text: read_integer(text, least=least))

    def _read(self, name: str, reading: Callable[[str], Value]) -> Value | None:
        text = self.text(name)
        if not text:
            return None
        try:
            return reading(text)
        except WrongValueError as problem:
            raise RefusalError(400, {name: problem.messages}) from problem


def _shown(value: Any) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "number"
    text = _SURROGATE.sub("?", str(value))
    return text if len(text) <= 100 else text[:97] + "..."
