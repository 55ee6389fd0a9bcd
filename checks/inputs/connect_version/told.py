"""Tell whether a line names the build on somebody's server, or one that is wanted or announced."""

import re
from collections.abc import Iterable

from checks.engine.context.not_installed import is_not_installed
from checks.engine.context.not_there import lines_not_there
from checks.engine.context.product import LISTED, PRODUCT
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.statement import states_what_is
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.spelling import spelled, whole_words
from checks.engine.text import Line, once_per_text, output_lines

#: Fields of Windows, and those in which the tenant tells which build signs in to it.
_FIELD = re.compile(
    r"\"?(?:DisplayVersion|DirSyncClientVersion|synchronizationClientVersion)\"?\s{0,40}(?:[:=]|REG_SZ\b)"
    r"|directory sync client version\b",
    re.IGNORECASE,
)
#: What stands beside a number where programs are listed, and around it where somebody just names it.
_BESIDE = whole_words(
    "microsoft entra azure ad active directory connect sync synchronization services service version build"
    " corporation displayname displayversion mb kb gb the is of on verzia verze nástroj".split()
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_OF_OURS = spelled(
    r"\b(?:we|our|us|my|i|i'm|running|runs|installed|currently|installiert|läuft|wir|máme|naš\w*|náš"
    r"|nain[šs]talovan\w+|použív\w+|beží|běží|aktuáln\w+)\b",
    re.IGNORECASE,
)


#: How ``winget list`` names what is installed on a computer, and where people look it up in Windows.
_INSTALLED = spelled(
    rf"\bARP\\Machine\\|{LISTED.pattern}"
    r"|\b(?:help|hilfe|pomoc\w*|nápověda) ?(?:>|->|→) ?(?:about|info|über|o )\b",
    re.IGNORECASE,
)


#: The event of an installer that failed, or removed the program.
UNINSTALLED = re.compile(
    r"\bremoved the product\b|\berror status: (?!0\b)\d|\bRemoval success\b", re.IGNORECASE
)


#: What a distribution of software calls a program that a computer lacks.
_NOT_THERE = re.compile(
    r"not[ -]?installed|uninstalled|absent|\bfail|pending|removed|not applicable|available", re.IGNORECASE
)
_OFFERED = "available"
_STATES = ("status", "device status", "state", "installstate", "install state", "install status")


#: Fields of the tenant, whose name is none of a program.
_OF_TENANT = ("DirSyncClientVersion", "synchronizationClientVersion", "DirSyncClientMachine")


def lines_of_others(text: str) -> set[int]:
    """Return the lines of the records that name another program."""
    shown = [one for one in records(text) if not any(map(one.has, _OF_TENANT))]
    named = [(one, one.fields.get("displayname", "")) for one in shown]
    return _lines(one for one, name in named if name and not PRODUCT.search(name) and not name.endswith("…"))


@once_per_text
def installed_lines(text: str) -> list[Line]:
    """Return the printed lines that tell what is installed.

    Left out are the events of an installer that failed or removed a program, the records that say no better,
    and the version that ``winget`` offers beside the installed one.
    """
    printed = records(text)
    missing = lines_not_there(text) | _lines(
        one
        for one in printed
        if any(_NOT_THERE.search(one.fields.get(state, "")) for state in _STATES)
        or any(value.lower().endswith(".msi") for value in one.fields.values())
    )
    offers = {one.last_line: offer for one in printed if (offer := one.fields.get(_OFFERED))}
    return [
        one._replace(text=one.text.replace(offers[one.number], "")) if one.number in offers else one
        for one in output_lines(text)
        if not (one.number in missing or UNINSTALLED.search(one.text) or is_not_installed(one.text))
    ]


def _lines(found: Iterable[Record]) -> set[int]:
    return {line for one in found for line in range(one.first_line, one.last_line + 1)}


def is_of_package(record: Record) -> bool:
    """Return whether a record is that of the program in a list of packages, whose name may be cut off."""
    name = record.fields.get("name", "")
    others = [word for word in _WORD.findall(name.lower().rstrip(".…")) if word not in _BESIDE]
    return (
        record.has("ProviderName")
        and bool(PRODUCT.search(name))
        and (not others or name.endswith(("…", "...")))
    )


def is_listed(row: str) -> bool:
    """Return whether a line is a field of Windows or of the tenant, or of a list of packages."""
    return bool(_FIELD.search(row) or (_INSTALLED.search(row) and not is_elsewhere(row)))


def is_of_server(row: str) -> bool:
    """Return whether a line is a field, a row of a list of programs, or what somebody says of his server."""
    if is_listed(row) or _OF_OURS.search(row):
        return True
    others = [word for word in _WORD.findall(row.lower()) if word not in _BESIDE]
    return len(others) < 2 and states_what_is(row)
