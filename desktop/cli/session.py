"""Opens the store for one command, and turns errors into a sentence and an exit status."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from desktop.cli.doors import Doors, Profile
from desktop.cli.output import tell
from desktop.domain.errors import (
    BadInput,
    KeyUnavailable,
    KnownError,
    NotReached,
    ServiceBusy,
    SignInNeeded,
    StoreTrouble,
)
from desktop.domain.switches import Gate, Need
from desktop.store.house import House

KEEP_IT = (
    "Write it down and keep it away from this computer. It opens the store when the key ring or the "
    "passphrase is lost, and it is not shown again."
)
"""Of a recovery code."""
DONE, BUG, BAD_INPUT, LOCKED, SIGN_IN, NOT_REACHED, ATTENTION = range(7)

STATUS: tuple[tuple[type[KnownError], int], ...] = (
    (BadInput, BAD_INPUT),
    (KeyUnavailable, LOCKED),
    (StoreTrouble, LOCKED),
    (SignInNeeded, SIGN_IN),
    (NotReached, NOT_REACHED),
    (ServiceBusy, NOT_REACHED),
    (KnownError, ATTENTION),
)
"""The first kind that fits decides: bad input, locked, sign in again, not reached, needs attention."""


class Session:
    """One command's way to the store: global options and doors."""

    def __init__(self, doors: Doors, data_dir: Path, passphrase_file: Path | None) -> None:
        self.doors = doors
        self.profile, remarks = doors.profile(data_dir, passphrase_file)
        for remark in remarks:
            tell(remark)

    @contextmanager
    def house(
        self, *, create: bool = False, undo_seconds: float = 0.0
    ) -> Iterator[tuple[House, Gate[House]]]:
        """The open store and its gate; `create` makes a store where there is none."""
        gate = self.doors.gate(self.profile, undo_seconds=undo_seconds)
        passphrase = read_passphrase(self.profile)
        try:
            if create and gate.need() is Need.SET_UP:
                house = gate.set_up(passphrase=passphrase)
                if not passphrase:
                    tell(f"The recovery code of your store: {gate.care.keys().new_recovery_code(proof='')}")
                    tell(KEEP_IT)
            else:
                house = gate.unlock(passphrase=passphrase, say=tell)
            yield house, gate
        finally:
            gate.lock()


def read_passphrase(profile: Profile) -> str:
    """The first line of the passphrase file, "" if none is named."""
    if profile.passphrase_file is None:
        return ""
    try:
        lines = profile.passphrase_file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise KeyUnavailable(
            f"The passphrase file {profile.passphrase_file} cannot be read: {error}."
        ) from error
    if not lines or not lines[0]:
        raise KeyUnavailable(f"The passphrase file {profile.passphrase_file} is empty.")
    return lines[0]


def status_of(error: KnownError) -> int:
    """The exit status that stands for an error."""
    return next(status for kind, status in STATUS if isinstance(error, kind))


def guarded(run: Callable[[], int], *, data_dir: Callable[[], Path], doors: Doors) -> int:
    """Run a face; errors become a sentence and a status, never a traceback."""
    try:
        return run()
    except KnownError as error:
        tell(f"{error.title}. {error}")
        return status_of(error)
    except KeyboardInterrupt:
        tell("Stopped. What was stored stays stored.")
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except (typer.Exit, SystemExit):
        raise
    except Exception as error:  # noqa: BLE001 - the outermost door: a bug becomes a report, not a traceback
        report = doors.report_crash(data_dir(), error)
        where = f" A report without your data is in {report}." if report else ""
        tell(f"Something went wrong inside the program ({type(error).__name__}).{where} Your data is safe.")
        return BUG
