"""The command line as scripts use it: real processes, the real service on loopback, JSON by its schema."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from desktop.sandbox.habits import Habits
from desktop.sandbox.server import SandboxServer
from tests.cli import schemas
from tests.service import PASSPHRASE, running

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Desk:
    """A data folder and the processes that work in it."""

    data_dir: Path
    passphrase_file: Path
    server: SandboxServer

    def run(self, *arguments: str, typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "desktop", *arguments]
        surroundings = {
            **os.environ,
            "DAYLIT_DESKTOP_DATA": str(self.data_dir),
            "DAYLIT_DESKTOP_PASSPHRASE_FILE": str(self.passphrase_file),
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        }
        return subprocess.run(
            command,
            cwd=ROOT,
            env=surroundings,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def json(self, schema: dict[str, Any], *arguments: str, typed: str = "", status: int = 0) -> Any:
        done = self.run(*arguments, "--json", typed=typed)
        assert done.returncode == status, done.stderr
        document = json.loads(done.stdout)
        jsonschema.validate(document, schema)
        return document

    def sign_in(self) -> None:
        done = self.run(
            "sign-in", "--url", self.server.url, "--username", "demo@daylit.example",
            "--company", self.server.world.company.id, "--password-stdin", typed="demo\n",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr


def desk_in(folder: Path, server: SandboxServer) -> Desk:
    secret = folder / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return Desk(folder / "data", secret, server)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Signed in and synced."""
    with running(threads=30) as server:
        desk = desk_in(tmp_path_factory.mktemp("cli"), server)
        desk.sign_in()
        report = desk.json(schemas.SYNC, "sync")
        assert report["pulled"] == len(server.world.communications)
        yield desk


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Desk]:
    """A folder in which nothing was done yet, and a service of its own that may be turned upside down."""
    with running(threads=10) as server:
        yield desk_in(tmp_path, server)


FILTERS: list[tuple[list[str], str]] = [
    (["--type", "email,call"], "row.communication_type in ('email', 'call')"),
    (["--direction", "inbound"], "row.direction == 'inbound'"),
    (["--requires-response"], "row.requires_response"),
    (["--no-requires-response"], "not row.requires_response"),
    (["--resolved"], "row.is_resolved"),
    (["--unresolved"], "not row.is_resolved"),
    (
        ["--from", "2026-05-01", "--to", "2026-05-31"],
        "row.timestamp.month == 5 and row.timestamp.year == 2026",
    ),
    (["--ar-only"], "row.is_ar_related"),
]


@pytest.mark.parametrize(("options", "meaning"), FILTERS, ids=lambda item: str(item)[:40])
def test_threads_with_each_filter(desk: Desk, options: list[str], meaning: str) -> None:
    document = desk.json(schemas.THREADS, "threads", *options, "--view", "message", "--limit", "0")
    rows = desk.server.world.communications
    truth = {row.id for row in rows if eval(meaning, {"row": row})}
    assert {row["id"] for row in document["rows"]} == truth
    assert document["total"] == len(truth)
    times = [row["timestamp"] for row in document["rows"]]
    assert times == sorted(times, reverse=True)


def test_threads_by_customer_invoice_and_text(desk: Desk) -> None:
    row = next(row for row in desk.server.world.communications if row.invoices and row.customer)
    customer = desk.server.world.main.customers[row.customer]
    invoice = desk.server.world.main.invoices[row.invoices[0]]
    by_name = desk.json(
        schemas.THREADS, "threads", "--customer", customer.name, "--view", "message", "--limit", "0"
    )
    assert row.id in {found["id"] for found in by_name["rows"]}
    assert {found["customer_id"] for found in by_name["rows"]} == {customer.id}
    by_number = desk.json(
        schemas.THREADS, "threads", "--invoice", invoice.number, "--view", "message", "--limit", "0"
    )
    assert row.id in {found["id"] for found in by_number["rows"]}
    by_text = desk.json(schemas.THREADS, "threads", "--query", invoice.number)
    assert by_text["total"] >= 1


