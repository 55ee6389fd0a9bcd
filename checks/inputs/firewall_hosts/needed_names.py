"""Tell whether a text names hosts that writeback needs, or wildcards that cover them."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.tables import once_per_table

#: For whom a list is that names one of the two.
_FOR_CONNECT = re.compile(r"\baad ?c(?:onnect)?\b|entra[ -]?connect|\bad ?connect\b|\badsync\b")


def names_ours(small: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a text in small letters names hosts of writeback."""
    table = facts["writeback_hosts"]
    if any(map(small.__contains__, _known(table))):
        return True
    wider = [[end in small and bool(name.search(small)) for end, name in names] for names in _wider(table)]
    return any(map(all, wider)) or (any(map(any, wider)) and bool(_FOR_CONNECT.search(small)))


@once_per_table
def _wider(table: Mapping[str, Any]) -> tuple[tuple[tuple[str, re.Pattern[str]], ...], ...]:
    """Return for each cloud the wildcards that cover all of its hosts and many others, and their patterns."""
    families = [cloud["families"].values() for cloud in table["clouds"].values() if "families" in cloud]
    wider = [[one["domain"].partition(".")[2] for one in own] for own in families]
    return tuple(
        tuple((one, re.compile(rf"(?<![\w-])\.{re.escape(one)}(?![\w-])")) for one in own) for own in wider
    )


@once_per_table
def _known(table: Mapping[str, Any]) -> tuple[str, ...]:
    """Return how names of hosts that writeback needs end, or are wrongly said to end."""
    families = [one for cloud in table["clouds"].values() for one in cloud.get("families", {}).values()]
    return (*(one["domain"] for one in families), table["wrong_hosts"]["article"])
