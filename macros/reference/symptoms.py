"""Events, codes and reasons, each with what it means, its causes in order and the cure."""

from collections.abc import Mapping
from typing import Any

from macros.reference.shared import filled, show, told
from macros.render import Renderer

_CAUSES = "failure_causes"


def events(renderer: Renderer, part: str) -> str:
    """Return the events of one program: ``writeback``, ``engine``, ``hash_sync`` or ``others``."""
    rows = [
        _row(renderer, f"event-{_anchor(number)}", number, entry)
        | {"name": entry["name"], "level": entry["level"], "texts": _texts(renderer, entry)}
        | {"where": f"{entry['program']} ({entry['log']})" if part == "others" else ""}
        for number, entry in filled(renderer, "events")[part].items()
    ]
    return show(renderer, "symptoms", first="event", rows=rows)


def sspr_codes(renderer: Renderer) -> str:
    """Return the numbered codes of the reset page."""
    rows = [
        _row(renderer, f"sspr-{code.removeprefix('SSPR_')}", code, entry) | {"name": entry["constant"]}
        for code, entry in filled(renderer, "sspr_codes")["codes"].items()
    ]
    return show(renderer, "symptoms", first="code", rows=rows)


def messages(renderer: Renderer) -> str:
    """Return the messages of the reset page and of the wizard that have no number."""
    rows = [
        _row(renderer, f"message-{_anchor(name)}", "", entry) | {"phrases": entry["phrases"]}
        for name, entry in filled(renderer, "sspr_codes")["messages"].items()
    ]
    return show(renderer, "symptoms", first="message", rows=rows)


def missing(renderer: Renderer) -> str:
    """Return what is missing on a screen, and what that tells."""
    rows = [
        _row(renderer, f"missing-{_anchor(name)}", entry["shown"], entry) | {"label": True}
        for name, entry in filled(renderer, "sspr_codes")["missing"].items()
    ]
    return show(renderer, "symptoms", first="missing", rows=rows)


def hresults(renderer: Renderer) -> str:
    """Return the result codes, with their other spellings."""
    table = filled(renderer, "hresults")
    also = {right: wrong for wrong, right in table["spellings"].items()}
    rows = [
        _row(renderer, f"hr-{code}", f"0x{code}", entry) | {"also": also.get(code, "")}
        for code, entry in table["codes"].items()
    ]
    return show(renderer, "symptoms", first="code", rows=rows)


def audit_reasons(renderer: Renderer) -> str:
    """Return the reasons of the audit log and of failed sign-ins."""
    table = filled(renderer, "audit_reasons")
    rows = [
        _row(renderer, f"reason-{_anchor(reason)}", reason, entry) | {"name": entry.get("code", "")}
        for reason, entry in table["reasons"].items()
    ]
    return show(renderer, "symptoms", first="reason", rows=rows)


def _anchor(name: str) -> str:
    return name.lower().replace("_", "-").replace("…", "-")


def _row(renderer: Renderer, anchor: str, key: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row: its anchor and key, what it means, and what its cause says."""
    return {
        "id": anchor,
        "key": key,
        "name": "",
        "level": "",
        "means": told(entry["means"], renderer.locale),
        "cure": told(entry.get("cure"), renderer.locale),
        "also": "",
        "where": "",
        "phrases": (),
        "texts": (),
        "beware": told(entry.get("beware"), renderer.locale),
        "sure": entry.get("known_from", ""),
        "cause": _cause(renderer, entry.get("cause", "")),
    }


def _cause(renderer: Renderer, name: str) -> dict[str, Any] | None:
    if not name:
        return None
    cause = filled(renderer, _CAUSES)["causes"][name]
    return {
        "means": told(cause["means"], renderer.locale),
        "cure": told(cause["cure"], renderer.locale),
        "checks": [renderer.catalogue.checks[one] for one in cause.get("checks", ())],
    }


def _texts(renderer: Renderer, entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what the text of an event may add, and what that tells."""
    return [
        {"says": part["says"], "cause": _cause(renderer, part["cause"])}
        for part in entry.get("texts", {}).values()
    ]
