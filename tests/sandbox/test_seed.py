"""The demo data: the same for one seed, believable, and true to itself."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.world import World

NOW = datetime(2026, 5, 4, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def world() -> World:
    """The demo data in its usual size."""
    return seeded_world(Seed(threads=400, seed=7, now=NOW))


def test_one_seed_one_world(world: World) -> None:
    again = seeded_world(Seed(threads=400, seed=7, now=NOW))
    assert again.communications == world.communications
    assert again.main.invoices == world.main.invoices
    assert again.main.contacts == world.main.contacts
    assert again.main.actions == world.main.actions
    assert again.token == world.token
    assert seeded_world(Seed(threads=400, seed=8, now=NOW)).communications != world.communications


def test_the_size_is_what_was_asked(world: World) -> None:
    assert len({row.group for row in world.communications}) == 400
    assert len(world.main.customers) == 50
    assert [ledger.company.name for ledger in world.ledgers.values()] == [
        "Northwind Supply Co.",
        "Harbor Lane Trading Ltd",
    ]
    assert len(seeded_world(Seed(threads=1)).communications) >= 1


def test_there_is_something_of_everything(world: World) -> None:
    kinds = Counter(row.communication_type for row in world.communications)
    assert set(kinds) == {"email", "call", "manual", "note", "meeting"}
    assert kinds["email"] > 400
    sizes = Counter(world.main.group_size(row.group) for row in world.communications)
    assert max(sizes) in range(5, 9)
    statuses = {invoice.status for invoice in world.main.invoices.values()}
    assert {
        "current",
        "closed_paid",
        "past_due_1_30",
        "past_due_31_60",
        "past_due_61_90",
        "past_due_90p",
    } <= statuses
    assert {action.status for action in world.main.actions.values()} == {
        "proposed",
        "scheduled",
        "completed",
        "cancelled",
    }
    assert sum("<html" in row.content for row in world.communications) > 60
    assert sum("\n> " in row.content for row in world.communications) > 100
    assert any("Grüße" in row.content for row in world.communications)
    assert 15 <= sum(row.requires_response for row in world.communications) <= 80


def test_no_slot_and_no_choice_is_left_open(world: World) -> None:
    for row in world.communications:
        text = (row.subject or "") + re.sub(r"<[^>]+>|&\w+;|\[\.\.\.\]", "", row.content)
        assert not re.search(r"[{}\[\]]", text), text
        assert row.subject
        assert row.content.strip()


def test_times_are_in_office_hours_and_never_to_come(world: World) -> None:
    for row in world.communications:
        assert NOW - timedelta(days=440) < row.timestamp <= NOW
        assert row.timestamp <= row.created_at <= NOW or row.created_at == NOW
        assert row.timestamp.weekday() < 5
        assert 8 <= row.timestamp.hour < 18
    ages = [(NOW - row.timestamp).days for row in world.communications]
    assert sum(age < 90 for age in ages) > sum(age > 300 for age in ages) * 2


def test_rows_agree_with_each_other(world: World) -> None:
    main = world.main
    for row in main.communications:
        members = main.group(row.group)
        assert len({member.customer for member in members}) == 1
        assert len({member.is_resolved for member in members}) == 1
        assert row.customer in main.customers
        if row.contact:
            assert main.contacts[row.contact].customer == row.customer
        for invoice in row.invoices:
            assert main.invoices[invoice].customer == row.customer
        if row.requires_response:
            assert row is members[-1]
            assert row.direction == "inbound"
            assert not row.is_resolved
    numbers = [invoice.number for invoice in main.invoices.values()]
    assert len(numbers) == len(set(numbers))
    assert all(0 <= invoice.balance <= invoice.amount for invoice in main.invoices.values())


def test_neighbours_in_the_list_read_differently(world: World) -> None:
    rows = [row for row in world.communications if world.main.newest_of(row.group) == row.id]
    for first, second in pairwise(rows):
        assert first.content != second.content
        assert (first.subject, first.customer) != (second.subject, second.customer)


def test_every_address_is_one_that_cannot_exist(world: World) -> None:
    for row in world.communications:
        for address in re.findall(r"[\w.+-]+@[\w.-]+\w", row.content):
            assert address.endswith(".example"), address
        for host in re.findall(r"https?://([^/\"]+)", row.content):
            assert host.endswith(".example"), host


def test_names_can_be_shown_by_common_fonts(world: World) -> None:
    for customer in world.main.customers.values():
        assert all(ord(letter) < 0x250 or letter in "’–" for letter in customer.name)
