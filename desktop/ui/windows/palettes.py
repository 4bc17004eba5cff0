"""The palette of the main window, joined to what can be chosen in it."""

from typing import TYPE_CHECKING

from desktop.domain.filters import Filter
from desktop.store.house import House
from desktop.ui.dialogs.palette import Palette
from desktop.ui.places import of_view
from desktop.ui.windows.context import WindowContext

if TYPE_CHECKING:
    from desktop.ui.windows.main import MainWindow


def palette_of(window: "MainWindow", house: House, context: WindowContext) -> Palette:
    """Made with the window, so that a key only has to show it."""
    palette = Palette(
        house.reader,
        context.background,
        context.theme,
        context.icons,
        commands=window.commands,
        clock=context.clock,
        window=window,
        shape=context.shape,
    )
    palette.command_chosen.connect(window.commands.run)
    palette.view_chosen.connect(lambda view: window.go(of_view(view)))
    palette.customer_chosen.connect(lambda one: window.apply_filter(Filter(customer_id=one.service_id)))
    palette.thread_chosen.connect(window.show_row)
    return palette
