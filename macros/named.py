"""Find in the catalogue what a page calls by its name."""

from typing import Any

from checks.engine.catalogue import Catalogue


def event_id(table: dict[str, Any], name: str) -> str:
    """Return the id of the one event with that name; ``KeyError`` where it is not exactly one."""
    found: list[str] = []
    for program in table["programs"]:
        found += [number for number, one in table[program].items() if one["name"] == name]
    if len(found) != 1:
        raise KeyError(f"{len(found)} events in checks/facts/events.yml have the name {name!r}")
    return found[0]


def check_markdown(catalogue: Catalogue, check_id: str, locale: str) -> str:
    """Return a link to a check whose words are its title, so that the build proves where it leads."""
    if check_id not in catalogue.checks:
        raise KeyError(f"proof({check_id!r}): there is no such check")
    one = catalogue.checks[check_id]
    return f"[{one.text[locale]['title']}]({one.section}.md#{check_id.replace('_', '-')})"