def test_thread_view_has_one_row_for_each_thread(desk: Desk) -> None:
    document = desk.json(schemas.THREADS, "threads", "--limit", "0")
    groups = {row.group for row in desk.server.world.communications}
    assert document["total"] == len(document["rows"]) == len(groups)
    assert document["complete_since"]


def test_tables_and_csv_for_people(desk: Desk) -> None:
    table = desk.run("threads", "--limit", "5")
    assert len(table.stdout.splitlines()) == 6
    assert "of" in table.stderr
    rows = list(csv.DictReader(io.StringIO(desk.run("threads", "--csv", "--limit", "5").stdout)))
    assert len(rows) == 5
    assert set(rows[0]) == set(schemas.ROW_KEYS)


def test_show_gives_messages_and_notes(desk: Desk) -> None:
    row = desk.server.world.communications[0]
    desk.server.world.add_note(row.id, "Ask for the cost centre.")
    note = desk.server.world.notes[0]
    desk.json(schemas.SYNC, "sync", "--full")
    document = desk.json(schemas.SHOW, "show", row.id)
    assert note.content in {found["content"] for found in document["notes"]}
    assert document["message_count"] == len(document["messages"])
    assert note.content in desk.run("show", row.id).stdout


def test_log_offline_then_sync_and_it_is_there_once(desk: Desk) -> None:
    customer = next(iter(desk.server.world.main.customers.values()))
    before = len(desk.server.world.communications)
    desk.server.pause()
    try:
        written = desk.json(
            schemas.WRITTEN, "log", "call", "--customer", customer.id, "--content", "-", "--tag", "voicemail",
            typed="Left voicemail, will call back.",
        )  # fmt: skip
        assert written["state"] == "queued"
        note = desk.json(schemas.WRITTEN, "note", written["local_id"], "--content", "Try again on Friday.")
        outbox = desk.json(schemas.OUTBOX, "outbox")
        assert [row["local_id"] for row in outbox["rows"]] == [written["local_id"], note["local_id"]]
        offline = desk.run("sync")
        assert offline.returncode == 5
        assert "cannot be reached" in offline.stderr
        assert "Traceback" not in offline.stderr
    finally:
        desk.server.resume()
    desk.run("outbox", "retry", written["local_id"])
    report = desk.json(schemas.SYNC, "sync")
    assert (report["pushed"], report["waiting"]) == (2, 0)
    assert len(desk.server.world.communications) == before + 1
    shown = desk.json(schemas.SHOW, "show", written["local_id"])
    assert shown["id"]
    assert shown["sync_state"] == "synced"
    assert [found["content"] for found in shown["notes"]] == ["Try again on Friday."]


def test_discard(desk: Desk) -> None:
    customer = next(iter(desk.server.world.main.customers.values()))
    written = desk.json(
        schemas.WRITTEN, "log", "meeting", "--customer", customer.id, "--content", "a mistake"
    )
    assert desk.run("outbox", "discard", written["local_id"]).returncode == 0
    assert desk.json(schemas.OUTBOX, "outbox")["rows"] == []
    assert desk.run("show", written["local_id"]).returncode == 2
    (gone,) = desk.json(schemas.DISCARDED, "outbox", "discarded")["rows"]
    assert (gone["local_id"], gone["text"]) == (written["local_id"], "a mistake")
    assert "    a mistake\n" in desk.run("outbox", "discarded").stdout


def test_export_is_whole_and_harmless(desk: Desk, tmp_path: Path) -> None:
    customer = next(iter(desk.server.world.main.customers.values()))
    formula = '=HYPERLINK("http://127.0.0.1","x")'
    written = desk.json(schemas.WRITTEN, "log", "call", "--customer", customer.id, "--content", formula)
    target = tmp_path / "rows.csv"
    assert desk.run("export", str(target), "--customer", customer.id).returncode == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert "'" + formula in {row["content"] for row in rows}
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    assert desk.run("export", str(tmp_path / "rows.json"), "--format", "json").returncode == 0
    exported = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))["rows"]
    for row in exported:
        jsonschema.validate(row, schemas.ROW)
    desk.run("outbox", "discard", written["local_id"])


