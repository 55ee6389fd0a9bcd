"""Service plans and licences that allow password writeback, and those that only look like it."""

from macros.reference.shared import filled, show
from macros.render import Renderer

_TABLE = "writeback_licences"


def licences(renderer: Renderer, part: str) -> str:
    """Return the licences of one group of the table, such as ``with_p1`` or ``without``."""
    return show(renderer, "licences", rows=filled(renderer, _TABLE)[part])


def plans(renderer: Renderer) -> str:
    """Return the two service plans that decide, and the names that are mistaken for them."""
    table = filled(renderer, _TABLE)
    rows = [{**one, "allows": True} for one in table["plans"].values()]
    rows += [{**one, "allows": False} for one in table["look_alike_plans"]]
    return show(renderer, "plans", rows=rows)
