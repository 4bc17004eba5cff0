"""Completion gives what the commands take, in the real shells."""

import shutil
import subprocess
from pathlib import Path

import pytest

from builders.commands import read_program
from builders.completion import bash_completion, completions, fish_completion, zsh_completion

ASK = """
source "$1"; cd "$2"; shift 2
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _daylit_desktop
printf '%s\\n' "${COMPREPLY[@]}"
"""
EVERY_COMMAND = " ".join(command.name for command in read_program()[1])
CASES = [
    ("", EVERY_COMMAND),
    ("sign", "sign-in sign-out"),
    ("--ver", "--version"),
    ("--data-dir FOLDER verify", "verify-encryption"),
    ("export --format ", "csv json"),
    ("log --direction in", "inbound"),
    ("log ", "call meeting email manual"),
    ("log --customer call ", "call meeting email manual"),
    ("log --cust", "--customer"),
    ("keys r", "recovery-code remove renew"),
    ("keys remove ", "key_ring passphrase recovery_code"),
    ("backup st", "store.backup"),
    ("--data-dir s", "subfolder"),
    ("show ", ""),
    ("log --content ", ""),
]

FISH_CASES = [case for case in CASES if case[1] and "--data-dir" not in case[0] and "call " not in case[0]]
"""Fish tells a command or a choice by its word, wherever it stands."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with one file and one folder, and the scripts beside it."""
    (tmp_path / "here" / "subfolder").mkdir(parents=True)
    (tmp_path / "here" / "store.backup").touch()
    for name, text in completions():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(("typed", "offered"), CASES)
def test_bash(place: Path, typed: str, offered: str) -> None:
    script = place / "daylit-desktop.bash"
    command = ["bash", "-c", ASK, "ask", script, place / "here", "daylit-desktop", *typed.split(" ")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert sorted(done.stdout.split()) == sorted(offered.split())


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@pytest.mark.parametrize(("typed", "offered"), FISH_CASES)
def test_fish(place: Path, typed: str, offered: str) -> None:
    script = f"source ../daylit-desktop.fish; complete -C 'daylit-desktop {typed}'"
    command = ["fish", "--no-config", "-c", script]
    done = subprocess.run(command, cwd=place / "here", capture_output=True, text=True, check=True)
    assert sorted(line.split("\t")[0] for line in done.stdout.splitlines()) == sorted(offered.split())


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_zsh_reads_it(place: Path) -> None:
    ask = "autoload -Uz compinit; compinit -D; source $1; print ${_comps[daylit-desktop]}"
    done = subprocess.run(
        ["zsh", "-f", "-c", ask, "ask", place / "_daylit-desktop"], capture_output=True, text=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == ("_daylit-desktop", "")


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_has_nothing_to_say(place: Path) -> None:
    command = ["shellcheck", "--shell=bash", place / "daylit-desktop.bash"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_all_three_know_every_command_and_option() -> None:
    program, commands = read_program()
    bash, zsh, fish = bash_completion(), zsh_completion(), fish_completion()
    for command in (program, *commands):
        for name in (name for one in command.options for name in one.names):
            assert name in bash
            assert f"{name}[" in zsh
            assert f"-l {name.removeprefix('--')}" in fish
