"""Preferences: whether to look for a newer version, what is told by asking, and what was found."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from desktop.domain.updates import Seen
from desktop.ui.dialogs.preferences_pieces import Page, switch
from desktop.ui.language import tr
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.updating import CHOICE, Updating
from desktop.ui.widgets.bits import button, column, line, row, words
from desktop.ui.widgets.update_notice import warnings_of
from desktop.ui.wording import long_time


class UpdatesPage(Page):
    """Off, or told of; nothing is ever downloaded or installed."""

    def __init__(self, store: PreferencesStore, updating: Updating) -> None:
        super().__init__(tr("Updates"))
        self._updating = updating
        self.wanted = switch(
            self.column,
            tr("Tell me when there is a newer version"),
            updating.can_look and store.value(CHOICE) == "notify",
            lambda on: store.put("updates", "look", "notify" if on else "off"),
            hint=tr(
                "Looks once a day, while Daylit is open. You download and install it yourself, or do not."
            ),
        )
        self.wanted.setEnabled(updating.can_look)
        if updating.can_look:
            self._tell_what_is_sent()
        self.column.addWidget(line())
        self._show_what_is_known()
        self.column.addStretch(1)
        updating.changed.connect(self._on_changed)
        self._on_changed()

    def _tell_what_is_sent(self) -> None:
        sent = column(spacing=4)
        sent.addWidget(words(tr("What is sent"), "strong"))
        for text in (
            tr("{host} is told the name and the version of this program.", host=self._updating.host),
            tr("Nothing about you, this computer, your customers or your data; no number and no cookie."),
            tr("As with any web page, it sees the network address of this computer."),
        ):
            sent.addWidget(words(text, "dim", wrap=True))
        self.column.addLayout(sent)

    def _show_what_is_known(self) -> None:
        known = column(spacing=4)
        self.found = words("", wrap=True)
        self.found.setAccessibleName(tr("What is known of newer versions"))
        self.warnings = words("", wrap=True)
        self.looked = words("", "hint", wrap=True)
        for text in (self.found, self.warnings, self.looked):
            known.addWidget(text)
        self.column.addLayout(known)
        buttons = row(spacing=8)
        self.look_button = button(tr("Look now"), action=self._look)
        self.page_button = button(tr("Open the download page"), action=self._updating.open_page)
        buttons.addWidget(self.look_button)
        buttons.addWidget(self.page_button)
        buttons.addStretch(1)
        self.look_button.setVisible(self._updating.can_look)
        self.column.addLayout(buttons)

    def _look(self) -> None:
        self.look_button.setEnabled(False)
        _say(self.found, tr("Looking …"))
        _say(self.warnings, "")
        self._updating.look()

    @Slot()
    def _on_changed(self) -> None:
        outcome = self._updating.outcome
        is_newer = outcome is not None and outcome.is_newer
        _say(self.found, self._updating.words)
        _say(self.warnings, "\n".join(warnings_of(outcome)) if outcome is not None and is_newer else "")
        self.page_button.setVisible(is_newer)
        self.look_button.setEnabled(True)
        if self._updating.can_look:
            self._updating.ask_seen(self._on_seen, self)

    def _on_seen(self, seen: Seen) -> None:
        if seen.looked_at is None:
            self.looked.setText(tr("This computer has not looked yet."))
            return
        at = long_time(seen.looked_at)
        self.looked.setText(tr("This computer last looked on {at}.", at=at))


def _say(label: QLabel, text: str) -> None:
    """A label that is not there while it has nothing to say."""
    label.setText(text)
    label.setVisible(bool(text))
