"""The app for macOS: what can be told of it without macOS."""

import plistlib
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from builders import macos
from builders.icons import MAC_SIZES, write_iconset
from builders.product import Product, read_product
from builders.tools import BuildStopped

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links of files need a privilege there")
IDENTITY = "Developer ID Application: Nobody (ABCDE12345)"
MACH_O = b"\xcf\xfa\xed\xfe and the rest"


@pytest.fixture
def product() -> Product:
    return read_product()


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """The shape of what PyInstaller makes."""
    folder = tmp_path / "Daylit.app"
    contents = folder / "Contents"
    for name in (
        *("MacOS/daylit-desktop", "Frameworks/libssl.3.dylib", "Frameworks/PySide6/QtGui.abi3.so"),
        "Frameworks/QtCore.framework/Versions/A/QtCore",
    ):
        file = contents / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(MACH_O)
    (contents / "Resources").mkdir()
    (contents / "Resources" / "daylit.qss").write_text("no program")
    (contents / "Resources" / "libssl.3.dylib").symlink_to(contents / "Frameworks" / "libssl.3.dylib")
    return folder


# -- what macOS reads --------------------------------------------------------------------------------


def test_macos_is_told_what_it_needs(product: Product) -> None:
    facts = macos.info_plist(product)
    assert facts["CFBundleIdentifier"] == product.app_id
    assert facts["CFBundleShortVersionString"] == product.version
    assert re.fullmatch(r"\d+\.\d+\.\d+", facts["CFBundleVersion"])
    assert facts["LSMinimumSystemVersion"] == "13.0"
    assert facts["NSHighResolutionCapable"] is True
    assert facts["LSApplicationCategoryType"] == "public.app-category.business"
    assert facts["NSAppTransportSecurity"] == {"NSAllowsArbitraryLoads": False}
    schemes = [kind["CFBundleURLSchemes"] for kind in facts["CFBundleURLTypes"]]
    assert schemes == [["daylit-desktop"], ["tel"]]
    assert not [name for name in facts if name.endswith("UsageDescription")], "nothing is asked for"
    assert "LSBackgroundOnly" not in facts


def test_a_fact_may_hold_a_sign_of_xml(product: Product) -> None:
    from dataclasses import replace

    facts = macos.info_plist(replace(product, publisher="Łoś & <Sons>"))
    assert facts["NSHumanReadableCopyright"] == "Łoś & <Sons>, Apache-2.0"


def test_only_one_door_of_the_hardened_runtime_is_open_and_says_why() -> None:
    text = macos.ENTITLEMENTS.read_text(encoding="utf-8")
    assert plistlib.loads(text.encode()) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert re.search(r"<!--[^>]+-->\s*<key>", text), "the reason stands before it"


def test_the_icon_has_every_picture_that_iconutil_wants(tmp_path: Path) -> None:
    folder = write_iconset(tmp_path / "daylit.iconset")
    found = {file.name: QImageReader(str(file)).size() for file in folder.iterdir()}
    expected = {f"icon_{size}x{size}.png": QSize(size, size) for size in MAC_SIZES}
    expected |= {f"icon_{size}x{size}@2x.png": QSize(2 * size, 2 * size) for size in MAC_SIZES}
    assert found == expected
    command = macos.icon_command(folder, tmp_path / "daylit.icns")
    assert command[:3] == ["iconutil", "--convert", "icns"]


# -- signing -----------------------------------------------------------------------------------------


def test_what_is_inside_is_signed_before_what_holds_it(app: Path) -> None:
    order = macos.signing_order(app)
    assert order[-1] == app
    for number, path in enumerate(order):
        assert not any(path in later.parents for later in order[number + 1 :]), path
    names = [path.relative_to(app).as_posix() for path in order[:-1]]
    assert sorted(names) == [
        "Contents/Frameworks/PySide6/QtGui.abi3.so",
        "Contents/Frameworks/QtCore.framework",
        "Contents/Frameworks/QtCore.framework/Versions/A/QtCore",
        "Contents/Frameworks/libssl.3.dylib",
        "Contents/MacOS/daylit-desktop",
    ]


def test_with_an_identity_everything_is_hardened_and_only_programs_are_entitled(app: Path) -> None:
    *signing, verifying = macos.commands_for_app(app, macos.Slots(IDENTITY, ""))
    assert verifying == ["codesign", "--verify", "--deep", "--strict", str(app)]
    for command in signing:
        assert command[:4] == ["codesign", "--force", "--sign", IDENTITY]
        assert command[4:7] == ["--options", "runtime", "--timestamp"]
        program = command[-1] == str(app) or "/MacOS/" in command[-1]
        assert ("--entitlements" in command) is program
        assert "--deep" not in command, "it would sign in no order and entitle libraries"


def test_without_an_identity_it_is_signed_ad_hoc_and_says_so(app: Path) -> None:
    slots = macos.read_slots({})
    for command in macos.commands_for_app(app, slots)[:-1]:
        assert command[2:4] == ["--sign", "-"]
        assert "runtime" not in command, "without a team, the hardened runtime would refuse its own libraries"
    assert any("ad hoc" in remark for remark in slots.remarks)


def test_only_what_is_signed_is_notarised() -> None:
    with pytest.raises(BuildStopped, match=macos.IDENTITY):
        macos.read_slots({macos.PROFILE: "release"})
    assert macos.read_slots({macos.IDENTITY: IDENTITY, macos.PROFILE: "release"}).remarks == []
    assert "not notarised" in macos.read_slots({macos.IDENTITY: IDENTITY}).remarks[0]


# -- the disk image ----------------------------------------------------------------------------------


def programs(commands: list[list[str]]) -> list[str]:
    return [" ".join(command[:3]) if command[0] == "xcrun" else command[0] for command in commands]


def test_the_image_is_packed_signed_notarised_and_stapled_in_this_order(
    product: Product, tmp_path: Path
) -> None:
    stage = macos.stage_image(tmp_path / "image")
    assert (stage / "Applications").readlink() == Path("/Applications")
    image = tmp_path / macos.image_name(product.version, "arm64")
    assert image.name == f"daylit-desktop-{product.version}-macos-arm64.dmg"
    commands = macos.commands_for_image(product, stage, image, macos.Slots(IDENTITY, "release"))
    assert programs(commands) == [
        *("ditto", "hdiutil", "hdiutil", "codesign"),
        *("xcrun notarytool submit", "xcrun stapler staple", "xcrun stapler validate", "spctl"),
    ]
    submit = next(command for command in commands if "submit" in command)
    assert "--wait" in submit
    assert submit[submit.index("--keychain-profile") + 1] == "release"


def test_without_slots_nobody_is_asked(product: Product, tmp_path: Path) -> None:
    commands = macos.commands_for_image(product, tmp_path, tmp_path / "x.dmg", macos.read_slots({}))
    assert programs(commands) == ["ditto", "hdiutil", "hdiutil"]


@pytest.mark.skipif(sys.platform == "darwin", reason="here it is built")
def test_elsewhere_it_says_where_it_is_built(product: Product) -> None:
    with pytest.raises(BuildStopped, match="built on macOS"):
        macos.build_macos(product)
