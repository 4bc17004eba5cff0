"""The list of deliberate faults keeps up with the code; `python -m tests.mutations` runs them all."""

import ast

import pytest

from tests.mutations.__main__ import ROOT, broken
from tests.mutations.care_faults import KEEPING, NETWORK, VAULT, WINDOW
from tests.mutations.fault import Fault
from tests.mutations.faults import ADOPT, FAULTS, OUTBOX, PULL, PUSH, RECONCILE
from tests.mutations.update_faults import BELIEF, OFFER
from tests.mutations.window_faults import DESKTOP, KEYS, LIST, SEARCH


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_can_be_put_into_the_code(fault: Fault) -> None:
    text = broken((ROOT / fault.file).read_text(encoding="utf-8"), fault)
    ast.parse(text)


def test_there_are_faults_of_every_kind() -> None:
    assert len(FAULTS) >= 12
    assert all(len(kind) >= 3 for kind in (OUTBOX, PUSH, RECONCILE, ADOPT, PULL, VAULT, KEEPING))
    assert all(len(kind) >= 2 for kind in (NETWORK, WINDOW))
    assert all(len(kind) >= 5 for kind in (SEARCH, LIST, KEYS, DESKTOP))
    assert all(len(kind) >= 9 for kind in (BELIEF, OFFER))
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
