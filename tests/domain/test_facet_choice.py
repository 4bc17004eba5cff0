"""One value of the panel as a choice: what is chosen is read back, and the same again takes it back."""

import pytest

from desktop.domain.communication import Direction
from desktop.domain.facet_choice import Choice, active, choice_of, choose
from desktop.domain.filters import FacetKey, Filter

KEYS: list[FacetKey] = [
    ("kinds", "call"),
    ("direction", Direction.INBOUND),
    ("is_resolved", True),
    ("is_handled", False),
    ("customer_id", "c1"),
    ("tags", "promise_to_pay"),
]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("choice", [Choice.ON, Choice.NOT])
def test_a_choice_is_read_back_and_taken_back(key: FacetKey, choice: Choice) -> None:
    chosen = choose(Filter(), key, choice)
    assert choice_of(chosen, key) is choice
    assert len(list(active(chosen))) == 1
    assert choice_of(choose(chosen, key, Choice.OFF), key) is Choice.OFF
    assert choose(chosen, key, Choice.OFF) == Filter()


def test_a_flag_that_is_wanted_leaves_its_opposite_out() -> None:
    assert choice_of(Filter(is_resolved=False), ("is_resolved", True)) is Choice.NOT
    assert choice_of(Filter(is_resolved=False), ("is_resolved", False)) is Choice.ON
    assert choice_of(Filter(), ("is_resolved", True)) is Choice.OFF
