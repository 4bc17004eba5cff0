"""Deliberate faults in what happens to the store when a new version opens an old one."""

from tests.mutations.fault import Fault

FILE = "desktop/store/upgrade.py"
TESTS = ("tests/store/test_upgrade.py",)
WAITING_TESTS = (
    "tests/processes/test_upgrades.py::test_who_waited_for_the_old_file_finds_the_new_store_and_refuses",
)
WINDOW_TESTS = ("tests/ui/test_upgrade.py",)

UPGRADE = (
    Fault(
        "the steps change the store itself",
        FILE,
        "        apply_steps(copy)",
        "        apply_steps(live)\n        live.backup(copy)",
        "a step that fails takes those before it back",
        TESTS,
    ),
    Fault(
        "the upgraded copy is not proved",
        FILE,
        "        _prove(live, copy, place, changing)\n",
        "",
        "nothing that was lost on the way is put in place",
        TESTS,
    ),
    Fault(
        "the pages of the upgraded copy are not read",
        FILE,
        "        prove_sound(copy, place)",
        "        place.exists()",
        "a damaged copy is not put in place",
        TESTS,
    ),
    Fault(
        "rows beyond the last one are not compared",
        FILE,
        "zip_longest(live.execute(question), copy.execute(question))",
        "zip(live.execute(question), copy.execute(question), strict=False)",
        "nothing is lost at the end of a table, and nothing is there twice",
        TESTS,
    ),
    Fault(
        "an upgrade keeps nobody out",
        FILE,
        """            connection.execute("PRAGMA locking_mode=EXCLUSIVE")\n""",
        "",
        "nobody writes into a store that is being upgraded",
        WAITING_TESTS,
    ),
    Fault(
        "an upgrade asks for no room",
        FILE,
        "                _check_room(path)\n",
        "",
        "too small a disk is told before anything is copied",
        TESTS,
    ),
    Fault(
        "what a kill left of a copy stays",
        FILE,
        "                _clear(path)  # nobody is at work on a copy while this connection is open\n",
        "",
        "leftovers go at the next opening",
        TESTS,
    ),
    Fault(
        "what a failure left of a copy stays",
        FILE,
        "        finally:\n            _clear(path)",
        "        finally:\n            path.exists()",
        "nothing is left of an upgrade that failed",
        TESTS,
    ),
    Fault(
        "a later version's store is opened",
        FILE,
        "        _refuse_newer(connection, path)",
        "        pending(connection)",
        "an older program refuses a newer store",
        TESTS,
    ),
    Fault(
        "the window is silent about an upgrade",
        "desktop/ui/windows/unlock.py",
        "say=lambda words: self._said_opening.emit(told(words))",
        "say=lambda words: None",
        "the person sees why opening takes long",
        WINDOW_TESTS,
    ),
)
