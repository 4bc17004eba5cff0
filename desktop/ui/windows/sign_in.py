"""Signing in: address, then password or token; as a page of the first window or as a dialog later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLineEdit, QStackedWidget, QWidget

from desktop.domain.errors import BadInput, KnownError, NotReached, NotTheService
from desktop.domain.switches import Company, Gate, SignIn
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.language import told, tr
from desktop.ui.widgets.bits import button, column, exclusive, row, toggle, words
from desktop.ui.widgets.field import Field


class SignInForm(QFrame):
    """`signed_in` carries the Account. Every error is shown beside its field; nothing typed is lost."""

    signed_in = Signal(object)

    def __init__(self, gate: Gate[House], background: Background, hint: SignIn | None) -> None:
        super().__init__()
        self._gate = gate
        self._background = background
        self._busy = False
        self._url = QLineEdit(hint.url if hint else "")
        self._url.setPlaceholderText("https://your-daylit-instance.com")
        self._username = QLineEdit(hint.username if hint else "")
        self._password = QLineEdit(hint.password if hint else "")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._token = QLineEdit()
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._company = QLineEdit(hint.company if hint else "")
        self._company.setPlaceholderText(tr("ID, or the address of the dashboard"))
        self._choice = QComboBox()
        self._fields = {
            "url": Field(tr("Address of the service"), self._url),
            "username": Field(tr("User name"), self._username),
            "password": Field(tr("Password"), self._password),
            "token": Field(tr("API token"), self._token, hint=tr("Settings → API Access")),
            "company": Field(tr("Company"), self._company),
            "choice": Field(tr("You belong to several companies. Which one?"), self._choice),
        }
        self._build()
        for field in (self._url, self._username, self._password, self._token, self._company):
            field.returnPressed.connect(self.submit)

    def submit(self) -> None:
        """Sign in with what is in the form."""
        if self._busy:
            return
        for field in self._fields.values():
            field.show_error("")
        self._message.setText("")
        request = self._request()
        fault = self._missing(request)
        if fault is not None:
            self._fields[fault[0]].ask_again(fault[1])
            return
        self._set_busy(True)
        gate, choosing = self._gate, self._choice.count() > 0

        def work() -> object:
            if not request.company and not request.token and not choosing:
                companies = gate.companies(request)
                if len(companies) > 1:
                    return companies
            return gate.sign_in(request)

        self._background.ask(work, self._on_answer, otherwise=self._on_error)

    def show_way(self, *, by_token: bool) -> None:
        """Ask for a token and the company, or for user name and password."""
        (self._by_token if by_token else self._by_password).click()

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = column(self, spacing=12)
        layout.addWidget(self._fields["url"])
        by_password, by_token = toggle(tr("Password")), toggle(tr("API token"))
        self._ways = exclusive(self, (by_password, by_token))
        by_password.setChecked(True)
        ways = row(spacing=6)
        ways.addWidget(by_password)
        ways.addWidget(by_token)
        ways.addStretch(1)
        layout.addLayout(ways)
        self._pages = QStackedWidget()
        for names in (("username", "password"), ("token", "company")):
            page = QWidget()
            inner = column(page, spacing=12)
            for name in names:
                inner.addWidget(self._fields[name])
            inner.addStretch(1)
            self._pages.addWidget(page)
        by_password.clicked.connect(lambda _on=False: self._pages.setCurrentIndex(0))
        by_token.clicked.connect(lambda _on=False: self._pages.setCurrentIndex(1))
        self._by_token, self._by_password = by_token, by_password
        layout.addWidget(self._pages)
        self._fields["choice"].hide()
        layout.addWidget(self._fields["choice"])
        self._message = words("", "error", wrap=True)
        layout.addWidget(self._message)
        self._submit = button(tr("Sign in"), "primary", action=self.submit)
        layout.addWidget(self._submit)

    # -- slots ---------------------------------------------------------------------------------------

    def _request(self) -> SignIn:
        by_token = self._pages.currentIndex() == 1
        chosen: Company | None = self._choice.currentData()
        return SignIn(
            url=self._url.text().strip(),
            username=self._username.text().strip(),
            password="" if by_token else self._password.text(),
            token=_bare_token(self._token.text()) if by_token else "",
            company=chosen.service_id if chosen else self._company.text().strip() if by_token else "",
        )

    def _missing(self, request: SignIn) -> tuple[str, str] | None:
        if not request.url:
            return "url", tr("Enter the address of your Daylit service.")
        if self._pages.currentIndex() == 1:
            if not request.token or any(sign.isspace() for sign in request.token):
                return "token", tr("This does not look like a token. Copy it from Settings → API Access.")
            if not request.company and "/companies/" not in request.url:
                return "company", tr("Enter the company's ID or the address of its dashboard.")
            return None
        if not request.username:
            return "username", tr("Enter your user name.")
        return None if request.password else ("password", tr("Enter your password."))

    def _on_answer(self, answer: object) -> None:
        self._set_busy(False)
        if isinstance(answer, tuple):
            self._choice.clear()
            for company in answer:
                self._choice.addItem(company.name or str(company.service_id), company)
            self._fields["choice"].show()
            self._choice.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._password.clear()
        self._token.clear()
        self.signed_in.emit(answer)

    def _on_error(self, error: KnownError) -> None:
        self._set_busy(False)
        field = error.field if isinstance(error, BadInput) else ""
        if isinstance(error, NotReached | NotTheService):
            field = "url"
        if field == "password":
            self._password.selectAll()  # kept: one wrong letter is no reason to write it all anew
        if field in self._fields and self._fields[field].isVisibleTo(self):
            self._fields[field].ask_again(told(error))
        else:
            self._message.setText(tr("{title}. {sentence}", title=tr(error.title), sentence=told(error)))

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        self._submit.setEnabled(not on)
        self._submit.setText(tr("Signing in …") if on else tr("Sign in"))


class SignInDialog(QDialog):
    """The form on its own, when the service wants a new sign-in; what was written waits meanwhile."""

    signed_in = Signal(object)

    def __init__(
        self, gate: Gate[House], background: Background, *, waiting: int, hint: SignIn | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sign in"))
        self.setModal(True)
        self.setMinimumWidth(440)
        layout = column(self, margins=28, spacing=12)
        layout.addWidget(words(tr("Sign in to Daylit"), "title"))
        kept = tr("Everything here stays readable.")
        safe = tr("%n entries wait safely.", "", waiting) if waiting else kept
        layout.addWidget(words(safe, "dim", wrap=True))
        self.form = SignInForm(gate, background, hint)
        self.form.signed_in.connect(self._on_signed_in)
        layout.addWidget(self.form)

    def _on_signed_in(self, account: object) -> None:
        self.signed_in.emit(account)
        self.accept()


def _bare_token(text: str) -> str:
    """The token without the words people copy along with it."""
    token = text.strip()
    for prefix in ("Authorization:", "Token", "Bearer"):
        token = token.removeprefix(prefix).strip()
    return token
