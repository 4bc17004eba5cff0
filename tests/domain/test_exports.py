"""What other programs read: a spreadsheet takes nothing of it for a formula."""

import csv
import io

import pytest

from desktop.domain.exports import CSV_COLUMNS, csv_text


def written(text: str) -> str:
    row = dict.fromkeys(CSV_COLUMNS, "") | {"content": text}
    (read,) = csv.DictReader(io.StringIO(csv_text([row])))
    return read["content"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '"=1', "' =1", "＝1", ' "+1'])
def test_what_looks_like_a_formula_is_text(text: str) -> None:
    assert written(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Invoice 1042", "a=b", "“quoted”", "10 - 2", ""])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert written(text) == text