def test_doctor(desk: Desk) -> None:
    document = desk.json(schemas.DOCTOR, "doctor")
    assert {check["name"] for check in document["checks"]} >= {"store", "service", "encryption at rest"}


BAD: list[tuple[list[str], int, str]] = [
    (["threads", "--from", "31-02"], 2, "is not a day"),
    (["threads", "--from", "2026-05-02", "--to", "2026-05-01"], 2, "swap"),
    (["threads", "--customer", "nobody"], 2, "customer"),
    (["threads", "--direction", "sideways"], 2, "direction"),
    (["show", "nothing"], 2, "No thread"),
    (["log", "call", "--customer", "nobody"], 2, "customer"),
    (["log", "call"], 2, "customer"),
    (["note", "nothing", "--content", "x"], 2, "No thread"),
    (["outbox", "discard"], 2, "outbox"),
    (["outbox", "retry", "abc"], 2, "outbox"),
    (["export", "no/such/folder/x.csv"], 2, "cannot be written"),
    (["export", "x.pdf", "--format", "pdf"], 2, "csv and json"),
    (["nonsense"], 2, "nonsense"),
    (["--passphrase-file", "no-such-file", "threads"], 3, "cannot be read"),
]


@pytest.mark.parametrize(("arguments", "status", "words"), BAD, ids=lambda item: str(item)[:40])
def test_bad_input_is_a_sentence_and_a_status(
    desk: Desk, arguments: list[str], status: int, words: str
) -> None:
    done = desk.run(*arguments)
    assert done.returncode == status, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_wrong_passphrase_is_status_3_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("another long passphrase\n", encoding="utf-8")
    before = (desk.data_dir / "vault.json").read_bytes()
    done = desk.run("threads", "--passphrase-file", str(wrong))
    assert (done.returncode, "Wrong passphrase" in done.stderr) == (3, True)
    assert (desk.data_dir / "vault.json").read_bytes() == before


def sign_in_with(fresh: Desk, *options: str, typed: str = "demo\n") -> subprocess.CompletedProcess[str]:
    return fresh.run("sign-in", *options, typed=typed)


def test_signing_in_with_what_is_wrong(fresh: Desk) -> None:
    url, company = fresh.server.url, fresh.server.world.company.id
    user = ("--username", "demo@daylit.example", "--password-stdin")
    cases: list[tuple[tuple[str, ...], str, int, str]] = [
        (("--url", "http://example.com", *user), "demo\n", 2, "only allowed for this computer"),
        (("--url", "ftp://x", *user), "demo\n", 2, "https://"),
        (("--url", url, "--company", "abc", *user), "demo\n", 2, "company ID looks like"),
        (("--url", url, "--company", company, *user), "wrong\n", 2, "did not accept"),
        (("--url", url, *user), "demo\n", 2, "Choose one of your companies"),
        (("--url", url, "--token-stdin"), "abc\n", 2, "company"),
        (("--url", url, "--company", company, "--token-stdin"), "not-a-token\n", 4, "Sign in again"),
        (("--url", "http://127.0.0.1:9", "--company", company, *user), "demo\n", 5, "cannot be reached"),
        (("--url", url, "--username", "x"), "", 2, "--password-stdin"),
    ]
    for options, typed, status, words in cases:
        done = sign_in_with(fresh, *options, typed=typed)
        assert (done.returncode, words in done.stderr) == (status, True), (options, done.stderr)
    assert fresh.run("sync").returncode == 4


def test_a_token_and_a_dashboard_address_sign_in(fresh: Desk) -> None:
    world = fresh.server.world
    dashboard = f"{fresh.server.url}/app/companies/{world.company.id}/dashboard"
    assert sign_in_with(fresh, "--url", dashboard, "--token-stdin", typed=world.token + "\n").returncode == 0
    assert fresh.json(schemas.SYNC, "sync")["pulled"] == len(world.communications)


