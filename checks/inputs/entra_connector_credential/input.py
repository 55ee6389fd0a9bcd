"""How the server signs in to Microsoft Entra ID: as an application, or as a user account."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.context.remark import is_elsewhere
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import clean, lines, output_lines, shorten

INPUT = Input(
    kind="paste",
    many=True,
    command="Get-ADSyncEntraConnectorCredential | Format-List ConnectorIdentityType",
    runs_on="server",
    facts=("application_authentication",),
    signs=(
        "ConnectorIdentityType",
        "Get-ADSyncEntraConnectorCredential",
        "Sync_",
        "Account type Application",
    ),
    changed_by=("Add-ADSyncAADServiceAccount", "Remove-EntraConnectorApplication"),
)

#: The value where PowerShell does not know the command; old builds do not have it.
CMDLET_MISSING = "cmdlet_missing"
_CMDLET = "Get-ADSyncEntraConnectorCredential"
_FIELD = "ConnectorIdentityType"
#: PowerShell prints the kind of an error in English on every Windows, unlike its message.
_NOT_FOUND = ("CommandNotFoundException", "is not recognized as")
#: The account that setup made, as the wizard shows it and the connector to the cloud has it.
_ACCOUNT = spelled(
    r"\s{0,20}(?:account|user ?name|konto|benutzername|účet)\s{0,40}[: \t]\s{0,80}"
    r"Sync_[\w-]{1,60}_[0-9a-f]{12}@[\w.-]{1,200}\.onmicrosoft\.\w{2,3}\s{0,9}",
    re.IGNORECASE,
)
#: What the wizard shows of it below the name of the connector.
_KIND = re.compile(
    r"\s{0,20}account type(?:\s{0,9}:)?\s{1,80}(application|service account)\s{0,9}", re.IGNORECASE
)
_CONNECTOR = "entra connector"
_HOSTS = ("PSComputerName", "MachineName")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return ``Application``, ``ServiceAccount``, another word as printed, or ``cmdlet_missing``.

    Raises ``Problem``: ``no_value`` where the field is empty, ``not_recognised``, ``cut_off``.
    """
    known = {one.lower(): one for one in facts["application_authentication"]["identity_types"].values()}
    printed = [
        with_names(one, {_CMDLET.lower(): _FIELD.lower()} if _is_told(one, known) else {})
        for one in records(text)
    ]
    found = [_from_record(one, known) for one in printed if one.has(_FIELD)]
    if found:
        return found
    match output_lines(text):
        case [line] if typed := known.get((word := line.text.strip(" \t.\"'")).lower()):
            return [Observation(typed, line.number, line.number, word)]
    kinds = [(line, kind) for line in output_lines(text) if (kind := _KIND.fullmatch(line.text))]
    if kinds and _CONNECTOR in text.lower():
        line, kind = kinds[0]
        return [
            Observation(known["".join(kind[1].lower().split())], line.number, line.number, line.text.strip())
        ]
    account = next((line for line in output_lines(text) if _ACCOUNT.fullmatch(line.text)), None)
    if account:
        told = facts["application_authentication"]["identity_types"]["account"]
        return [Observation(told, account.number, account.number, account.text.strip())]
    marks = [line for line in lines(text) if any(mark in line.text for mark in _NOT_FOUND)]
    if marks and _CMDLET.lower() in clean(text).lower():
        return [Observation(CMDLET_MISSING, marks[0].number, marks[0].number, marks[0].text.strip())]
    raise Problem("not_recognised", command=_CMDLET, found=shorten(clean(text)))


def _is_told(record: Record, known: Mapping[str, str]) -> bool:
    """Tell whether a field that bears the command as its name has the value, and not an error behind it."""
    return record.fields.get(_CMDLET.lower(), "").lower() in known


def _from_record(record: Record, known: Mapping[str, str]) -> Observation:
    printed, _, remark = record.get(_FIELD).partition(" (")
    if is_elsewhere(remark):
        raise Problem("not_a_statement", (record.first_line, record.last_line), found=shorten(remark))
    if not printed:
        raise Problem("no_value", (record.first_line, record.last_line), found=f"{_FIELD} :")
    host = next((record.get(name) for name in _HOSTS if record.get(name)), "")
    return record.observe(known.get(printed.lower(), shorten(printed)), _FIELD, *_HOSTS, subject=host)
