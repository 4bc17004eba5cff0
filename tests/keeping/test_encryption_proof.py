"""The proof of encryption finds nothing in the real program, and finds each leak that is built in on purpose."""

import base64
import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from desktop.domain.clock import SystemClock
from desktop.keeping.scanner import CHUNK, patterns_of, scan
from tests.cli import schemas
from tests.cli.test_commands import ROOT, desk_in
from tests.keeping.test_renewal import store_of
from tests.service import PASSPHRASE, gate_for, running

CANARY = "Ca nary/ÄÖ of mine"


@pytest.mark.parametrize("before", [0, 1, 2, CHUNK - 7, CHUNK + 1])
@pytest.mark.parametrize(
    ("form", "raw"),
    [
        ("UTF-8", CANARY.encode()),
        ("UTF-16 LE", CANARY.encode("utf-16-le")),
        ("UTF-16 BE", CANARY.encode("utf-16-be")),
        ("lower case", CANARY.lower().encode()),
        ("hexadecimal", CANARY.encode().hex().encode()),
        ("percent-encoded", quote(CANARY, safe="").encode()),
        ("base64", base64.b64encode(b"someone said " + CANARY.encode() + b" yesterday")),
        ("base64", base64.b64encode(b"someone said: " + CANARY.encode() + b" yesterday")),
        ("base64", base64.b64encode(b"someone said:: " + CANARY.encode() + b" yesterday")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_form_is_found_wherever_it_stands(tmp_path: Path, before: int, form: str, raw: bytes) -> None:
    path = tmp_path / "file"
    noise = random.Random(before).randbytes(before)
    path.write_bytes(noise + raw + b"\1" * 50)
    file, findings = scan(path, "file", patterns_of({"mine": CANARY}))
    assert file.size == path.stat().st_size
    assert [(found.what, found.form) for found in findings] == [("mine", form)]
    assert before <= findings[0].offset < before + len(raw)


def test_noise_has_eight_bits_and_text_has_not(tmp_path: Path) -> None:
    (tmp_path / "noise").write_bytes(random.Random(1).randbytes(200_000))
    (tmp_path / "text").write_bytes(b"dear customer, " * 10_000)
    patterns = patterns_of({"mine": CANARY})
    noise, text = (scan(tmp_path / name, name, patterns)[0] for name in ("noise", "text"))
    assert noise.entropy is not None
    assert text.entropy is not None
    assert noise.entropy > 7.99 > 5 > text.entropy


def test_the_real_program_leaks_nothing(tmp_path: Path) -> None:
    with running(threads=30) as server:
        desk = desk_in(tmp_path, server)
        desk.sign_in()
        desk.json(schemas.SYNC, "sync")
        report = desk.json(schemas.ENCRYPTION, "verify-encryption", "--report", str(tmp_path / "report.txt"))
        gate = gate_for(desk.data_dir, SystemClock())
        gate.unlock(passphrase=PASSPHRASE)
        _, token = store_of(gate).settings.account() or (None, "")
        gate.lock()
    assert (report["proved"], report["findings"], report["faults"]) == (True, [], [])
    assert report["planted"] == 10
    assert report["sampled"] > 10
    names = {file["name"] for file in report["files"]}
    assert {"trial/store.db", "trial/store.db-wal", "trial/outbox.journal", "trial/logs/daylit.log"} <= names
    assert {"trial/trial.daylit-backup", "trial/vault.json"} <= names
    assert {"store/store.db", "store/vault.json", "store/store.db-wal"} <= names
    assert any(name.startswith("trial/logs/crash-") for name in names)
    words = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert words.startswith("Nothing readable was found.")
    assert len(token) > 20
    assert token not in words + json.dumps(report)
    assert not list(desk.data_dir.glob("verify-*"))


@dataclass(frozen=True)
class Leak:
    """A change of the program that lets something slip, and where that is to be found."""

    name: str
    file: str
    before: str
    after: str
    seen_in: str


LEAKS = [
    Leak(
        "the journal is written in the clear",
        "store/journal.py",
        "body = nonce + self._seal.encrypt(nonce, plain, tag)",
        "body = nonce + plain + b'0' * 16",
        "outbox.journal",
    ),
    Leak(
        "temporary tables go to files",
        "store/connection.py",
        '"temp_store": 2,',
        '"temp_store": 1,',
        "deleted/",
    ),
    Leak(
        "errors are logged with their text",
        "logs.py",
        '        return f"{ei[0].__name__ if ei[0] else \'Nothing\'} at " + " > ".join(places)',
        '        return f"{ei[1]} at " + " > ".join(places)',
        "daylit.log",
    ),
    Leak(
        "crash reports tell the message",
        "logs.py",
        "    kind = type(error).__name__\n",
        "    kind = str(error)\n",
        "crash-",
    ),
    Leak(
        "drafts are kept beside the database",
        "store/writer.py",
        '        """Keep what is being typed in a place (a dialog, a note box), replacing the last draft there."""\n',
        '        """Leaks."""\n        self._desk._path.with_name("draft.txt").write_text(str(fields))\n',
        "draft.txt",
    ),
    Leak(
        "a backup is made of the plain rows",
        "keeping/backup.py",
        "        copy.unlink()\n",
        "        copy.unlink()\n        from desktop.store.open_store import Store\n"
        "        rows = Store(places.database, key.key, key.salt, clock=clock).reader.samples()\n"
        "        target.with_name('rows.json').write_text(str(rows))\n",
        "rows.json",
    ),
    Leak(
        "the token is kept in a file",
        "store/settings.py",
        "        self.put(_ACCOUNT, json.dumps(values))",
        "        self.put(_ACCOUNT, json.dumps(values))\n"
        '        self._desk._path.with_name("account.json").write_bytes(json.dumps(values).encode("utf-16-le"))',
        "account.json",
    ),
]


@pytest.mark.parametrize("leak", LEAKS, ids=lambda leak: leak.name)
def test_a_leaking_build_is_found_out(leak: Leak, tmp_path: Path) -> None:
    """The same command, the same program but for one change: it must not pass."""
    home = tmp_path / "program"
    shutil.copytree(ROOT / "desktop", home / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    file = home / "desktop" / leak.file
    text = file.read_text(encoding="utf-8")
    assert text.count(leak.before) == 1
    file.write_text(text.replace(leak.before, leak.after), encoding="utf-8")
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    surroundings = {
        **os.environ,
        "PYTHONPATH": str(home),
        "DAYLIT_DESKTOP_DATA": str(tmp_path / "data"),
        "DAYLIT_DESKTOP_PASSPHRASE_FILE": str(secret),
    }
    made = "from desktop.__main__ import RealDoors as D;from pathlib import Path;d=D();"
    made += f"p,_=d.profile(Path({str(tmp_path / 'data')!r}),None);g=d.gate(p,undo_seconds=0);"
    made += f"g.set_up(passphrase={PASSPHRASE!r});g.lock()"
    for words in (("-c", made), ("-m", "desktop", "verify-encryption", "--json")):
        done = subprocess.run(
            [sys.executable, *words], cwd=home, env=surroundings, capture_output=True, text=True,
            check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 6, done.stderr
    report = json.loads(done.stdout)
    assert not report["proved"]
    assert any(leak.seen_in in finding["file"] for finding in report["findings"]), report["findings"]
