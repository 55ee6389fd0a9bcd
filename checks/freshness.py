"""How old the comparison of a fact table with its sources may become."""

from collections.abc import Mapping
from datetime import date
from typing import Any

#: A rule of this project: after so many days a table wants to be compared again.
REVIEW_AFTER_DAYS = 180


def overdue(facts: Mapping[str, Any], today: date) -> dict[str, int]:
    """Return the age in days of every fact table that wants to be compared again, the oldest first."""
    ages = {name: age_of(table, today) for name, table in facts.items()}
    late = {name: age for name, age in ages.items() if age > REVIEW_AFTER_DAYS}
    return dict(sorted(late.items(), key=lambda one: -one[1]))


def age_of(table: Mapping[str, Any], today: date) -> int:
    """Return how many days ago a fact table was last compared with its sources."""
    return (today - date.fromisoformat(table["compared"])).days
