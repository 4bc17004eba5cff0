"""Believes a notice of a new version only by its signature, and reads it then, strictly.

The signature is minisign's (https://jedisct1.github.io/minisign), in its prehashed form. Its trusted comment
says of which file, version and sequence it is: the signature of another file, or of another day, does not do.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

import orjson
from minisign import PublicKey, Signature

from desktop.domain.errors import UpdateRefused
from desktop.domain.sentences import said
from desktop.domain.updates import Release, ReleaseFile, Version, read_version

FORM = 1
"""Of the notice; a later form is for later versions of this program."""
LONGEST_NOTES = 100_000
MOST_FILES = 200

ValueT = TypeVar("ValueT")


def trusted_comment(name: str, version: str, sequence: int) -> str:
    """What a signature says of the file it is for."""
    return f"file:{name}\tversion:{version}\tsequence:{sequence}"


def read_notice(document: bytes, signature: bytes, *, public_key: str, name: str) -> Release:
    """What a signed notice says; `name` is the file it must have been signed as. Raises UpdateRefused."""
    comment = signed_comment(document, signature, public_key)
    if comment.partition("\t")[0] != f"file:{name}":
        raise UpdateRefused(said("The signature belongs to another file than {name}.", name=name))
    try:
        release = _release(orjson.loads(document))
    except (ValueError, KeyError, TypeError) as error:
        raise UpdateRefused(
            said("The notice is signed, but its form is not known. Look at the download page yourself.")
        ) from error
    if comment != trusted_comment(name, str(release.version), release.sequence):
        raise UpdateRefused(said("The signature belongs to the notice of another version."))
    return release


def signed_comment(document: bytes, signature: bytes, public_key: str) -> str:
    """The trusted comment of a signature that is right. Raises UpdateRefused."""
    try:
        key = PublicKey.from_base64(public_key)
    except ValueError as error:  # the library's errors are among them
        raise UpdateRefused(
            said("The key of this build cannot be used, so that no notice is believed.")
        ) from error
    try:
        read = Signature.from_bytes(signature)
        is_prehashed = read.is_prehashed()
        key.verify(document, read)
    except ValueError as error:  # the library's errors are among them
        raise UpdateRefused(
            said("The notice of a new version was changed on its way, or is not from the publisher.")
        ) from error
    if not is_prehashed:
        raise UpdateRefused(said("The notice of a new version is signed in an old form."))
    comment: str = read.trusted_comment
    return comment


def _release(data: Any) -> Release:
    """Raises ValueError, KeyError or TypeError for another form."""
    if data["format"] != FORM:
        raise ValueError("a later form")
    needs = _text(data, "needs")
    files = data["files"]
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise TypeError("files")
    return Release(
        version=_version(data, "version"),
        day=date.fromisoformat(_text(data, "day")),
        sequence=_count(data, "sequence"),
        page=_text(data, "page"),
        notes=_text(data, "notes")[:LONGEST_NOTES],
        changes_database=_truth(data, "changes_database"),
        needs=read_version(needs) if needs else None,
        files=tuple(_file(item) for item in files),
    )


def _file(data: Mapping[str, Any]) -> ReleaseFile:
    return ReleaseFile(
        system=_text(data, "system"),
        name=_text(data, "name"),
        size=_count(data, "size"),
        sha256=_text(data, "sha256"),
    )


def _version(data: Mapping[str, Any], key: str) -> Version:
    return read_version(_text(data, key))


def _text(data: Mapping[str, Any], key: str) -> str:
    return _of_kind(data[key], str)


def _count(data: Mapping[str, Any], key: str) -> int:
    number = _of_kind(data[key], int)
    if number < 0:
        raise ValueError(key)
    return number


def _truth(data: Mapping[str, Any], key: str) -> bool:
    return _of_kind(data[key], bool)


def _of_kind(value: Any, kind: type[ValueT]) -> ValueT:
    if type(value) is not kind:  # True is no number
        raise TypeError(kind.__name__)
    return value
