"""The keyboard: one table for the window, its palette, its help and its preferences."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.ui.language import lazy_tr, tr


class Scope(StrEnum):
    """Where a command's keys work. Keys that type something never work in a text field."""

    ANYWHERE = "anywhere"
    OUTSIDE = "outside"  # not in text fields, not even with Ctrl: there the key has a meaning of its own
    LIST = "list"
    THREAD = "thread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A command's name in the code, its keys unless the person chose others, and its words.

    `keys` are spelled as QKeySequence does (portable); "G I" is G, then I. `also` are more words the palette
    finds it by. `repeats`: a key that is held down does it again and again. `number` and `group` belong to
    commands of which there are several of a kind. `is_fixed`: the keys cannot be changed.
    """

    command: str
    keys: tuple[str, ...]
    words: str
    area: str
    scope: Scope = Scope.ANYWHERE
    also: str = ""
    repeats: bool = False
    number: int | None = None
    group: str = ""
    is_fixed: bool = False


EVERYWHERE = lazy_tr("Everywhere")
LIST = lazy_tr("Thread list")
THREAD = lazy_tr("Thread")
GO = lazy_tr("Go to")
FILTER = lazy_tr("Filter")
WINDOW = lazy_tr("Window")
DIALOG = lazy_tr("In a dialog")

_EVERYWHERE = (
    Key(
        command="palette",
        keys=("Ctrl+K",),
        words=lazy_tr("Find a command …"),
        area=EVERYWHERE,
    ),
    Key(
        command="search", keys=("/", "Ctrl+F"), words=lazy_tr("Search"), area=EVERYWHERE, also=lazy_tr("find")
    ),
    Key(
        command="new_log",
        keys=("Ctrl+N",),
        words=lazy_tr("Log for a customer …"),
        area=EVERYWHERE,
        also=lazy_tr("new entry call meeting e-mail"),
    ),
    Key(command="undo", keys=("Ctrl+Z",), words=lazy_tr("Undo"), area=EVERYWHERE, scope=Scope.OUTSIDE),
    Key(
        command="sync",
        keys=("F5",),
        words=lazy_tr("Sync now"),
        area=EVERYWHERE,
        also=lazy_tr("refresh update"),
    ),
    Key(
        command="sync_panel",
        keys=("Shift+F5",),
        words=lazy_tr("State of syncing"),
        area=EVERYWHERE,
        also=lazy_tr("status log events offline"),
    ),
    Key(
        command="pause",
        keys=("Ctrl+F5",),
        words=lazy_tr("Pause syncing for an hour, or resume"),
        area=EVERYWHERE,
        also=lazy_tr("stop hold"),
    ),
    Key(command="outbox", keys=("Ctrl+Shift+O",), words=lazy_tr("Outbox"), area=EVERYWHERE),
    Key(command="attention", keys=("Ctrl+Shift+A",), words=lazy_tr("What needs you"), area=EVERYWHERE),
    Key(
        command="export",
        keys=("Ctrl+E",),
        words=lazy_tr("Export …"),
        area=EVERYWHERE,
        also=lazy_tr("save file PDF CSV JSON"),
    ),
    Key(
        command="preferences",
        keys=("Ctrl+,",),
        words=lazy_tr("Preferences"),
        area=EVERYWHERE,
        also=lazy_tr("settings options account sign out"),
    ),
    Key(
        command="help",
        keys=("?", "F1"),
        words=lazy_tr("All keys"),
        area=EVERYWHERE,
        also=lazy_tr("help shortcuts keyboard"),
    ),
    Key(command="lock", keys=("Ctrl+Shift+L",), words=lazy_tr("Lock"), area=EVERYWHERE),
    Key(command="quit", keys=("Ctrl+Q",), words=lazy_tr("Quit"), area=EVERYWHERE, also=lazy_tr("exit close")),
)

_LIST = (
    Key(
        command="next",
        keys=("J", "Down"),
        words=lazy_tr("Next thread"),
        area=LIST,
        scope=Scope.LIST,
        repeats=True,
    ),
    Key(
        command="previous",
        keys=("K", "Up"),
        words=lazy_tr("Previous thread"),
        area=LIST,
        scope=Scope.LIST,
        repeats=True,
    ),
    Key(command="open", keys=("Return", "O"), words=lazy_tr("Read the thread"), area=LIST, scope=Scope.LIST),
    Key(command="back", keys=("Esc",), words=lazy_tr("Back"), area=LIST, is_fixed=True),
    Key(
        command="tick",
        keys=("X",),
        words=lazy_tr("Tick the thread"),
        area=LIST,
        scope=Scope.LIST,
        also=lazy_tr("select"),
    ),
    Key(
        command="extend",
        keys=("Shift+J",),
        words=lazy_tr("Tick on to the next"),
        area=LIST,
        scope=Scope.LIST,
        repeats=True,
    ),
    Key(
        command="extend_back",
        keys=("Shift+K",),
        words=lazy_tr("Tick on to the previous"),
        area=LIST,
        scope=Scope.LIST,
        repeats=True,
    ),
    Key(
        command="tick_all",
        keys=("Ctrl+A",),
        words=lazy_tr("Tick all"),
        area=LIST,
        scope=Scope.OUTSIDE,
        also=lazy_tr("select"),
    ),
    Key(
        command="handled",
        keys=("E",),
        words=lazy_tr("Handled here"),
        area=LIST,
        scope=Scope.LIST,
        also=lazy_tr("done archive"),
    ),
    Key(
        command="resolve",
        keys=("Shift+E",),
        words=lazy_tr("Log as resolved"),
        area=LIST,
        scope=Scope.LIST,
    ),
    Key(command="unread", keys=("U",), words=lazy_tr("Mark as unread"), area=LIST, scope=Scope.LIST),
    Key(
        command="pin",
        keys=("Shift+P",),
        words=lazy_tr("Pin the thread"),
        area=LIST,
        scope=Scope.LIST,
        also=lazy_tr("star"),
    ),
    Key(command="show_new", keys=(".",), words=lazy_tr("Show what is new"), area=LIST, scope=Scope.LIST),
)

_THREAD = (
    Key(command="log", keys=("C",), words=lazy_tr("Log a call"), area=THREAD, scope=Scope.THREAD),
    Key(command="meeting", keys=("M",), words=lazy_tr("Log a meeting"), area=THREAD, scope=Scope.THREAD),
    Key(
        command="email",
        keys=("L",),
        words=lazy_tr("Log an e-mail sent elsewhere"),
        area=THREAD,
        scope=Scope.THREAD,
    ),
    Key(command="note", keys=("N",), words=lazy_tr("Write a note"), area=THREAD, scope=Scope.THREAD),
    Key(command="quotes", keys=("Q",), words=lazy_tr("Show or hide quotes"), area=THREAD, scope=Scope.THREAD),
    Key(
        command="entry_back",
        keys=("[",),
        words=lazy_tr("Previous entry"),
        area=THREAD,
        scope=Scope.THREAD,
        repeats=True,
    ),
    Key(
        command="entry",
        keys=("]",),
        words=lazy_tr("Next entry"),
        area=THREAD,
        scope=Scope.THREAD,
        repeats=True,
    ),
    Key(
        command="copy",
        keys=("Y",),
        words=lazy_tr("Copy the reference"),
        area=THREAD,
        scope=Scope.THREAD,
        also=lazy_tr("link number"),
    ),
    Key(command="print", keys=("Ctrl+P",), words=lazy_tr("Print …"), area=THREAD),
    Key(
        command="page_down",
        keys=("Space",),
        words=lazy_tr("Scroll on"),
        area=THREAD,
        scope=Scope.THREAD,
        repeats=True,
    ),
    Key(
        command="page_up",
        keys=("Shift+Space",),
        words=lazy_tr("Scroll back"),
        area=THREAD,
        scope=Scope.THREAD,
        repeats=True,
    ),
)

_GO = (
    Key(command="go_inbox", keys=("G I",), words=lazy_tr("Inbox"), area=GO),
    Key(command="go_reply", keys=("G R",), words=lazy_tr("Needs reply"), area=GO),
    Key(command="go_calls", keys=("G C",), words=lazy_tr("Calls"), area=GO),
    Key(command="go_handled", keys=("G H",), words=lazy_tr("Handled"), area=GO),
    Key(command="go_all", keys=("G A",), words=lazy_tr("All threads"), area=GO),
    Key(command="go_outbox", keys=("G O",), words=lazy_tr("The outbox"), area=GO),
    *(
        Key(
            command=f"view_{number}",
            keys=(f"G {number}",),
            words=lazy_tr("Saved view {number}"),
            area=GO,
            number=number,
            group=lazy_tr("Saved views"),
        )
        for number in range(1, 10)
    ),
)

_FILTER = (
    Key(command="filter", keys=("F",), words=lazy_tr("Filter panel"), area=FILTER, also=lazy_tr("show hide")),
    Key(
        command="clear",
        keys=("Shift+F", "Ctrl+Shift+Backspace"),
        words=lazy_tr("Clear all filters"),
        area=FILTER,
        also=lazy_tr("reset"),
    ),
    Key(
        command="save_view",
        keys=("Ctrl+S",),
        words=lazy_tr("Save as view …"),
        area=FILTER,
        also=lazy_tr("keep bookmark"),
    ),
)

_WINDOW = (
    Key(
        command="context",
        keys=("I",),
        words=lazy_tr("Customer at the right"),
        area=WINDOW,
        also=lazy_tr("context pane panel"),
    ),
    Key(
        command="collapse",
        keys=("Ctrl+B",),
        words=lazy_tr("Narrow the rail"),
        area=WINDOW,
        also=lazy_tr("collapse widen sidebar"),
    ),
    Key(command="areas", keys=("F6",), words=lazy_tr("Next area"), area=WINDOW),
    Key(command="areas_back", keys=("Shift+F6",), words=lazy_tr("Previous area"), area=WINDOW),
    Key(command="area_1", keys=("Ctrl+1",), words=lazy_tr("Jump to the queues"), area=WINDOW),
    Key(command="area_2", keys=("Ctrl+2",), words=lazy_tr("Jump to the filters"), area=WINDOW),
    Key(command="area_3", keys=("Ctrl+3",), words=lazy_tr("Jump to the list"), area=WINDOW),
    Key(command="area_4", keys=("Ctrl+4",), words=lazy_tr("Jump to the thread"), area=WINDOW),
    Key(command="area_5", keys=("Ctrl+5",), words=lazy_tr("Jump to the customer"), area=WINDOW),
    Key(
        command="look",
        keys=("Ctrl+Shift+D",),
        words=lazy_tr("Light or dark"),
        area=WINDOW,
        also=lazy_tr("theme mode night"),
    ),
    Key(
        command="text_larger",
        keys=("Ctrl++", "Ctrl+="),
        words=lazy_tr("Larger text"),
        area=WINDOW,
        also=lazy_tr("zoom in size"),
        repeats=True,
    ),
    Key(
        command="text_smaller",
        keys=("Ctrl+-",),
        words=lazy_tr("Smaller text"),
        area=WINDOW,
        also=lazy_tr("zoom out size"),
        repeats=True,
    ),
    Key(
        command="text_normal",
        keys=("Ctrl+0",),
        words=lazy_tr("Text at 100 %"),
        area=WINDOW,
        also=lazy_tr("zoom reset size"),
    ),
)

KEYS = (*_EVERYWHERE, *_LIST, *_THREAD, *_GO, *_FILTER, *_WINDOW)
"""All commands of the main window."""

FIXED_KEYS = (
    Key(command="facet_out", keys=("Alt+Return",), words=lazy_tr("Leave the value out"), area=FILTER),
    Key(command="dialog_save", keys=("Ctrl+Return",), words=lazy_tr("Save"), area=DIALOG),
    Key(
        command="dialog_next",
        keys=("Ctrl+Shift+Return",),
        words=lazy_tr("Save, then the next in the list"),
        area=DIALOG,
    ),
    Key(command="dialog_close", keys=("Esc",), words=lazy_tr("Close; what was typed is kept"), area=DIALOG),
)
"""Keys of panels and dialogs: shown in the help, each made to work where it belongs."""

LETTERS = "letters"
"""Property of a widget that uses these letters itself while the focus is in it."""
COMMAND = "command"
"""Property of a widget or of a line of a menu: the command whose keys are named with its tool tip."""
OWN_KEYS = "ownKeys"
"""Property of a widget, true while no key of the table works because the focus is in it."""

MODIFIERS = ("Ctrl+", "Alt+", "Meta+")
_FUNCTION_KEY = re.compile(r"(Shift\+)?F\d+")


def command_words(key: Key) -> str:
    """What a command does, in the language in force."""
    return tr(key.words, number=key.number) if key.number is not None else tr(key.words)


def is_bare(keys: str) -> bool:
    """Whether a key is pressed without Ctrl and its like: it has a meaning of its own in a text field."""
    return not any(modifier in keys for modifier in MODIFIERS) and not _FUNCTION_KEY.fullmatch(keys)


def is_single(keys: str) -> bool:
    """Whether a key is a letter, digit, sign or space: somebody who talks to the computer presses many."""
    last = keys.rsplit(" ", maxsplit=1)[-1].removeprefix("Shift+")
    return is_bare(keys) and (len(last) == 1 or last == "Space" or " " in keys)


def span_of(keys: Sequence[str]) -> tuple[str, ...]:
    """Keys that only differ in their last part, as one: "G 1" to "G 9" are "G 1–9"."""
    if len(keys) < 2:
        return tuple(keys)
    head, _, first = keys[0].rpartition(" ")
    other, _, last = keys[-1].rpartition(" ")
    return (f"{head} {first}–{last}".strip(),) if head == other else (keys[0], keys[-1])


def areas_of(keys: Iterable[Key]) -> dict[str, list[Key]]:
    """The commands by area, both in the order of the table."""
    found: dict[str, list[Key]] = {}
    for key in keys:
        found.setdefault(key.area, []).append(key)
    return found
