"""Drafts in the order in which they were typed, whatever order workers finish in."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.store.open_store import Store
from desktop.ui.background import WORKERS, Background
from desktop.ui.draft_keeper import DraftKeeper


def test_a_write_that_waited_brings_no_saved_draft_back(
    filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    owner, may_go_on = QObject(), threading.Event()
    keeper = DraftKeeper(filled_store.writer, background, lambda: {"content": "typed"}, owner)
    keeper.open("log:new")
    for _ in range(WORKERS):
        background.ask(lambda: may_go_on.wait(10), lambda _answer: None)
    keeper.keep()  # waits for a worker
    with keeper.closing("log:new"):
        filled_store.writer.drop_draft("log:new")  # as the transaction does that saves the entry
    may_go_on.set()
    qtbot.waitUntil(lambda: background.is_idle)
    assert filled_store.writer.draft("log:new") is None


def test_of_two_writes_the_later_one_stays(filled_store: Store, background: Background, qtbot: QtBot) -> None:
    typed = {"content": "older"}
    keeper = DraftKeeper(filled_store.writer, background, lambda: dict(typed), owner := QObject())
    keeper.open("log:new")
    older = keeper._job({"content": "older"})
    typed["content"] = "newer"
    keeper.keep()
    qtbot.waitUntil(lambda: background.is_idle)
    older()  # its worker was slower
    assert filled_store.writer.draft("log:new") == {"content": "newer"}
    assert keeper.parent() is owner
