"""No device on the way cuts an idle connection before the server uses it again."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.text import clean, shorten

CHECK = Check(
    version=1,
    hop="network",
    severity="major",
    order=50,
    inputs=("idle_timeout",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "long_enough": "pass",
        "short_for_synchronization": "warn",
        "at_lower_bound": "warn",
        "below_article": "fail",
        "cuts_every_time": "fail",
    },
    facts=("idle_timeouts",),
    sources=("source_article", "writeback_2017", "connect_prerequisites", "connect_connectivity"),
    statements=("S25",),
)

#: The outcome of a time below each threshold, the shortest first.
_BELOW = (
    ("ping", "cuts_every_time"),
    ("article_lower", "below_article"),
    ("article_upper", "at_lower_bound"),
    ("synchronization", "short_for_synchronization"),
)


def evaluate(idle_timeout: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    limits = facts["idle_timeouts"]
    seconds = idle_timeout.value
    code = next((code for name, code in _BELOW if seconds < int(limits[name]["seconds"])), "long_enough")
    return verdict(code, idle_timeout, entered=shorten(clean(idle_timeout.text)), seconds=seconds)