def test_without_a_store_and_without_a_key_ring(fresh: Desk) -> None:
    assert fresh.run("threads").returncode == 3
    bare = fresh.run("threads", DAYLIT_DESKTOP_PASSPHRASE_FILE="")
    assert bare.returncode == 3
    fresh.sign_in()
    (fresh.data_dir / "vault.json").rename(fresh.data_dir / "elsewhere.json")
    lost = fresh.run("threads")
    assert (lost.returncode, "missing" in lost.stderr) == (3, True)
    assert (fresh.data_dir / "store.db").exists()


def test_an_expired_token_is_status_4_and_keeps_what_was_written(fresh: Desk) -> None:
    fresh.sign_in()
    fresh.run("sync")
    customer = next(iter(fresh.server.world.main.customers.values()))
    written = fresh.json(schemas.WRITTEN, "log", "call", "--customer", customer.id, "--content", "later")
    fresh.server.world.revoke_tokens()
    done = fresh.run("sync")
    assert (done.returncode, "Sign in again" in done.stderr) == (4, True)
    assert fresh.json(schemas.OUTBOX, "outbox")["rows"][0]["local_id"] == written["local_id"]
    fresh.run("outbox", "discard", written["local_id"], "--force")


@pytest.mark.parametrize("envelope", ["bare", "results", "items", "cursor", "offset", "data"])
def test_the_whole_way_in_every_envelope(tmp_path: Path, envelope: str) -> None:
    with running(threads=10, habits=Habits().changed(envelope=envelope)) as server:
        desk = desk_in(tmp_path, server)
        desk.sign_in()
        assert desk.json(schemas.SYNC, "sync")["pulled"] == len(server.world.communications)
        customer = next(iter(server.world.main.customers.values()))
        desk.json(schemas.WRITTEN, "log", "call", "--customer", customer.id, "--content", envelope)
        assert desk.json(schemas.SYNC, "sync")["pushed"] == 1
        assert desk.json(schemas.THREADS, "threads", "--query", envelope)["total"] == 1


def test_version_needs_no_store(fresh: Desk) -> None:
    done = fresh.run("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("daylit-desktop ")
    assert not fresh.data_dir.exists()


def test_no_display_is_a_sentence(fresh: Desk) -> None:
    done = fresh.run(DISPLAY="", WAYLAND_DISPLAY="")
    assert (done.returncode, "daylit-desktop demo" in done.stderr) == (2, True)


def test_settings_that_are_wrong_are_named(fresh: Desk) -> None:
    fresh.data_dir.mkdir()
    (fresh.data_dir / "settings.toml").write_text(
        "[sync]\npoll_seconds = 'often'\n[nonsense]\n", encoding="utf-8"
    )
    done = fresh.run("doctor")
    assert "sync.poll_seconds" in done.stderr
    assert "[nonsense]" in done.stderr
    (fresh.data_dir / "settings.toml").write_text("this is not toml", encoding="utf-8")
    broken = fresh.run("threads")
    assert (broken.returncode, "cannot be read" in broken.stderr) == (2, True)


def test_the_plan_of_the_sweeps_is_told(desk: Desk) -> None:
    plan = desk.json(schemas.PLAN, "sync", "--plan")
    assert plan["rows"] > 0
    said = desk.run("sync", "--plan")
    assert "Requests a day" in said.stdout
    assert "working day of eight hours" in said.stderr


def test_the_audit_verifies_and_fetches(desk: Desk) -> None:
    day = desk.server.world.now() - timedelta(days=60)
    desk.server.world.add_message(content="missed until now", timestamp=day)
    report = desk.json(schemas.AUDIT, "audit")
    assert report["complete"] is True
    assert report["missing"] >= 1
    again = desk.run("audit", "--from", "2026-01-01", "--to", "2026-06-30")
    assert again.returncode == 0
    assert "Verified" in again.stderr
    assert desk.run("audit", "--from", "2026-02-31").returncode == 2
    assert desk.run("audit", "--from", "2026-03-02", "--to", "2026-03-01").returncode == 2
