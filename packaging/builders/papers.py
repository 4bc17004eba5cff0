"""The targets of the papers that go with a build: licences."""

from builders.bundle import BUNDLE, build_bundle
from builders.licences import collect_licences
from builders.product import DIST, Product

LICENCES = DIST / "licences"


def build_licences(product: Product) -> list[str]:
    """`dist/licences`: the licences of what the bundle contains; the bundle is built when there is none."""
    lines = [] if BUNDLE.exists() else build_bundle(product)
    return [*lines, *collect_licences(LICENCES, BUNDLE, product)]
