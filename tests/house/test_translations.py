"""The window's words: complete in every language, with the same placeholders, and compiled."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
ALIKE = {"Used %n time(s)"}
"""In German one and many are the same word here."""
HOLES = re.compile(r"\{\w+\}|%L?n")


def messages(code: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"daylit_{code}.ts").iter("message"))


def test_files_fit_the_code_and_nothing_is_missing() -> None:
    script = ROOT / "packaging" / "translations.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"],
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_every_translation_keeps_what_is_filled_in(code: str) -> None:
    wrong = []
    for message in messages(code):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        wrong += [
            source for form in forms if set(HOLES.findall(form.text or "")) != set(HOLES.findall(source))
        ]
    assert wrong == []


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_one_and_many_are_told_apart(code: str) -> None:
    alike = []
    for message in messages(code):
        source = message.findtext("source") or ""
        forms = [form.text for form in message.iter("numerusform")]
        if "(s)" in source and len(set(forms)) == 1 and source not in ALIKE:
            alike.append(source)
    assert alike == []
