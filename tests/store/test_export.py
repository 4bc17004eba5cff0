"""An export is written whole, where the person said, or not at all."""

from pathlib import Path

import pytest

from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter
from desktop.store.export import export
from desktop.store.open_store import Store
from tests.store.conftest import message


def test_nothing_is_written_through_a_link(store: Store, tmp_path: Path) -> None:
    store.arrivals.communications([message(1)])
    other, target = tmp_path / "other.csv", tmp_path / "rows.csv"
    other.write_text("mine")
    target.symlink_to(other)
    with pytest.raises(BadInput, match="is a link"):
        export(store.reader, store.reader.positions(Filter()), target, form="csv")
    assert other.read_text() == "mine"
    assert target.is_symlink()


def test_a_file_that_cannot_be_written_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    store.arrivals.communications([message(1)])
    target = tmp_path / "folder"
    target.mkdir()
    with pytest.raises(BadInput, match="Nothing was replaced"):
        export(store.reader, store.reader.positions(Filter()), target, form="json")
    assert not list(tmp_path.glob(".*.part"))


def test_every_row_is_counted_and_told(store: Store, tmp_path: Path) -> None:
    store.arrivals.communications([message(number, group_id=f"g{number}") for number in range(5)])
    told: list[int] = []
    positions = store.reader.positions(Filter())
    assert export(store.reader, positions, tmp_path / "rows.csv", form="csv", progress=told.append) == 5
    assert told == [5]
    assert (tmp_path / "rows.csv").read_bytes().count(b"\r\n") == 6
