"""Every error that crosses a door between rooms, drawn as a tree.

KnownError                    a person can do something about it; the text says what
├── BadInput                  something typed or given is not usable; the field is named
│   ├── NotFound              no such thread, customer, invoice …, or more than one fits
│   └── NoWindow              no display, or a library of the system is missing
├── KeyUnavailable            the store stays shut
│   ├── WrongPassphrase       nor is it the recovery code
│   ├── AskedTooSoon          after several wrong tries; wait some seconds
│   ├── PassphraseNeeded      there is no key ring entry; a passphrase would open the store
│   └── KeyRingTrouble        none, locked, refused, silent, changed, or without our entry
├── StoreTrouble              the database file cannot be used as it is; it was not changed
│   ├── StoreDamaged
│   ├── StoreNewer            made by a later version of this program
│   ├── StoreNotEncrypted
│   ├── StoreNotUpgraded      an older one could not be brought up to date; it is as it was
│   └── StoreUnwritable       disk full, read-only folder
├── EngineBusy                another process syncs this store at the moment
├── UpdateRefused             a notice of a new version is not believed: signature, replay, form
├── WindowSilent              another window of this data folder is open and does not answer
└── ServiceTrouble            the service did not give what was asked for
    ├── SignInNeeded          401: no token, or one that is no longer accepted
    ├── NotReached            no answer at all: offline, wrong host, refused, timed out
    │   └── NotLookedUp       the newest version could not be asked for
    ├── ServiceBusy           429 or 5xx; `retry_after` says how long to wait
    ├── NotTheService         an answer, but not from this service: a web page, a redirect, unreadable JSON
    ├── RouteUnknown          404 or 405 on a route that is a guess: the settings file can correct it
    └── Refused               403, 404, or another clear no, with the service's own words

Anything else that is raised is a fault of ours and goes to the crash report.
"""

from desktop.domain.sentences import said

WRONG_PASSPHRASE = said("Wrong passphrase. Nothing was changed; try again.")


class KnownError(Exception):
    """Base of all errors that are told to a person: `str(error)` is a whole sentence for them."""

    title = said("This did not work")

    @property
    def sentence(self) -> str:
        """The same sentence as it was raised: `str(error)` is its bare text, this has kept its template."""
        raised: str = self.args[0] if self.args else str(self)
        return raised


class BadInput(KnownError):
    """Something given is not usable. `field` names what: `customer`, `content`, `at`, `url` …"""

    title = said("Please check what you entered")

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class NotFound(BadInput):
    """Nothing, or more than one thing, goes by the given name."""

    title = said("Not found")


class NoWindow(BadInput):
    """A window cannot be shown here: no display, or a library of the system is missing."""

    title = said("The window cannot be opened")

    def __init__(self, message: str) -> None:
        super().__init__("display", message)


class KeyUnavailable(KnownError):
    """The store stays shut because its key cannot be had."""

    title = said("The store is locked")


class WrongPassphrase(KeyUnavailable):
    """What was typed does not unwrap the key. `tries` counts, `wait` is in seconds before the next try."""

    def __init__(
        self,
        message: str = WRONG_PASSPHRASE,
        *,
        tries: int = 0,
        wait: float = 0.0,
    ) -> None:
        super().__init__(message)
        self.tries = tries
        self.wait = wait


class AskedTooSoon(KeyUnavailable):
    """Nothing was tried, because the last wrong try is too fresh; `wait` is in seconds."""

    def __init__(self, wait: int) -> None:
        super().__init__(
            said("Wait 1 second, then try again. Nothing is locked out.")
            if wait == 1
            else said("Wait {wait} seconds, then try again. Nothing is locked out.", wait=wait)
        )
        self.wait = float(wait)


class PassphraseNeeded(KeyUnavailable):
    """The store can be opened with its passphrase only."""


class KeyRingTrouble(KeyUnavailable):
    """The key ring cannot help; `cause` is none, locked, refused, silent, lost, missing, changed or wrong."""

    def __init__(self, cause: str, message: str) -> None:
        super().__init__(message)
        self.cause = cause


class StoreTrouble(KnownError):
    """The database file cannot be used as it is. It was not changed."""

    title = said("The store cannot be opened")


class StoreDamaged(StoreTrouble):
    """The database does not read as it was written."""


class StoreNewer(StoreTrouble):
    """The database was made by a later version of this program."""


class StoreOlder(StoreTrouble):
    """The database was made by an earlier version, and who asks does not want it brought up to date."""


class StoreNotEncrypted(StoreTrouble):
    """The database is readable without a key, or the driver does not encrypt."""


class StoreNotUpgraded(StoreTrouble):
    """A database of an earlier version could not be brought up to date; that version still opens it."""

    title = said("The store was not brought up to date")


class StoreUnwritable(StoreTrouble):
    """The disk is full or the folder cannot be written."""

    title = said("Not saved")


class EngineBusy(KnownError):
    """Another process syncs this store at the moment."""

    title = said("Already syncing")


class UpdateRefused(KnownError):
    """A notice of a new version came, and is not believed."""

    title = said("No update is shown")


class WindowSilent(KnownError):
    """Another window of this data folder is open, and a second start cannot reach it."""

    title = said("Daylit is open already")


class ServiceTrouble(KnownError):
    """The service did not give what was asked for."""

    title = said("The service did not answer as expected")


class SignInNeeded(ServiceTrouble):
    """The service wants a (new) sign-in; everything written here is kept."""

    title = said("Sign in again")


class NotReached(ServiceTrouble):
    """No answer at all came back."""

    title = said("Offline")


class NotLookedUp(NotReached):
    """Nobody could be asked for the newest version, or something else answered."""

    title = said("The newest version is not known")


class ServiceBusy(ServiceTrouble):
    """The service asks for patience; `retry_after` is in seconds, None when it did not say."""

    title = said("The service is busy")

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class NotTheService(ServiceTrouble):
    """Something answered, but not this service."""

    title = said("This is not the service")


class RouteUnknown(ServiceTrouble):
    """The service does not know this path; `route` is the key to correct under `[service.routes]`."""

    title = said("A path is wrong")

    def __init__(self, route: str, message: str) -> None:
        super().__init__(message)
        self.route = route


class Refused(ServiceTrouble):
    """A clear no, with the service's own words; `status` is the HTTP status."""

    title = said("Not accepted")

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status
