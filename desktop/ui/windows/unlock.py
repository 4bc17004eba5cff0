"""The first window: makes or opens the store, then signs in; it closes when the house is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMainWindow, QStackedWidget, QWidget

from desktop.domain.errors import BadInput, KeyUnavailable, KnownError, StoreTrouble
from desktop.domain.switches import Account, Gate, Need, SignIn
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.field import Field
from desktop.ui.windows.sign_in import SignInForm

CARD_WIDTH = 440
SHORTEST_PASSPHRASE = 12


class UnlockWindow(QMainWindow):
    """`opened` carries the House once the store is open and somebody signed in, or wants to look first."""

    opened = Signal(object)

    def __init__(
        self,
        gate: Gate[House],
        background: Background,
        theme: Theme,
        icons: Icons,
        *,
        hint: SignIn | None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Daylit")
        self.resize(1000, 720)
        self._gate = gate
        self._background = background
        self._theme = theme
        self._icons = icons
        self._house: House | None = None
        self._wrong = 0
        self._pages = QStackedWidget()
        self._set_up = _SetUpPage()
        self._unlock = _UnlockPage()
        self._sign_in = SignInForm(gate, background, hint)
        self._sign_in.signed_in.connect(self._on_signed_in)
        self._sign_page = self._sign_in_page()
        for page in (self._set_up, self._unlock, self._sign_page):
            self._pages.addWidget(page)
        self._set_up.wanted.connect(self._on_set_up)
        self._unlock.wanted.connect(self._on_unlock)
        self.setCentralWidget(self._frame())
        self._waits = False

    def show_sign_in(self, house: House) -> None:
        """The store is open: ask who signs in."""
        self._house = house
        self._pages.setCurrentWidget(self._sign_page)

    # -- building ------------------------------------------------------------------------------------

    def _frame(self) -> QWidget:
        ground = QWidget()
        ground.setObjectName("rail")
        outer = column(ground)
        outer.addStretch(1)
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(self._theme.px(CARD_WIDTH))
        inner = column(card, spacing=16)
        inner.setContentsMargins(36, 32, 36, 32)
        brand = row(spacing=10)
        mark = words("")
        size = self._theme.px(30)
        mark.setPixmap(
            self._icons.pixmap("daylit", self._theme.colour("accent"), size, self.devicePixelRatioF())
        )
        brand.addWidget(mark)
        brand.addWidget(words("Daylit", "brand"))
        brand.addStretch(1)
        inner.addLayout(brand)
        inner.addWidget(self._pages)
        line = row()
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(2)
        return ground

    def _sign_in_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, spacing=10)
        layout.addWidget(words("Sign in", "title"))
        layout.addWidget(
            words("Your history comes down encrypted and stays readable offline.", "dim", wrap=True)
        )
        layout.addWidget(self._sign_in)
        later = button("Look at what is here first", "link", action=self._open)
        layout.addWidget(later, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    # -- steps ---------------------------------------------------------------------------------------

    def begin(self, *, wait: bool = False) -> None:
        """Find out what is needed; with `wait` the key ring is asked only after a click (it was locked)."""
        self._waits = wait
        self._background.ask(
            lambda: (self._gate.need(), self._gate.key_ring_name()), self._on_need, otherwise=self._on_trouble
        )

    def _on_need(self, answer: tuple[Need, str]) -> None:
        need, ring = answer
        if need is Need.SET_UP:
            self._set_up.show_ring(ring)
            self._pages.setCurrentWidget(self._set_up)
            self._set_up.begin()
        elif need is Need.PASSPHRASE or self._waits:
            self._pages.setCurrentWidget(self._unlock)
            self._unlock.begin(by_ring=need is Need.NOTHING)
        else:
            self._on_unlock("")

    def _on_set_up(self, passphrase: str) -> None:
        self._set_up.show_busy(True)
        self._background.ask(
            lambda: self._gate.set_up(passphrase=passphrase), self._on_house, otherwise=self._on_set_up_error
        )

    def _on_set_up_error(self, error: KnownError) -> None:
        self._set_up.show_busy(False)
        self._set_up.show_error(error)

    def _on_unlock(self, passphrase: str) -> None:
        self._unlock.show_busy(True)
        self._background.ask(
            lambda: self._gate.unlock(passphrase=passphrase), self._on_house, otherwise=self._on_trouble
        )

    def _on_trouble(self, error: KnownError) -> None:
        self._unlock.show_busy(False)
        self._pages.setCurrentWidget(self._unlock)
        self._unlock.show_error(error)

    def _on_house(self, house: House) -> None:
        self.show_sign_in(house)
        self._background.ask(self._gate.account, self._on_account)

    def _on_account(self, account: Account | None) -> None:
        if account is not None:
            self._open()

    def _on_signed_in(self, _account: Account) -> None:
        self._open()

    def _open(self) -> None:
        if self._house is not None:
            self.opened.emit(self._house)


class _SetUpPage(QWidget):
    """Where the key of the new store is kept. `wanted` carries the passphrase, "" for the key ring."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, spacing=12)
        layout.addWidget(words("A store of your own", "title"))
        layout.addWidget(
            words(
                "Everything is kept in one encrypted file on this computer. Choose what opens it.",
                "dim",
                wrap=True,
            )
        )
        self._by_ring = button("Use the system key ring", "primary", action=lambda: self.wanted.emit(""))
        layout.addWidget(self._by_ring)
        self._ring_hint = words("", "hint", wrap=True)
        layout.addWidget(self._ring_hint)
        self._first, self._second = QLineEdit(), QLineEdit()
        for field in (self._first, self._second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.returnPressed.connect(self._submit)
        self._first.textChanged.connect(self._on_typed)
        self._field = Field("Passphrase", self._first)
        self._again = Field("The same again", self._second)
        layout.addWidget(self._field)
        layout.addWidget(self._again)
        self._do = button("Use a passphrase", action=self._submit)
        layout.addWidget(self._do)
        layout.addStretch(1)

    def begin(self) -> None:
        """Put the cursor where most people begin."""
        (self._by_ring if self._by_ring.isVisibleTo(self) else self._first).setFocus()

    def show_ring(self, name: str) -> None:
        """Offer the key ring of this system, if there is a safe one."""
        self._by_ring.setVisible(bool(name))
        self._do.setObjectName("" if name else "primary")
        self._do.style().polish(self._do)
        self._ring_hint.setText(
            f"Opens by itself while you are logged in: {name}. Or choose a passphrase:"
            if name
            else "This system has no safe key ring, so a passphrase opens the store."
        )

    def show_busy(self, on: bool) -> None:
        """While the key is made."""
        self._do.setEnabled(not on)
        self._by_ring.setEnabled(not on)
        self._do.setText("Making the store …" if on else "Use a passphrase")

    def show_error(self, error: KnownError) -> None:
        """What went wrong."""
        self._field.show_error(str(error))

    def _on_typed(self, text: str) -> None:
        left = SHORTEST_PASSPHRASE - len(text)
        self._field.show_error("")
        self._field.show_hint(f"{left} more" if text and left > 0 else "long enough" if text else "")

    def _submit(self) -> None:
        if self._first.text() != self._second.text():
            self._again.show_error("The two are not the same.")
            return
        if not self._first.text():
            self._field.show_error("Enter a passphrase, five words for example.")
            return
        self._again.show_error("")
        self.wanted.emit(self._first.text())


class _UnlockPage(QWidget):
    """Asks for the passphrase. `wanted` carries it, "" to try the key ring again."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tries = 0
        layout = column(self, spacing=12)
        layout.addWidget(words("Unlock", "title"))
        self._why = words("Your store is locked. Nothing is readable until it is opened.", "dim", wrap=True)
        layout.addWidget(self._why)
        self._typed = QLineEdit()
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.returnPressed.connect(self._submit)
        self._field = Field("Passphrase", self._typed)
        layout.addWidget(self._field)
        self._do = button("Unlock", "primary", action=self._submit)
        layout.addWidget(self._do)
        self._again = button("Try the key ring again", action=lambda: self.wanted.emit(""))
        self._again.hide()
        layout.addWidget(self._again)
        layout.addStretch(1)

    def begin(self, *, by_ring: bool) -> None:
        """Ask for the passphrase, or for a click that opens the key ring."""
        self._field.setVisible(not by_ring)
        self._do.setVisible(not by_ring)
        self._again.setText("Unlock with the key ring" if by_ring else "Try the key ring again")
        self._again.setVisible(by_ring)
        (self._again if by_ring else self._typed).setFocus()

    def show_busy(self, on: bool) -> None:
        """While the key is derived or the key ring asks."""
        self._do.setEnabled(not on)
        self._do.setText("Opening …" if on else "Unlock")

    def show_error(self, error: KnownError) -> None:
        """What went wrong; a wrong passphrase is counted in words and never locks out."""
        if isinstance(error, StoreTrouble | BadInput):
            self._why.setText(str(error))
            return
        self._tries += 1
        ring = isinstance(error, KeyUnavailable) and hasattr(error, "cause")
        self._field.show()
        self._do.show()
        self._again.setVisible(ring)
        counted = f" ({self._tries} tries; there is no limit.)" if self._tries > 1 and not ring else ""
        self._field.show_error(f"{error}{counted}")
        self._typed.selectAll()
        self._typed.setFocus()

    def _submit(self) -> None:
        if self._typed.text():
            self.wanted.emit(self._typed.text())
