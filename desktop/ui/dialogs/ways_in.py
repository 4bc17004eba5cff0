"""The ways into the store: what there is, and how each is added, changed or taken out."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QWidget

from desktop.domain.errors import BadInput, KnownError
from desktop.domain.keys import Keys, Way
from desktop.ui.background import Background
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import button, clear, column, grow_to_fit, line, row, words
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.recovery_code import RecoveryCodeBox

INTRO = lazy_tr(
    "One random key encrypts everything. Each way in unlocks that key; it is never written in the clear."
)
NAMES = {
    Way.KEY_RING: (
        lazy_tr("System key ring"),
        lazy_tr("Opens the store while you are logged in to this computer."),
    ),
    Way.PASSPHRASE: (lazy_tr("Passphrase"), lazy_tr("Opens the store on any computer.")),
    Way.RECOVERY_CODE: (
        lazy_tr("Recovery code"),
        lazy_tr("On paper, for the day when the others are lost."),
    ),
}
ADD = {
    Way.KEY_RING: lazy_tr("Use it"),
    Way.PASSPHRASE: lazy_tr("Set …"),
    Way.RECOVERY_CODE: lazy_tr("Make one …"),
}
CHANGE = {Way.PASSPHRASE: lazy_tr("Change …"), Way.RECOVERY_CODE: lazy_tr("Make a new one …")}
REMOVE = {
    Way.KEY_RING: lazy_tr("Take out the system key ring"),
    Way.PASSPHRASE: lazy_tr("Take out the passphrase"),
    Way.RECOVERY_CODE: lazy_tr("Take out the recovery code"),
}
RENEW = lazy_tr(
    "Everything is encrypted again under a new random key, for the day when somebody may have learnt a way "
    "in. The passphrase stays and the recovery code is replaced. The window closes for the time it "
    "takes. It needs the passphrase itself, not the recovery code."
)
WIDTH = 464
"""Pixels between the margins, more where the text is larger."""
Act = Callable[[str], object]
"""What is done with the proof, on a worker."""


@dataclass(frozen=True, slots=True)
class Renew:
    """The answer to a checked wish for another key."""

    passphrase: str = dataclasses.field(repr=False)


class WaysInDialog(QDialog):
    """`ring` is the name of this system's safe key ring, "" when there is none.

    `renew_wanted` carries the passphrase: everything is to be encrypted under another key.
    """

    renew_wanted = Signal(str)

    def __init__(self, keys: Keys, ring: str, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ways in"))
        self._keys = keys
        self._ring = ring
        self._background = background
        self._pages = QStackedWidget()
        self._list = QWidget()
        self._rows = column(self._list, spacing=10)
        self.ask = _AskPage()
        self.ask.left.clicked.connect(self.refresh)
        self.code = RecoveryCodeBox()
        self.code.finished.connect(self.refresh)
        for page in (self._list, self.ask, self.code):
            self._pages.addWidget(page)
        layout = column(self, margins=28)
        layout.addStrut(WIDTH)
        layout.addWidget(self._pages)
        self.refresh()

    def refresh(self) -> None:
        """Show the list, as the key file is now."""
        self._background.ask(self._keys.ways, self._draw, owner=self, otherwise=self._failed)

    def change(self, way: Way) -> None:
        """Add a way in, or make a new one of its kind."""
        if way is Way.PASSPHRASE:
            self._ask(tr("A new passphrase"), tr("Save"), self._set_passphrase, new=True)
        elif way is Way.RECOVERY_CODE:
            self._ask(
                tr("A new recovery code"),
                tr("Make it"),
                lambda proof: self._keys.new_recovery_code(proof=proof),
            )
        else:
            self._ask(
                tr("Use the system key ring"),
                tr("Use it"),
                lambda proof: self._keys.use_key_ring(proof=proof),
            )

    def remove(self, way: Way) -> None:
        """Take a way out, after the proof."""
        self._ask(tr(REMOVE[way]), tr("Take it out"), lambda proof: self._keys.remove(way, proof=proof))

    def renew(self) -> None:
        """Another key for the whole store; the passphrase is checked before anything is closed."""
        self._ask(tr("Another key for the store"), tr("Encrypt again"), self._checked, hint=tr(RENEW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from a question back to the list. A code that is shown for the only time stays."""
        page = self._pages.currentWidget()
        if event.key() != Qt.Key.Key_Escape or page is self._list:
            super().keyPressEvent(event)
        elif page is self.ask:
            self.ask.left.click()

    # -- parts ---------------------------------------------------------------------------------------

    def _checked(self, proof: str) -> Renew:
        self._keys.check(proof)
        return Renew(proof)

    def _draw(self, ways: tuple[Way, ...]) -> None:
        self.ask.wants_proof = Way.PASSPHRASE in ways
        clear(self._rows)
        self._rows.addWidget(words(tr("Ways in"), "title"))
        self._rows.addWidget(words(tr(INTRO), "dim", wrap=True))
        for way in Way:
            self._rows.addWidget(line())
            self._rows.addWidget(self._row(way, there=way in ways, last=not set(ways) - {way, Way.KEY_RING}))
        self._rows.addWidget(line())
        foot = row(spacing=8)
        renew = button(
            tr("Another key …"), "quiet", hint=tr("For when somebody may know a way in"), action=self.renew
        )
        foot.addWidget(renew)
        foot.addStretch(1)
        close = button(tr("Close"), "primary", action=self.accept)
        foot.addWidget(close)
        part = QWidget()
        part.setLayout(foot)
        self._rows.addWidget(part)
        self._rows.addStretch(1)
        self._pages.setCurrentWidget(self._list)
        grow_to_fit(self)
        part.show()  # now: what is not seen yet does not take the focus
        close.setFocus()

    def _row(self, way: Way, *, there: bool, last: bool) -> QWidget:
        part = QWidget()
        whole = row(part, spacing=10)
        about = column(spacing=2)
        name, hint = (tr(text) for text in NAMES[way])
        head = row(spacing=8)
        head.addWidget(words(name, "strong"))
        state = tr("opens the store") if there else tr("not used")
        head.addWidget(words(state, "pillGood" if there else "pill"))
        head.addStretch(1)
        about.addLayout(head)
        about.addWidget(words(self._ring_hint(hint) if way is Way.KEY_RING else hint, "small", wrap=True))
        whole.addLayout(about, 1)
        text = CHANGE.get(way) if there else ADD[way]
        if text is not None and (way is not Way.KEY_RING or self._ring):
            do = tr(text)
            told_as = tr("{name}: {text}", name=name, text=do)
            whole.addWidget(button(do, name=told_as, action=lambda: self.change(way)))
        if there and not last:
            told_as = tr("{name}: take out", name=name)
            whole.addWidget(button(tr("Take out …"), "quiet", name=told_as, action=lambda: self.remove(way)))
        return part

    def _ring_hint(self, hint: str) -> str:
        if not self._ring:
            return tr("This system has no safe key ring.")
        return tr("{hint} Here: {ring}.", hint=hint, ring=self._ring)

    def _ask(self, title: str, do: str, act: Act, *, new: bool = False, hint: str = "") -> None:
        self.ask.begin(title, do, new=new, hint=hint)
        self.ask.act = lambda: self._do(act)
        self._pages.setCurrentWidget(self.ask)
        grow_to_fit(self)

    def _set_passphrase(self, proof: str) -> None:
        self._keys.set_passphrase(self.ask.new_passphrase, proof=proof)

    def _do(self, act: Act) -> None:
        proof = self.ask.proof
        self.ask.show_busy(True)
        self._background.ask(lambda: act(proof), self._done, owner=self, otherwise=self._failed)

    def _done(self, answer: object) -> None:
        self.ask.show_busy(False)
        self.ask.forget()
        if isinstance(answer, Renew):
            self.accept()
            self.renew_wanted.emit(answer.passphrase)
        elif isinstance(answer, str):
            self._pages.setCurrentWidget(self.code)
            self.code.show_code(answer)
            grow_to_fit(self)
        else:
            self.refresh()

    def _failed(self, error: KnownError) -> None:
        self.ask.show_busy(False)
        self._pages.setCurrentWidget(self.ask)
        self.ask.show_error(error)


