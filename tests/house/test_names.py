"""Names and words: banned module names, a sentence at the top of each file, documented public names."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))
BANNED = {"utils", "helpers", "common", "base", "manager", "misc"}
SNAKE = re.compile(r"^_{0,2}[a-z][a-z0-9_]*$")
WAITS = re.compile(r"qtbot\.wait\(|time\.sleep\(|\.exec_\(")
SWALLOWED = re.compile(r"except(\s+(Exception|BaseException))?\s*:\s*\n\s*(pass|continue)\b")


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_file_says_what_it_is_for(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    assert file.stem not in BANNED
    assert SNAKE.match(file.stem)
    assert ast.get_docstring(tree), "every file opens with a sentence"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            in_private = any(
                isinstance(parent, ast.ClassDef) and parent.name.startswith("_") and node in parent.body
                for parent in ast.walk(tree)
            )
            nested = any(
                isinstance(parent, ast.FunctionDef) and parent is not node and node in ast.walk(parent)
                for parent in ast.walk(tree)
            )
            assert in_private or nested or ast.get_docstring(node), f"{node.name} has no docstring"


def test_no_bare_waits_and_nothing_swallowed() -> None:
    found = []
    for file in (*SOURCES, *sorted((ROOT / "tests").rglob("*.py"))):
        text = file.read_text(encoding="utf-8")
        if file.name != Path(__file__).name:
            found += [f"{file.name}: {match.group(0)}" for match in WAITS.finditer(text)]
            found += [f"{file.name}: swallowed error" for _ in SWALLOWED.finditer(text)]
    assert found == []


def test_dialogs_are_opened_never_executed() -> None:
    for file in sorted((ROOT / "desktop" / "ui").rglob("*.py")):
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if ".exec()" in line]
        assert all("app.exec()" in line or "loop.exec()" in line for line in lines), lines


def test_tests_lie_where_the_source_lies() -> None:
    rooms = {folder.name for folder in (ROOT / "desktop").iterdir() if (folder / "__init__.py").exists()}
    tested = {folder.name for folder in (ROOT / "tests").iterdir() if folder.is_dir()}
    assert rooms - tested == set()
