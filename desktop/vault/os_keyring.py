"""The system's key ring, if it is a safe one; a convenience, never the only copy by force."""

import base64
import binascii
import queue
import threading
from collections.abc import Callable
from typing import Protocol

import keyring.backend
import keyring.errors
from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS

from desktop.domain.errors import KeyRingTrouble
from desktop.domain.sentences import said

PATIENCE_SECONDS = 60.0
"""How long a key ring may take: it may be asking its person for a password."""
SERVICE = "daylit-desktop"

SAFE_BACKENDS: tuple[tuple[type[keyring.backend.KeyringBackend], str], ...] = (
    (macOS.Keyring, "macOS Keychain"),
    (Windows.WinVaultKeyring, "Windows Credential Manager"),
    (SecretService.Keyring, said("the system key ring (Secret Service)")),
    (kwallet.DBusKeyring, "KWallet"),
    (libsecret.Keyring, said("the system key ring (libsecret)")),
)
"""Allowed back ends in the order they are tried, with the names people know; all others are refused.

They are chosen here and nowhere else: neither an environment variable nor a configuration file can put a
plain-text or swallowing back end in their place.
"""


class KeyRing(Protocol):
    """Where a small secret of this person may be kept."""

    def name(self) -> str:
        """The name people know; "" when there is no safe one."""
        ...

    def store(self, account: str, secret: bytes) -> None:
        """Keep a secret. Raises KeyRingTrouble, also when it does not come back as it went in."""
        ...

    def read(self, account: str) -> bytes | None:
        """The secret; None when there is none. Raises KeyRingTrouble."""
        ...

    def delete(self, account: str) -> None:
        """Forget the secret, if there is one."""
        ...


class NoKeyRing:
    """For profiles that are opened by a passphrase only."""

    def name(self) -> str:
        """No safe key ring."""
        return ""

    def store(self, account: str, secret: bytes) -> None:  # noqa: ARG002 - the protocol's shape
        """Always refused."""
        raise _none()

    def read(self, account: str) -> bytes | None:  # noqa: ARG002 - the protocol's shape
        """Always refused."""
        raise _none()

    def delete(self, account: str) -> None:
        """Nothing to forget."""


class SystemKeyRing:
    """The first safe back end that works on this system; looked up when first needed."""

    def __init__(self) -> None:
        self._found: tuple[keyring.backend.KeyringBackend, str] | None = None

    def name(self) -> str:
        """The name people know; "" when there is no safe one."""
        try:
            return self._backend()[1]
        except KeyRingTrouble:
            return ""

    def store(self, account: str, secret: bytes) -> None:
        """Keep a secret and read it back: some back ends accept everything and keep nothing."""
        backend, name = self._backend()
        text = base64.b64encode(secret).decode("ascii")
        with _Translated(name):
            backend.set_password(SERVICE, account, text)
            if backend.get_password(SERVICE, account) != text:
                raise KeyRingTrouble(
                    "lost",
                    said(
                        "{name} did not keep the key. Use a passphrase instead; nothing was created.",
                        name=name,
                    ),
                )

    def read(self, account: str) -> bytes | None:
        """The secret; None when the key ring has no such entry."""
        backend, name = self._backend()
        with _Translated(name):
            text = _within(PATIENCE_SECONDS, lambda: backend.get_password(SERVICE, account), name)
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise KeyRingTrouble(
                "wrong", said("The entry in {name} is not the key of this store.", name=name)
            ) from None

    def delete(self, account: str) -> None:
        """Forget the secret, if there is one."""
        backend, name = self._backend()
        with _Translated(name):
            try:
                backend.delete_password(SERVICE, account)
            except keyring.errors.PasswordDeleteError:
                return

    def _backend(self) -> tuple[keyring.backend.KeyringBackend, str]:
        if self._found is None:
            for kind, name in SAFE_BACKENDS:
                if _is_viable(kind):
                    self._found = (kind(), name)
                    break
            else:
                raise _none()
        return self._found


class _Translated:
    """Turns the library's errors into causes and sentences."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, keyring.errors.KeyringLocked):
            raise KeyRingTrouble(
                "locked",
                said("The key is in {name}, which is locked. Unlock it and try again.", name=self._name),
            ) from error
        if isinstance(error, keyring.errors.InitError):
            raise KeyRingTrouble(
                "refused",
                said("{name} was not opened (its question was dismissed). Try again.", name=self._name),
            ) from error
        if isinstance(error, keyring.errors.KeyringError):
            raise KeyRingTrouble(
                "refused", said("{name} did not answer as expected.", name=self._name)
            ) from error


def _within(seconds: float, ask: Callable[[], str | None], name: str) -> str | None:
    """Ask on a thread of its own: a key ring that never answers must not hold the program for ever."""
    answers: queue.SimpleQueue[tuple[str | None, BaseException | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put((ask(), None))
        except BaseException as error:  # noqa: BLE001 - handed to the one who asked
            answers.put((None, error))

    threading.Thread(target=run, daemon=True, name="key ring").start()
    try:
        answer, error = answers.get(timeout=seconds)
    except queue.Empty:
        raise KeyRingTrouble(
            "silent",
            said("{name} has not answered for {seconds} seconds.", name=name, seconds=f"{seconds:.0f}"),
        ) from None
    if error is not None:
        raise error
    return answer


def _is_viable(kind: type[keyring.backend.KeyringBackend]) -> bool:
    """Whether a back end works on this system; back ends say no in many ways, by raising among others."""
    try:
        return bool(kind.viable)
    except (keyring.errors.KeyringError, RuntimeError, OSError, AttributeError):
        return False


def _none() -> KeyRingTrouble:
    return KeyRingTrouble(
        "none", said("No safe key ring was found on this system. Use a passphrase instead.")
    )
