"""The keyboard: one table for the window, its help and its menus."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """A command's name in the code, its keys, and its words. Single letters work outside text fields only."""

    command: str
    keys: tuple[str, ...]
    words: str
    area: str


KEYS = (
    Key("next", ("J", "Down"), "Next thread", "List"),
    Key("previous", ("K", "Up"), "Previous thread", "List"),
    Key("open", ("Return", "O"), "Read the thread", "List"),
    Key("back", ("Esc",), "Back", "Everywhere"),
    Key("search", ("/", "Ctrl+F"), "Search", "Everywhere"),
    Key("filter", ("F",), "Filter panel", "Filter"),
    Key("clear", ("Shift+F", "Ctrl+Shift+Backspace"), "Clear all filters", "Filter"),
    Key("log", ("C", "Ctrl+N"), "Log a call", "Thread"),
    Key("meeting", ("M",), "Log a meeting", "Thread"),
    Key("email", ("L",), "Log an e-mail sent elsewhere", "Thread"),
    Key("handled", ("E",), "Handled here", "List"),
    Key("unread", ("U",), "Unread or read", "List"),
    Key("pin", ("Shift+P",), "Pin", "List"),
    Key("tick", ("X",), "Tick", "List"),
    Key("extend", ("Shift+J",), "Tick on to the next", "List"),
    Key("extend_back", ("Shift+K",), "Tick on to the previous", "List"),
    Key("show_new", (".",), "Show what is new", "List"),
    Key("resolve", ("Shift+E",), "Log as resolved", "Thread"),
    Key("save_view", ("Ctrl+S",), "Save as view", "Filter"),
    Key("export", ("Ctrl+E",), "Export", "List"),
    Key("note", ("N",), "Write a note", "Thread"),
    Key("page_down", ("Space",), "Scroll on", "Thread"),
    Key("page_up", ("Shift+Space",), "Scroll back", "Thread"),
    Key("sync", ("F5",), "Sync now", "Everywhere"),
    Key("outbox", ("Ctrl+Shift+O",), "Outbox", "Everywhere"),
    Key("areas", ("F6",), "Next area", "Everywhere"),
    Key("areas_back", ("Shift+F6",), "Previous area", "Everywhere"),
    Key("look", ("Ctrl+Shift+D",), "Light or dark", "Everywhere"),
    Key("preferences", ("Ctrl+,",), "Preferences", "Everywhere"),
    Key("help", ("?", "F1"), "All keys", "Everywhere"),
    Key("lock", ("Ctrl+Shift+L",), "Lock", "Everywhere"),
    Key("undo", ("Ctrl+Z",), "Undo the last log", "Everywhere"),
    Key("quit", ("Ctrl+Q",), "Quit", "Everywhere"),
)


LETTERS = "letters"
"""Property of a widget that uses these letters itself while the focus is in it."""


def is_single(keys: str) -> bool:
    """Whether a key types something in a text field."""
    return keys in ("/", "?", "Space", "Shift+Space", "Return", "Up", "Down") or (
        len(keys.rsplit("+", maxsplit=1)[-1]) == 1 and ("Ctrl" not in keys and "Alt" not in keys)
    )
