"""Dialogs: three chords for a voicemail, drafts that come back, errors beside their field, nothing lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.care import Say, silent
from desktop.domain.communication import SyncState
from desktop.domain.errors import BadInput, KeyRingTrouble, NotReached, WrongPassphrase
from desktop.domain.filters import Filter
from desktop.domain.keys import Way
from desktop.domain.switches import Account, Company, Need, SignIn
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.dialogs.outcomes import OUTCOMES
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme
from desktop.ui.windows.sign_in import SignInForm
from desktop.ui.windows.unlock import UnlockWindow
from tests.conftest import HandClock
from tests.ui.stage import ACME

PATIENCE = 10_000
CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"


@pytest.fixture
def dialog(
    qtbot: QtBot, filled_store: Store, background: Background, theme: Theme, clock: HandClock
) -> Iterator[LogEntryDialog]:
    dialog = open_log(filled_store, background, clock, qtbot)
    yield dialog
    if dialog.isVisible():
        dialog.reject()


def open_log(
    store: Store, background: Background, clock: HandClock, qtbot: QtBot, start: LogStart | None = None
) -> LogEntryDialog:
    made = LogEntryDialog(
        store.reader, store.writer, background, clock=clock, start=start or LogStart(customer_id=ACME)
    )
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    return made


def test_a_voicemail_is_one_letter_and_one_chord(
    dialog: LogEntryDialog, filled_store: Store, qtbot: QtBot
) -> None:
    dialog.form.focus_outcome()
    qtbot.keyClick(dialog.form._outcomes, Qt.Key.Key_V)
    with qtbot.waitSignal(dialog.logged, timeout=PATIENCE) as caught:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    local, state = caught.args[0]
    row = filled_store.reader.find_message(local)
    assert state is SyncState.QUEUED
    assert (row.kind, row.customer_name, row.tags) == ("call", "Acme Ltd", ("voicemail", "follow_up"))
    assert "Left voicemail for" in (row.content or "")
    assert "Follow up on" in (row.content or "")
    assert not dialog.isVisible()


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda outcome: outcome.words)
def test_each_letter_sets_tag_and_text(dialog: LogEntryDialog, qtbot: QtBot, outcome: object) -> None:
    letter = outcome.key
    qtbot.keyClicks(dialog.form._outcomes, letter.lower())
    assert dialog.form.outcome is outcome
    assert dialog.form.tag_list() == outcome.tags


def test_typed_words_are_never_replaced_by_an_outcome(dialog: LogEntryDialog, qtbot: QtBot) -> None:
    dialog.form.notes.setPlainText("My own words.")
    qtbot.keyClicks(dialog.form._outcomes, "v")
    assert dialog.form.notes_text() == "My own words."


@pytest.mark.parametrize(
    ("fill", "field", "words"),
    [
        ({"time": "31/02/2026"}, "at", ""),
        ({"time": "sometime"}, "at", ""),
        ({"time": "2026-06-03 23:00"}, "at", "future"),
        ({"time": "2026-01-01 10:00"}, "at", "more than a week ago"),
        ({"subject": "x" * 501}, "subject", "too long by 1"),
        ({"notes": "x" * 100_001}, "notes", "too long by"),
        ({"customer": None}, "customer", "Choose the customer"),
        ({"outcome": "D"}, "notes", "Write what it was about"),
    ],
)
def test_bad_input_is_told_beside_its_field_and_loses_nothing(
    dialog: LogEntryDialog,
    filled_store: Store,
    background: Background,
    qtbot: QtBot,
    fill: dict[str, str | None],
    field: str,
    words: str,
) -> None:
    form = dialog.form
    form.notes.setPlainText(fill.get("notes") or ("" if "outcome" in fill else "kept words"))
    form.time.setText(fill.get("time") or "")
    form.subject.setText(fill.get("subject") or "")
    if "customer" in fill:
        form.customer.set_choice(None)
    if "outcome" in fill:
        form.choose_outcome(next(outcome for outcome in OUTCOMES if outcome.key == fill["outcome"]))
        form.notes.setPlainText("")
    before = form.notes_text()
    dialog.save(then_next=False)
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    assert dialog.isVisible()
    assert set(form.errors()) == {field}
    assert words in form.errors()[field]
    assert form.notes_text() == before
    assert filled_store.reader.outbox() == []


def test_old_times_are_asked_about_once(dialog: LogEntryDialog, qtbot: QtBot) -> None:
    dialog.form.time.setText("2026-05-01 10:00")
    dialog.save(then_next=False)
    assert "save once more" in dialog.form.errors()["at"]
    with qtbot.waitSignal(dialog.logged, timeout=PATIENCE):
        dialog.save(then_next=False)


def test_a_draft_comes_back_after_closing_and_goes_after_saving(
    dialog: LogEntryDialog, filled_store: Store, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    dialog.form.notes.setPlainText("half a thought")
    dialog.form.time.setText("14:10")
    dialog.reject()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    again = open_log(filled_store, background, clock, qtbot)
    qtbot.waitUntil(lambda: again.form.notes_text() == "half a thought", timeout=PATIENCE)
    assert again.form.time.text() == "14:10"
    with qtbot.waitSignal(again.logged, timeout=PATIENCE):
        again.save(then_next=False)
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    third = open_log(filled_store, background, clock, qtbot)
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    assert third.form.notes_text() == ""
    third.reject()


def test_typing_keeps_a_draft_without_being_asked(
    dialog: LogEntryDialog, filled_store: Store, qtbot: QtBot
) -> None:
    dialog.form.notes.setPlainText("typed and then the power went")
    qtbot.waitUntil(
        lambda: (
            [draft.fields["notes"] for draft in filled_store.reader.drafts(f"log:{ACME}")]
            == ["typed and then the power went"]
        ),
        timeout=3000,
    )


def test_nothing_is_cut_at_larger_text(dialog: LogEntryDialog, theme: Theme) -> None:
    theme.apply(scale=1.5)
    dialog.resize(1000, 1100)
    dialog.grab()
    cut = [
        widget.accessibleName()
        for widget in dialog.findChildren(QWidget)
        if widget.isVisibleTo(dialog)
        and widget.metaObject().className() == "QPushButton"
        and widget.width() < widget.sizeHint().width()
    ]
    assert cut == []


class HandGate:
    """The gate played by hand: each answer is what the test says (the real one is in the journeys)."""

    def __init__(self, need: Need = Need.PASSPHRASE, ring: str = "") -> None:
        self.wanted, self.ring = need, ring
        self.trouble: Exception | None = None
        self.asked: list[object] = []
        self.known = (Company(service_id="11111111-1111-4111-8111-111111111111", name="One"),)  # type: ignore[arg-type]

    def need(self) -> Need:
        return self.wanted

    def key_ring_name(self) -> str:
        return self.ring

    def _answer(self, question: object) -> object:
        self.asked.append(question)
        if self.trouble:
            raise self.trouble
        return object()

    def set_up(self, *, passphrase: str) -> object:
        return self._answer(("set up", passphrase))

    def unlock(self, *, passphrase: str = "", say: Say = silent) -> object:
        return self._answer(("unlock", passphrase))

    @property
    def care(self) -> "HandGate":
        return self

    def keys(self) -> "HandGate":
        return self

    def ways(self) -> tuple[Way, ...]:
        return (Way.PASSPHRASE,)

    def new_recovery_code(self, *, proof: str) -> str:
        self.asked.append(("code", proof))
        return CODE

    def account(self) -> Account | None:
        return None

    def companies(self, request: SignIn) -> tuple[Company, ...]:
        self._answer(("companies", request))
        return self.known

    def sign_in(self, request: SignIn) -> Account:
        self._answer(("sign in", request))
        return Account(url=request.url, username=request.username, company=self.known[0])

    def sign_out(self) -> None:
        return None

    def lock(self) -> None:
        return None


def form_with(gate: HandGate, background: Background, qtbot: QtBot, **fill: str) -> SignInForm:
    form = SignInForm(
        gate,
        background,
        SignIn(
            url=fill.get("url", "https://d.example"),
            username=fill.get("username", "me"),
            password=fill.get("password", "pw"),
        ),
    )  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.show()
    return form


def shown_errors(form: SignInForm) -> dict[str, str]:
    return {name: field.error for name, field in form._fields.items() if field.error}


@pytest.mark.parametrize(
    ("fill", "field"), [({"url": ""}, "url"), ({"username": ""}, "username"), ({"password": ""}, "password")]
)
def test_sign_in_says_what_is_missing(
    background: Background, qtbot: QtBot, fill: dict[str, str], field: str
) -> None:
    gate = HandGate()
    form = form_with(gate, background, qtbot, **fill)
    form.submit()
    assert set(shown_errors(form)) == {field}
    assert gate.asked == []
    form.close()


@pytest.mark.parametrize(
    ("trouble", "field"),
    [
        (BadInput("url", "http:// is only allowed for this computer (localhost). Use https://"), "url"),
        (BadInput("password", "Daylit did not accept this user name and password."), "password"),
        (BadInput("company", "A company ID looks like 3fa8."), "company"),
        (NotReached("d.example cannot be reached."), "url"),
    ],
)
def test_sign_in_errors_stand_beside_their_field(
    background: Background, qtbot: QtBot, trouble: Exception, field: str
) -> None:
    gate = HandGate()
    gate.trouble = trouble
    form = form_with(gate, background, qtbot)
    form._pages.setCurrentIndex(0 if field != "company" else 1)
    if field == "company":
        form._token.setText("Token abcdef")
        form._company.setText("nonsense")
    form.submit()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    assert shown_errors(form) == {field: str(trouble)}
    assert form._username.text() == "me"
    assert form._url.text() == "https://d.example"
    form.close()


@pytest.mark.parametrize(
    "typed", ["Token abc123", "Bearer abc123", " abc123\n", "Authorization: Token abc123"]
)
def test_copied_tokens_lose_their_wrapping(background: Background, qtbot: QtBot, typed: str) -> None:
    gate = HandGate()
    form = form_with(gate, background, qtbot)
    form._pages.setCurrentIndex(1)
    form._token.setText(typed)
    form._company.setText("11111111-1111-4111-8111-111111111111")
    with qtbot.waitSignal(form.signed_in, timeout=PATIENCE):
        form.submit()
    request = gate.asked[-1][1]  # type: ignore[index]
    assert request.token == "abc123"
    assert "abc123" not in repr(request)
    form.close()


def test_several_companies_are_asked_about(background: Background, qtbot: QtBot) -> None:
    gate = HandGate()
    gate.known = (*gate.known, Company(service_id="2", name="Two"))  # type: ignore[arg-type]
    form = form_with(gate, background, qtbot)
    form.submit()
    qtbot.waitUntil(lambda: form._choice.count() == 2, timeout=PATIENCE)
    form._choice.setCurrentIndex(1)
    with qtbot.waitSignal(form.signed_in, timeout=PATIENCE):
        form.submit()
    assert gate.asked[-1][1].company == "2"  # type: ignore[index]
    form.close()


@pytest.fixture
def unlock(
    qtbot: QtBot, background: Background, theme: Theme, icons: Icons
) -> Iterator[tuple[UnlockWindow, HandGate]]:
    gate = HandGate()
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    yield window, gate
    window.close()


def test_a_wrong_passphrase_is_counted_and_never_locks_out(
    unlock: tuple[UnlockWindow, HandGate], background: Background, qtbot: QtBot
) -> None:
    window, gate = unlock
    page = window._unlock
    for tries in range(1, 4):
        gate.trouble = WrongPassphrase(tries=tries)
        page._typed.setText("not this one")
        page._submit()
        qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    assert "Wrong passphrase" in page._field.error
    assert "3 tries; there is no limit" in page._field.error
    assert page._do.isEnabled()
    gate.trouble = None
    page._submit()
    qtbot.waitUntil(lambda: window._house is not None, timeout=PATIENCE)


@pytest.mark.parametrize("cause", ["none", "locked", "refused", "missing", "wrong"])
def test_key_ring_trouble_names_its_cause_and_another_way(
    unlock: tuple[UnlockWindow, HandGate], background: Background, qtbot: QtBot, cause: str
) -> None:
    window, gate = unlock
    gate.trouble = KeyRingTrouble(cause, f"The key ring says: {cause}.")
    window._on_unlock("")
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    assert cause in window._unlock._field.error
    assert window._unlock._again.isVisibleTo(window)


def test_setting_up_without_a_key_ring_wants_the_same_passphrase_twice(
    qtbot: QtBot, background: Background, theme: Theme, icons: Icons
) -> None:
    gate = HandGate(Need.SET_UP)
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    page = window._set_up
    assert not page._by_ring.isVisibleTo(window)
    page._first.setText("one long passphrase")
    page._second.setText("another passphrase")
    page._submit()
    assert "not the same" in page._again.error
    assert gate.asked == []
    page._second.setText("one long passphrase")
    page._submit()
    qtbot.waitUntil(lambda: len(gate.asked) == 2 and background.is_idle, timeout=PATIENCE)
    assert gate.asked == [("set up", "one long passphrase"), ("code", "one long passphrase")]
    assert CODE in window._recovery.shown.text().replace("\n", "-")
    window._recovery._last.setText("wxyz")
    window._recovery.check()
    assert "not its last four" in window._recovery._field.error
    assert window._pages.currentWidget() is window._recovery
    window._recovery._last.setText(CODE[-4:].lower())
    window._recovery.check()
    assert window._pages.currentWidget() is window._sign_page
    assert window._recovery.shown.text() == ""
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    window.close()


def test_passwords_are_hidden(background: Background, qtbot: QtBot) -> None:
    form = form_with(HandGate(), background, qtbot)
    for field in (form._password, form._token):
        assert field.echoMode() is QLineEdit.EchoMode.Password
    form.close()


def test_logging_needs_no_network(dialog: LogEntryDialog, filled_store: Store, qtbot: QtBot) -> None:
    dialog.form.notes.setPlainText("Spoke.")
    with qtbot.waitSignal(dialog.logged, timeout=PATIENCE):
        dialog.save(then_next=True)
    assert len(filled_store.reader.positions(Filter(text="Spoke "))) == 1
