"""Every operation of the client against the stand-in; with DAYLIT_TEST_URL also against a live instance."""

import os
from collections.abc import Iterator
from datetime import timedelta

import pytest

from desktop.domain.communication import Communication, Direction, Note
from desktop.domain.errors import RouteUnknown, ServiceTrouble
from desktop.domain.identity import ServiceId
from desktop.remote.answers import Accepted, RefusedEntry
from desktop.remote.client import Client
from desktop.remote.paging import walk
from desktop.remote.query import CommunicationQuery
from desktop.sandbox.server import SandboxServer
from tests.conftest import HandClock
from tests.service import client_for, running


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with running(threads=40) as server:
        yield server


@pytest.fixture
def client(server: SandboxServer, clock: HandClock) -> Iterator[Client]:
    with client_for(server, clock) as client:
        yield client


def listed(client: Client, query: CommunicationQuery) -> list[Communication]:
    return [row for page in walk(lambda mark: client.communications(query, mark=mark)) for row in page.rows]


def test_list_threads_in_both_views_with_every_filter(client: Client, server: SandboxServer) -> None:
    truth = server.world.communications
    assert len(listed(client, CommunicationQuery())) == len(truth)
    assert len(listed(client, CommunicationQuery(view="thread"))) == len({row.group for row in truth})
    some = next(row for row in truth if row.invoices and row.customer)
    day = some.timestamp.date()
    for query, test in (
        (CommunicationQuery(kinds=("call", "note")), lambda row: row.communication_type in ("call", "note")),
        (CommunicationQuery(direction=Direction.INBOUND), lambda row: row.direction == "inbound"),
        (CommunicationQuery(requires_response=True), lambda row: row.requires_response),
        (CommunicationQuery(is_resolved=False), lambda row: not row.is_resolved),
        (CommunicationQuery(date_from=day, date_to=day), lambda row: row.timestamp.date() == day),
        (
            CommunicationQuery(customer_id=ServiceId(str(some.customer))),
            lambda row: row.customer == some.customer,
        ),
        (
            CommunicationQuery(invoice_id=ServiceId(some.invoices[0])),
            lambda row: some.invoices[0] in row.invoices,
        ),
    ):
        assert {row.service_id for row in listed(client, query)} == {row.id for row in truth if test(row)}


def test_thread_detail_and_e_mail_thread(client: Client, server: SandboxServer) -> None:
    groups: dict[str, list[str]] = {}
    for row in server.world.communications:
        if row.communication_type == "email":
            groups.setdefault(row.group, []).append(row.id)
    ids = max(groups.values(), key=len)
    for rows in (client.thread(ServiceId(ids[0])), client.email_thread(ServiceId(ids[0]))):
        assert {row.service_id for row in rows} == set(ids)
        assert [row.at for row in rows] == sorted(row.at for row in rows)


def test_list_e_mails_about_receivables(client: Client, server: SandboxServer) -> None:
    rows = [row for page in walk(lambda mark: client.emails(ar_related=True, mark=mark)) for row in page.rows]
    assert rows
    assert all(row.kind == "email" and row.is_ar_related for row in rows)


def test_log_completes_an_action_and_a_note_hangs_on_it(client: Client, server: SandboxServer) -> None:
    action = next(action for page in walk(lambda mark: client.actions(mark=mark)) for action in page.rows)
    payload = {
        "customer_id": action.customer_id,
        "communication_type": "call",
        "direction": "outbound",
        "content": "Done.",
        "subject": "Call",
        "timestamp": "2026-06-03T10:00:00.123456Z",
        "scheduled_action_id": action.service_id,
    }
    outcome = client.log(payload)
    assert isinstance(outcome, Accepted)
    assert isinstance(outcome.row, Communication)
    open_ones = [
        found
        for page in walk(lambda mark: client.actions(customer_id=action.customer_id, mark=mark))
        for found in page.rows
    ]
    assert action.service_id not in {found.service_id for found in open_ones}
    written = client.create_note({"thread_id": outcome.service_id, "content": "Internal."})
    assert isinstance(written, Accepted)
    assert isinstance(written.row, Note)
    assert [note.content for note in client.notes(outcome.service_id).rows] == ["Internal."]


def test_a_refusal_names_the_field(client: Client) -> None:
    outcome = client.log({"communication_type": "call", "content": "x"})
    assert isinstance(outcome, RefusedEntry)
    assert "customer_id" in outcome.fields


def test_customers_with_contacts_and_invoices(client: Client, server: SandboxServer) -> None:
    customers = [row for page in walk(lambda mark: client.customers(mark=mark)) for row in page.rows]
    assert len(customers) == len(server.world.main.customers)
    assert any(customer.contacts for customer in customers)
    invoices = [row for page in walk(lambda mark: client.invoices(mark=mark)) for row in page.rows]
    assert len(invoices) == len(server.world.main.invoices)
    assert all(invoice.due_on and invoice.balance for invoice in invoices)


def test_ids_are_escaped_into_paths(client: Client) -> None:
    for name in ("../customers", "a/b", "%2e%2e", "x" * 3000, "ü"):
        with pytest.raises(ServiceTrouble):
            client.thread(ServiceId(name))


def test_an_unknown_thread_is_told(client: Client) -> None:
    with pytest.raises(RouteUnknown, match="404"):
        client.thread(ServiceId("00000000-0000-0000-0000-000000000000"))


def test_the_clock_of_the_service_is_compared(client: Client) -> None:
    client.check()
    assert client.server_offset is not None
    assert abs(client.server_offset) <= timedelta(seconds=1)  # dates have no fractions


@pytest.mark.skipif(
    "DAYLIT_TEST_URL" not in os.environ, reason="no live instance is named in DAYLIT_TEST_URL"
)
def test_a_live_instance_answers_a_list() -> None:
    from desktop.domain.clock import SystemClock
    from desktop.remote.client import Server

    server = Server(
        url=os.environ["DAYLIT_TEST_URL"],
        company=ServiceId(os.environ["DAYLIT_TEST_COMPANY"]),
        token=os.environ["DAYLIT_TEST_TOKEN"],
    )
    with Client(server, clock=SystemClock()) as client:
        client.check()
