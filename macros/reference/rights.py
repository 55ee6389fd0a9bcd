"""Rights of the connector account, flags of an account, and which ways of setting a password write back."""

from macros.reference.shared import filled, show
from macros.render import Renderer


def writeback_rights(renderer: Renderer) -> str:
    """Return the rights that the connector account needs, with the ids by which Windows knows them."""
    table = filled(renderer, "connector_rights")
    rows = [{"id": f"right-{name.replace('_', '-')}", **one} for name, one in table["rights"].items()]
    return show(renderer, "rights", "connector_rights", rows=rows)


def account_flags(renderer: Renderer) -> str:
    """Return the flags of an account that concern a new password, with the event that tells of them."""
    table = filled(renderer, "account_flags")
    rows = [
        {"id": f"flag-{name.replace('_', '-')}", "key": name, **one, "event": table["events"].get(name)}
        for name, one in table["flags"].items()
    ]
    return show(renderer, "account_flags", "account_flags", rows=rows)


def reset_tools(renderer: Renderer) -> str:
    """Return the calls and the pages that set a password, and whether they write it back."""
    table = filled(renderer, "reset_tools")
    rows = [
        {
            "id": f"call-{name.replace('_', '-')}",
            "name": one.get("http", ""),
            "also": [one["cmdlet"]] if "cmdlet" in one else one.get("cmdlets", []),
            "writes_back": one["writes_back"] == "true",
        }
        for name, one in table["calls"].items()
    ]
    places = {**table["reset_pages"], **table["admin_centers"]}
    rows += [
        {
            "id": f"place-{name.replace('_', '-')}",
            "name": one["host"],
            "also": [one["short"]] if "short" in one else [],
            "writes_back": one["writes_back"] == "true",
        }
        for name, one in places.items()
    ]
    return show(renderer, "reset_tools", "reset_tools", rows=rows)
