"""Where the facts come from: every source with its date, and which tables rest on it."""

from macros.reference.shared import filled, show, told
from macros.render import Renderer


def contradictions(renderer: Renderer) -> str:
    """Return what Microsoft's pages say differently, and which of them the checks follow."""
    rows = [
        {
            "id": f"contradiction-{name.replace('_', '-')}",
            "about": told(one["about"], renderer.locale),
            "sides": [
                {"said": told(side, renderer.locale), "source": renderer.source(side["source"])}
                for side in one["sides"]
            ],
            "follows": told(one["follows"], renderer.locale),
            "checks": [renderer.catalogue.checks[check] for check in one["checks"]],
        }
        for name, one in filled(renderer, "contradictions")["contradictions"].items()
    ]
    return show(
        renderer, "contradictions", rows=rows, day=renderer.catalogue.facts["contradictions"]["compared"]
    )


def sources(renderer: Renderer, part: str) -> str:
    """Return the sources of one kind: ``microsoft``, ``third_party`` or ``historical``."""
    table = renderer.catalogue.facts["sources"]
    rows = [
        {"url": "", **one, "id": f"source-{key.replace('_', '-')}"}
        for key, one in table["sources"].items()
        if one["kind"] == part
    ]
    return show(renderer, "sources", rows=rows, compared=table["compared"])
