"""What a run of the window is given of the world outside it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.domain.last_run import Runs
from desktop.domain.links import Link
from desktop.domain.updates import NeverLooks, Updates
from desktop.loading import Loader
from desktop.program import ProgramFile
from desktop.ui.preferences_store import Write
from desktop.ui.single_instance import SingleInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Every part may be missing: a demo has almost none of it, a test what it tries.

    `link` says where the window opens. `instance`, claimed before, lets second starts reach it. `runs` marks
    that it runs. `write` keeps what is changed in the preferences. `demo` starts a demo beside it. `updates`
    looks for newer versions. `program` is watched for being replaced. `load` loads what a replaced program
    could not load later.
    """

    link: Link | None = None
    instance: SingleInstance | None = None
    runs: Runs | None = None
    write: Write | None = None
    demo: Callable[[], object] | None = None
    updates: Updates = field(default_factory=NeverLooks)
    program: ProgramFile | None = None
    load: Loader | None = None
