"""Bad input where one signs in, unlocks and backs up: the field is named and has the focus, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.backups import BackupFacts
from desktop.domain.keys import Way
from desktop.domain.switches import SignIn
from desktop.sandbox.server import SandboxServer
from desktop.ui.background import Background
from desktop.ui.dialogs.restore import RestoreDialog
from desktop.ui.dialogs.store_care import StoreCareDialog, WipeDialog
from desktop.ui.dialogs.ways_in import WaysInDialog
from desktop.ui.dialogs.work import WorkDialog
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme
from desktop.ui.windows.sign_in import SignInForm
from desktop.ui.windows.unlock import UnlockWindow
from tests.conftest import HandClock
from tests.service import PASSPHRASE, gate_for, running
from tests.ui.stage import ENTRANCE

PATIENCE = 20_000


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    """A service of its own."""
    with running(threads=4) as service:
        yield service


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock) -> Iterator[HouseGate]:
    """A profile with a passphrase, open."""
    gate = gate_for(tmp_path / "profile", clock)
    gate.set_up(passphrase=PASSPHRASE)
    yield gate
    gate.lock()


@pytest.fixture
def place(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window for dialogs to belong to, in front so that fields can have the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def settled(background: Background, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)


# -- signing in ------------------------------------------------------------------------------------------


@pytest.fixture
def form(gate: HouseGate, background: Background, qtbot: QtBot, theme: Theme) -> Iterator[SignInForm]:
    made = SignInForm(gate, background, SignIn(url="", username="me", password="not this one"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def errors(form: SignInForm) -> dict[str, str]:
    return {name: field.error for name, field in form._fields.items() if field.error}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter the address of your Daylit service."),
        ("   ", "Enter the address of your Daylit service."),
        ("http://daylit.example.com", "http:// is only allowed for this computer"),
        ("https://", "Enter an address that starts with https://"),
        ("https:///app", "Enter an address that starts with https://"),
        ("ftp://daylit.example.com", "Enter an address that starts with https://"),
        ("day lit", "Enter an address that starts with https://"),
        ("https://day lit.example.com", "This address cannot be read."),
        ("https://daylit.example.com:notaport", "This address cannot be read."),
        ("https://me:secret@daylit.example.com", "Leave user name and password out"),
        ("https://d\u0430ylit.example.com", "The address contains unusual letters"),
        ("https://daylit.example.com/?x=1", "without anything behind a ? or #"),
    ],
)
def test_an_address_that_cannot_be_right_is_told_beside_it(
    form: SignInForm, background: Background, qtbot: QtBot, typed: str, words: str
) -> None:
    form._url.setText(typed)
    form._submit.setFocus()
    form.submit()
    settled(background, qtbot)
    assert set(errors(form)) == {"url"}
    assert words in errors(form)["url"]
    assert form.focusWidget() is form._url
    assert (form._url.text(), form._username.text(), form._password.text()) == (typed, "me", "not this one")
    assert form._submit.isEnabled()


def test_a_wrong_password_is_told_and_everything_typed_stays(
    form: SignInForm, server: SandboxServer, background: Background, qtbot: QtBot
) -> None:
    form._url.setText(server.url)
    form.submit()
    settled(background, qtbot)
    assert errors(form) == {"password": "Daylit did not accept this user name and password."}
    assert form.focusWidget() is form._password
    assert (form._username.text(), form._password.text()) == ("me", "not this one")
    assert form._password.selectedText()  # the next key begins anew
    form._username.setText("demo@daylit.example")
    form._password.setText("demo")
    form.submit()
    settled(background, qtbot)
    assert "password" not in errors(form)


@pytest.mark.parametrize(
    ("token", "company", "field", "words"),
    [
        ("", "", "token", "does not look like a token"),
        ("Token ", "", "token", "does not look like a token"),
        ("two words", "", "token", "does not look like a token"),
        ("abcdef0123", "", "company", "Enter the company's ID"),
        ("abcdef0123", "Northwind", "company", "A company ID looks like"),
    ],
)
def test_a_token_or_company_that_cannot_be_right_is_told_beside_it(
    form: SignInForm,
    server: SandboxServer,
    background: Background,
    qtbot: QtBot,
    token: str,
    company: str,
    field: str,
    words: str,
) -> None:
    form._url.setText(server.url)
    next(button for button in form.findChildren(QAbstractButton) if button.text() == "API token").click()
    form._token.setText(token)
    form._company.setText(company)
    form.submit()
    settled(background, qtbot)
    assert set(errors(form)) == {field}
    assert words in errors(form)[field]
    assert form.focusWidget() is {"token": form._token, "company": form._company}[field]
    assert (form._token.text(), form._company.text()) == (token, company)


# -- unlocking -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter the passphrase or the recovery code."),
        ("not this one", "Wrong passphrase."),
        ("AAAA-BBBB", "Wrong passphrase."),
        ("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGG1", "typing error. Compare each group of four"),
        ("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG", "Wrong passphrase."),  # 28 letters may be a passphrase
    ],
)
def test_what_does_not_unlock_is_told_beside_the_field(
    gate: HouseGate,
    background: Background,
    theme: Theme,
    icons: Icons,
    qtbot: QtBot,
    typed: str,
    words: str,
) -> None:
    gate.care.keys().new_recovery_code(proof=PASSPHRASE)
    gate.lock()
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    settled(background, qtbot)
    page = window._unlock
    page._typed.setText(typed)
    page._do.click()
    settled(background, qtbot)
    assert words in page._field.error
    assert page.focusWidget() is page._typed
    assert page._typed.text() == typed
    assert page._do.isEnabled()
    window.close()


@pytest.mark.parametrize(
    ("first", "second", "field", "words"),
    [
        ("", "", "first", "Enter a passphrase"),
        ("one long passphrase", "another passphrase", "second", "The two are not the same."),
        ("short", "short", "first", "12 characters"),
        ("x" * 5_000, "x" * 5_000, "first", "Use at most"),
    ],
)
def test_a_passphrase_for_a_new_store_is_told_beside_its_field(
    tmp_path: Path,
    clock: HandClock,
    background: Background,
    theme: Theme,
    icons: Icons,
    qtbot: QtBot,
    first: str,
    second: str,
    field: str,
    words: str,
) -> None:
    gate = gate_for(tmp_path / "new", clock)
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    settled(background, qtbot)
    page = window._set_up
    page._first.setText(first)
    page._second.setText(second)
    page._do.setFocus()
    page._do.click()
    settled(background, qtbot)
    shown = {"first": page._field, "second": page._again}
    assert words in shown.pop(field).error
    assert next(iter(shown.values())).error == ""
    assert page.focusWidget() is {"first": page._first, "second": page._second}[field]
    assert (page._first.text(), page._second.text()) == (first, second)
    window.close()


# -- ways in ---------------------------------------------------------------------------------------------


@pytest.fixture
def ways(gate: HouseGate, place: QWidget, background: Background, qtbot: QtBot) -> Iterator[WaysInDialog]:
    dialog = WaysInDialog(gate.care.keys(), "", background, place)
    dialog.show()
    settled(background, qtbot)
    yield dialog
    dialog.close()


@pytest.mark.parametrize(
    ("proof", "new", "again", "field", "words"),
    [
        ("", "an entirely new one", "an entirely new one", "proof", "Enter your present passphrase"),
        ("not this one", "an entirely new one", "an entirely new one", "proof", "Wrong passphrase"),
        (PASSPHRASE, "an entirely new one", "an entirely other", "again", "The two are not the same."),
        (PASSPHRASE, "short", "short", "passphrase", "12 characters"),
        (PASSPHRASE, "", "", "passphrase", "12 characters"),
    ],
)
def test_a_new_passphrase_that_cannot_be_used_is_told_beside_its_field(
    ways: WaysInDialog,
    background: Background,
    qtbot: QtBot,
    proof: str,
    new: str,
    again: str,
    field: str,
    words: str,
) -> None:
    ways.change(Way.PASSPHRASE)
    page = ways.ask
    lines = {"proof": page._proof, "passphrase": page._new, "again": page._again}
    for line, typed in zip(lines.values(), (proof, new, again), strict=True):
        line.setText(typed)
    page.do.setFocus()
    page.submit()
    settled(background, qtbot)
    assert {name for name, shown in page._fields.items() if shown.error} == {field}
    assert words in page._fields[field].error
    assert page.focusWidget() is lines[field]
    assert [line.text() for line in lines.values()] == [proof, new, again]


def test_the_last_way_in_stays_and_says_what_to_add_first(
    ways: WaysInDialog, gate: HouseGate, background: Background, qtbot: QtBot
) -> None:
    ways.remove(Way.PASSPHRASE)  # the list does not offer it; a second window may have taken out another
    ways.ask._proof.setText(PASSPHRASE)
    ways.ask.submit()
    settled(background, qtbot)
    assert "Add a passphrase or a recovery code first." in ways.ask._error.text()
    assert ways.ask._proof.text() == PASSPHRASE
    assert gate.care.keys().ways() == (Way.PASSPHRASE,)


# -- backup, restore, leaving ----------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["no/such/folder", "a file/inside"])
def test_a_backup_that_cannot_be_written_says_where_and_leaves_nothing(
    gate: HouseGate, place: QWidget, background: Background, qtbot: QtBot, tmp_path: Path, where: str
) -> None:
    (tmp_path / "a file").write_text("x", encoding="utf-8")
    care = StoreCareDialog(gate, background, ENTRANCE, place)
    care.show()
    file = tmp_path / where / "mine.daylit-backup"
    work = care.backup_to(file)
    qtbot.waitUntil(lambda: not work._is_working, timeout=PATIENCE)
    words = f"{work.now.text()}\n{work.text.toPlainText()}"
    assert str(file) in words or str(file.parent) in words
    assert not file.exists()
    work.accept()
    care.close()
    settled(background, qtbot)


@pytest.mark.parametrize("content", ["", "dear customer", "x" * 1_000_000])
def test_what_is_no_backup_is_told_with_its_name(
    gate: HouseGate, place: QWidget, background: Background, qtbot: QtBot, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "letter.daylit-backup"
    file.write_text(content, encoding="utf-8")
    care = StoreCareDialog(gate, background, ENTRANCE, place)
    care.show()
    care.restore_from(file)
    qtbot.waitUntil(lambda: bool(care.findChildren(WorkDialog)), timeout=PATIENCE)
    work = care.findChildren(WorkDialog)[-1]
    qtbot.waitUntil(lambda: not work._is_working, timeout=PATIENCE)
    words = f"{work.now.text()}\n{work.text.toPlainText()}"
    assert "letter.daylit-backup" in words
    assert "is not a backup" in words
    work.accept()
    care.close()
    settled(background, qtbot)


def test_restoring_wants_what_opens_the_backup(place: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    facts = BackupFacts(
        path=tmp_path / "x.daylit-backup",
        made_at=ENTRANCE,
        version="1",
        size=9,
        ways=(Way.PASSPHRASE,),
        counts={},
    )
    dialog = RestoreDialog(facts, place)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.confirmed, wait=0):
        dialog._submit()
    assert dialog.isVisible()
    assert dialog.field.error == "Enter the passphrase or the recovery code."
    assert dialog.focusWidget() is dialog.typed
    dialog.reject()


@pytest.mark.parametrize("typed", ["", "yes", "remov"])
def test_leaving_wants_the_word(place: QWidget, qtbot: QtBot, typed: str) -> None:
    dialog = WipeDialog(place)
    dialog.open()
    dialog.typed.setText(typed)
    dialog.do.setFocus()
    with qtbot.assertNotEmitted(dialog.confirmed, wait=0):
        dialog.do.click()
    assert dialog.field.error == "Type the word remove."
    assert dialog.focusWidget() is dialog.typed
    assert dialog.typed.text() == typed
    dialog.reject()
