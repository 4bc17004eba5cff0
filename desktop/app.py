"""The only place where the rooms are joined: opens the house for a face and closes it again. Free of Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desktop.domain.care import Say, silent
from desktop.domain.clock import Clock
from desktop.domain.errors import BadInput, KeyUnavailable, StoreTrouble
from desktop.domain.sentences import said
from desktop.domain.switches import Account, Company, Need, SignIn
from desktop.domain.updates import NeverLooks, Source, Updates
from desktop.keeping.caretaker import Caretaker
from desktop.keeping.generation import count_opening
from desktop.keeping.renewal import resume
from desktop.keeping.restore import finish
from desktop.keeping.update_memory import UpdateMemory
from desktop.keeping.update_watch import UpdateWatch
from desktop.places import Places, prepare
from desktop.remote.address import Address, company_of, read_address
from desktop.remote.client import Client, Server
from desktop.remote.updates import newest
from desktop.settings_file import FileSettings
from desktop.store.house import House
from desktop.store.open_store import Store
from desktop.sync.engine import Engine
from desktop.sync.rhythm import Pace
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
        self._care = Caretaker(places, vault, self, clock=clock)

    @property
    def care(self) -> Caretaker:
        """Keys, backups, repair and proof of the same store."""
        return self._care

    def need(self) -> Need:
        """What is needed to open the store. Raises KeyUnavailable for a store whose key file is gone."""
        finish(self._places)  # a restore that was cut short
        if not self._vault.exists() and self._places.database.exists():
            raise KeyUnavailable(
                said(
                    "The store {path} is there, but its key file {key_file} is missing. Put the key file "
                    "back from a backup; nothing was changed.",
                    path=self._places.database,
                    key_file=self._places.vault.name,
                )
            )
        return self._vault.need()

    def key_ring_name(self) -> str:
        """The safe key ring of this system, or "" when there is none."""
        return self._ring_name()

    def set_up(self, *, passphrase: str) -> House:
        """Make a new store; refused where one exists already."""
        if self.need() is not Need.SET_UP:
            raise StoreTrouble(
                said("There is a store in {folder} already. Unlock it instead.", folder=self._places.data_dir)
            )
        prepare(self._places)
        return self.enter(self._vault.create(passphrase=passphrase))

    def unlock(self, *, passphrase: str = "", say: Say = silent, may_upgrade: bool = True) -> House:
        """Open the store; `say` hears of work that takes a while. Raises KeyUnavailable or StoreTrouble.

        Unless it `may_upgrade`, a store of an earlier version stays as it is, and StoreOlder is raised.
        """
        if self._open is not None:
            return self._open.house
        if self.need() is Need.SET_UP:
            raise KeyUnavailable(
                said("There is no store in {folder} yet. Sign in to make one.", folder=self._places.data_dir)
            )
        prepare(self._places)
        key = self._vault.open(passphrase=passphrase)
        return self.enter(resume(self._places, self._vault, key, say), say=say, may_upgrade=may_upgrade)

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

    def lock(self) -> None:
        """Stop the carrier, close the store, forget the key."""
        opened, self._open = self._open, None
        if opened is not None:
            opened.engine.stop()
            opened.store.close()

    def enter(self, key: DatabaseKey, *, say: Say = silent, may_upgrade: bool = True) -> House:
        """Open the store by its key. Raises StoreTrouble."""
        store = Store(
            self._places.database,
            key.key,
            key.salt,
            clock=self._clock,
            undo_seconds=self._undo_seconds,
            say=say,
            may_upgrade=may_upgrade,
        )
        count_opening(self._places, self._vault.profile(), store)
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

    def opened(self) -> tuple[Store, DatabaseKey]:
        """The open store and its key. Raises KeyUnavailable while it is locked."""
        opened = self._opened()
        return opened.store, opened.key

    def is_open(self) -> bool:
        """Whether the store is open."""
        return self._open is not None

    def _opened(self) -> _Open:
        if self._open is None:
            raise KeyUnavailable(said("The store is locked. Unlock it first."))
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
                company_name=account.company.name,
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
                raise BadInput("company", said("Enter the company's ID or the address of its dashboard."))
            return request.token, (Company(service_id=company, name=""),), address
        service = self._settings.service
        server = Server(
            url=address.url, company=None, token="", prefix=service.prefix, ca_file=service.ca_file
        )
        with Client(server, clock=self._clock) as client:
            token, companies = client.log_in(request.username, request.password)
        return token, companies, address


def update_door(places: Places, source: Source, *, version: str, clock: Clock, ca_file: str = "") -> Updates:
    """The door to new versions of the program; a build that names no source never looks.

    `ca_file` replaces the bundled certificates, as it does for the service: some networks inspect everything.
    """
    if not source.is_named:
        return NeverLooks()
    return UpdateWatch(
        source,
        installed=version,
        memory=UpdateMemory(places.update_memory),
        clock=clock,
        newest=partial(newest, version=version, ca_file=ca_file),
    )


def _house(store: Store, engine: Engine) -> House:
    return House(
        reader=store.reader,
        writer=store.writer,
        choices=store.choices,
        arrangement=store.arrangement,
        sync=engine,
    )


def _choose(companies: tuple[Company, ...], wanted: str | None) -> Company:
    if wanted:
        for company in companies:
            if company.service_id == wanted:
                return company
        raise BadInput("company", said("This user does not belong to that company. Check the company's ID."))
    if len(companies) == 1:
        return companies[0]
    if not companies:
        raise BadInput("company", said("The service lists no company for this user. Ask your administrator."))
    listed = "; ".join(f"{company.name} ({company.service_id})" for company in companies)
    raise BadInput("company", said("Choose one of your companies: {listed}", listed=listed))


def _refuse_other_company(store: Store, account: Account) -> None:
    """Entries and history of one company never mix with another's: a second company needs its own store."""
    owner = store.settings.get("owner.company")
    mark = f"{account.url} {account.company.service_id}"
    if owner and owner != mark:
        raise BadInput(
            "company",
            said("This store belongs to another company. Use another data folder (--data-dir) for this one."),
        )
    store.settings.put("owner.company", mark)


def _pace(settings: FileSettings) -> Pace:
    sync = settings.sync
    return Pace(poll=sync.poll_seconds, settle=sync.settle_seconds, ask_before_resend=sync.resend == "ask")
