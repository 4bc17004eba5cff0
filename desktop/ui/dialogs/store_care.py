"""Care for the store: ways in, backup, restore, the proof of encryption, a file for a helper, and the end."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLayout, QLineEdit, QWidget

from desktop.domain.backups import BackupFacts
from desktop.domain.care import Say
from desktop.domain.errors import KnownError
from desktop.domain.switches import Gate
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.dialogs.restore import BACKUPS, SUFFIX, WIDTH, RestoreDialog
from desktop.ui.dialogs.work import WorkDialog
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import button, column, fit_height, line, row, words
from desktop.ui.widgets.field import Field

PARTS = (
    ("ways", lazy_tr("Ways in"), lazy_tr("Passphrase, recovery code, key ring."), lazy_tr("Show …")),
    (
        "backup",
        lazy_tr("Back up"),
        lazy_tr("One encrypted file, proved by reading it again."),
        lazy_tr("Back up …"),
    ),
    (
        "restore",
        lazy_tr("Restore"),
        lazy_tr("Puts a backup in this store's place; this store is kept."),
        lazy_tr("Restore …"),
    ),
    (
        "verify",
        lazy_tr("Verify encryption"),
        lazy_tr("Looks for anything readable in every file."),
        lazy_tr("Verify"),
    ),
    (
        "diagnostics",
        lazy_tr("File for a helper"),
        lazy_tr("Versions, checks and logs, without content."),
        lazy_tr("Show …"),
    ),
    (
        "wipe",
        lazy_tr("Leave this computer"),
        lazy_tr("Destroys the key, then removes everything."),
        lazy_tr("Remove …"),
    ),
)


class StoreCareDialog(QDialog):
    """`ways_wanted`; `restore_wanted` carries (Path, passphrase); `wiped` once nothing is left.

    `backed_up` carries the file of a backup that was made.
    """

    ways_wanted = Signal()
    restore_wanted = Signal(object, str)
    wiped = Signal()
    backed_up = Signal(object)

    def __init__(self, gate: Gate[House], background: Background, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("This store"))
        self.setMinimumWidth(520)
        self._gate = gate
        self._background = background
        self._now = now
        layout = column(self, margins=28, spacing=10)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as wide as the text size wants
        layout.addWidget(words(tr("This store"), "title"))
        acts: dict[str, Callable[[], object]] = {
            "ways": self.ways_wanted.emit,
            "backup": self._ask_where_to,
            "restore": self._ask_what,
            "verify": self.verify,
            "diagnostics": self.show_diagnostics,
            "wipe": self._ask_to_wipe,
        }
        for name, title, hint, do in PARTS:
            layout.addWidget(line())
            layout.addWidget(_row(tr(title), tr(hint), tr(do), acts[name], danger=name == "wipe"))
        layout.addWidget(line())
        layout.addWidget(button(tr("Close"), "primary", action=self.accept), 0, Qt.AlignmentFlag.AlignRight)

    def backup_to(self, file: Path) -> WorkDialog:
        """Write a backup there."""

        def work(say: Say) -> str:
            facts = self._gate.care.backup(file, say=say)
            whole = tr("The backup is whole: %n message(s).", "", facts.messages)
            return "\n".join((whole, tr("It is in {path}.", path=facts.path)))

        dialog = self._work(tr("Backup"), work)
        dialog.finished_well.connect(lambda _words: self.backed_up.emit(file))
        return dialog

    def verify(self) -> WorkDialog:
        """Prove the encryption of the open store."""
        return self._work(tr("Encryption"), lambda say: self._gate.care.verify_encryption(say=say).words())

    def restore_from(self, file: Path) -> None:
        """Look at a backup, then ask for its passphrase."""
        self._background.ask(
            lambda: self._gate.care.look_at_backup(file),
            self._show_backup,
            owner=self,
            otherwise=self._show_error,
        )

    def show_diagnostics(self) -> None:
        """Show what the file would hold, before it is written."""
        self._background.ask(self._gate.care.diagnostics, self._show_parts, owner=self)

    # -- parts ---------------------------------------------------------------------------------------

    def _work(self, title: str, work: Callable[[Say], str]) -> WorkDialog:
        dialog = WorkDialog(title, self._background, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.begin(work)
        return dialog

    def _ask_where_to(self) -> None:
        name = f"daylit-{self._now.astimezone():%Y-%m-%d}.{SUFFIX}"
        kinds = tr(BACKUPS, suffix=SUFFIX)
        chooser = self._chooser(tr("Back up to"), kinds, QFileDialog.AcceptMode.AcceptSave, self.backup_to)
        chooser.setDefaultSuffix(SUFFIX)
        chooser.selectFile(name)
        chooser.open()

    def _ask_what(self) -> None:
        kinds, mode = tr(BACKUPS, suffix=SUFFIX), QFileDialog.AcceptMode.AcceptOpen
        chooser = self._chooser(tr("Restore from"), kinds, mode, self.restore_from)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()

    def _chooser(
        self, title: str, kinds: str, mode: QFileDialog.AcceptMode, chosen: Callable[[Path], object]
    ) -> QFileDialog:
        chooser = QFileDialog(self, title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(mode)
        chooser.setNameFilter(kinds)
        chooser.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        chooser.fileSelected.connect(lambda name: chosen(Path(name)))
        return chooser

    def _show_backup(self, facts: BackupFacts) -> None:
        dialog = RestoreDialog(facts, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(lambda typed: self._restore(facts.path, typed))
        dialog.open()

    def _restore(self, file: Path, typed: str) -> None:
        self.accept()
        self.restore_wanted.emit(file, typed)

    def _show_parts(self, parts: dict[str, str]) -> None:
        headline = tr("This is all that would be in it.")
        dialog = self._work(tr("File for a helper"), lambda _say: f"{headline}\n{_readable(parts)}")
        save = button(tr("Save …"), action=lambda: self._save_parts(parts))
        dialog.add_button(save)

    def _save_parts(self, parts: dict[str, str]) -> None:
        def write(file: Path) -> None:
            self._work(tr("File for a helper"), lambda _say: self._written(file, parts))

        title, kinds = tr("Save for a helper"), tr("Zip (*.zip)")
        chooser = self._chooser(title, kinds, QFileDialog.AcceptMode.AcceptSave, write)
        chooser.setDefaultSuffix("zip")
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.selectFile(f"daylit-help-{self._now.astimezone():%Y-%m-%d}.zip")
        chooser.open()

    def _written(self, file: Path, parts: dict[str, str]) -> str:
        self._gate.care.write_diagnostics(file, parts)
        return tr("Written to {file}.", file=file)

    def _ask_to_wipe(self) -> None:
        dialog = WipeDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def remove(force: bool) -> None:
            self._background.ask(
                lambda: self._gate.care.wipe(force=force),
                lambda _done: self._on_wiped(dialog),
                otherwise=dialog.refuse,
            )

        dialog.confirmed.connect(remove)
        dialog.open()

    def _on_wiped(self, dialog: QDialog) -> None:
        dialog.accept()
        self.accept()
        self.wiped.emit()

    def _show_error(self, error: KnownError) -> None:
        def fail(_say: Say) -> str:
            raise error

        self._work(tr("Restore"), fail)


class WipeDialog(QDialog):
    """`confirmed` carries whether to go on although something has not arrived."""

    confirmed = Signal(bool)
    WORD = lazy_tr("remove")

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Leave this computer"))
        self._force = False
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words(tr("Leave this computer"), "title"))
        text = tr(
            "The key is destroyed first, then the store, its outbox and its logs are removed from this "
            "computer. What is on Daylit stays there. Backups that you keep elsewhere stay, and still open."
        )
        layout.addWidget(words(text, "dim", wrap=True))
        self.typed = QLineEdit()
        self.typed.returnPressed.connect(self._submit)
        self.field = Field(tr("Type “{word}” to go on", word=tr(self.WORD)), self.typed)
        layout.addWidget(self.field)
        foot = row(spacing=8)
        foot.addStretch(1)
        foot.addWidget(button(tr("Cancel"), action=self.reject))
        self.do = button(tr("Remove everything"), "danger", action=self._submit)
        foot.addWidget(self.do)
        layout.addLayout(foot)
        fit_height(self, layout, WIDTH)

    def refuse(self, error: KnownError) -> None:
        """Say what stands against it; the same again goes on all the same."""
        self._force = True
        self.field.show_error(tr("{reason} Press the button once more to lose them.", reason=told(error)))
        self.do.setEnabled(True)

    def _submit(self) -> None:
        word = tr(self.WORD)
        if self.typed.text().strip().lower() != word.lower():
            self.field.ask_again(tr("Type the word {word}.", word=word))
            return
        self.do.setEnabled(False)
        self.confirmed.emit(self._force)


def _row(title: str, hint: str, do: str, act: Callable[[], object], *, danger: bool) -> QWidget:
    part = QWidget()
    whole = row(part, spacing=10)
    about = column(spacing=2)
    about.addWidget(words(title, "strong"))
    about.addWidget(words(hint, "small"))  # not wrapped: the dialog is as wide as its longest hint
    whole.addLayout(about, 1)
    told_as = tr("{name}: {text}", name=title, text=do)
    whole.addWidget(button(do, "danger" if danger else "", name=told_as, action=act))
    return part


def _readable(parts: dict[str, str]) -> str:
    return "\n\n".join(f"== {name}\n{text}" for name, text in parts.items())
