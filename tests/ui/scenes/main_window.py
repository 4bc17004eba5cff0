"""The main window in each of its modes."""

from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.arrangement import SavedView
from desktop.domain.communication import Communication, Direction
from desktop.domain.entry import NewNote
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.last_run import LastRun
from desktop.places import Places
from desktop.program import ProgramFile
from desktop.ui.dialogs.palette import Palette
from desktop.ui.dialogs.palette_list import PaletteList
from desktop.ui.panels.attention_card import AttentionCard
from desktop.ui.panels.context_pane import ContextPane
from desktop.ui.panels.customer_sheet import CustomerSheet
from desktop.ui.panels.empty_list import EmptyList
from desktop.ui.panels.filter_chips import FilterChips
from desktop.ui.panels.filter_dates import FilterDates
from desktop.ui.panels.filter_names import FilterNames
from desktop.ui.panels.filter_panel import FilterPanel
from desktop.ui.panels.list_head import ListHead
from desktop.ui.panels.message_card import MessageCard, NoteCard
from desktop.ui.panels.note_box import NoteBox
from desktop.ui.panels.nothing_read import NothingRead
from desktop.ui.panels.outbox_panel import OutboxPanel
from desktop.ui.panels.rail import Rail
from desktop.ui.panels.search_line import SearchLine
from desktop.ui.panels.sync_bar import SyncBar
from desktop.ui.panels.sync_panel import SyncPanel
from desktop.ui.panels.thread_head import ThreadHead
from desktop.ui.panels.thread_list import ThreadList
from desktop.ui.panels.thread_view import ThreadView
from desktop.ui.panels.timeline import Timeline
from desktop.ui.panels.timeline_cell import TimelineCell, TimelineCells
from desktop.ui.program_watch import ProgramWatch, RestartNote
from desktop.ui.recovery import Recovery
from desktop.ui.widgets.action_bar import ActionBar
from desktop.ui.widgets.banner import Banner, clock_words
from desktop.ui.widgets.busy_bar import BusyBar
from desktop.ui.widgets.curtain import Curtain
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.facet_box import FacetBox, FacetTick
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.keycaps import KeyCaps
from desktop.ui.widgets.long_body import LongBody
from desktop.ui.widgets.note_strip import NoteStrip
from desktop.ui.widgets.recovery_note import RecoveryNote
from desktop.ui.widgets.ring import MainButton
from desktop.ui.widgets.row_button import RowButton
from desktop.ui.widgets.row_table import RowTable
from desktop.ui.widgets.safe_html import SafeBody
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.snippet_text import SnippetText
from desktop.ui.widgets.strip import Strip
from desktop.ui.widgets.toast import Toast
from desktop.ui.widgets.update_notice import UpdateNotice
from desktop.ui.windows.main import MainWindow
from desktop.ui.windows.panes import Area
from tests.notices import notice
from tests.ui.scenes.scene import Esc, Scene, Scenery, updating_over
from tests.ui.stage import ACME


def wide(scenery: Scenery) -> QWidget:
    """Every area beside the others, a thread in front, views in the rail, a count of what waits."""
    desk, window = scenery.desk, scenery.desk.window
    desk.store.arrangement.save_view(SavedView(name="Large & late", filter=Filter(text="late")))
    window.figures.read_views()
    window.resize(1920, 1080)
    if not window.panes.is_shown(Area.FILTER):
        window.toggle_filter_panel()
    window.show_account("Northwind Supply Co.\nme@example.com")
    read(scenery)
    return window


def read(scenery: Scenery) -> None:
    """A thread is in front."""
    window = scenery.desk.window
    scenery.in_front(window)
    window.threads.step(1)
    scenery.until(lambda: window.reading.in_front is not None)
    scenery.settled()
    window.threads.view.setFocus()


def narrow_list(scenery: Scenery) -> QWidget:
    """The list alone."""
    scenery.desk.window.resize(720, 600)
    read(scenery)
    return scenery.desk.window


def narrow_reading(scenery: Scenery) -> QWidget:
    """The thread alone."""
    narrow_list(scenery)
    scenery.desk.window.focus_reading()
    return scenery.desk.window


