"""The fine-grained password policy that applies to one user, if any does."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, lowered, output_lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.engine.values.time_span import AGE_IN_SENTENCES, directory_span, spans_asked_for, time_span
from checks.inputs.resultant_policy.policy import UserPolicy
from checks.inputs.resultant_policy.whose import asked_for

INPUT = Input(
    kind="paste",
    command="Get-ADUserResultantPasswordPolicy user01",
    runs_on="domain",
    signs=(
        *("msDS-PasswordSettings", "Password Settings Container", "Precedence"),
        *("ADFineGrainedPasswordPolicySubject", "ADFineGrainedPasswordPolicy"),
    ),
    changed_by=(
        "Set-ADFineGrainedPasswordPolicy … MinPasswordAge",
        "New-ADFineGrainedPasswordPolicy",
        "Remove-ADFineGrainedPasswordPolicy",
        "Add-ADFineGrainedPasswordPolicySubject",
        "Remove-ADFineGrainedPasswordPolicySubject",
        *AGE_IN_SENTENCES,
    ),
)

_COMMAND = "Get-ADUserResultantPasswordPolicy"
#: Prints or makes the policies that there are; which of them counts for a user it does not tell.
_LISTING = "ADFineGrainedPasswordPolicy"
#: What PowerShell calls the age, and what the directory does.
_AGES = ("MinPasswordAge", "msDS-MinimumPasswordAge")
#: What the output on the domain's own policy lacks.
_FINE_GRAINED = ("Precedence", "AppliesTo")
_NAMES = {"name", "distinguishedname"}
_RULES = (*_AGES, "MaxPasswordAge", "MinPasswordLength", "PasswordHistoryCount", "ComplexityEnabled")
_CONTAINER = "cn=password settings container"
#: A user's attribute, and the name of a policy all alone, as ``dsget user -effectivepso`` prints it.
_RESULTANT = "msDS-ResultantPSO"
#: One of these stands where a text tells where a policy comes from.
_TELLING = (_LISTING.lower(), _COMMAND.lower(), _RESULTANT.lower(), "effectivepso")
_NAMED = re.compile(rf"\s*\"?CN=([^,\"]{{1,200}}),{_CONTAINER},[^\"]{{1,1000}}\"?", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the ``UserPolicy`` that the text shows.

    Raises ``Problem``: ``no_output`` where the command printed nothing, ``domain_policy`` for the
    policy of the domain, ``several_policies``, ``not_of_the_user``, ``not_recognised``, ``unreadable_span``,
    ``cut_off``.
    """
    printed = records(text)
    policies = [one for one in printed if any(map(one.has, _AGES)) or _is_fine_grained(one)]
    found = [one for one in policies if _is_fine_grained(one)]
    of_user = _not_listed(text, found)
    found = of_user or found
    names = list(dict.fromkeys(one.get("Name") for one in found))
    if len(names) > 1:
        raise Problem("several_policies", (found[0].first_line, found[-1].last_line), policies=names)
    if found and (not of_user or any(one.fields.get("appliesto") == "{}" for one in found)):
        raise Problem(
            "not_of_the_user", (found[0].first_line, found[-1].last_line), policy="".join(names) or "?"
        )
    if found:
        return _of_users(text, [_observe(one) for one in found])
    if asked := spans_asked_for(text, _COMMAND):
        told = [one.observe(UserPolicy("", age), "TotalDays", "Ticks") for one, age in asked]
        return _of_users(text, told)
    if named := [*filter(None, map(_from_user, printed)), *filter(None, map(_from_line, lines(text)))]:
        return named
    if policies:
        first, *_ = policies
        raise Problem("domain_policy", (first.first_line, first.last_line))
    typed = any(line.command and _COMMAND.lower() in line.text.lower() for line in lines(text))
    if typed and not output_lines(text):
        raise Problem("no_output")
    raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` tells where a policy comes from: by its command, or as that of an account.

    Which of the policies that there are counts for a user, the policy itself does not tell.
    """
    return any(map(lowered(text).__contains__, _TELLING))


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether the line above a policy names the command that tells which one counts for a user."""
    title = next((line.text.lower() for line in lines(text) if line.text.strip()), "")
    is_named = _COMMAND.lower() in title and _LISTING.lower() not in title
    return is_named and any(map(_is_fine_grained, records(text)))


def _of_users(text: str, found: list[Observation]) -> list[Observation]:
    """Return the policies with those for whom the commands above asked, where each of them tells it."""
    typed = [line for line in lines(text) if line.command]
    users = dict.fromkeys(asked_for(last_above(typed, one.first_line)) for one in found)
    told = () if "" in users else tuple(users)
    return [replace(one, value=replace(one.value, users=told)) for one in found]


def _not_listed(text: str, found: list[Record]) -> list[Record]:
    """Return those policies that are not below the command of the list: nothing, or that of a user."""
    typed = [
        (line.number, _LISTING.lower() in line.text.lower())
        for line in lines(text)
        if any(one.lower() in line.text.lower() for one in (_LISTING, _COMMAND))
    ]
    numbers = [number for number, _ in typed]
    above = [(one, bisect_left(numbers, one.first_line)) for one in found]
    return [one for one, count in above if not (count and typed[count - 1][1])]


def _is_fine_grained(record: Record) -> bool:
    """Tell whether a record is of such a policy: rules of networks have a precedence, too."""
    name = record.fields.get("distinguishedname") or record.fields.get("dn", "")
    if _CONTAINER in name.lower():
        return True
    is_bare = record.fields.keys() <= {*_NAMES, *(one.lower() for one in _FINE_GRAINED)}
    has_rules = any(record.has(one) for one in _RULES)
    return any(record.has(one) for one in _FINE_GRAINED) and (is_bare or has_rules)


def _observe(record: Record) -> Observation:
    name = next((one for one in _AGES if record.has(one)), "")
    read = time_span if name == _AGES[0] else directory_span
    policy = UserPolicy(record.get("Name"), read(record, name) if name else None)
    return record.observe(policy, "Name", "Precedence", *_AGES)


def _from_user(record: Record) -> Observation | None:
    """Return the policy that an account names as its own."""
    named = _NAMED.fullmatch(record.fields.get(_RESULTANT.lower(), ""))
    return record.observe(UserPolicy(named[1], None), _RESULTANT) if named else None


def _from_line(line: Line) -> Observation | None:
    named = None if line.command else _NAMED.fullmatch(line.text)
    return (
        Observation(UserPolicy(named[1], None), line.number, line.number, line.text.strip())
        if named
        else None
    )
