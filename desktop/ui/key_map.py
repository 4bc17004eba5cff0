"""The keys in force: those of the table, with what the person chose instead."""

import sys
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.domain.errors import BadInput
from desktop.ui.keys import KEYS, MODIFIERS, Key, command_words, is_bare, is_single
from desktop.ui.language import tr

RESERVED = frozenset({"Esc", "Tab", "Backtab", "Shift+Tab", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})
"""Keys that leave, move on, select and copy in every window."""
_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_WITH_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_TYPING = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier if sys.platform == "darwin" else _WITH_TEXT,
)
"""What may be held while a sign is typed: the key that reaches a third sign counts as Ctrl with Alt."""


class KeyMap(QObject):
    """What each command is reached by; `changed` carries the command, "" when it may be any.

    `own` are the person's choices by command; those that cannot be used are left out and told in `remarks`.
    With `singles` off, letters, digits and signs without Ctrl do nothing.
    """

    changed = Signal(str)

    def __init__(
        self,
        own: Mapping[str, Sequence[str]] | None = None,
        *,
        singles: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = {key.command: key for key in KEYS}
        self._singles = singles
        self.remarks: tuple[str, ...] = ()
        self._own = self._usable(own or {})

    @property
    def singles(self) -> bool:
        """Whether letters without Ctrl are commands."""
        return self._singles

    def set_singles(self, on: bool) -> None:
        """Switch single letters on or off as a whole."""
        if on is not self._singles:
            self._singles = on
            self.changed.emit("")

    def knows(self, command: str) -> bool:
        """Whether there is such a command."""
        return command in self._table

    def keys_of(self, command: str) -> tuple[str, ...]:
        """All keys of a command, those that are switched off as well."""
        return self._own.get(command, self._table[command].keys)

    def live_keys_of(self, command: str) -> tuple[str, ...]:
        """The keys that reach a command now."""
        return tuple(keys for keys in self.keys_of(command) if self._singles or not is_single(keys))

    def shown(self, command: str) -> str:
        """The first key of a command as this system writes it, for hints; "" when it has none now."""
        keys = self.live_keys_of(command)
        return " ".join(native(keys[0])) if keys else ""

    def is_own(self, command: str) -> bool:
        """Whether the person chose the keys of a command."""
        return command in self._own

    def first_keys(self) -> frozenset[str]:
        """Keys that begin others: after them a second one is waited for."""
        return frozenset(
            keys.split(" ")[0] for command in self._table for keys in self.keys_of(command) if " " in keys
        )

    def as_dict(self) -> dict[str, list[str]]:
        """The person's choices, for the settings file."""
        return {command: list(keys) for command, keys in self._own.items()}

    def set_keys(self, command: str, keys: Sequence[str]) -> None:
        """Give a command these keys and no others.

        Raises BadInput with a sentence when one cannot be used or belongs to another command.
        """
        chosen = tuple(dict.fromkeys(self._read(self._table[command], text) for text in keys))
        other = next(self._conflicts({**self._own, command: chosen}, command), None)
        if other is not None:
            raise BadInput("keys", self._taken(*other))
        self._keep(command, chosen)

    def reset(self, command: str) -> None:
        """Back to the keys of the table. Raises BadInput when another command has them now."""
        self.set_keys(command, self._table[command].keys)

    def reset_all(self) -> None:
        """All commands back to the keys of the table."""
        if self._own:
            self._own = {}
            self.changed.emit("")

    def _keep(self, command: str, keys: tuple[str, ...]) -> None:
        if keys == self.keys_of(command):
            return
        self._own = {name: chosen for name, chosen in self._own.items() if name != command}
        if keys != self._table[command].keys:
            self._own[command] = keys
        self.changed.emit(command)

    def _read(self, key: Key, text: str) -> str:
        keys = read_keys(text)
        if key.is_fixed and keys not in key.keys:
            raise BadInput(
                "keys", tr("The keys of “{command}” stay as they are.", command=command_words(key))
            )
        if not keys:
            raise BadInput("keys", tr("{keys} cannot be used as a key. Choose another.", keys=text))
        if keys in RESERVED and keys not in key.keys:
            shown = " ".join(native(keys))
            raise BadInput("keys", tr("{keys} means the same in every window. Choose another.", keys=shown))
        return keys

    def _taken(self, command: str, keys: str) -> str:
        return tr(
            "“{command}” has {keys} already. Change that first, or choose another key.",
            command=command_words(self._table[command]),
            keys=" ".join(native(keys)),
        )

    def _conflicts(self, own: Mapping[str, Sequence[str]], command: str) -> Iterator[tuple[str, str]]:
        """Other commands that a command's keys belong to, each with that key."""
        mine = own.get(command, self._table[command].keys)
        for other, key in self._table.items():
            if other != command:
                for taken in own.get(other, key.keys):
                    if any(_clash(keys, taken) for keys in mine):
                        yield other, taken

    def _usable(self, own: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
        """Choices without those that name nothing, cannot be pressed or clash; two may have been swapped."""
        remarks: list[str] = []
        usable: dict[str, tuple[str, ...]] = {}
        for command, keys in own.items():
            if command not in self._table:
                remarks.append(tr("There is no command “{command}”.", command=command))
                continue
            try:
                usable[command] = tuple(
                    dict.fromkeys(self._read(self._table[command], text) for text in keys)
                )
            except BadInput as fault:
                remarks.append(str(fault))
        while clash := next(
            ((command, other) for command in reversed(usable) for other in self._conflicts(usable, command)),
            None,
        ):
            command, other = clash
            del usable[command]
            remarks.append(self._taken(*other))
        self.remarks = tuple(remarks)
        return {command: keys for command, keys in usable.items() if keys != self._table[command].keys}


def read_keys(text: str) -> str:
    """Keys as a person may write them, in the spelling of the table; "" when they cannot be pressed."""
    parts = [_read_one(part) for part in text.split()]
    if len(parts) == 1:
        return parts[0]
    bare = len(parts) == 2 and all(parts) and all(is_bare(part) for part in parts)
    return " ".join(parts) if bare else ""


def pressed(event: QKeyEvent) -> str:
    """The key that was pressed, in the spelling of the table; "" for Shift and its like alone."""
    if event.key() in _MODIFIER_KEYS:
        return ""
    text, held = event.text(), event.modifiers() & _WITH_TEXT
    is_sign = len(text) == 1 and text.isprintable() and not text.isspace() and not text.isalpha()
    if is_sign and held in _TYPING:
        return text  # signs and digits lie elsewhere in each country, some under Shift or AltGr
    combination = event.keyCombination()
    modifiers = combination.keyboardModifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    return _spelled(QKeySequence(modifiers | combination.key()))


def fixed(keys: str) -> str:
    """Keys that nobody can change, as this system writes them, for hints: "Ctrl+Enter", "⌘↩"."""
    return " ".join(native(keys))


def held(modifier: str) -> str:
    """What is held while something else is done: "Ctrl+", "⌘"."""
    return native(f"{modifier}+A")[0].removesuffix("A")


def native(keys: str) -> tuple[str, ...]:
    """What is pressed one after the other, as this system writes it: ("⌘K",) or ("Ctrl+K",), ("G", "I")."""
    return tuple(_native_one(part) for part in keys.split(" "))


def _native_one(part: str) -> str:
    if sys.platform != "darwin":  # the key is called so there
        part = part.replace("Return", "Enter")
    sequence = QKeySequence.fromString(part, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText) or part


def _read_one(text: str) -> str:
    return _spelled(QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText))


def _spelled(sequence: QKeySequence) -> str:
    if sequence.count() != 1:
        return ""
    spelled = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    head, last = spelled[: spelled.rfind("+", 0, -1) + 1], spelled[spelled.rfind("+", 0, -1) + 1 :]
    if last == "Enter":
        last = "Return"
    if len(last) == 1 and not last.isalpha() and not any(modifier in head for modifier in MODIFIERS):
        head = ""
    return head + last


def _clash(one: str, other: str) -> bool:
    """The same key, or one of them begins the other."""
    return one == other or one.startswith(f"{other} ") or other.startswith(f"{one} ")
