"""Builds of Microsoft Entra Connect and of the agent, versions of Windows Server and .NET, deadlines."""

from collections.abc import Iterator
from typing import Any

from macros.reference.shared import filled, show, told
from macros.render import Renderer

_BUILDS = "connect_builds"


def connect_builds(renderer: Renderer) -> str:
    """Return every build of Microsoft Entra Connect, the newest first."""
    return _builds(renderer, _BUILDS, "build", "connect")


def agent_builds(renderer: Renderer) -> str:
    """Return every build of the provisioning agent, the newest first."""
    return _builds(renderer, "agent_builds", "agent", "agent")


def _builds(renderer: Renderer, table: str, prefix: str, notes: str) -> str:
    known = filled(renderer, "build_notes")[notes]
    rows = [
        {
            "id": f"{prefix}-{one['version'].replace('.', '-')}",
            "version": one["version"],
            "released": one["released"],
            "ends": one.get("support_ends"),
            "status": one.get("status", ""),
            "note": told(known.get(one["version"]), renderer.locale),
        }
        for one in filled(renderer, table)["builds"]
    ]
    return show(renderer, "builds", table, rows=rows)


def deadlines(renderer: Renderer) -> str:
    """Return the days from which Microsoft demands a newer build, the latest first."""
    rows = sorted(_deadlines(filled(renderer, _BUILDS)), key=lambda one: one["date"], reverse=True)
    return show(renderer, "deadlines", _BUILDS, rows=rows)


def _deadlines(table: dict[str, Any]) -> Iterator[dict[str, str]]:
    for name in ("next_minimum", "hard_minimum", "earlier_minimum"):
        yield {"name": name, "date": table[name]["date"], "version": table[name]["version"]}
    for name, date in table["generation_1"].items():
        yield {"name": f"generation_{name}", "date": date, "version": ""}


def windows_server(renderer: Renderer) -> str:
    """Return the versions of Windows Server with the end of their support and what they are enough for."""
    table = filled(renderer, "windows_server")
    rows = [
        {
            "id": f"windows-{key.lower()}",
            "name": one["name"],
            "ends": one["end_of_support"],
            "paid": one["paid_updates_end"],
            "enough": int(key[:4]) >= int(table["minimum"]["year"]) and "R2" not in key,
            "recommended": key in table["connect"]["recommended"]["years"],
        }
        for key, one in table["versions"].items()
    ]
    return show(renderer, "windows_server", "windows_server", rows=rows)


def dotnet(renderer: Renderer) -> str:
    """Return the numbers by which Windows records .NET Framework, and what Microsoft's pages ask for."""
    table = filled(renderer, "dotnet_releases")
    asked: dict[str, list[str]] = {}
    for name, one in table["asked"].items():
        asked.setdefault(one["version"], []).append(name)
    rows = [one | {"asked": asked.get(one["version"], [])} for one in table["releases"]]
    return show(renderer, "dotnet", "dotnet_releases", rows=rows, key=table["key"])
