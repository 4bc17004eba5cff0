"""Signs SHA256SUMS and updates.json by the program minisign, and checks a folder of downloads.

DAYLIT_SIGNING_KEY=FILE build.py sign        the secret key is used where it is, its passphrase is asked for
DAYLIT_DOWNLOADS=FOLDER build.py verify      `dist` unless a folder is named
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from builders.downloads import NOTICE, SIGNATURE, SUMS
from builders.manifest import source
from builders.product import DIST, Product
from builders.sums import check_sums
from builders.tools import BuildStopped, need, run
from desktop.domain.errors import UpdateRefused
from desktop.domain.updates import Release, Source
from desktop.remote.signed_notice import read_notice, signed_comment, trusted_comment

KEY = "DAYLIT_SIGNING_KEY"
FOLDER = "DAYLIT_DOWNLOADS"


def sign(product: Product, dist: Path = DIST, *, named: Source | None = None) -> list[str]:
    """Make the two signatures; both or none are there afterwards. Raises BuildStopped."""
    key, public_key = _key(), (named or source()).public_key
    need("minisign")
    check_sums(dist, whole=True)
    with tempfile.TemporaryDirectory(dir=dist, prefix=".signing-") as folder:
        made = [_signed(dist / name, product, key, Path(folder)) for name in (SUMS, NOTICE)]
        for signature in made:
            _check(dist / signature.stem, signature, public_key)
        _notice(dist, Path(folder), public_key, product.version)
        for signature in made:
            shutil.move(signature, dist / signature.name)
    return [f"dist/{signature.name}" for signature in made]


def verify(product: Product, dist: Path = DIST, *, named: Source | None = None) -> list[str]:
    """Check sums and signatures as a stranger can, and that older programs will read the notice."""
    downloads = os.environ.get(FOLDER)
    folder, public_key = Path(downloads) if downloads else dist, (named or source()).public_key
    need("minisign")
    names = check_sums(folder, whole=not downloads)
    lines = [f"{name}: as {SUMS} says" for name in names]
    for name in (SUMS, NOTICE):
        if downloads and not (folder / name).exists():
            continue  # a stranger has no use for the notice
        lines.append(f"{name}: {_check(folder / name, folder / (name + SIGNATURE), public_key)}")
    if not downloads:
        _notice(folder, folder, public_key, product.version)
    return lines


def _key() -> Path:
    named = os.environ.get(KEY, "")
    if not named:
        raise BuildStopped(
            f"Nothing was signed: {KEY} names no key. Set it to the file of the secret key; minisign -G "
            "makes one."
        )
    if not Path(named).is_file():
        raise BuildStopped(f"Nothing was signed: there is no file {named}, which {KEY} names.")
    return Path(named).resolve()


def _signed(file: Path, product: Product, key: Path, folder: Path) -> Path:
    """The signature of a file, in another folder; minisign asks for the passphrase on the terminal."""
    if not file.is_file():
        raise BuildStopped(f"Nothing was signed: dist/{file.name} is not there. Run: build.py sums manifest")
    target = folder / f"{file.name}{SIGNATURE}"
    comment = trusted_comment(file.name, product.version, product.epoch)
    words = ["minisign", "-S", "-s", str(key), "-m", str(file), "-x", str(target), "-t", comment]
    done = subprocess.run(words, check=False)
    if done.returncode or not target.is_file():
        raise BuildStopped(f"Nothing was signed: minisign could not sign {file.name} with this key.")
    return target


def _check(file: Path, signature: Path, public_key: str) -> str:
    """What a right signature says, checked by two programs. Raises BuildStopped."""
    if not signature.is_file():
        raise BuildStopped(f"{file.name} is not signed: {signature.name} is not there.")
    try:
        run(["minisign", "-V", "-H", "-m", file, "-x", signature, "-P", public_key])
        comment = signed_comment(file.read_bytes(), signature.read_bytes(), public_key)
    except (BuildStopped, UpdateRefused) as error:
        raise BuildStopped(
            f"{file.name} is not what was signed, or not by the key of resources/release.toml. Do not use it."
        ) from error
    if not comment.startswith(f"file:{file.name}\t"):
        raise BuildStopped(f"The signature of {file.name} is of another file: {comment!r}.")
    return comment


def _notice(folder: Path, signatures: Path, public_key: str, version: str) -> Release:
    """The notice as an older program reads it. Raises BuildStopped."""
    document, signature = (folder / NOTICE).read_bytes(), (signatures / f"{NOTICE}{SIGNATURE}").read_bytes()
    try:
        release = read_notice(document, signature, public_key=public_key, name=NOTICE)
    except UpdateRefused as error:
        raise BuildStopped(f"Older versions would not believe {NOTICE}: {error}") from error
    if str(release.version) != version:
        raise BuildStopped(
            f"{NOTICE} is of version {release.version}, not of {version}. Run: build.py manifest"
        )
    return release
