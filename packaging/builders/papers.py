"""The targets of the papers that go with a build: licences, bill of materials."""

from builders.bundle import BUNDLE, build_bundle
from builders.licences import collect_licences
from builders.product import DIST, ROOT, Product
from builders.sbom import write_sbom

LICENCES = DIST / "licences"


def build_licences(product: Product) -> list[str]:
    """`dist/licences`: the licences of what the bundle contains; the bundle is built when there is none."""
    lines = [] if BUNDLE.exists() else build_bundle(product)
    return [*lines, *collect_licences(LICENCES, BUNDLE, product)]


def build_sbom(product: Product) -> list[str]:
    """The bill of materials of the bundle, which is built when there is none."""
    lines = [] if BUNDLE.exists() else build_bundle(product)
    file = write_sbom(BUNDLE, product)
    return [*lines, f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e3:.0f} kB"]
