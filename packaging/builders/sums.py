"""SHA256SUMS: one line for each file to download, as `sha256sum --check` reads them."""

import re
from pathlib import Path

from builders.downloads import SUMS, downloads_in, left_out, sha256_of
from builders.product import DIST, Product
from builders.tools import BuildStopped

LINE = re.compile(r"([0-9a-f]{64}) [ *]([^/\\\n]+)")


def write_sums(_product: Product, dist: Path = DIST) -> list[str]:
    """Make `dist/SHA256SUMS`."""
    files = downloads_in(dist)
    text = "".join(f"{file.sha256}  {file.path.name}\n" for file in files)
    (dist / SUMS).write_bytes(text.encode("utf-8"))
    lines = [f"dist/{SUMS}: {len(files)} files"]
    return lines + [f"left out, of no known kind: {name}" for name in left_out(dist)]


def read_sums(folder: Path) -> dict[str, str]:
    """SHA-256 by name. Raises BuildStopped for a file that is missing or written otherwise."""
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BuildStopped(f"{SUMS} in {folder} cannot be read: {error}.") from error
    found: dict[str, str] = {}
    for line in lines:
        form = LINE.fullmatch(line)
        if form is None or form[2] in found:
            raise BuildStopped(f"{SUMS} has a line that is no sum of a file: {line[:80]!r}")
        found[form[2]] = form[1]
    if not found:
        raise BuildStopped(f"{SUMS} names no file.")
    return found


def check_sums(folder: Path, *, whole: bool) -> list[str]:
    """Compare what is there with SHA256SUMS; the answer is the names that agree.

    `whole`: every file that is named must be there, and every download named; else at least one of them, for
    a stranger who downloaded one installer. Raises BuildStopped, naming what differs.
    """
    sums = read_sums(folder)
    there = [name for name in sums if (folder / name).is_file()]
    wrong = [name for name in there if sha256_of(folder / name) != sums[name]]
    if wrong:
        raise BuildStopped(f"Not what {SUMS} says: {', '.join(wrong)}. Do not install it; download it again.")
    if not there:
        raise BuildStopped(f"None of the files that {SUMS} names is in {folder}.")
    if whole:
        unnamed = [file.path.name for file in downloads_in(folder) if file.path.name not in sums]
        missing = [name for name in sums if name not in there]
        if unnamed or missing:
            words = [f"not named in it: {', '.join(unnamed)}"] if unnamed else []
            words += [f"not there: {', '.join(missing)}"] if missing else []
            raise BuildStopped(f"{SUMS} is of other files ({'; '.join(words)}). Run: build.py sums")
    return there
