"""What is left behind: no token, no key, no word of a customer in any file that may be passed on or found."""

import json
import logging
import os
import stat
import sys
import zipfile
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import BadInput, EngineBusy, KeyUnavailable
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Account, Company, Need
from desktop.keeping import wipe as wiping
from desktop.keeping.scanner import patterns_of, scan
from desktop.logs import set_up_logs, write_crash_report
from desktop.sync.engine_lock import EngineLock
from tests.cli import schemas
from tests.cli.test_commands import desk_in
from tests.conftest import HandClock
from tests.keeping.test_renewal import Crash, filled, store_of
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for, running

CANARIES = {
    name: f"canary-{name}-8f3a1c" for name in ("token", "note", "call", "draft", "subject", "error", "user")
}


@pytest.fixture
def ring() -> Drawer:
    return Drawer()


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock, ring: Drawer) -> HouseGate:
    """A profile full of canaries, open."""
    gate = filled(tmp_path / "profile", clock, ring)
    store = store_of(gate)
    local, _ = store.writer.log(
        NewEntry(
            kind="call", customer_id=ServiceId("c0"), content=CANARIES["call"], subject=CANARIES["subject"]
        )
    )
    store.writer.note(NewNote(message=local, content=CANARIES["note"]))
    store.writer.save_draft("log", {"notes": CANARIES["draft"]})
    owner = Account(
        url="https://d.example",
        username=CANARIES["user"],
        company=Company(service_id=ServiceId("c"), name=""),
    )
    store.settings.keep_account(owner, CANARIES["token"])
    store.ledger.note("refused", f"The service said: {CANARIES['error']}", at=clock.now())
    return gate


def found_in(path: Path) -> list[str]:
    return [found.what for found in scan(path, path.name, patterns_of(CANARIES))[1]]


def test_diagnostics_hold_figures_and_no_content(gate: HouseGate, tmp_path: Path) -> None:
    handler = set_up_logs(tmp_path / "profile" / "logs")
    try:
        raise ValueError(CANARIES["error"])
    except ValueError as error:
        logging.getLogger("desktop.x").info("token %s", CANARIES["token"], exc_info=True)
        write_crash_report(tmp_path / "profile" / "logs", error, "1")
    finally:
        logging.getLogger("desktop").removeHandler(handler)
        handler.close()
    parts = gate.care.diagnostics([("data folder", True, str(Path.home() / "x"))])
    gate.care.write_diagnostics(tmp_path / "help.zip", parts)
    gate.lock()
    with zipfile.ZipFile(tmp_path / "help.zip") as archive:
        names = archive.namelist()
        for name in names:
            text = tmp_path / "part"
            text.write_bytes(archive.read(name))
            assert found_in(text) == []
            assert str(Path.home()) not in text.read_text(encoding="utf-8")
        about = json.loads(archive.read("about.json"))
    assert {"about.json", "logs/daylit.log"} <= set(names)
    assert any(name.startswith("logs/crash-") for name in names)
    assert about["rows"]["outbox"] == 8
    assert about["sync"][0]["kind"] == "refused"
    with pytest.raises(BadInput, match="exists already"):
        gate.care.write_diagnostics(tmp_path / "help.zip", parts)


def test_help_can_be_had_for_a_store_that_does_not_open(gate: HouseGate, tmp_path: Path) -> None:
    gate.lock()
    assert "rows" not in json.loads(gate.care.diagnostics()["about.json"])


@pytest.mark.skipif(
    os.name != "posix", reason="modes are a matter of POSIX; on Windows the folder of the person"
)
def test_files_are_for_this_person_only_whatever_the_umask(tmp_path: Path) -> None:
    with running(threads=4) as server:
        desk = desk_in(tmp_path, server)
        old = os.umask(0)
        try:
            desk.sign_in()
            desk.json(schemas.SYNC, "sync")
            desk.run("doctor", "--zip", str(desk.data_dir / "help.zip"))
            desk.run("backup", str(desk.data_dir / "mine.daylit-backup"))
            desk.run("export", str(desk.data_dir / "out.csv"))
            desk.run("salvage", str(desk.data_dir / "saved"))
        finally:
            os.umask(old)
        made = [desk.data_dir, *desk.data_dir.rglob("*")]
        assert len(made) > 15
        wrong = [path.name for path in made if stat.S_IMODE(path.stat().st_mode) & 0o077]
        assert wrong == []


def test_wiping_destroys_the_key_first_and_leaves_nothing(
    gate: HouseGate, ring: Drawer, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    (profile / "settings.toml").write_text("", encoding="utf-8")
    with pytest.raises(BadInput, match="8 entries have not arrived"):
        gate.care.wipe(force=False)
    assert gate.care.keys().ways()
    gate.care.wipe(force=True)
    assert sorted(path.name for path in profile.iterdir()) == ["engine.lock", "settings.toml"]
    assert ring.secrets == {}
    assert gate.need() is Need.SET_UP
    gate.set_up(passphrase=PASSPHRASE)
    assert store_of(gate).reader.total() == 0
    gate.lock()


def test_a_wipe_that_was_cut_short_leaves_noise(
    gate: HouseGate, ring: Drawer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(Path, "glob", stop)
        with pytest.raises(Crash):
            gate.care.wipe(force=True)
    profile = tmp_path / "profile"
    assert not list(profile.glob("vault.json*"))
    assert ring.secrets == {}
    with pytest.raises(KeyUnavailable):
        gate_for(profile, HandClock(), ring=ring).unlock(passphrase=PASSPHRASE)


def test_a_store_in_use_elsewhere_is_not_wiped(gate: HouseGate, tmp_path: Path) -> None:
    with EngineLock(tmp_path / "profile" / "engine.lock").held(), pytest.raises(EngineBusy):
        gate.care.wipe(force=True)
    assert gate.unlock(passphrase=PASSPHRASE)
    gate.lock()


def test_signing_out_forgets_the_token_only(tmp_path: Path) -> None:
    with running(threads=4) as server:
        desk = desk_in(tmp_path, server)
        desk.sign_in()
        desk.json(schemas.SYNC, "sync")
        assert desk.run("sign-out").returncode == 0
        assert desk.run("sync").returncode == 4
        assert desk.run("threads").returncode == 0
        done = desk.run("sign-out", "--wipe")
        assert done.returncode == 0, done.stderr
        assert desk.run("threads").returncode == 3
        assert not list(desk.data_dir.glob("*.db")) + list(desk.data_dir.glob("vault*"))


def test_the_clipboard_is_never_filled_by_itself() -> None:
    """Every place that fills it is a button or a key that says so."""
    root = Path(sys.modules[wiping.__name__].__file__ or "").parents[1]
    filling = {
        path.name
        for path in root.rglob("*.py")
        if "setText" in path.read_text(encoding="utf-8") and "clipboard()" in path.read_text(encoding="utf-8")
    }
    assert filling == {
        "about.py",
        "customer_sheet.py",
        "dialing.py",
        "discarded.py",
        "end_report.py",
        "recovery_code.py",
        "sync_log.py",
        "thread_output.py",
        "work.py",
    }
