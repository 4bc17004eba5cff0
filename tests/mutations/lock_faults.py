"""Deliberate faults in how files are read that this process has open: each costs the locks on them."""

from tests.mutations.fault import Fault

HOUSE_TESTS = ("tests/house/test_open_files.py",)
LOCK_TESTS = ("tests/processes/test_locks.py",)
READING_TESTS = ("tests/store/test_raw_bytes.py",)

LOCKS = (
    Fault(
        "open files are opened again to be read",
        "desktop/store/raw_bytes.py",
        "    for number in _numbers():",
        "    for number in ():",
        "what is written after a proof of encryption is not lost",
        LOCK_TESTS,
    ),
    Fault(
        "the proof opens what is open",
        "desktop/keeping/scanner.py",
        "    for piece in pieces(path, CHUNK):",
        '    for piece in iter(path.open("rb").read, b""):',
        "what is written after a proof of encryption is not lost",
        LOCK_TESTS,
    ),
    Fault(
        "the header is read by path",
        "desktop/store/connection.py",
        "    return first_bytes(path, len(PLAIN_HEADER)) == PLAIN_HEADER",
        '    with path.open("rb") as file:\n        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER',
        "a backup costs no lock",
        HOUSE_TESTS,
    ),
    Fault(
        "a store taken for a backup is opened",
        "desktop/keeping/backup_file.py",
        "        start = first_bytes(path, LARGEST_START)  # of",
        '        with path.open("rb") as file:\n            start = file.read(LARGEST_START)  # of',
        "a file named by mistake costs no lock",
        HOUSE_TESTS,
    ),
    Fault(
        "a number is believed to stay what it was",
        "desktop/store/raw_bytes.py",
        "            if os.path.samestat(os.fstat(number), about):\n                return piece",
        "            return piece",
        "bytes are those of the file that was asked for",
        READING_TESTS,
    ),
    Fault(
        "an error of the disk opens the file",
        "desktop/store/raw_bytes.py",
        "            if error.errno != errno.EBADF:  # closed meanwhile, or open for writing only\n"
        "                raise",
        "            continue",
        "no error is a way round",
        READING_TESTS,
    ),
)
