"""The password policy of a domain, from PowerShell or from ``net accounts``."""

from collections.abc import Mapping
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.record import Record
from checks.engine.records import records
from checks.engine.text import clean, shorten
from checks.engine.time_span import time_span
from checks.inputs.password_policy.net_accounts import is_net_accounts, net_accounts
from checks.inputs.password_policy.policy import AGE, Policy, domain_of, is_fine_grained

INPUT = Input(
    kind="paste",
    many=True,
    command="Get-ADDefaultDomainPasswordPolicy",
    runs_on="domain",
    signs=("domainDNS", "Minimum password age (days)"),
)

#: Fields of a password policy; a record with none of them is of something else.
_FIELDS = (AGE, "MinPasswordLength", "PasswordHistoryCount", "ComplexityEnabled")
#: The rules of a domain are shown together, and without a name.
_ALL = (*_FIELDS, "MaxPasswordAge", "LockoutDuration", "LockoutThreshold")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``Policy`` for each domain; the subject is the domain, empty where it is not named.

    Raises ``Problem``: ``not_recognised``, ``fine_grained_policy``, ``local_rules``,
    ``role_not_known``, ``unreadable_days``, ``unreadable_span``, ``cut_off``.
    """
    policies = [one for one in records(text) if any(one.has(name) for name in _FIELDS)]
    found = [_observe(one) for one in policies if not is_fine_grained(one)] + net_accounts(text)
    if found:
        return found
    if policies:
        first, *_ = policies
        raise Problem("fine_grained_policy", (first.first_line, first.last_line))
    raise Problem("not_recognised", command=INPUT.command, found=shorten(clean(text)))


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is ``net accounts``, in whatever language, names a domain or has all rules."""
    printed = records(text) if AGE.lower() in text.lower() else ()
    found = [one for one in printed if one.has(AGE) and not is_fine_grained(one)]
    told = any(domain_of(one) or (all(map(one.has, _ALL)) and not one.has("Name")) for one in found)
    return told or is_net_accounts(text)


def _observe(record: Record) -> Observation:
    policy = Policy(domain_of(record), time_span(record, AGE))
    return record.observe(policy, "DistinguishedName", AGE, subject=policy.domain)
