"""Service plans and licences that allow password writeback, and those that only look like it."""

from macros.reference.shared import filled, show, told
from macros.render import Renderer

_TABLE = "writeback_licences"


def licences(renderer: Renderer, part: str) -> str:
    """Return the licences of one group of the table, such as ``with_p1`` or ``without``."""
    return show(renderer, "licences", rows=filled(renderer, _TABLE)[part])


def operations(renderer: Renderer) -> str:
    """Return what the editions let users do."""
    table = filled(renderer, _TABLE)
    rows = [
        {**one, "id": f"operation-{name.replace('_', '-')}", "says": told(one["says"], renderer.locale)}
        for name, one in table["operations"].items()
    ]
    return show(renderer, "operations", rows=rows, editions=table["editions"])


def plans(renderer: Renderer) -> str:
    """Return the two service plans that decide, and the names that are mistaken for them."""
    table = filled(renderer, _TABLE)
    rows = [{**one, "allows": True} for one in table["plans"].values()]
    rows += [{**one, "allows": False} for one in table["look_alike_plans"]]
    for one in rows:
        one["note"] = told(one.get("note"), renderer.locale)
    return show(renderer, "plans", rows=rows)
