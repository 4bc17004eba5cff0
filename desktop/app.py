"""The only place where the rooms are joined: opens the house for a face and closes it again. Free of Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__
from desktop.domain.backups import BackupFacts
from desktop.domain.clock import Clock
from desktop.domain.damage import SalvageReport
from desktop.domain.encryption import EncryptionReport
from desktop.domain.errors import BadInput, KeyUnavailable, KnownError, StoreTrouble
from desktop.domain.keys import Keys
from desktop.domain.switches import Account, Company, Need, SignIn
from desktop.keeping.backup import facts_of, make_backup
from desktop.keeping.diagnostics import collect, write_diagnostics
from desktop.keeping.encryption_proof import prove
from desktop.keeping.renewal import renew, resume
from desktop.keeping.restore import finish, restore
from desktop.keeping.salvage import salvage, start_over
from desktop.keeping.wipe import wipe
from desktop.places import Places, prepare
from desktop.remote.address import Address, company_of, read_address
from desktop.remote.client import Client, Server
from desktop.settings_file import FileSettings
from desktop.store.house import House
from desktop.store.open_store import Store
from desktop.sync.engine import Engine
from desktop.sync.rhythm import Pace
from desktop.vault.open_keys import OpenKeys
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault

PREFIX_KEY = "service.prefix"
"""Store setting: the path prefix that was found to work for the signed-in service."""


@dataclass(slots=True)
class _Open:
    """What is held while the store is open."""

    store: Store
    engine: Engine
    house: House
    key: DatabaseKey


class HouseGate:
    """The gate (domain.switches.Gate) over real rooms: vault, store, client and engine.

    `carry` starts the sync thread when the store opens (the window); without it the face calls
    `sync_once` itself (the command line). `undo_seconds` is how long an entry is held before it may leave.
    """

    def __init__(
        self,
        places: Places,
        vault: Vault,
        *,
        clock: Clock,
        settings: FileSettings,
        carry: bool,
        undo_seconds: float,
        ring_name: Callable[[], str],
    ) -> None:
        self._places = places
        self._vault = vault
        self._clock = clock
        self._settings = settings
        self._carry = carry
        self._undo_seconds = undo_seconds
        self._ring_name = ring_name
        self._open: _Open | None = None

    def need(self) -> Need:
        """What is needed to open the store. Raises KeyUnavailable for a store whose key file is gone."""
        finish(self._places)  # a restore that was cut short
        if not self._vault.exists() and self._places.database.exists():
            raise KeyUnavailable(
                f"The store {self._places.database} is there, but its key file {self._places.vault.name} is "
                "missing. Put the key file back from a backup; nothing was changed."
            )
        return self._vault.need()

    def key_ring_name(self) -> str:
        """The safe key ring of this system, or "" when there is none."""
        return self._ring_name()

    def set_up(self, *, passphrase: str) -> House:
        """Make a new store; refused where one exists already."""
        if self.need() is not Need.SET_UP:
            raise StoreTrouble(f"There is a store in {self._places.data_dir} already. Unlock it instead.")
        prepare(self._places)
        return self._enter(self._vault.create(passphrase=passphrase))

    def unlock(self, *, passphrase: str = "") -> House:
        """Open the store. Raises KeyUnavailable or StoreTrouble."""
        if self._open is not None:
            return self._open.house
        if self.need() is Need.SET_UP:
            raise KeyUnavailable(f"There is no store in {self._places.data_dir} yet. Sign in to make one.")
        prepare(self._places)
        key = self._vault.open(passphrase=passphrase)
        return self._enter(resume(self._places, self._vault, key, _silent))

    def renew_key(self, *, passphrase: str, say: Callable[[str], None]) -> tuple[House, str]:
        """Encrypt the whole store under a new key; the answer is the open house and a new recovery code."""
        key = self._opened().key
        self.lock()
        try:
            key, code = renew(self._places, self._vault, key, passphrase=passphrase, say=say)
        except KnownError:
            if self._vault.renewal(key) is None:
                self._enter(key)  # nothing was changed: the person goes on working
            raise
        return self._enter(key), code

    def keys(self) -> Keys:
        """The ways into the open store."""
        return OpenKeys(self._vault, self._opened().key)

    def verify_encryption(self, *, say: Callable[[str], None]) -> EncryptionReport:
        """Plant canaries, work, and read every file of the open store byte by byte."""
        store = self._opened().store
        return prove(self._places, store, clock=self._clock, version=__version__, say=say)

    def backup(self, target: Path, *, say: Callable[[str], None]) -> BackupFacts:
        """Write the open store into one encrypted file, and prove it."""
        return make_backup(
            self._places, self._opened().key, target, clock=self._clock, version=__version__, say=say
        )

    def look_at_backup(self, file: Path) -> BackupFacts:
        """What a backup says of itself."""
        return facts_of(file)

    def restore(
        self, file: Path, *, passphrase: str, say: Callable[[str], None]
    ) -> tuple[House, Path | None]:
        """Put a backup in place of the store, and open it; the old store is kept in the folder answered."""
        self.lock()
        old = restore(self._places, file, passphrase, clock=self._clock, say=say)
        return self.unlock(passphrase=passphrase), old

    def salvage(self, folder: Path, *, passphrase: str, say: Callable[[str], None]) -> SalvageReport:
        """Write what can be read of a store, damaged or not, into a folder."""
        return salvage(self._places, self._key_of_closed(passphrase), folder, say=say)

    def start_over(self, *, passphrase: str) -> tuple[House, Path]:
        """Move a damaged database aside and begin a new one; what was not sent is in it again."""
        key = self._key_of_closed(passphrase)
        aside = start_over(self._places, key, clock=self._clock)
        return self._enter(key), aside

    def _key_of_closed(self, passphrase: str) -> DatabaseKey:
        self.lock()
        return self._vault.open(passphrase=passphrase)

    def account(self) -> Account | None:
        """Who is signed in; None when nobody is."""
        kept = self._opened().store.settings.account()
        return kept[0] if kept else None

    def companies(self, request: SignIn) -> tuple[Company, ...]:
        """Prove the sign-in and list the companies; nothing is kept."""
        _, companies, _ = self._prove(request)
        return companies

    def sign_in(self, request: SignIn) -> Account:
        """Sign in and keep the token in the store."""
        token, companies, address = self._prove(request)
        company = _choose(companies, company_of(request.company or address.company))
        account = Account(url=address.url, username=request.username, company=company)
        opened = self._opened()
        _refuse_other_company(opened.store, account)
        with self._client(account, token) as client:
            client.check()
        opened.store.settings.keep_account(account, token)
        opened.engine.wake()
        return account

    def check_service(self) -> None:
        """Ask the service for one row. Raises ServiceTrouble."""
        client = self._signed_in_client(self._opened().store)
        if client is not None:
            with client:
                client.check()

    def sign_out(self) -> None:
        """Forget the token; rows and outbox stay."""
        opened = self._opened()
        opened.store.settings.forget_account()
        opened.engine.wake()

    def diagnostics(self, checks: Sequence[tuple[str, bool, str]] = ()) -> dict[str, str]:
        """What a file for a helper would hold, by name; with figures of the store if it is open."""
        store = self._open.store if self._open else None
        return collect(self._places, store, version=__version__, checks=checks)

    def write_diagnostics(self, target: Path, parts: Mapping[str, str]) -> None:
        """Write them as a zip."""
        write_diagnostics(target, parts)

    def wipe(self, *, force: bool) -> None:
        """Sign out and take everything off this computer, the key first."""
        waiting = sum(self._opened().store.reader.waiting())
        if waiting and not force:
            entries = "One entry has" if waiting == 1 else f"{waiting} entries have"
            raise BadInput("outbox", f"{entries} not arrived at Daylit and would be lost. Sync first.")
        self.lock()
        wipe(self._places, self._vault)

    def lock(self) -> None:
        """Stop the carrier, close the store, forget the key."""
        opened, self._open = self._open, None
        if opened is not None:
            opened.engine.stop()
            opened.store.close()

    def _enter(self, key: DatabaseKey) -> House:
        store = Store(
            self._places.database, key.key, key.salt, clock=self._clock, undo_seconds=self._undo_seconds
        )
        engine = Engine(
            store,
            lambda: self._signed_in_client(store),
            lock_path=self._places.engine_lock,
            clock=self._clock,
            pace=_pace(self._settings),
        )
        self._open = _Open(store, engine, _house(store, engine), key)
        if self._carry:
            engine.start()
        return self._open.house

    def _opened(self) -> _Open:
        if self._open is None:
            raise KeyUnavailable("The store is locked. Unlock it first.")
        return self._open

    def _signed_in_client(self, store: Store) -> Client | None:
        kept = store.settings.account()
        return self._client(*kept, store=store) if kept else None

    def _client(self, account: Account, token: str, *, store: Store | None = None) -> Client:
        service = self._settings.service
        remembered = store.settings.get(PREFIX_KEY) if store else ""
        prefix = service.prefix if service.prefix != "auto" else remembered or "auto"
        return Client(
            Server(
                url=account.url,
                company=account.company.service_id,
                token=token,
                prefix=prefix,
                routes=service.routes,
                ca_file=service.ca_file,
            ),
            clock=self._clock,
            on_prefix=(lambda found: store.settings.put(PREFIX_KEY, found)) if store else None,
        )

    def _prove(self, request: SignIn) -> tuple[str, tuple[Company, ...], Address]:
        """Token, companies and address of a sign-in that the service accepted, or of a pasted token."""
        address = read_address(request.url or self._settings.service.url)
        if request.token:
            company = company_of(request.company or address.company)
            if company is None:
                raise BadInput("company", "Enter the company's ID or the address of its dashboard.")
            return request.token, (Company(service_id=company, name=""),), address
        service = self._settings.service
        server = Server(
            url=address.url, company=None, token="", prefix=service.prefix, ca_file=service.ca_file
        )
        with Client(server, clock=self._clock) as client:
            token, companies = client.log_in(request.username, request.password)
        return token, companies, address


def _house(store: Store, engine: Engine) -> House:
    return House(reader=store.reader, writer=store.writer, choices=store.choices, sync=engine)


def _choose(companies: tuple[Company, ...], wanted: str | None) -> Company:
    if wanted:
        for company in companies:
            if company.service_id == wanted:
                return company
        raise BadInput("company", "This user does not belong to that company. Check the company's ID.")
    if len(companies) == 1:
        return companies[0]
    if not companies:
        raise BadInput("company", "The service lists no company for this user. Ask your administrator.")
    listed = "; ".join(f"{company.name} ({company.service_id})" for company in companies)
    raise BadInput("company", f"Choose one of your companies: {listed}")


def _refuse_other_company(store: Store, account: Account) -> None:
    """Entries and history of one company never mix with another's: a second company needs its own store."""
    owner = store.settings.get("owner.company")
    mark = f"{account.url} {account.company.service_id}"
    if owner and owner != mark:
        raise BadInput(
            "company",
            "This store belongs to another company. Use another data folder (--data-dir) for this one.",
        )
    store.settings.put("owner.company", mark)


def _pace(settings: FileSettings) -> Pace:
    sync = settings.sync
    return Pace(poll=sync.poll_seconds, settle=sync.settle_seconds, ask_before_resend=sync.resend == "ask")


def _silent(_words: str) -> None:
    """Nobody waits for these words."""
