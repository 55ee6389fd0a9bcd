"""The fine-grained password policy that applies to one user, if any does."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.record import Record
from checks.engine.records import records
from checks.engine.text import clean, lines, output_lines, shorten
from checks.engine.time_span import time_span

INPUT = Input(
    kind="paste",
    command="Get-ADUserResultantPasswordPolicy user01",
    runs_on="domain",
    signs=("msDS-PasswordSettings", "Password Settings Container", "Precedence"),
)

_COMMAND = "Get-ADUserResultantPasswordPolicy"
_AGE = "MinPasswordAge"
#: What the output on the domain's own policy lacks.
_FINE_GRAINED = ("Precedence", "AppliesTo")
_CONTAINER = "cn=password settings container"


@dataclass(frozen=True)
class UserPolicy:
    """A fine-grained policy; the age is ``None`` where the text does not tell it."""

    name: str
    minimum_age: timedelta | None

    def __str__(self) -> str:
        age = "?" if self.minimum_age is None else f"{self.minimum_age / timedelta(days=1):g} d"
        return f"{self.name or '?'}: {age}"


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the ``UserPolicy`` that the text shows.

    Raises ``Problem``: ``no_output`` where the command printed nothing, ``domain_policy`` for the
    policy of the domain, ``several_policies``, ``not_recognised``, ``unreadable_span``, ``cut_off``.
    """
    policies = [one for one in records(text) if one.has(_AGE) or _is_fine_grained(one)]
    found = [one for one in policies if _is_fine_grained(one)]
    names = list(dict.fromkeys(one.get("Name") for one in found))
    if len(names) > 1:
        raise Problem("several_policies", (found[0].first_line, found[-1].last_line), policies=names)
    if found:
        return [_observe(one) for one in found]
    if policies:
        first, *_ = policies
        raise Problem("domain_policy", (first.first_line, first.last_line))
    typed = any(line.command and _COMMAND.lower() in line.text.lower() for line in lines(text))
    if typed and not output_lines(text):
        raise Problem("no_output")
    raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))


def _is_fine_grained(record: Record) -> bool:
    name = record.fields.get("distinguishedname", "").lower()
    return any(record.has(field) for field in _FINE_GRAINED) or _CONTAINER in name


def _observe(record: Record) -> Observation:
    policy = UserPolicy(record.get("Name"), time_span(record, _AGE))
    return record.observe(policy, "Name", "Precedence", _AGE)
