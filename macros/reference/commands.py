"""Every command that an input asks for: what it reads, where it runs, how its output looks."""

from typing import Any

from checks.engine.catalogue import InputEntry
from checks.loader import ROOT, examples
from macros.reference.shared import filled, show, told
from macros.render import Renderer


def commands(renderer: Renderer, part: str) -> str:
    """Return the commands that run in one place: ``server``, ``domain`` or ``tenant``."""
    inputs = renderer.catalogue.inputs.values()
    rows = [_row(renderer, one) for one in inputs if one.meta.command and one.meta.runs_on == part]
    return show(renderer, "commands", rows=rows, place=part)


def procedure_commands(renderer: Renderer) -> str:
    """Return the commands of the guide's procedures, and whether they change anything."""
    rows = [
        {"id": f"procedure-{name.replace('_', '-')}", **one, "text": one["text"].strip("\n")}
        for name, one in filled(renderer, "procedure_commands")["commands"].items()
    ]
    return show(renderer, "procedure_commands", "procedure_commands", rows=rows)


def retired_modules(renderer: Renderer) -> str:
    """Return the PowerShell modules that no longer work, and what took their place."""
    rows = [
        {"id": f"module-{one['name'].lower()}", **one, "note": told(one["note"], renderer.locale)}
        for one in filled(renderer, "retired_modules")["modules"]
    ]
    return show(renderer, "retired_modules", "retired_modules", rows=rows)


def _row(renderer: Renderer, entry: InputEntry) -> dict[str, Any]:
    return {
        "id": f"command-{entry.name.replace('_', '-')}",
        "label": entry.text[renderer.locale]["label"],
        "how": entry.text[renderer.locale].get("how", ""),
        "command": entry.meta.command,
        "sample": sample(entry.name),
        "checks": [one for one in renderer.catalogue.checks.values() if _reads(one.meta, entry.name)],
    }


def _reads(check: Any, name: str) -> bool:
    return name in check.reads


def sample(name: str) -> str:
    """Return the first example of an input that is a whole output, without its prompt; it is invented."""
    known = examples(ROOT / "inputs" / name)
    whole = [one["text"] for one in known.values() if "values" in one and one["text"].strip().count("\n")]
    shown = known["command_as_shown"]["text"] if "command_as_shown" in known else next(iter(whole), "")
    lines = shown.strip("\n").splitlines()
    return "\n".join(line for line in lines if not line.startswith(("PS ", ">>"))).strip("\n")
