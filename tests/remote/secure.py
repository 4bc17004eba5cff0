"""A TLS service and a proxy on loopback, with certificates good and bad, that count what they receive."""

import datetime as dt
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]"
)


@dataclass(frozen=True)
class Signed:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    def write(self, folder: Path, name: str) -> Path:
        """Both as one PEM file."""
        path = folder / f"{name}.pem"
        path.write_bytes(
            self.key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + self.certificate.public_bytes(serialization.Encoding.PEM)
        )
        return path


def secured(pem: Path) -> Callable[[Any], Any]:
    """Makes the socket of a server a secure one, by this certificate and key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return lambda sock: context.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)


def sign(
    name: str,
    by: Signed | None = None,
    *,
    host: str = "127.0.0.1",
    begins: dt.datetime = NOW - DAY,
    ends: dt.datetime = NOW + DAY,
) -> Signed:
    """A certificate by another one, or an authority of its own."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer = by.certificate.subject if by else subject
    alternative = x509.DNSName(host) if host.isalpha() else x509.IPAddress(ip_address(host))
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=by is None, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
    )
    return Signed(builder.sign(by.key if by else key, hashes.SHA256()), key)


@dataclass
class Heard:
    """What arrived, after the handshake."""

    data: list[bytes] = field(default_factory=list)


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server on a free port of loopback that handles each connection on a thread."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    def handle(connection: socket.socket) -> None:
        with suppress(OSError), connection:
            serve(connection)

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()


@contextmanager
def tls_service(pem: Path, *, newest: ssl.TLSVersion | None = None) -> Iterator[tuple[int, Heard]]:
    """Answers everything with an empty list, once the handshake was made."""
    heard = Heard()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    if newest is not None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # that it is old is the point
            context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
            context.maximum_version = newest
        context.set_ciphers("ALL:@SECLEVEL=0")

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            heard.data.append(secure.recv(65_536))
            secure.sendall(ANSWER)

    with listening(serve) as port:
        yield port, heard


@contextmanager
def proxy(*, refuses: bool = False) -> Iterator[tuple[int, Heard]]:
    """Makes tunnels, or says no."""
    heard = Heard()

    def serve(connection: socket.socket) -> None:
        request = connection.recv(65_536)
        heard.data.append(request)
        if refuses or not request.startswith(b"CONNECT "):
            connection.sendall(b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n")
            return
        host, port = request.split()[1].decode().rsplit(":", 1)
        with socket.create_connection((host, int(port))) as target:
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=pump, args=(target, connection), daemon=True)
            back.start()
            pump(connection, target)
            back.join(5)

    with listening(serve) as port:
        yield port, heard


def pump(source: socket.socket, target: socket.socket) -> None:
    """Everything from one to the other."""
    with suppress(OSError):
        while piece := source.recv(65_536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
