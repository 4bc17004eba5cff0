"""Signs Windows programs by whatever command the release is given, and looks at the result.

The slot is `DAYLIT_SIGN_COMMAND`, a command line in which `{file}` stands for the file to sign; a tool that
cannot sign in place writes to `{signed}` instead, and that file takes the other's place. Examples:

    signtool sign /n "Publisher" /fd sha256 /tr http://timestamp.example /td sha256 {file}
    osslsigncode sign -pkcs12 key.p12 -readpass password.txt -in {file} -out {signed}

As a program, for the installer maker: python packaging/builders/authenticode.py FILE
"""

import os
import shlex
import struct
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from builders.tools import BuildStopped, run

SLOT = "DAYLIT_SIGN_COMMAND"
PROGRAMS = (".exe", ".dll", ".pyd")
SECURITY = 4
"""Number of the data directory in which a signature is entered."""
ASK_WINDOWS = "if ((Get-AuthenticodeSignature -LiteralPath $env:DAYLIT_SIGNED).Status -ne 'Valid') { exit 1 }"


def sign_command() -> str:
    """What the release signs with; empty when nothing is signed."""
    return os.environ.get(SLOT, "").strip()


def is_signed(file: Path) -> bool:
    """Whether a signature is entered in the head of a program. It says nothing of whose it is."""
    data = file.read_bytes()
    if data[:2] != b"MZ":
        return False
    head: int = struct.unpack_from("<I", data, 0x3C)[0] + 24
    wide = struct.unpack_from("<H", data, head)[0] == 0x20B
    address, size = struct.unpack_from("<II", data, head + (112 if wide else 96) + 8 * SECURITY)
    return bool(address and size and address + size <= len(data))


def sign(file: Path, command: str) -> None:
    """Sign one file in its place and look at it. Raises BuildStopped."""
    signed = file.with_name(f"{file.name}.signed")
    words = [
        word.replace("{file}", str(file)).replace("{signed}", str(signed)) for word in split_words(command)
    ]
    if "{file}" not in command:
        words.append(str(file))
    run(words, called=f"Signing {file.name}")
    if "{signed}" in command:
        signed.replace(file)
    verify(file)


def split_words(command: str) -> list[str]:
    """The words of a command line; a backslash is part of a path, as Windows writes it."""
    lexer = shlex.shlex(command, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.escape = ""
    lexer.commenters = ""
    return list(lexer)


def verify(file: Path) -> None:
    """Raises BuildStopped unless the file is signed and Windows, where it can be asked, trusts that."""
    if not is_signed(file):
        raise BuildStopped(f"{file.name} was to be signed, but there is no signature in it. Look at {SLOT}.")
    if sys.platform == "win32":
        run(
            ["powershell", "-NoProfile", "-NonInteractive", "-Command", ASK_WINDOWS],
            env_more={"DAYLIT_SIGNED": str(file)},
        )


def sign_folder(folder: Path, command: str) -> int:
    """Sign every program and library that nobody has signed yet; the answer is their number."""
    files = [
        file for file in sorted(folder.rglob("*")) if file.suffix.lower() in PROGRAMS and not is_signed(file)
    ]
    for file in files:
        sign(file, command)
    return len(files)


if __name__ == "__main__":
    sign(Path(sys.argv[1]), sign_command())
