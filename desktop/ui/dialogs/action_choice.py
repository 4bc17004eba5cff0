"""Which open action an entry completes: the one that fits is proposed, and named in a whole sentence."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from desktop.domain.customer import Action
from desktop.domain.identity import ServiceId
from desktop.ui.language import tr
from desktop.ui.wording import action_word, full_day

LONGEST = 60
SHORTEST = 16
"""Signs that are seen of a choice even where room is short; the sentence beside it says it whole."""


class ActionChoice(QComboBox):
    """`changed` follows each change of the choice. Nothing is completed that this does not say."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self._today = today
        self._actions: list[Action] = []
        self.by_hand = False
        self.addItem(tr("Completes nothing"), None)
        self.activated.connect(lambda _number: self._on_activated())
        self.currentTextChanged.connect(self.setToolTip)
        self.currentIndexChanged.connect(lambda _number: self.changed.emit())

    def offer(self, actions: Iterable[Action]) -> None:
        """Offer the customer's open actions."""
        self._actions = list(actions)
        self.by_hand = False
        self.clear()
        self.addItem(tr("Completes nothing"), None)
        for action in self._actions:
            self.addItem(self._words(action), action)

    def propose(self, kind: str, invoices: Iterable[ServiceId]) -> None:
        """Choose the action that an entry of this type completes, unless the person chose."""
        if self.by_hand:
            return
        linked = set(invoices)
        fitting = [action for action in self._actions if action.fits(kind, self._today)]
        fitting.sort(key=lambda action: action.invoice_id not in linked)
        self.setCurrentIndex(1 + self._actions.index(fitting[0]) if fitting else 0)

    def choose(self, action_id: str) -> None:
        """Choose an action by its id, "" for none; that counts as the person's choice."""
        self.by_hand = True
        names = [action.service_id for action in self._actions]
        self.setCurrentIndex(1 + names.index(ServiceId(action_id)) if action_id in names else 0)

    def action(self) -> Action | None:
        """The action that is chosen."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, Action) else None

    def sentence(self) -> str:
        """What logging completes, "" for nothing."""
        action = self.action()
        return "" if action is None else tr("This completes: {what}", what=self._words(action))

    def _words(self, action: Action) -> str:
        what = action_word(action)
        what = what if len(what) <= LONGEST else what[:LONGEST] + "…"
        if action.due_on is None:
            return what
        if action.due_on == self._today:
            return tr("{what}, due today", what=what)
        return tr("{what}, due {day}", what=what, day=full_day(action.due_on))

    def _on_activated(self) -> None:
        self.by_hand = True
        self.changed.emit()
