"""Collects the words of the window into translation files, and compiles them.

`python packaging/translations.py` reads every text marked in the code (`tr`, `lazy_tr`, `said`), brings
`resources/translations/daylit_*.ts` up to date and compiles them to `.qm`; `--check` changes nothing and
fails if a file would change or a text is not translated.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.json"
CODES = ("en", "de", "es")
PLURALS_ONLY = "en"
"""The language the code is written in: its file holds only what has plural forms."""


def collect(code: str, target: Path) -> None:
    """Bring a .ts file up to date with the code."""
    _run(
        _tool("lupdate"),
        *_sources(),
        *("-tr-function-alias", "tr+=said,tr+=lazy_tr", "-no-obsolete", "-locations", "none"),
        *("-source-language", "en", "-target-language", code),
        *(("-pluralonly",) if code == PLURALS_ONLY else ()),
        *("-ts", str(target)),
    )


def compiled(source: Path, target: Path) -> None:
    """Compile a .ts file; sources without a translation are left out of it."""
    _run(_tool("lrelease"), str(source), "-qm", str(target))


def fill_english(file: Path) -> None:
    """English plural forms that follow the rule: `thread(s)` is `thread` or `threads`.

    What was written by hand for the others stays as it is.
    """
    head, text = file.read_text("utf-8").split("<TS", maxsplit=1)
    tree = ET.fromstring(f"<TS{text}")  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source") or ""
        if translation is None or translation.get("type") != "unfinished":
            continue
        for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending).replace(
                "entry/entries", "entries" if ending else "entry"
            )
        del translation.attrib["type"]
    body = ET.tostring(tree, encoding="unicode", short_empty_elements=False)
    file.write_text(f"{head}{body}\n", encoding="utf-8")


def sentences() -> str:
    """The templates of all sentences from below the window, by which kept ones are found again, as JSON."""
    found: set[str] = set()
    for path in _sources():
        for node in ast.walk(ast.parse(Path(path).read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="said"), args=[ast.Constant(value=str(template)), *_]):
                    found.add(template)
    return json.dumps(sorted(found), ensure_ascii=False, indent=0) + "\n"


def unfinished(file: Path) -> list[str]:
    """Source texts of a .ts file that are not translated."""
    missing = []
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        forms = (
            [translation] if translation is None else (translation.findall("numerusform") or [translation])
        )
        if any(form is None or not (form.text or "").strip() for form in forms):
            missing.append(message.findtext("source") or "")
    return missing


def update() -> None:
    """Bring all files up to date."""
    FOLDER.mkdir(exist_ok=True)
    SENTENCES.write_text(sentences(), encoding="utf-8")
    for code in CODES:
        source = FOLDER / f"daylit_{code}.ts"
        collect(code, source)
        if code == PLURALS_ONLY:
            fill_english(source)
            collect(code, source)  # once more, so that it is written the way it will be compared
        compiled(source, source.with_suffix(".qm"))
        print(f"{source.name}: {len(unfinished(source))} texts not translated")


def faults() -> list[str]:
    """What is out of date or missing, in words."""
    found = []
    if SENTENCES.read_text("utf-8") != sentences():
        found.append(f"{SENTENCES.name} does not fit the code; run packaging/translations.py")
    with tempfile.TemporaryDirectory() as folder:
        for code in CODES:
            source = FOLDER / f"daylit_{code}.ts"
            copy = Path(folder) / source.name
            copy.write_bytes(source.read_bytes())
            collect(code, copy)
            if copy.read_text("utf-8") != source.read_text("utf-8"):
                found.append(f"{source.name} does not fit the code; run packaging/translations.py")
            compiled(copy, copy.with_suffix(".qm"))
            if copy.with_suffix(".qm").read_bytes() != source.with_suffix(".qm").read_bytes():
                found.append(f"{source.stem}.qm is not what {source.name} compiles to")
            found += [f"{source.name}: not translated: {text}" for text in unfinished(copy)]
    return found


def _sources() -> list[str]:
    return sorted(str(path) for path in (ROOT / "desktop").rglob("*.py") if "sandbox" not in path.parts)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """The exit status: 1 when `--check` found something."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if something is missing")
    if not parser.parse_args().check:
        update()
        return 0
    found = faults()
    print("\n".join(found) or "Translations are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
