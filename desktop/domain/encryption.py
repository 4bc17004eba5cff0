"""What a proof of encryption found, in figures and in words that may be shown to anybody."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.sentences import Sentence, joined, said


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

    def words(self) -> Sentence:
        """The report as text, to be kept or passed on."""
        size = sum(file.size for file in self.files)
        cipher = "; ".join(f"{name} {value}" for name, value in self.cipher.items())
        lines: list[str] = [
            said("Nothing readable was found.") if self.is_proved else said("READABLE CONTENT WAS FOUND."),
            "",
            said(
                "Made on {at} UTC by daylit-desktop {version}.",
                at=f"{self.at:%Y-%m-%d %H:%M}",
                version=self.version,
            ),
            said("Cipher: {cipher}.", cipher=cipher),
            said(
                "{planted} canaries were planted in a store made for the purpose and worked with, and "
                "{sampled} samples of the real store were taken. Each was looked for in nine forms "
                "(UTF-8, UTF-16, lower case, base64, hexadecimal, percent-encoded) in {files} files, "
                "{size} bytes.",
                planted=self.planted,
                sampled=self.sampled,
                files=len(self.files),
                size=f"{size:,}",
            ),
        ]
        lines += ["", *self.faults] if self.faults else []
        for finding in self.findings:
            lines.append(
                said(
                    "FOUND {what} ({form}) in {file} at byte {offset}",
                    what=finding.what,
                    form=finding.form,
                    file=finding.file,
                    offset=finding.offset,
                )
            )
        lines += ["", said("Files, bytes, bits of entropy per byte:")]
        for file in self.files:
            noise = f"{file.entropy:.3f}" if file.entropy is not None else "-"
            lines.append(f"  {file.name}  {file.size:,}  {noise}")
        return joined([*lines, ""], between="\n")
