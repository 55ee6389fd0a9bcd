"""Where the facts come from: every source with its date, and which tables rest on it."""

from macros.reference.shared import show
from macros.render import Renderer


def sources(renderer: Renderer, part: str) -> str:
    """Return the sources of one kind: ``microsoft``, ``third_party`` or ``historical``."""
    table = renderer.catalogue.facts["sources"]
    rows = [
        {"url": "", **one, "id": f"source-{key.replace('_', '-')}"}
        for key, one in table["sources"].items()
        if one["kind"] == part
    ]
    return show(renderer, "sources", rows=rows, compared=table["compared"])