def drawer(scenery: Scenery) -> QWidget:
    """The customer in the place of the list."""
    narrow_list(scenery)
    scenery.desk.window.focus_area(Area.CONTEXT)
    scenery.settled()
    return scenery.desk.window


def folded(scenery: Scenery) -> QWidget:
    """The rail as icons only."""
    read(scenery)
    scenery.desk.window.collapse_rail()
    return scenery.desk.window


def outbox(scenery: Scenery) -> QWidget:
    """An entry waits; it is asked whether to discard it."""
    window, local = scenery.desk.window, scenery.logged()
    window.show_outbox()
    scenery.settled()
    window.outbox._confirm(local)
    scenery.in_front(window)
    return window


def attention(scenery: Scenery) -> QWidget:
    """An entry that is parked, with two rows of Daylit that may be it."""
    desk, store, local = scenery.desk, scenery.desk.store, scenery.logged()
    store.outbox.mark_sending(local)
    store.outbox.mark_unsure(local, reason="lost", at=scenery.clock.now())
    store.outbox.mark_parked(local, reason="It cannot be told whether it arrived.")
    rows = [
        Communication(
            at=scenery.clock.now() - timedelta(minutes=number), kind="call",
            service_id=ServiceId(f"near-{number}"), direction=Direction.OUTBOUND, customer_id=ACME,
            subject=f"Call {number}", content="voicemail",
        )
        for number in (2, 1)
    ]  # fmt: skip
    store.arrivals.communications(rows, first_fill=True)
    scenery.in_front(desk.window)
    desk.window.show_attention()
    scenery.child(AttentionCard)
    scenery.settled()
    return desk.window


def searching(scenery: Scenery) -> QWidget:
    """The search box offers operators."""
    window = scenery.desk.window
    read(scenery)
    window.threads.focus_search()
    QTest.keyClicks(window.threads.search, "ty")
    scenery.until(lambda: window.threads.search.is_offering)
    return window


def filtered(scenery: Scenery) -> QWidget:
    """Nothing fits: chips, and the list says so."""
    window = scenery.desk.window
    scenery.in_front(window)
    scenery.desk.apply(Filter(text="zeppelin", kinds=frozenset({"call"}), requires_response=True))
    scenery.until(window.threads.empty.isVisible)
    return window


def looking(scenery: Scenery) -> QWidget:
    """The store is being searched."""
    read(scenery)
    scenery.desk.window.threads._on_filtering()
    return scenery.desk.window


def ticked(scenery: Scenery) -> QWidget:
    """A row is ticked, rows wait to be shown, something can be undone, the clock is wrong."""
    window = scenery.desk.window
    read(scenery)
    window.threads.tick_current()
    window.threads.head.show_news(3)
    window.toast.offer("Handled here.", lambda: None, seconds=600)
    window.banner.say(clock_words(timedelta(hours=2)))
    return window


def recovered(scenery: Scenery) -> QWidget:
    """The last run did not end cleanly, and an entry waits."""
    desk = scenery.desk
    scenery.logged()
    last = LastRun(ended_well=False, began_at=scenery.clock.now(), report="KeyError")
    recovery = Recovery(last, desk.background, Places(scenery.folder), desk.window)
    recovery.enter(desk.window._house, desk.window)
    scenery.until(lambda: recovery.note is not None and recovery.note.isVisible())
    read(scenery)
    return desk.window


def newer_version(scenery: Scenery) -> QWidget:
    """There is a newer version, which changes the database."""
    desk = scenery.desk
    updating = updating_over(scenery, notice(changes_database=True))
    updating.enter(desk.window)
    updating.look()
    scenery.until(lambda: updating.notice is not None and updating.notice.isVisible())
    read(scenery)
    return desk.window


def updated(scenery: Scenery) -> QWidget:
    """The program was replaced on the disk while its window is open."""
    desk = scenery.desk
    file = scenery.folder / "program"
    file.write_text("old", encoding="utf-8")
    watch = ProgramWatch(ProgramFile(file), desk.window)
    watch.enter(desk.window)
    file.write_text("newer", encoding="utf-8")
    watch.look()
    watch.settled.stop()  # the moment in which it must not change has passed
    watch.look()
    scenery.until(lambda: watch.strip is not None and watch.strip.isVisible())
    read(scenery)
    return desk.window


