"""Calling and writing through the programs of the system: one address of its kind, or a word why not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.domain.communication import Direction
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Need
from desktop.store.open_store import Store
from desktop.ui.dialing import Dialing, Dialled
from desktop.ui.dialogs.log_entry import LogEntryDialog
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_button import RowButton
from tests.conftest import HandClock
from tests.ui.log_stage import PATIENCE
from tests.ui.stage import ACME, BETA, OMAR, StageGate, customers, house_of
from tests.ui.test_ways_in import face_over

YES = QMessageBox.ButtonRole.AcceptRole


class System:
    """The door to the system: what it was asked to open, and whether it has a program for it."""

    def __init__(self, *, able: bool = True) -> None:
        self.able = able
        self.opened: list[str] = []

    def open(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.able


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def dialing(system: System, qtbot: QtBot) -> Dialing:
    return Dialing(system.open)


def test_a_number_is_dialled_and_the_log_follows(dialing: Dialing, system: System, qtbot: QtBot) -> None:
    call = Dialled(number="+1 (555) 010-0199", customer_id=ServiceId("c1"))
    with qtbot.waitSignal(dialing.dialled, timeout=1_000) as dialled:
        assert dialing.dial(call)
    assert system.opened == ["tel:+15550100199"]
    assert dialled.args == [call]


def test_an_extension_goes_along(dialing: Dialing, system: System) -> None:
    dialing.dial(Dialled(number="020 7946 0018 ext. 12"))
    assert system.opened == ["tel:02079460018;ext=12"]


@pytest.mark.parametrize("number", ["*#06#", "call me", "1\n2", ""])
def test_a_bad_number_is_told_and_nothing_is_opened(
    dialing: Dialing, system: System, qtbot: QtBot, number: str
) -> None:
    said: list[str] = []
    dialing.said.connect(said.append)
    with qtbot.assertNotEmitted(dialing.dialled, wait=0):
        assert not dialing.dial(Dialled(number=number))
    assert system.opened == []
    assert len(said) == 1
    assert "dial it by hand" in said[0]


def test_without_a_program_that_dials_the_log_follows_all_the_same(
    dialing: Dialing, system: System, qtbot: QtBot
) -> None:
    system.able = False
    said: list[str] = []
    dialing.said.connect(said.append)
    with qtbot.waitSignal(dialing.dialled, timeout=1_000):
        assert not dialing.dial(Dialled(number="030 123456 x7"))
    assert said == ["This computer has no telephone program. Dial 030123456 ext. 7 by hand; it was copied."]
    assert QGuiApplication.clipboard().text() == "030123456 ext. 7"


def test_an_e_mail_is_begun_without_a_dialog(dialing: Dialing, system: System, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialing.dialled, wait=0):
        assert dialing.mail("jane.doe+ar@acme.example")
    assert system.opened == ["mailto:jane.doe%2Bar@acme.example"]


@pytest.mark.parametrize("address", ["jane@acme.example?bcc=evil@x.example", "a@b.example,c@d.example", "x"])
def test_a_bad_address_is_told(dialing: Dialing, system: System, qtbot: QtBot, address: str) -> None:
    with qtbot.waitSignal(dialing.said, timeout=1_000):
        assert not dialing.mail(address)
    assert system.opened == []
    system.able = False
    with qtbot.waitSignal(dialing.said, timeout=1_000) as said:
        dialing.mail("jane@acme.example")
    assert "No mail program" in said.args[0]


# -- with the window -------------------------------------------------------------------------------------


@pytest.fixture
def face(
    filled_store: Store, tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, system: System
) -> Iterator[Face]:
    """The whole window over the filled store; what it opens goes to the system of this test."""
    made = face_over(StageGate(tmp_path, clock, need=Need.NOTHING), theme, icons, clock, tmp_path)  # type: ignore[arg-type]
    for door in (made.outgoing, made.outgoing.dialing):
        door._open_url = system.open
    made.enter(house_of(filled_store))
    yield made
    made.close()


def show(face: Face, name: str, qtbot: QtBot) -> None:
    """Bring a thread to the front and let its customer be read."""
    assert face.main is not None
    face.main.open_thread(name)
    reading, side = face.main.reading, face.main.side
    qtbot.waitUntil(
        lambda: reading.in_front is not None and side.card is not None and face.context.background.is_idle,
        timeout=PATIENCE,
    )


def say_yes(face: Face, qtbot: QtBot) -> LogEntryDialog:
    """Confirm that the number is dialled; the log dialog that follows, with what it read."""
    assert face.main is not None
    box = face.main.findChild(QMessageBox)
    next(button for button in box.buttons() if box.buttonRole(button) is YES).click()
    dialog = face.main.log_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: face.context.background.is_idle, timeout=PATIENCE)
    return dialog


def test_calling_a_contact_logs_it_with_customer_contact_and_invoices_of_the_thread(
    face: Face, filled_store: Store, system: System, qtbot: QtBot
) -> None:
    jane, omar = customers()[0].contacts
    filled_store.arrivals.customers(
        [replace(customers()[0], contacts=(jane, replace(omar, phone="+44 20 1234")))]
    )
    show(face, "mail-1", qtbot)
    assert face.main is not None
    call = next(
        one for one in face.main.side.findChildren(RowButton) if one.accessibleName().startswith("Call Omar")
    )
    call.click()
    form = say_yes(face, qtbot).form
    assert system.opened == ["tel:+44201234"]
    assert form.customer.value.service_id == ACME
    assert form.contact_id() == OMAR  # Jane would be the usual one: she wrote last
    assert form.invoice_ids() == ("inv-1042",)
    assert (form.kind, form.direction) == ("call", Direction.OUTBOUND)


def test_a_number_in_a_message_is_logged_for_the_customer_of_its_thread(
    face: Face, system: System, qtbot: QtBot
) -> None:
    show(face, "call-1", qtbot)
    assert face.main is not None
    face.main.link_wanted.emit("tel:+49301234")
    form = say_yes(face, qtbot).form
    assert system.opened == ["tel:+49301234"]
    assert form.customer.value.service_id == BETA
    assert form.invoice_ids() == ()


def test_a_call_to_another_customer_than_the_one_in_front_takes_none_of_its_invoices(
    face: Face, qtbot: QtBot
) -> None:
    show(face, "mail-1", qtbot)
    face.outgoing.dialing.dial(Dialled(number="+49301234", customer_id=BETA))
    assert face.main is not None
    dialog = face.main.log_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: face.context.background.is_idle, timeout=PATIENCE)
    assert dialog.form.customer.value.service_id == BETA
    assert dialog.form.invoice_ids() == ()
