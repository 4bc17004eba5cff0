"""The log where it cannot be written: lines are lost, the program is not disturbed."""

import logging
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.clock import SystemClock
from desktop.keeping.run_marker import RunMarker
from desktop.logs import set_up_logs
from desktop.places import Places, prepare

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="/dev/full is of Linux")
@pytest.mark.allow_log("the disk is full here")
def test_on_a_full_disk_lines_are_lost_without_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "daylit.log").symlink_to(FULL)
    handler = set_up_logs(tmp_path)
    try:
        logging.getLogger("desktop.here").warning("the disk is full here")
        assert capsys.readouterr().err == ""
        handler.setFormatter(logging.Formatter("%(missing)s"))
        logging.getLogger("desktop.here").warning("the disk is full here")
        assert "Logging error" in capsys.readouterr().err  # a bug of ours is still told
    finally:
        logging.getLogger("desktop").removeHandler(handler)
        with suppress(OSError):  # what is buffered cannot be written now, either
            handler.close()


def test_a_mark_that_could_not_be_written_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = Places(tmp_path / "data")
    prepare(places)

    def refuse(_path: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    RunMarker(places, clock=SystemClock()).begin()
    assert list(places.data_dir.glob("running.json*")) == []
