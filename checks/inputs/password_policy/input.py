"""The password policy of a domain, from PowerShell, from the directory or from ``net accounts``."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import clean, lines, lowered, shorten
from checks.engine.values.time_span import AGE_IN_SENTENCES, directory_span, spans_asked_for, time_span
from checks.inputs.password_policy.beside import with_longer
from checks.inputs.password_policy.group_policy import long_age_in, settings_in
from checks.inputs.password_policy.net_accounts import is_net_accounts, net_accounts
from checks.inputs.password_policy.over_network import rules_over_network
from checks.inputs.password_policy.policy import (
    AGES,
    OF_THE_DIRECTORY,
    Policy,
    age_in,
    domain_of,
    is_elsewhere,
    is_fine_grained,
)
from checks.inputs.password_policy.told import told_ages

INPUT = Input(
    kind="paste",
    many=True,
    command="Get-ADDefaultDomainPasswordPolicy",
    runs_on="domain",
    signs=("domainDNS", "Minimum password age (days)", "Get-SamPasswordPolicy", "Locked Account Duration"),
    changed_by=(
        "Set-ADDefaultDomainPasswordPolicy … MinPasswordAge",
        "net accounts … /minpwage",
        "net1 accounts … /minpwage",
        "net.exe accounts … /minpwage",
        "Set-ADObject … minPwdAge",
        "Set-ADDomain … minPwdAge",
        "secedit … /configure",
        "Import-GPO",
        "Restore-GPO",
        *AGE_IN_SENTENCES,
    ),
)

#: Fields of a password policy; a record with none of them is of something else.
_FIELDS = ("MinPasswordLength", "PasswordHistoryCount", "ComplexityEnabled")
#: The rules of a domain are shown together, and without a name.
_ALL = (*_FIELDS, "MaxPasswordAge", "LockoutDuration", "LockoutThreshold")
#: The same in the words of the directory.
_ATTRIBUTES = ("minPwdLength", "pwdHistoryLength")
_ALL_ATTRIBUTES = (*_ATTRIBUTES, "maxPwdAge", "lockoutThreshold", AGES[1])
_COMMAND = INPUT.command.lower()
#: What people write above the domain's rules, with the command or without it.
_OF_DOMAIN = spelled(
    rf"\b{_COMMAND}\b"
    r"|\b(?:ad|active directory|domain|domänen)(?:'s)?[ -](?:password )?polic(?:y|ies)\b"
    r"|\bpassword polic(?:y|ies) (?:of|in|for|from) (?:the |our )?(?:ad|active directory|domain)\b"
    r"|\bdomänen-?(?:kennwort|passwort)?-?richtlinie\b"
    r"|\b(?:kennwort|passwort)richtlinie (?:der|im|in der|unserer) (?:domäne|ad)\b"
    r"|\bpolitik\w (?:hesiel |hesel )?(?:v )?(?:ad|dom[ée]n\w+)\b|\bdom[ée]nov\w+ (?:politik|zásad)\w+"
    r"|\bzásad\w* (?:hesiel |hesel )?(?:v )?(?:ad|dom[ée]n\w+)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:fine[- ]grained|pso|resultant|azure|entra|cloud|local|lokal\w*)\b", re.IGNORECASE
)
#: A text without any of these holds no such rules.
_MARKS = tuple(one.lower() for one in (*AGES, *OF_THE_DIRECTORY, "MinPasswordLength"))


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``Policy`` for each domain; the subject is the domain, empty where it is not named.

    Raises ``Problem``: ``not_recognised``, ``fine_grained_policy``, ``local_rules``,
    ``role_not_known``, ``group_policy``, ``unreadable_days``, ``unreadable_span``, ``cut_off``.
    """
    policies = [one for one in records(text) if _is_policy(one)]
    found = [_observe(one) for one in policies if not is_fine_grained(one)] + net_accounts(text)
    found += rules_over_network(text)
    asked = spans_asked_for(text, INPUT.command)
    found += [one.observe(Policy("", age), "TotalDays", "Ticks") for one, age in asked]
    if found:
        return with_longer(found, filter(is_fine_grained, policies))
    if policies:
        first, *_ = policies
        raise Problem("fine_grained_policy", (first.first_line, first.last_line))
    if settings := settings_in(text):
        if long := long_age_in(text, settings):
            return long
        raise Problem("group_policy", (settings[0].number, settings[-1].number))
    if said := [*told_ages(Letter(lines(text)))]:
        return said
    raise Problem("not_recognised", command=INPUT.command, found=shorten(clean(text)))


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is ``net accounts``, in whatever language, names a domain or has all rules."""
    has_rules = any(map(lowered(text).__contains__, _MARKS))
    found = [one for one in (records(text) if has_rules else ()) if _is_policy(one)]
    told = any(is_fine_grained(one) or (age_in(one) and domain_of(one)) or _has_all(one) for one in found)
    is_named = bool(found) and _COMMAND in lowered(text)
    return told or is_named or is_net_accounts(text) or bool(settings_in(text))


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether the line above rules says that they are those of the domain, or names the command."""
    has_rules = any(map(lowered(text).__contains__, _MARKS))
    title = next((line.text for line in lines(text) if line.text.strip()), "") if has_rules else ""
    is_of_domain = _OF_DOMAIN.search(title) and not _OF_OTHERS.search(title)
    return bool(is_of_domain) and any(map(_is_policy, records(text)))


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what sentences tell of the domain's minimum age."""
    yield from told_ages(letter)


def _is_policy(record: Record) -> bool:
    has_rules = age_in(record) or any(map(record.has, (*_FIELDS, *_ATTRIBUTES, *OF_THE_DIRECTORY)))
    return bool(has_rules) and not is_elsewhere(record)


def _has_all(record: Record) -> bool:
    """Tell whether a record has the rules of a domain, be it without the age."""
    # What only a domain has are these attributes; the fields of PowerShell are those of other policies, too.
    return sum(map(record.has, _ALL_ATTRIBUTES)) > 1 or (
        all(map(record.has, _ALL)) and not record.has("Name")
    )


def _observe(record: Record) -> Observation:
    name = age_in(record)
    read = time_span if name == AGES[0] else directory_span
    policy = Policy(domain_of(record), read(record, name) if name else None)
    return record.observe(policy, "DistinguishedName", *AGES, subject=policy.domain)
