"""A reading pane over a real store, and threads to read in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.communication import Communication, Direction, Note, Party
from desktop.domain.customer import InvoiceRef
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.thread import ListRow
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.panels.message_card import EntryCard
from desktop.ui.panels.thread_view import ThreadView
from desktop.ui.widgets.safe_html import SafeBody
from tests.ui.stage import ACME, ENTRANCE, JANE

PATIENCE = 10_000
LETTER = (
    "<html><head><style>p {color: red}</style></head><body><p>Hello Dana,</p><p>we checked <b>INV-1042</b> and "
    "found it <a href='https://portal.acme.example/x'>two pallets short</a>. The rest is paid on Friday.</p>"
    "<blockquote><p>Dear Jane, INV-1042 is overdue.</p></blockquote></body></html>"
)
TEXT = (
    "Dear Jane,\n\nwhen can we expect the payment of INV-1042?\n\nKind regards\n-- \nDana Mercer\n\n"
    "On Tue, 2 Jun 2026 Jane Doe wrote:\n> we checked the invoice\n> and found it short.\n"
)


def letter(group: str, number: int, **changes: object) -> Communication:
    """An e-mail of a thread: every other one inbound, in HTML and in plain text."""
    inbound = number % 2 == 0
    jane, dana = (
        Party(name="Jane Doe", email="jane@acme.example"),
        Party(name="Dana Mercer", email="dana@northwind.example"),
    )
    made = Communication(
        at=ENTRANCE - timedelta(days=60) + timedelta(hours=number),
        kind="email",
        service_id=ServiceId(f"{group}-{number}"),
        group_id=group,
        direction=Direction.INBOUND if inbound else Direction.OUTBOUND,
        subject=f"Re: INV-1042, letter {number}",
        content=LETTER if inbound else TEXT,
        customer_id=ACME,
        customer_name="Acme Ltd",
        contact_id=JANE,
        contact_name="Jane Doe",
        sender=jane if inbound else dana,
        to=(dana if inbound else jane,),
        invoices=(InvoiceRef(service_id=ServiceId("inv-1042"), number="INV-1042"),),
        raw="{}",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@dataclass
class Reading:
    """The pane with what is needed to use it."""

    view: ThreadView
    store: Store
    background: Background
    qtbot: QtBot

    def put(self, messages: list[Communication], notes: dict[str, list[Note]] | None = None) -> None:
        """Let the store receive messages, and notes by the service id of a message."""
        self.store.arrivals.communications(messages, first_fill=True)
        for name, given in (notes or {}).items():
            self.store.arrivals.notes(ServiceId(name), given)

    def row(self, name: str) -> ListRow:
        """The list row of a thread by a name of it."""
        key = self.store.reader.find_thread(name).thread_key
        position = self.store.reader.position_of_thread(key, Filter())
        assert position is not None
        return self.store.reader.rows([position])[0]

    def open(self, name: str) -> None:
        """Choose a thread and wait until it stands still."""
        self.view.show_row(self.row(name))
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is asked or prepared any more."""
        for _ in range(3):
            QApplication.processEvents()  # what was just clicked is laid out first
        self.until(lambda: self.view.is_whole and not self.view.timeline._soon.isActive())

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE)

    def cards(self) -> list[EntryCard]:
        return self.view.timeline.cards

    def bodies(self) -> list[SafeBody]:
        found = (body for card in self.cards() for body in card.findChildren(SafeBody))
        return [body for body in found if body.isVisibleTo(self.view)]

    def said(self) -> str:
        """All words of bodies that exist at the moment."""
        return "\n".join(body.toPlainText() for body in self.bodies())
