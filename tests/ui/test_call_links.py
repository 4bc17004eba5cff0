"""`tel:` links from outside: whoever has the number, the log prepared, and nothing dialled or written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.communication import Direction
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Need
from desktop.domain.telephone import read_telephone
from desktop.places import Places, prepare
from desktop.store.open_store import Store
from desktop.ui.dialing import COMES_BACK, Dialing, Dialled
from desktop.ui.dialogs.caller_choice import CallerChoice
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.single_instance import SingleInstance
from desktop.ui.theme import Theme
from desktop.ui.widgets.row_button import RowButton
from tests.conftest import HandClock
from tests.ui.log_stage import PATIENCE
from tests.ui.stage import ACME, BETA, JANE, OMAR, StageGate, customers, house_of
from tests.ui.test_dialing import System
from tests.ui.test_single_instance import ended, start_again
from tests.ui.test_ways_in import face_over

LONDON, BERLIN = "+44 20 7946 0018", "(030)\u00a0123\u201145\u201167"
NUMBER = "tel:030-1234567"


@pytest.fixture
def store(filled_store: Store) -> Store:
    """Two at Acme share a switchboard, Bea at Beta has a number of her own."""
    acme, beta, _ = customers()
    switchboard = tuple(replace(one, phone=LONDON) for one in acme.contacts)
    bea = replace(beta.contacts[0], phone=BERLIN)
    broken = replace(beta.contacts[0], service_id=ServiceId("contact-x"), name="X", phone="ask Bea")
    filled_store.arrivals.customers(
        [replace(acme, contacts=switchboard), replace(beta, contacts=(bea, broken))]
    )
    return filled_store


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def face(
    store: Store, tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, system: System, qtbot: QtBot
) -> Iterator[Face]:
    """The whole window over the store, its door to the system in the hands of the test."""
    made = face_over(StageGate(tmp_path, clock, need=Need.NOTHING), theme, icons, clock, tmp_path)  # type: ignore[arg-type]
    made.outgoing.dialing._open_url = system.open
    made.enter(house_of(store))
    settled(made, qtbot)
    yield made
    made.close()


def settled(face: Face, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: face.context.background.is_idle, timeout=PATIENCE)


def log_of(face: Face, qtbot: QtBot) -> LogEntryDialog:
    """The log dialog that opens, with what it read."""
    assert face.main is not None
    window = face.main
    qtbot.waitUntil(lambda: window.log_dialog is not None, timeout=PATIENCE)
    settled(face, qtbot)
    assert window.log_dialog is not None
    return window.log_dialog


def choice_of(face: Face, qtbot: QtBot) -> CallerChoice:
    assert face.main is not None
    window = face.main
    qtbot.waitUntil(lambda: window.findChild(CallerChoice) is not None, timeout=PATIENCE)
    found = window.findChild(CallerChoice)
    assert found is not None
    return found


def test_one_contact_with_the_number_is_filled_in_and_nothing_is_dialled_or_written(
    face: Face, store: Store, system: System, qtbot: QtBot
) -> None:
    before = store.reader.waiting(), store.reader.total()
    face.presence.take_text(NUMBER)
    form = log_of(face, qtbot).form
    assert form.customer.value.service_id == BETA
    assert form.contact_name() == "Bea Novak"
    assert (form.kind, form.direction) == ("call", Direction.OUTBOUND)
    assert form.invoice_ids() == ()
    assert system.opened == []
    log_of(face, qtbot).reject()
    settled(face, qtbot)
    assert (store.reader.waiting(), store.reader.total()) == before
    assert store.reader.drafts("log") == []


def test_among_several_contacts_the_person_chooses(face: Face, qtbot: QtBot) -> None:
    face.presence.take_text("tel:02079460018")
    choice = choice_of(face, qtbot)
    rows = [made.accessibleName() for made in choice.findChildren(RowButton)]
    assert rows == [f"{one}, Acme Ltd, {LONDON}" for one in ("Omar Haddad", "Jane Doe")]  # the primary first
    next(made for made in choice.findChildren(RowButton) if "Jane" in made.accessibleName()).click()
    form = log_of(face, qtbot).form
    assert form.customer.value.service_id == ACME
    assert form.contact_id() == JANE != OMAR


@pytest.mark.parametrize("number", ["+49301234567", "0049301234567", "1234567"])
def test_one_contact_whose_number_is_only_alike_is_asked_about(face: Face, qtbot: QtBot, number: str) -> None:
    face.presence.take_text(f"tel:{number}")
    choice = choice_of(face, qtbot)
    assert face.main is not None
    assert face.main.log_dialog is None
    assert any(number in label.text() for label in choice.findChildren(QLabel))
    (row,) = choice.findChildren(RowButton)
    assert row.accessibleName().startswith("Bea Novak, ")
    row.click()
    assert log_of(face, qtbot).form.customer.value.service_id == BETA


def test_of_two_links_in_a_row_the_second_takes_the_place_of_the_first(face: Face, qtbot: QtBot) -> None:
    assert face.main is not None
    window = face.main
    face.presence.take_text("tel:02079460018")
    first = choice_of(face, qtbot)
    face.presence.take_text("tel:79460018")
    qtbot.waitUntil(lambda: first not in window.findChildren(CallerChoice), timeout=PATIENCE)
    (second,) = window.findChildren(CallerChoice)
    assert any("79460018" in label.text() for label in second.findChildren(QLabel))
    face.presence.take_text("tel:0301234567")
    assert log_of(face, qtbot).form.customer.value.service_id == BETA
    qtbot.waitUntil(lambda: window.findChild(CallerChoice) is None, timeout=PATIENCE)


def test_an_entry_that_was_begun_meanwhile_is_not_disturbed(face: Face, qtbot: QtBot) -> None:
    assert face.main is not None
    face.presence.take_text("tel:02079460018")
    face.main.log.open(LogStart(customer_id=BETA))  # before the contacts are found
    settled(face, qtbot)
    dialog = log_of(face, qtbot)
    assert face.main.findChild(CallerChoice) is None
    assert "Finish this entry first, then open the link to 02079460018 again." in dialog.foot._message.text()
    assert dialog.form.customer.value.service_id == BETA


def test_none_of_the_contacts_may_be_meant(face: Face, qtbot: QtBot) -> None:
    face.presence.take_text("tel:02079460018")
    choice_of(face, qtbot).nobody_chosen.emit()
    assert log_of(face, qtbot).form.customer.value is None


def test_a_number_that_nobody_has_waits_for_its_customer(face: Face, store: Store, qtbot: QtBot) -> None:
    store.writer.save_draft("log", {"notes": "something else"})
    face.presence.take_text("tel:+1-555-010-0199;ext=7")
    dialog = log_of(face, qtbot)
    form = dialog.form
    assert form.customer.value is None
    assert form.subject.text() == "Call with +15550100199 ext. 7"
    assert form.notes_text() == ""  # the draft of another text stays where it is
    hint = form._fields["customer"]._hint
    assert hint.isVisibleTo(dialog)
    assert "No contact here has the number +15550100199 ext. 7." in (hint.text(), hint.toolTip())
    form.customer_changed.emit(customers()[1])
    settled(face, qtbot)
    assert form.subject.text() == "Call with +15550100199 ext. 7"
    assert not hint.isVisibleTo(dialog)


@pytest.mark.parametrize("text", ["tel:*%2306%23", "tel:", "tel:+49301234567%0A"])
def test_what_is_no_number_is_told_and_opens_nothing(face: Face, text: str) -> None:
    assert face.main is not None
    face.presence.take_text(text)
    assert "no link to a telephone number" in face.main.toast._words.text()
    assert face.main.log_dialog is None


def test_a_number_that_was_dialled_here_and_comes_back_is_no_wish(
    face: Face, system: System, qtbot: QtBot
) -> None:
    face.outgoing.dialing.dial(Dialled(number=BERLIN, customer_id=BETA))
    dialog = log_of(face, qtbot)
    face.presence.take_text(system.opened[0])  # as the system hands it to the program for such links
    settled(face, qtbot)
    assert face.main is not None
    assert face.main.log_dialog is dialog
    assert "This computer has no telephone program." in dialog.foot._message.text()
    assert QGuiApplication.clipboard().text() == "0301234567"
    assert len(system.opened) == 1
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)  # not hidden by the window that came forward


def test_it_comes_back_once_soon_and_with_the_same_number() -> None:
    now = [100.0]
    dialing = Dialing(lambda _url: True, monotonic=lambda: now[0])
    berlin = read_telephone(BERLIN)
    assert not dialing.came_back(berlin)
    dialing.dial(Dialled(number=BERLIN))
    assert dialing.came_back(berlin)
    assert not dialing.came_back(berlin)
    dialing.dial(Dialled(number=BERLIN))
    now[0] += COMES_BACK + 0.1
    assert not dialing.came_back(berlin)
    dialing.dial(Dialled(number=LONDON))
    assert not dialing.came_back(berlin)
    assert dialing.came_back(read_telephone(LONDON))  # another link in between took nothing away
    dialing.dial(Dialled(number=LONDON))
    assert not dialing.came_back(read_telephone("020 7946 0018"))  # alike, and not what was handed over


def test_an_entry_that_is_being_written_is_not_disturbed(face: Face, qtbot: QtBot) -> None:
    assert face.main is not None
    face.main.log.open(LogStart(customer_id=ACME))
    dialog = log_of(face, qtbot)
    dialog.form.notes.setPlainText("half a sent")
    face.presence.take_text(NUMBER)
    settled(face, qtbot)
    assert face.main.log_dialog is dialog
    assert dialog.form.customer.value.service_id == ACME
    assert "Finish this entry first" in dialog.foot._message.text()


def test_while_the_store_is_locked_the_link_waits(
    face: Face, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    face._lock()
    settled(face, qtbot)
    face.presence.take_text(NUMBER)
    settled(face, qtbot)
    assert face.main is None
    face.enter(house_of(store))
    assert log_of(face, qtbot).form.customer.value.service_id == BETA


def test_a_second_start_hands_its_number_over(face: Face, tmp_path: Path, qtbot: QtBot) -> None:
    places = Places(tmp_path / "data")
    prepare(places)
    instance = SingleInstance(places)
    assert instance.claim()
    instance.called.connect(face.presence.take_link)
    instance.listen()
    second = start_again(places, "TEL:030%20123-45-67")
    assert log_of(face, qtbot).form.customer.value.service_id == BETA
    assert ended(second)[0] == 0
    refused = start_again(places, "tel:*%2306%23")
    status, words = ended(refused)
    assert (status, "no link to a telephone number" in words) == (2, True)
    instance.close()
