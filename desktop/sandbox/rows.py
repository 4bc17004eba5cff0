"""The rows that the stand-in keeps in memory: one frozen record per thing the service knows."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple


class Person(NamedTuple):
    """A name and an address, as in the From line of an e-mail; either may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Communication:
    """One e-mail, call, meeting, note or manual entry; rows with the same `group` are one thread."""

    id: str
    group: str
    communication_type: str
    timestamp: datetime
    direction: str | None = None
    customer: str | None = None
    contact: str | None = None
    subject: str | None = ""
    content: str = ""
    requires_response: bool = False
    is_resolved: bool = False
    is_ar_related: bool | None = None
    strategy_tags: tuple[str, ...] = ()
    invoices: tuple[str, ...] = ()
    sender: Person | None = None
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    duration_seconds: int | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An internal remark on one communication row."""

    id: str
    communication: str
    content: str
    author: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person at a customer."""

    id: str
    customer: str
    name: str
    email: str = ""
    phone: str = ""
    title: str = ""
    is_primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A buyer that owes money; `is_person` is None where nobody has said."""

    id: str
    name: str
    status: str = "active"
    industry: str = ""
    is_person: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """What a customer has to pay; amounts have two decimals."""

    id: str
    number: str
    customer: str
    amount: Decimal
    balance: Decimal
    due_on: date
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledAction:
    """A recommended piece of outreach; `executed_at` is set when it is completed."""

    id: str
    kind: str
    status: str
    description: str
    customer: str
    invoice: str | None = None
    due_on: date | None = None
    executed_at: datetime | None = None
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint:
    """One scheduled step of a sequence for one customer."""

    id: str
    customer: str
    label: str
    status: str
    due_on: date
    executed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A tenant: the legal entity whose receivables are collected."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who may sign in; `companies` holds company ids."""

    id: str
    email: str
    password: str
    name: str
    companies: tuple[str, ...]
    is_active: bool = True
