"""Lay out the way of a password: lanes beside each other, steps below each other."""

from pathlib import Path
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.fact_references import event_id, resolve_facts

_TABLE = Path("checks/facts/writeback_sequence.yml")
#: Units of the drawing. Its width is about that of a telephone, so that its letters stay readable there.
_WIDTH, _HEAD, _STEP = 360, 44, 34


def drawn_steps(catalogue: Catalogue, locale: str) -> dict[str, Any]:
    """Return the table's name, size, lanes and steps with their places and texts in a language."""
    facts = catalogue.facts
    table = resolve_facts(_TABLE, facts["writeback_sequence"], facts, catalogue.words[locale])
    lanes = {
        name: {
            "x": round(_WIDTH * (index + 0.5) / len(table["lanes"])),
            "name": one["name"][locale],
            "label": one["label"][locale],
        }
        for index, (name, one) in enumerate(table["lanes"].items())
    }
    steps = [_step(one, lanes, locale, index, facts["events"]) for index, one in enumerate(table["steps"])]
    return {
        "table": _TABLE.stem,
        "lanes": lanes,
        "steps": steps,
        "width": _WIDTH,
        "height": _HEAD + _STEP * len(steps) + 8,
    }


def _step(one: dict[str, Any], lanes: dict[str, Any], locale: str, index: int, events: Any) -> dict[str, Any]:
    source, target = lanes[one["from"]], lanes[one["to"]]
    return {
        "y": _HEAD + _STEP * index + _STEP // 2 + 4,
        "from": source,
        "to": target,
        "text": one["text"][locale],
        "over": one["over"][locale] if one["over"] else "",
        "events": [event_id(events, name) for name in one["events"]],
        "logged": one["logged"][locale] if one["logged"] else "",
    }