def writing_a_note(scenery: Scenery) -> QWidget:
    """The box for a note is in use."""
    read(scenery)
    window = scenery.desk.window
    window.write_note()
    QTest.keyClicks(window.reading.note_box.text, "called twice")
    return window


def noted(scenery: Scenery) -> QWidget:
    """A thread with a note, and the focus on the note."""
    desk = scenery.desk
    message = next(iter(desk.store.reader.rows(desk.window.threads.model.positions))).latest.local_id
    desk.store.writer.note(NewNote(message=message, content="Jane is on leave."))
    read(scenery)
    desk.window.focus_reading()
    scenery.child(NoteCard)
    desk.window.reading.step_entry(1)
    return desk.window


def nothing_read(scenery: Scenery) -> QWidget:
    """No thread was chosen."""
    return scenery.desk.window


def sync_panel(scenery: Scenery) -> QWidget:
    """What happened between here and Daylit, above the bar."""
    read(scenery)
    scenery.desk.window.sync.show_panel()
    scenery.settled()
    return scenery.desk.window


def palette(scenery: Scenery) -> QWidget:
    """The palette lies over the window."""
    read(scenery)
    scenery.desk.window.palette_panel.open()
    scenery.settled()
    return scenery.desk.window


def chord(scenery: Scenery) -> QWidget:
    """What may follow G is shown."""
    read(scenery)
    QTest.keyClicks(scenery.desk.window.threads.view, "g")
    return scenery.desk.window


READING = (ThreadView, ThreadHead, Timeline, TimelineCells, TimelineCell, MessageCard, LongBody, SafeBody, NoteBox,
           SnippetText)  # fmt: skip
LIST = (ThreadList, SearchLine, SearchBox, ListHead, RowTable)

MAIN_SCENES = (
    Scene("main window, wide", wide,
          (MainWindow, Rail, FilterPanel, FilterDates, FilterNames, FacetBox, FacetTick, ActionBar, ElidedLabel, ContextPane, CustomerSheet,
           RowButton, SyncBar, *LIST, *READING), Esc.STAYS),
    Scene("main window, narrow, list", narrow_list, (MainWindow, *LIST), Esc.STAYS),
    Scene("main window, narrow, thread", narrow_reading, (MainWindow, *READING), Esc.STAYS),
    Scene("main window, drawer", drawer, (MainWindow, ContextPane), Esc.STAYS),
    Scene("main window, rail folded", folded, (MainWindow, Rail), Esc.STAYS),
    Scene("outbox", outbox, (OutboxPanel,), Esc.STAYS),
    Scene("attention", attention, (OutboxPanel, AttentionCard), Esc.STAYS),
    Scene("search offers", searching, (SearchBox,), Esc.STAYS),
    Scene("filtered, nothing fits", filtered, (EmptyList, FilterChips), Esc.STAYS),
    Scene("searching", looking, (BusyBar,), Esc.STAYS),
    Scene("ticked, news, undo", ticked, (Toast, Banner, ListHead), Esc.STAYS),
    Scene("recovered", recovered, (RecoveryNote,), Esc.STAYS),
    Scene("a newer version", newer_version, (UpdateNotice, Strip), Esc.STAYS),
    Scene("updated", updated, (NoteStrip, RestartNote), Esc.STAYS),
    Scene("writing a note", writing_a_note, (NoteBox, SnippetText), Esc.STAYS),
    Scene("a note of the team", noted, (NoteCard,), Esc.STAYS),
    Scene("nothing read", nothing_read, (NothingRead,), Esc.STAYS),
    Scene("sync panel", sync_panel, (SyncPanel, MainButton), Esc.STAYS),
    Scene("palette", palette, (Palette, PaletteList, Curtain), Esc.STAYS),
    Scene("first key of two", chord, (KeyHint, KeyCaps), Esc.STAYS),
)  # fmt: skip
