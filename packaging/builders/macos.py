"""The app and its disk image for macOS, made on macOS: signed from the inside out, notarised, stapled.

Two slots: `DAYLIT_CODESIGN_IDENTITY` (`Developer ID Application: Publisher (TEAM)`), and
`DAYLIT_NOTARY_PROFILE`, the name under which `xcrun notarytool store-credentials` keeps the account, in the
key chain `DAYLIT_NOTARY_KEYCHAIN` if it is another one than the person's.
"""

import os
import platform
import plistlib
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from builders.bundle import BUNDLE, ensure_bundle
from builders.icons import write_iconset
from builders.product import BUILD, DIST, NAME, Product
from builders.templates import TEMPLATES, fill
from builders.tools import BuildStopped, NotHere, run

IDENTITY = "DAYLIT_CODESIGN_IDENTITY"
PROFILE = "DAYLIT_NOTARY_PROFILE"
KEYCHAIN = "DAYLIT_NOTARY_KEYCHAIN"
AD_HOC = "-"
ENTITLEMENTS = TEMPLATES / "macos" / "entitlements.plist"
MACH_O = (
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
    b"\xca\xfe\xba\xbe",  # several architectures in one file
)
Command = list[str]


@dataclass(frozen=True, slots=True)
class Slots:
    """Who signs, who is asked to notarise and where that account is kept; "" for nobody."""

    identity: str
    profile: str
    keychain: str = ""

    @property
    def remarks(self) -> list[str]:
        """What the build says of what was left out."""
        if not self.identity:
            return [f"signed ad hoc, not notarised: {IDENTITY} is not set, and macOS will refuse a download"]
        return [] if self.profile else [f"signed, not notarised: {PROFILE} is not set"]


def read_slots(environment: Mapping[str, str] = os.environ) -> Slots:
    """The slots as the release fills them. Raises BuildStopped for a profile without an identity."""
    slots = Slots(*(environment.get(name, "").strip() for name in (IDENTITY, PROFILE, KEYCHAIN)))
    if slots.profile and not slots.identity:
        raise BuildStopped(f"{PROFILE} is set, but {IDENTITY} is not: Apple notarises only what is signed.")
    return slots


def build_macos(product: Product) -> list[str]:
    """Make `dist/daylit-desktop-VERSION-macos-ARCHITECTURE.dmg`."""
    if platform.system() != "Darwin":
        raise NotHere(
            "The app for macOS is built on macOS, for the program in it runs only there: "
            ".github/workflows/release.yml does it. What can be checked here is in "
            "tests/packaging/test_macos.py."
        )
    slots = read_slots()
    app = DIST / f"{product.display_name}.app"
    lines = ensure_bundle(product)
    shutil.copytree(BUNDLE / "licences", app / "Contents" / "Resources" / "licences", dirs_exist_ok=True)
    image = DIST / image_name(product.version, platform.machine())
    stage = stage_image(BUILD / "image")
    for command in (*commands_for_app(app, slots), *commands_for_image(product, stage, image, slots)):
        run(command)
    return [*lines, f"dist/{image.name}: {image.stat().st_size / 1e6:.0f} MB", *slots.remarks]


def image_name(version: str, machine: str) -> str:
    """The name of the disk image for the processors that `platform.machine` names."""
    return f"{NAME}-{version}-macos-{machine}.dmg"


# -- the app -----------------------------------------------------------------------------------------


def app_options(product: Product, parts: Path) -> dict[str, Any]:
    """What PyInstaller's BUNDLE is given; `daylit.spec` calls this on macOS."""
    icon = parts / "daylit.icns"
    run(icon_command(write_iconset(parts / "daylit.iconset"), icon))
    return {
        "name": f"{product.display_name}.app",
        "icon": str(icon),
        "bundle_identifier": product.app_id,
        "version": product.version,
        "info_plist": info_plist(product),
    }


def info_plist(product: Product) -> dict[str, Any]:
    """The facts that macOS reads."""
    facts = {
        "NAME": NAME,
        "DISPLAY_NAME": product.display_name,
        "APP_ID": product.app_id,
        "VERSION": product.version,
        "NUMBERS": ".".join(product.windows_version.split(".")[:3]),
        "PUBLISHER": product.publisher,
    }
    text = fill("macos/Info.plist", {name: escape(fact) for name, fact in facts.items()})
    read: dict[str, Any] = plistlib.loads(text.encode("utf-8"))
    return read


def icon_command(iconset: Path, icon: Path) -> Command:
    """Make one icon of the drawn sizes."""
    return ["iconutil", "--convert", "icns", str(iconset), "--output", str(icon)]


# -- signing -----------------------------------------------------------------------------------------


def signing_order(app: Path) -> list[Path]:
    """Libraries before what holds them, the app last: a signature vouches for what is inside."""
    inner = [path for path in app.rglob("*") if not path.is_symlink() and _is_signed_by_itself(path)]
    return [*sorted(inner, key=lambda path: (-len(path.parts), path.is_dir(), str(path))), app]


def _is_signed_by_itself(path: Path) -> bool:
    if path.is_dir():
        return path.suffix == ".framework"
    with path.open("rb") as stream:
        return stream.read(4) in MACH_O


def sign_command(path: Path, identity: str) -> Command:
    """Sign one file or bundle; without an identity ad hoc, which the processor wants and nobody trusts."""
    command = ["codesign", "--force", "--sign", identity or AD_HOC]
    if identity:
        command += ["--options", "runtime", "--timestamp"]
        if path.suffix == ".app" or path.parent.name == "MacOS":
            command += ["--entitlements", str(ENTITLEMENTS)]
    return [*command, str(path)]


def commands_for_app(app: Path, slots: Slots) -> list[Command]:
    """Sign everything, then look at it."""
    signing = [sign_command(path, slots.identity) for path in signing_order(app)]
    return [*signing, ["codesign", "--verify", "--deep", "--strict", str(app)]]


# -- the disk image ----------------------------------------------------------------------------------


def stage_image(stage: Path) -> Path:
    """The folder that the person sees, with the place to drag the app to; the app comes in later."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    (stage / "Applications").symlink_to("/Applications")
    return stage


def commands_for_image(product: Product, stage: Path, image: Path, slots: Slots) -> list[Command]:
    """Pack, sign, have Apple look at it, and fasten their answer to it, so that it can be checked offline."""
    app = f"{product.display_name}.app"
    volume = f"{product.display_name} {product.version}"
    copy = ["ditto", str(image.parent / app), str(stage / app)]
    pack = ["hdiutil", "create", "-ov", "-format", "UDZO", "-fs", "HFS+", "-volname", volume]
    commands: list[Command] = [copy, [*pack, "-srcfolder", str(stage), str(image)]]
    commands.append(["hdiutil", "verify", str(image)])
    if slots.identity:
        commands.append(["codesign", "--sign", slots.identity, "--timestamp", str(image)])
    if slots.profile:
        commands += notarise_commands(image, slots)
    return commands


def notarise_commands(image: Path, slots: Slots) -> Sequence[Command]:
    """Ask Apple and wait, fasten the answer, and look at it as Gatekeeper does."""
    account = ["--keychain-profile", slots.profile]
    account += ["--keychain", slots.keychain] if slots.keychain else []
    return (
        ["xcrun", "notarytool", "submit", str(image), *account, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
        ["xcrun", "stapler", "validate", str(image)],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(image)],
    )
