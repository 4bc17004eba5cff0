"""Makes the keys of the table work; letters stay letters in text fields."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.ui.key_map import KeyMap, pressed
from desktop.ui.keys import KEYS, LETTERS, OWN_KEYS, Key, Scope, is_bare
from desktop.ui.theme import Theme
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.key_tips import KeyTips

CHORD_TIME = 2_000
"""Milliseconds in which the second key of two may follow the first."""
BUTTON_KEYS = frozenset({"Space", "Shift+Space", "Return"})
"""Keys that press a button while one has the focus."""


class NamesKeys(Protocol):
    """A panel whose words name keys."""

    def show_keys(self, keys: KeyMap) -> None:
        """These are in force."""
        ...


class Commands(QObject):
    """Runs the commands that have an action. Keys with Ctrl are shortcuts; others are watched for.

    `areas` says in which widgets letters of Scope.LIST and Scope.THREAD work; without it, everywhere. With a
    `theme`, what may follow a first key is shown.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[str, Callable[[], object]],
        *,
        keys: KeyMap | None = None,
        areas: Mapping[Scope, Sequence[QWidget]] | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._keys = keys if keys is not None else KeyMap(parent=self)
        self._areas = areas or {}
        self._tips = KeyTips(self._keys)
        self._hint = KeyHint(theme, window) if theme is not None else None
        self._shortcuts: list[QShortcut] = []
        self._by_name: dict[str, Key] = {}
        self._first = ""
        self._wait = QTimer(self, singleShot=True, interval=CHORD_TIME)
        self._wait.timeout.connect(self._forget_first)
        self._panels: Sequence[NamesKeys] = ()
        self._keys.changed.connect(self._bind)
        self._keys.changed.connect(self._tell_keys)  # ends with this object, which the keys outlive
        self._bind()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def name_keys_in(self, panels: Sequence[NamesKeys]) -> None:
        """Tell these the keys in force, now and when they change."""
        self._panels = panels
        self._tell_keys()

    @property
    def keys(self) -> KeyMap:
        """The keys in force."""
        return self._keys

    @property
    def tips(self) -> KeyTips:
        """Names the keys in force."""
        return self._tips

    @property
    def available(self) -> frozenset[str]:
        """The commands that can be run."""
        return frozenset(key.command for key in KEYS if key.command in self._actions)

    @property
    def first_key(self) -> str:
        """The first key of two while the second is waited for, else ""."""
        return self._first

    def run(self, command: str) -> None:
        """Do what a command stands for, wherever the focus is. Raises KeyError for one without an action."""
        self._actions[command]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys, while this window is in front; and tool tips, which name keys."""
        if event.type() is QEvent.Type.ToolTip:
            return self._tips.show(watched, event)
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        focus = self._window.focusWidget()
        if not isinstance(event, QKeyEvent) or watched is not (focus or self._window):
            return False
        if event.type() is QEvent.Type.KeyPress:
            return self._on_press(event, focus)
        name = pressed(event)
        key = self._by_name.get(name)
        if key is None or is_bare(name) or not takes_text(focus) or not _reaches(key, focus):
            return False
        event.ignore()  # a text field would keep some of these for itself, other ones on each system
        return True

    def _on_press(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        name = pressed(event)
        if not name or not is_bare(name) or _is_covered(focus) or takes_text(focus):
            return False
        if self._first:
            return self._on_second(name, held=event.isAutoRepeat())
        if event.text() and event.text().upper() in _own_letters(focus):
            return False
        if name in BUTTON_KEYS and isinstance(focus, QAbstractButton):
            return False
        choices = self._seconds(name)
        if choices:
            self._first = name
            self._wait.start()
            if self._hint is not None:
                self._hint.offer(name, choices)
            return True
        key = self._by_name.get(name)
        if key is None or not self._fits(key, focus):
            return False
        if key.repeats or not event.isAutoRepeat():
            self.run(key.command)
        return True

    def _on_second(self, name: str, *, held: bool) -> bool:
        if held:
            return True
        key = self._by_name.get(f"{self._first} {name}")
        self._forget_first()
        if key is not None:
            self.run(key.command)
        return True

    def _seconds(self, first: str) -> list[tuple[str, Key]]:
        """What may follow a first key: second keys and their commands."""
        head = f"{first} "
        return [
            (name.removeprefix(head), key) for name, key in self._by_name.items() if name.startswith(head)
        ]

    def _forget_first(self) -> None:
        self._first = ""
        self._wait.stop()
        if self._hint is not None:
            self._hint.hide()

    def _tell_keys(self, _command: str = "") -> None:
        for panel in self._panels:
            panel.show_keys(self._keys)

    def _bind(self, _command: str = "") -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        self._by_name = {
            name: key
            for key in KEYS
            if key.command in self._actions
            for name in self._keys.live_keys_of(key.command)
        }
        for name, key in self._by_name.items():
            if not is_bare(name):
                sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
                shortcut = QShortcut(sequence, self._window)
                shortcut.setAutoRepeat(key.repeats)
                shortcut.activated.connect(lambda key=key: self._on_shortcut(key))
                self._shortcuts.append(shortcut)

    def _on_shortcut(self, key: Key) -> None:
        if _reaches(key, self._window.focusWidget()):
            self._forget_first()
            self.run(key.command)

    def _fits(self, key: Key, focus: QWidget | None) -> bool:
        """Whether a letter means this command where the focus is."""
        areas = self._areas.get(key.scope)
        if areas is None or focus is None or focus is self._window:
            return True
        return any(area is focus or area.isAncestorOf(focus) for area in areas)


def takes_text(widget: QWidget | None) -> bool:
    """Whether letters are written, or looked up, in a widget."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox | QAbstractSpinBox)


def _is_covered(focus: QWidget | None) -> bool:
    """Whether something stands before the window that its keys must not reach through."""
    if QApplication.activeModalWidget() is not None:
        return True
    while focus is not None:
        if focus.property(OWN_KEYS):
            return True
        focus = focus.parentWidget()
    return False


def _reaches(key: Key, focus: QWidget | None) -> bool:
    """Whether a key with Ctrl means this command where the focus is."""
    return not _is_covered(focus) and not (key.scope is Scope.OUTSIDE and takes_text(focus))


def _own_letters(widget: QWidget | None) -> str:
    """Letters that the widget with the focus, or one around it, uses itself."""
    while widget is not None:
        letters = widget.property(LETTERS)
        if letters:
            return str(letters)
        widget = widget.parentWidget()
    return ""
