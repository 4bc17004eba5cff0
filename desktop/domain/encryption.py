"""What a proof of encryption found, in figures and in words that may be shown to anybody."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Finding:
    """Something readable that must not be: which canary, in which form, in which file, at which byte."""

    what: str
    form: str
    file: str
    offset: int


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """A file that was read byte by byte. `entropy` is in bits per byte (8 is noise), None for small files."""

    name: str
    size: int
    entropy: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionReport:
    """`planted` canaries were written into a store for the purpose; `sampled` are words of the real one.

    `faults` are sentences about what is wrong besides findings: a readable header, a database that opens
    without its key. Nothing in here is content: canaries and samples go by their names.
    """

    at: datetime
    version: str
    cipher: dict[str, str]
    planted: int
    sampled: int
    files: tuple[ScannedFile, ...]
    findings: tuple[Finding, ...]
    faults: tuple[str, ...] = ()

    @property
    def is_proved(self) -> bool:
        """Whether nothing readable was found, and there was something to look for."""
        return not self.findings and not self.faults and self.planted > 0 and bool(self.files)

    def words(self) -> str:
        """The report as text, to be kept or passed on."""
        size = sum(file.size for file in self.files)
        lines = [
            "Nothing readable was found." if self.is_proved else "READABLE CONTENT WAS FOUND.",
            "",
            f"Made on {self.at:%Y-%m-%d %H:%M} UTC by daylit-desktop {self.version}.",
            "Cipher: " + "; ".join(f"{name} {value}" for name, value in self.cipher.items()) + ".",
            f"{self.planted} canaries were planted in a store made for the purpose and worked with, and "
            f"{self.sampled} samples of the real store were taken. Each was looked for in nine forms "
            f"(UTF-8, UTF-16, lower case, base64, hexadecimal, percent-encoded) in {len(self.files)} files, "
            f"{size:,} bytes.",
        ]
        lines += ["", *self.faults] if self.faults else []
        for finding in self.findings:
            lines.append(f"FOUND {finding.what} ({finding.form}) in {finding.file} at byte {finding.offset}")
        lines += ["", "Files, bytes, bits of entropy per byte:"]
        for file in self.files:
            noise = f"{file.entropy:.3f}" if file.entropy is not None else "-"
            lines.append(f"  {file.name}  {file.size:,}  {noise}")
        return "\n".join(lines) + "\n"