class _AskPage(QWidget):
    """Asks for the present passphrase, and for a new one where that is wanted. `act` is what comes then."""

    def __init__(self) -> None:
        super().__init__()
        self.wants_proof = False
        self.act: Callable[[], None] = lambda: None
        layout = column(self, spacing=12)
        self._title = words("", "title")
        layout.addWidget(self._title)
        self._about = words("", "dim", wrap=True)
        layout.addWidget(self._about)
        self._proof, self._new, self._again = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = {
            "proof": Field(tr("Present passphrase, or the recovery code"), self._proof),
            "passphrase": Field(tr("New passphrase"), self._new, hint=tr("12 characters or more")),
            "again": Field(tr("The same again"), self._again),
        }
        for field in self._fields.values():
            layout.addWidget(field)
        for typed in (self._proof, self._new, self._again):
            typed.setEchoMode(QLineEdit.EchoMode.Password)
            typed.returnPressed.connect(self.submit)
        self._error = words("", "error", wrap=True)
        layout.addWidget(self._error)
        foot = row(spacing=8)
        foot.addStretch(1)
        self.left = button(tr("Back"))
        self.do = button("", "primary", action=self.submit)
        foot.addWidget(self.left)
        foot.addWidget(self.do)
        layout.addLayout(foot)
        layout.addStretch(1)

    @property
    def proof(self) -> str:
        """The present passphrase as typed."""
        return self._proof.text()

    @property
    def new_passphrase(self) -> str:
        """The new one as typed."""
        return self._new.text()

    def begin(self, title: str, do: str, *, new: bool, hint: str = "") -> None:
        """Ask for one thing."""
        self.forget()
        self._about.setText(hint)
        self._about.setVisible(bool(hint))
        self._title.setText(title)
        self.do.setText(do)
        self._fields["proof"].setVisible(self.wants_proof)
        self._fields["passphrase"].setVisible(new)
        self._fields["again"].setVisible(new)
        (self._proof if self.wants_proof else self._new if new else self.do).setFocus()

    def submit(self) -> None:
        """Go on, if what can be checked here is right."""
        self._clear_errors()
        if self._fields["again"].isVisibleTo(self) and self._new.text() != self._again.text():
            self._fields["again"].ask_again(tr("The two are not the same."))
            return
        self.act()

    def show_busy(self, on: bool) -> None:
        """While a key is derived or a key ring asks."""
        self.do.setEnabled(not on)
        self.left.setEnabled(not on)

    def show_error(self, error: KnownError) -> None:
        """Say what went wrong beside its field."""
        self._clear_errors()
        name = error.field if isinstance(error, BadInput) else "proof"
        field = self._fields.get(name)
        if field is not None and field.isVisibleTo(self):
            field.ask_again(told(error))
        else:
            self._error.setText(told(error))

    def forget(self) -> None:
        """Nothing typed stays behind."""
        for typed in (self._proof, self._new, self._again):
            typed.clear()
        self._clear_errors()

    def _clear_errors(self) -> None:
        self._error.setText("")
        for field in self._fields.values():
            field.show_error("")
