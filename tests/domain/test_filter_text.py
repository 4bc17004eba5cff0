"""Saved filters come back as they were, and survive what a later version may write."""

import json
from dataclasses import fields
from datetime import date

import pytest

from desktop.domain.communication import Direction, SyncState
from desktop.domain.filter_text import filter_from_text, filter_to_text
from desktop.domain.filters import Filter, Order, View
from desktop.domain.identity import ServiceId

FULL = Filter(
    view=View.MESSAGE,
    order=Order.OLDEST,
    kinds=frozenset({"call"}),
    not_kinds=frozenset({"note", "fax"}),
    direction=Direction.INBOUND,
    not_direction=Direction.OUTBOUND,
    requires_response=True,
    is_resolved=False,
    is_handled=False,
    is_awaiting=True,
    is_pinned=True,
    is_unread=True,
    is_ar_related=False,
    has_note=True,
    has_invoice=False,
    from_on=date(2026, 1, 2),
    to_on=date(2026, 3, 4),
    last_days=7,
    silent_days=30,
    customer_id=ServiceId("c"),
    not_customers=frozenset({ServiceId("d")}),
    contact_id=ServiceId("p"),
    not_contacts=frozenset({ServiceId("q")}),
    invoice_id=ServiceId("i"),
    not_invoices=frozenset({ServiceId("j")}),
    tags=frozenset({"promise"}),
    not_tags=frozenset({"spoke"}),
    sync_states=frozenset({SyncState.QUEUED}),
    not_sync_states=frozenset({SyncState.HELD}),
    text='“acme” -type:call "x',
)


def test_every_field_comes_back() -> None:
    plain = Filter()
    assert all(getattr(FULL, item.name) != getattr(plain, item.name) for item in fields(Filter))
    assert filter_from_text(filter_to_text(FULL)) == FULL
    assert filter_to_text(plain) == "{}"


@pytest.mark.parametrize(
    "text", ["", "[]", "nonsense", '{"kinds": 7}', '{"to_on": "never"}', '{"is_pinned": 3, "new": {}}']
)
def test_what_is_not_understood_is_left_out(text: str) -> None:
    assert filter_from_text(text) == Filter()


def test_one_strange_field_does_not_cost_the_others() -> None:
    values = json.loads(filter_to_text(FULL)) | {"sync_states": ["teleported"], "later": True}
    read = filter_from_text(json.dumps(values))
    assert read.kinds == FULL.kinds
    assert read.sync_states == frozenset()
