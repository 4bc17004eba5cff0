"""Each contradiction of the documentation, acted out by the stand-in and survived by the whole client.

The stand-in's own rows are the truth; whatever shape they are served in, the store must end up with them.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.communication import SyncState
from desktop.domain.customer import Action
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import SignInNeeded
from desktop.domain.filters import Filter, View
from desktop.domain.identity import ServiceId
from desktop.remote.routes import ROUTES
from desktop.sandbox.habits import Habits
from desktop.sandbox.server import SandboxServer
from desktop.settings_file import ServiceSettings
from desktop.store.house import House
from desktop.ui.wording import action_words
from tests.conftest import HandClock
from tests.service import PASSPHRASE, client_for, gate_for, running, sign_in_to

ROOT = Path(__file__).resolve().parents[2]

HABITS: dict[str, dict[str, object]] = {
    "C1 only /api": {"prefixes": "api"},
    "C1 only /api/v1": {"prefixes": "v1"},
    "C1 log-in only under /api": {"login_prefixes": "api"},
    "C2 bare lists": {"envelope": "bare"},
    "C2 results": {"envelope": "results"},
    "C2 items": {"envelope": "items"},
    "C3 offset and limit": {"envelope": "offset", "strict_paging": True},
    "C3 cursor": {"envelope": "cursor", "strict_paging": True},
    "C3 cursor key absent at the end": {"envelope": "cursor", "last_cursor": "absent"},
    "C4 small pages": {"page_size_cap": 7},
    "C4 small pages, strict": {"page_size_cap": 7, "strict_paging": True},
    "C4 nothing past the end": {"page_size_cap": 9, "past_the_end": "empty"},
    "C5 no counts": {"counts": False, "page_size_cap": 11, "past_the_end": "empty"},
    "C5 no counts, 404 past the end": {"counts": False, "page_size_cap": 11},
    "C6 opaque ids": {"opaque_ids": True},
    "C9 unknown types": {"unknown_types": True},
    "C9 calls come back as manual": {"call_as_manual": True},
    "C10 stock words": {"stock_401": True},
    "C19 customers have a name": {"customer_name_key": "name"},
    "order oldest first": {"order": "oldest"},
    "order at random": {"order": "shuffled"},
    "collapse before filter": {"filter_after_collapse": True},
    "days begin elsewhere": {"filter_utc_offset_hours": -10.0},
    "days begin elsewhere, east": {"filter_utc_offset_hours": 10.0},
    "bodies only in detail": {"body_in_lists": "absent"},
    "bodies null in lists": {"body_in_lists": "null"},
    "bodies only in detail, without the asked row": {
        "body_in_lists": "null",
        "detail_shape": "related_messages",
        "detail_includes_requested": False,
    },
    "detail as messages": {"detail_shape": "messages", "body_in_lists": "absent"},
    "detail as thread_messages, newest first": {
        "detail_shape": "thread_messages",
        "detail_order": "descending",
        "body_in_lists": "absent",
    },
    "detail as a bare list": {"detail_shape": "bare", "body_in_lists": "absent"},
    "group called thread_id": {"group_key": "thread_id"},
    "group called thread": {"group_key": "thread"},
    "group called nylas_thread_id": {"group_key": "nylas_thread_id"},
    "no group at all": {"group_key": "none"},
    "text called body": {"body_key": "body"},
    "text called notes": {"body_key": "notes"},
    "text called summary": {"body_key": "summary"},
    "time called occurred_at": {"time_key": "occurred_at"},
    "time called date": {"time_key": "date"},
    "customer as customer_id": {"customer_style": "customer_id"},
    "customer as object": {"customer_style": "object"},
    "invoices as ids": {"invoice_style": "ids"},
    "money as text": {"money_style": "string"},
    "times in milliseconds": {"time_precision": "ms"},
    "times in seconds": {"time_precision": "s"},
    "times with an offset": {"time_offset_hours": 5.5},
}


@pytest.fixture(scope="module")
def service() -> Iterator[SandboxServer]:
    with running() as server:
        yield server


@pytest.fixture
def server(service: SandboxServer) -> SandboxServer:
    """Fresh rows and usual habits for each case, on the same port."""
    from desktop.sandbox.seed import Seed, seeded_world
    from tests.service import NOW

    service.world.become(seeded_world(Seed(threads=24, now=NOW), clock=lambda: NOW))
    service.faults.clear()
    return service


@pytest.mark.parametrize("name", HABITS)
def test_the_store_ends_up_with_the_truth(
    name: str, server: SandboxServer, tmp_path: Path, clock: HandClock
) -> None:
    server.world.habits = Habits().changed(**HABITS[name])
    gate = gate_for(tmp_path, clock)
    house = gate.set_up(passphrase=PASSPHRASE)
    try:
        gate.sign_in(sign_in_to(server))
        report = house.sync.sync_once()
        _compare(house, server)
        assert report.pulled == len(server.world.communications)
        _write_and_see_it_arrive(house, server)
        assert house.sync.sync_once().pulled == 0
    finally:
        gate.lock()


def _compare(house: House, server: SandboxServer) -> None:
    opaque, precision = server.world.habits.opaque_ids, server.world.habits.time_precision
    rows = house.reader.rows(house.reader.positions(Filter(view=View.MESSAGE)))
    truth = server.world.communications
    assert len(rows) == len(truth)
    whole = [house.reader.find_message(str(row.latest.local_id)) for row in rows]
    assert sorted(message.content or "" for message in whole) == sorted(row.content or "" for row in truth)
    assert sorted(message.subject for message in whole) == sorted(row.subject or "" for row in truth)
    if not opaque:
        assert {message.service_id for message in whole} == {row.id for row in truth}
    if precision == "us":
        assert sorted(message.at for message in whole) == sorted(row.timestamp for row in truth)
    assert len(house.reader.customers(limit=500)) == len(server.world.main.customers)
    notes = house.reader.positions(Filter())
    total = sum(row.note_count for row in house.reader.rows(notes))
    assert total == len(server.world.notes)


def _write_and_see_it_arrive(house: House, server: SandboxServer) -> None:
    customer = house.reader.customers()[0]
    before = len(server.world.communications)
    local, _ = house.writer.log(
        NewEntry(kind="call", customer_id=customer.service_id, content="Spoke, pays Friday.")
    )
    house.writer.note(NewNote(message=local, content="Internal: be patient."))
    report = house.sync.sync_once()
    assert (report.pushed, report.waiting, report.needs_attention) == (2, 0, 0)
    assert len(server.world.communications) == before + 1
    row = house.reader.find_message(local)
    assert row.sync_state is SyncState.SYNCED
    assert row.service_id
    thread = house.reader.find_thread(local)
    assert [note.content for note in thread.notes] == ["Internal: be patient."]


def test_c7_login_has_no_company_in_its_path(server: SandboxServer, clock: HandClock) -> None:
    with client_for(server, clock, token="", company=None) as client:
        token, companies = client.log_in("demo@daylit.example", "demo")
    assert len(companies) == 2
    assert token


def test_c8_paths_are_spelled_as_documented(server: SandboxServer, clock: HandClock) -> None:
    with client_for(server, clock, token="", company=None) as client:
        client.log_in("demo@daylit.example", "demo")
    with client_for(server, clock) as client:
        client.check()
    assert [record.path for record in server.world.requests][0] == "/api/v1/auth/login/"
    assert not server.world.requests[-1].path.endswith("/")


@pytest.mark.parametrize("token", ["", "wrong", "expired"])
def test_c10_missing_invalid_and_expired_tokens_are_one(
    server: SandboxServer, clock: HandClock, token: str
) -> None:
    used = server.world.token if token == "expired" else token
    if token == "expired":
        server.world.revoke_tokens()
    with client_for(server, clock, token=used) as client, pytest.raises(SignInNeeded):
        client.check()


def test_c11_nothing_is_updated_or_deleted() -> None:
    """Two pages disagree on how to update; this client only reads and creates."""
    assert {route.method for route in ROUTES.values()} == {"GET", "POST"}


def test_c13_a_reminder_step_is_an_e_mail() -> None:
    assert action_words(Action(service_id=ServiceId("a"), kind="reminder", status="scheduled")) == "E-mail"
    assert action_words(Action(service_id=ServiceId("a"), kind="call", status="scheduled")) == "Call"


def test_c14_and_c18_the_window_shows_no_aging_bucket_and_no_integration_button() -> None:
    """The pages disagree on "90+" or "91+", and on a button's name: neither has a place in this window yet."""
    window = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "desktop" / "ui").rglob("*.py"))
    assert not any(word in window for word in ("90+", "91+", "Add integration"))


