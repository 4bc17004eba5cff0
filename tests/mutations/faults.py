"""Deliberate faults: each breaks one promise of the outbox, and the tests must notice every one of them.

A fault is an exact piece of the code and what it becomes. `python -m tests.mutations` puts each into a copy
of the project and runs the tests there; a fault that goes unnoticed is a hole in the tests.
"""

from tests.mutations.care_faults import CARE
from tests.mutations.fault import Fault
from tests.mutations.lock_faults import LOCKS
from tests.mutations.reach_faults import REACH
from tests.mutations.update_faults import UPDATES
from tests.mutations.upgrade_faults import UPGRADE
from tests.mutations.window_faults import WORKDAY

OUTBOX = (
    Fault(
        "a crash while sending is forgotten",
        "desktop/store/recovery.py",
        "doubt(pen, LocalId(local_id), reason=DIED, now=now)",
        "set_state(pen, LocalId(local_id), SyncState.QUEUED, now=now)",
        "what was being sent at a crash is looked for before it is sent again",
    ),
    Fault(
        "a lost answer is queued again",
        "desktop/store/outbox.py",
        """                SyncState.UNSURE,
                reason=reason,
                unsure_us=to_us(at),""",
        """                SyncState.QUEUED,
                reason=reason,""",
        "an entry whose answer was lost is never sent again on a guess",
    ),
    Fault(
        "later entries overtake",
        "desktop/store/outbox.py",
        "AND (e.thread_key = o.thread_key OR e.customer_id = o.customer_id)",
        "AND e.local_id IS NULL",
        "the order of each customer's entries is kept",
    ),
    Fault(
        "a note does not wait for its entry",
        "desktop/store/outbox.py",
        "AND (o.kind <> 'note' OR {PARENT} IS NOT NULL)",
        "AND o.kind IS NOT NULL",
        "a note leaves after the entry it hangs on, with that entry's id",
    ),
    Fault(
        "the undo window is not kept",
        "desktop/store/outbox.py",
        "WHERE state = 'held' AND held_until_us <= ?",
        "WHERE state = 'held' AND ? > 0",
        "what can be undone has not left yet",
    ),
    Fault(
        "doubt is dropped by a later clear failure",
        "desktop/store/outbox.py",
        "reason=reason, not_before_us=to_us(not_before))",
        "reason=reason, not_before_us=to_us(not_before), unsure_us=None)",
        "an earlier attempt that may have arrived stays on record",
    ),
    Fault(
        "accepted without an id is sent again",
        "desktop/store/outbox.py",
        'allowed = bool(_line(pen.db, local_id)["may_resend"]) and may_resend',
        "allowed = True",
        "what the service once said it took is never sent again unasked",
    ),
    Fault(
        "the journal does not hear of attempts",
        "desktop/store/outbox.py",
        "            pen.journal.append(record)\n",
        "",
        "a database put back to an older state doubles nothing",
    ),
    Fault(
        "the journal is written after the commit",
        "desktop/store/desk.py",
        """                self.journal.append(pen.journal)
                self._commit(pen)
""",
        """                self._commit(pen)
                self.journal.append(pen.journal)
""",
        "what was said to be saved is on the disk twice",
    ),
)

PUSH = (
    Fault(
        "now is always a moment away",
        "desktop/sync/engine.py",
        """        moment = self._next_moment()  # first: "now" among its answers must not lie after ours
        return self._wishes.any() or self._clock.now() >= moment
""",
        """        now = self._clock.now()
        return self._wishes.any() or now >= self._next_moment()
""",
        "what is due is sent without being asked for",
    ),
    Fault(
        "an answer that found no room is forgotten",
        "desktop/sync/engine.py",
        "        self._is_shaken = True  # what is marked as being sent now is unsure, as after a crash\n",
        "",
        "an attempt whose outcome could not be written down is looked for",
    ),
    Fault(
        "an error of the service counts as not sent",
        "desktop/remote/answers.py",
        """    return Unsure(
        said("The service answered with an error""",
        """    return NotSent(
        said("The service answered with an error""",
        "a 5xx may come after the commit",
    ),
    Fault(
        "any 2xx is a success",
        "desktop/remote/answers.py",
        "        if status != CREATED:\n",
        "        if status < 200:\n",
        "an answer that shows no row proves nothing",
    ),
    Fault(
        "no look before sending again",
        "desktop/sync/push.py",
        "if entry.unsure_at is not None and self._reconciler.look_once(entry):",
        "if entry.unsure_at is not None and entry.attempts < 0:",
        "a late arrival is found before the entry is sent once more",
    ),
    Fault(
        "the baseline of a note is read again",
        "desktop/sync/push.py",
        'if entry.kind != "note" or entry.unsure_at is not None or entry.parent_service_id is None:',
        'if entry.kind != "note" or entry.parent_service_id is None:',
        "a note that arrived after all cannot hide among those that were there before",
    ),
    Fault(
        "a wrong path refuses the entry",
        "desktop/sync/push.py",
        "                stop = RouteUnknown(route, reason)\n",
        """                self._outbox.mark_refused(entry.local_id, reason=reason)
                return
""",
        "a wrong path is a fault of the settings, not of the entry",
    ),
    Fault(
        "Retry-After is not heeded",
        "desktop/sync/rhythm.py",
        "return max(own, min(retry_after or 0.0, LONGEST_RETRY_AFTER))",
        "return own",
        "a service that asks for patience gets it",
    ),
)

