"""The manual page names every command and option, and its language is right."""

import re
import shutil
import subprocess

import pytest

from builders.commands import read_program
from builders.manual import STATUS, manual_page, roff
from builders.product import read_product
from desktop.cli import session

PRODUCT = read_product()


def plain(page: str) -> str:
    """The page without the marks of its language."""
    return re.sub(r"\\f[BIR]", "", page).replace("\\-", "-").replace("\\&", "").replace("\\(aq", "'")


def test_every_command_and_option_is_told_with_a_word_about_it() -> None:
    text = plain(manual_page(PRODUCT))
    program, commands = read_program()
    assert {"sync", "threads", "log", "keys", "verify-encryption"} <= {command.name for command in commands}
    for command in commands:
        assert f".SS {command.name}" in text
        assert roff(command.help) in manual_page(PRODUCT)
    for one in (one for command in (program, *commands) for one in (*command.options, *command.arguments)):
        assert one.help, f"{one.names or one.value} has no help"
        assert all(name in text for name in one.names)


def test_the_hidden_command_stays_hidden() -> None:
    assert "open" not in {command.name for command in read_program()[1]}


def test_sections_and_facts() -> None:
    text = manual_page(PRODUCT)
    sections = re.findall(r"^\.SH (.+)$", text, re.M)
    assert sections == [
        *("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT"),
        *("FILES", "EXAMPLES", "SEE ALSO"),
    ]
    assert PRODUCT.version in text
    assert "DAYLIT_DESKTOP_PASSPHRASE_FILE" in text
    assert PRODUCT.day in text


def test_every_exit_status_is_told() -> None:
    assert set(STATUS) == set(range(len(STATUS)))
    assert {status for _, status in session.STATUS} <= set(STATUS)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("-x", "\\-x"),
        (".TH", "\\&.TH"),
        ("it's", "it\\(aqs"),
        ("a\\b", "a\\eb"),
        ("é", "\\[u00E9]"),
        ("…", "\\&..."),
    ],
)
def test_nothing_is_taken_for_a_request(text: str, written: str) -> None:
    assert roff(text) == written


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="mandoc is not installed")
def test_mandoc_has_nothing_to_say() -> None:
    command = ["mandoc", "-T", "lint", "-W", "warning"]
    done = subprocess.run(command, input=manual_page(PRODUCT), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