def test_c12_and_c15_unknown_states_are_kept_as_they_are(
    server: SandboxServer, tmp_path: Path, clock: HandClock
) -> None:
    gate = gate_for(tmp_path, clock)
    house = gate.set_up(passphrase=PASSPHRASE)
    gate.sign_in(sign_in_to(server))
    house.sync.sync_once()
    invoices = {row.id: row.status for row in server.world.main.invoices.values()}
    for customer in house.reader.customers(limit=500):
        for invoice in house.reader.invoices(customer.service_id):
            assert invoice.status == invoices[invoice.service_id]
    gate.lock()


def test_c17_the_header_says_token(server: SandboxServer, clock: HandClock) -> None:
    with client_for(server, clock) as client:
        assert client._exchange._http.headers["Authorization"] == f"Token {server.world.token}"


def test_c16_an_empty_list_is_no_proof_of_access(server: SandboxServer, clock: HandClock) -> None:
    """A wrong company is told by status; a token is proved before it is kept."""
    wrong = ServiceId("00000000-0000-0000-0000-000000000000")
    with client_for(server, clock, company=wrong) as client, pytest.raises(Exception, match="404"):
        client.check()


@pytest.mark.parametrize("key", ["log", "create_note"])
def test_a_guessed_path_is_corrected_in_one_line(
    server: SandboxServer, tmp_path: Path, clock: HandClock, key: str
) -> None:
    """A wrong guess stops sending, keeps everything, and names the setting; the right line sends it once."""
    wrong = gate_for(tmp_path, clock, service=ServiceSettings(routes={key: "communications/elsewhere"}))
    house = wrong.set_up(passphrase=PASSPHRASE)
    wrong.sign_in(sign_in_to(server))
    house.sync.sync_once()
    before = len(server.world.communications)
    customer = house.reader.customers()[0].service_id
    local, _ = house.writer.log(NewEntry(kind="call", customer_id=customer, content="x"))
    house.writer.note(NewNote(message=local, content="y"))
    with pytest.raises(Exception, match=r"service\.routes"):
        house.sync.sync_once()
    assert sum(house.reader.waiting()) >= 1
    wrong.lock()
    clock.advance(3600)
    right = gate_for(tmp_path, clock)
    house = right.unlock(passphrase=PASSPHRASE)
    house.sync.sync_once()
    assert house.reader.waiting() == (0, 0)
    assert len(server.world.communications) == before + 1
    right.lock()