RECONCILE = (
    Fault(
        "no settling time",
        "desktop/sync/settling.py",
        "if since is not None and self._clock.monotonic() - since >= seconds:",
        "if since is not None:",
        "a request that is still on its way may arrive after the first listing",
    ),
    Fault(
        "one listing is enough",
        "desktop/sync/rhythm.py",
        "LISTINGS_NEEDED = 2",
        "LISTINGS_NEEDED = 1",
        "absence is proved by two whole listings",
    ),
    Fault(
        "a moving listing is proof",
        "desktop/sync/windows.py",
        "if now is not None and before is not None and now.ids == before.ids:",
        "if now is not None:",
        "a listing whose pages shifted proves nothing",
    ),
    Fault(
        "an unknown service is trusted",
        "desktop/sync/reconcile.py",
        'elif entry.kind != "note" and not self._is_calibrated():',
        "elif entry.cycles < 0:",
        "absence counts only where our entries were recognised before",
    ),
)

ADOPT = (
    Fault(
        "a row of the same minute is ours",
        "desktop/domain/matching.py",
        "return ours.replace(microsecond=0) == theirs.replace(microsecond=0)",
        "return ours.replace(second=0, microsecond=0) == theirs.replace(second=0, microsecond=0)",
        "a row is adopted only when it is ours beyond doubt",
    ),
    Fault(
        "a note that was there before is ours",
        "desktop/domain/matching.py",
        "if note.service_id is None or note.service_id in entry.baseline:",
        "if note.service_id is None:",
        "each row of the service belongs to one entry of ours, or to somebody else",
    ),
    Fault(
        "pull does not adopt",
        "desktop/store/arrivals.py",
        "elif ours := _recognised(open_entries, row):",
        "elif ours := _recognised([], row):",
        "an entry whose answer was lost is recognised when it comes down",
    ),
    Fault(
        "the pulled twin stays",
        "desktop/store/accepting.py",
        "    if twin is not None and twin != ours:\n",
        "    if twin is not None and twin == ours:\n",
        "there is one row for one entry",
    ),
)

PULL = (
    Fault(
        "days are taken for ours",
        "desktop/sync/rhythm.py",
        "DAY_PADDING = 1",
        "DAY_PADDING = 0",
        "rows near midnight are found, whatever time zone the service counts in",
    ),
    Fault(
        "rows are counted instead of different rows",
        "desktop/remote/paging.py",
        "        seen |= fresh\n",
        '        seen |= {f"{number}/{name}" for name in page.ids}\n',
        "rows that shift between two pages do not end a list early",
    ),
    Fault(
        "a window that was cut short counts as read",
        "desktop/sync/pull.py",
        """            if self._stopped():
                return None
        return window
""",
        """            if self._stopped():
                break
        return window
""",
        "a first fill that was stopped goes on where it was",
    ),
    Fault(
        "a row goes on one answer",
        "desktop/sync/sweep.py",
        "if presence is Presence.GONE and self._census.mark_gone(name):",
        "if self._census.mark_gone(name):",
        "a message leaves only when asking for it says not found",
    ),
    Fault(
        "not found needs no proof",
        "desktop/sync/presence.py",
        "elif found is Presence.GONE and not self._is_path_known(message):",
        "elif found is Presence.GONE and not message:",
        "a wrong path takes nothing away",
    ),
    Fault(
        "no brake",
        "desktop/sync/sweep.py",
        "return missing > max(BRAKE_ROWS, BRAKE_SHARE * known)",
        "return missing > known",
        "a change of permissions does not empty the store",
    ),
    Fault(
        "a list without bodies wipes them",
        "desktop/store/message_writing.py",
        "content=stored.content if news.content is None else _clean(news.content),",
        'content=_clean(news.content or ""),',
        "a text that is known stays known",
    ),
    Fault(
        "the head is trusted for ever",
        "desktop/sync/head.py",
        "return _shows_news(page) and self._digest == _digest(page)",
        "return True",
        "news below an unchanged first page is found",
    ),
)

FAULTS = (*OUTBOX, *PUSH, *RECONCILE, *ADOPT, *PULL, *CARE, *WORKDAY, *REACH, *UPDATES, *UPGRADE, *LOCKS)
