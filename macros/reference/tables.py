"""Which table a page can show, by the name that its macro gives."""

from collections.abc import Callable

from macros.reference import builds, commands, endpoints, licences, rights, sources, symptoms
from macros.render import Renderer

#: Tables that are shown whole, and those of which a page shows one part at a time.
WHOLE: dict[str, Callable[[Renderer], str]] = {
    "sspr_codes": symptoms.sspr_codes,
    "messages": symptoms.messages,
    "hresults": symptoms.hresults,
    "audit_reasons": symptoms.audit_reasons,
    "ports": endpoints.ports,
    "missing": symptoms.missing,
    "contradictions": sources.contradictions,
    "retired_modules": commands.retired_modules,
    "procedure_commands": commands.procedure_commands,
    "writeback_rights": rights.writeback_rights,
    "account_flags": rights.account_flags,
    "reset_tools": rights.reset_tools,
    "deadlines": builds.deadlines,
    "connect_builds": builds.connect_builds,
    "agent_builds": builds.agent_builds,
    "windows_server": builds.windows_server,
    "dotnet": builds.dotnet,
    "operations": licences.operations,
    "plans": licences.plans,
}
IN_PARTS: dict[str, Callable[[Renderer, str], str]] = {
    "events": symptoms.events,
    "endpoints": endpoints.endpoints,
    "licences": licences.licences,
    "commands": commands.commands,
    "sources": sources.sources,
}


def table(renderer: Renderer, name: str, part: str) -> str:
    """Return a table, or a part of it, as HTML for the renderer's language and page."""
    if name in WHOLE and not part:
        return WHOLE[name](renderer)
    if name in IN_PARTS and part:
        return IN_PARTS[name](renderer, part)
    known = ", ".join([*WHOLE, *(f"{one} with a part" for one in IN_PARTS)])
    raise ValueError(f"there is no such table; known are {known}")
