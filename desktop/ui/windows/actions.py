"""What each command of the keyboard does in the main window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.dialogs.log_entry import LogStart
from desktop.ui.keys import Scope
from desktop.ui.places import PLACES
from desktop.ui.windows.commands import Commands
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.panes import Area

if TYPE_CHECKING:
    from desktop.ui.windows.main import MainWindow


def commands_of(window: "MainWindow", context: WindowContext) -> Commands:
    """The keyboard of the window; letters of list and thread work where these are, not in rail and bar."""
    letters = (window.threads, window.reading, window.side)
    commands = Commands(
        window,
        actions_of(window, context),
        keys=context.keys,
        theme=context.theme,
        areas={Scope.LIST: letters, Scope.THREAD: letters},
    )
    menu = window.reading.head.actions_menu
    menu.aboutToShow.connect(lambda: commands.tips.fill(menu))
    commands.name_keys_in(
        (window.threads.search_line, window.threads.head, window.threads.empty, window.reading)
    )
    return commands


def actions_of(window: "MainWindow", context: WindowContext) -> dict[str, Callable[[], object]]:
    """Commands by the names of the key table."""
    moving: dict[str, Callable[[], object]] = {
        "next": lambda: window.step(1),
        "previous": lambda: window.step(-1),
        "open": window.focus_reading,
        "back": window.go_back,
        "palette": lambda: window.palette_panel.open(),  # noqa: PLW0108 - it is made after the commands
        "search": window.threads.focus_search,
        "page_down": lambda: window.reading.page_by(0.9),
        "page_up": lambda: window.reading.page_by(-0.9),
        "areas": lambda: window.walk_areas(1),
        "areas_back": lambda: window.walk_areas(-1),
        **{f"area_{area.value + 1}": partial(window.focus_area, area) for area in Area},
        **{f"go_{place.key}": partial(window.go, place) for place in PLACES},
        **{f"view_{number}": partial(window.go_view, number) for number in range(1, 10)},
        "go_outbox": window.show_outbox,
        "outbox": window.show_outbox,
        "attention": window.show_attention,
        "show_new": window.threads.model.show_news,
    }
    doing: dict[str, Callable[[], object]] = {
        "filter": window.focus_filter,
        "clear": window.clear_filter,
        "save_view": window.save_view,
        "context": lambda: window.panes.toggle(Area.CONTEXT),
        "collapse": window.collapse_rail,
        "log": window.open_log,
        "new_log": lambda: window.log.open(LogStart()),
        "meeting": lambda: window.open_log("meeting"),
        "email": lambda: window.open_log("email"),
        "resolve": window.resolve,
        "note": window.write_note,
        "handled": window.rows.handle,
        "unread": window.rows.mark_unread,
        "pin": window.rows.pin,
        "tick": window.threads.tick_current,
        "extend": lambda: window.threads.extend(1),
        "extend_back": lambda: window.threads.extend(-1),
        "tick_all": window.threads.tick_all,
        "export": window.export,
        "quotes": window.reading.toggle_quotes,
        "entry": lambda: window.reading.step_entry(1),
        "entry_back": lambda: window.reading.step_entry(-1),
        "copy": window.reading.copy_reference,
        "print": window.reading.print_thread,
        "undo": window.triage.undo,
        "look": context.theme.toggle,
        "text_larger": lambda: window.scale_text(0.1),
        "text_smaller": lambda: window.scale_text(-0.1),
        "text_normal": lambda: window.scale_text(None),
        "preferences": window.preferences_wanted.emit,
        "help": context.show_keys,
        "lock": window.lock_wanted.emit,
        "quit": window.close,
    }
    return {**moving, **doing, **window.sync.actions()}
