"""The AD DS connector account of each forest: what the command prints, or a name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line, clean, lines, lowered, output_lines, shorten
from checks.inputs.connector_account.account import OF_WIZARD, SID, WITH_ID, ConnectorAccount, split_name
from checks.inputs.connector_account.joined import of_parts  # noqa: F401 - the engine asks for it

#: How it is called in sentences.
_NAMED = spellings(
    ("connector account", "connector-account", "service account", "konektorový účet", "účet konektora")
)

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        'Import-Module "$env:ProgramFiles\\Microsoft Azure Active Directory Connect'
        '\\AdSyncConfig\\AdSyncConfig.psm1";'
        " Get-ADSyncADConnectorAccount | Format-List"
    ),
    runs_on="server",
    signs=("ADConnectorAccountName", "MSOL_", *_NAMED),
)

_COMMAND = "Get-ADSyncADConnectorAccount"
#: A logon name has none of these characters, and no spaces in what is accepted as typed.
_NAME = re.compile(r"""[^\s"/\\\[\]:;|=,+*?<>@']{1,64}""")
_DOMAIN = re.compile(r"[\w][\w.-]{0,254}")
_WIZARD = "msol_"
_IN_LIST = re.compile(
    rf"\s*(?:\w{{2,20}}\s+|[|*\s-]{{0,9}}(?:Allow|Deny)[\s|-]{{1,40}}(?:[^\s|]{{1,40}} \()?)"
    rf"{OF_WIZARD.pattern}(?:[\s|)].*)?",
    re.IGNORECASE,
)
#: What reports call the column of those who have an entry, and what JSON writes before the name.
_LISTED = ("identityreference", "trustee", "principal", "account")
_IN_JSON = "Value: "
#: What stands before each line of a remark, and what asks for an account there.
_MARKS, _REMARK, _ASKED = ("#", ";"), " \t;#", re.compile(r"\bGet-ADUser\b", re.IGNORECASE)
#: Who is said to be it.
_STATED = spelled(
    r"(?:\bconnector[ -](?:account|konto)"
    r"|\b(?:account|konto) (?:of|for|used by|des|für den) (?:the )?(?:\w{2,4} ){0,2}connectors?"
    r"|\b(?:service|sync|synchroni[sz]ation|ad ?ds|dienst|servisný|služobný)[ -]?(?:account|konto|účet)"
    r" (?:of|for|used by|von|für|in|pre|pro) .{0,30}?connect\w*(?: sync)?"
    r"|\bkonektorový účet|\búčet konektora)(?: is| ist| je| called| named|:| =) {1,4}[\"'`]?"
    r"((?:[\w.-]{1,255}\\)?MSOL_\w{1,20}|[\w.-]{1,255}\\[\w.$-]{1,64}|[\w.-]{1,64}@[\w.-]{1,255})"
    r"|(?<![\w.\\-])((?:[\w.-]{1,63}\\)?[\w.]{1,30}[-_\d][\w.$-]{0,30}) (?:is|ist|je)"
    r" (?:(?:the|our|das|unser|náš) )?(?:ad ?(?:ds)? )?"
    r"(?:connector[ -]?(?:account|konto)|konektorový účet|účet konektora)\b",
    re.IGNORECASE,
)
#: What stands before a name that was copied with its label from a dialog.
_LABEL = re.compile(r"^(?:User ?name|Account|Domain)\s*:\s*", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``ConnectorAccount`` for each connector; the subject is its forest, else empty.

    Raises ``Problem``: ``not_recognised``, ``no_value``, ``cut_off``, ``service_account``,
    ``several_accounts``.
    """
    printed = records(text)
    ids = _known_ids(printed)
    found = [_from_connector(one, ids) for one in printed if one.fields.get("adconnectoraccountname")]
    found = found or [_from_user(one) for one in printed if one.fields.get("samaccountname")]
    found = found or _of_wizard(text, printed) or [*_stated(text)]
    empty = next((one for one in printed if one.has("ADConnectorAccountName")), None)
    if empty and not found:
        raise Problem("no_value", (empty.first_line, empty.last_line), found="ADConnectorAccountName :")
    found = found or [_typed(line) for line in output_lines(text)]
    if not found:
        raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))
    for one in found:
        if one.value.name.endswith("$") or one.value.name.lower().startswith("sync_"):
            raise Problem("service_account", (one.first_line, one.last_line), account=one.value.shown_name)
    unnamed = [one for one in found if not one.subject]
    if len({one.value.shown_name.casefold() for one in unnamed}) > 1:
        names = list(dict.fromkeys(one.value.shown_name for one in unnamed))
        raise Problem("several_accounts", accounts=names)
    return [one for one in found if one.subject] + unnamed[:1]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` shows connectors, or the wizard's account as such or in an access list."""
    printed = records(text)
    if any(one.has("ADConnectorAccountName") for one in printed) or _of_wizard(text, printed):
        return True
    # One of the wizard's tells no more than the list in which it stands.
    if any(not OF_WIZARD.fullmatch(one.value.name) for one in _stated(text)):
        return True
    return any(OF_WIZARD.fullmatch(one.fields.get("samaccountname", "")) for one in printed)


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a command asked for the id of the wizard's account."""
    typed = [line.text for line in lines(text) if line.command] if _WIZARD in lowered(text) else ()
    return any(map(OF_WIZARD.search, typed)) and any(_ids(text))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a sentence of ``text`` says which account it is."""
    return ("onnect" in text or "onektor" in text) and any(_stated(text))


def _stated(text: str) -> Iterator[Observation]:
    for line in output_lines(text):
        if named := _STATED.search(line.text):
            domain, name = split_name((named[1] or named[2]).rstrip("."))
            account = ConnectorAccount(name, domain)
            yield Observation(account, line.number, line.number, line.text.strip())


def _ids(text: str) -> Iterator[Line]:
    return (line for line in output_lines(text) if SID.fullmatch(line.text.strip(_REMARK)))


def _asks(line: Line) -> bool:
    """Tell a command that asks for the id of an account, be it kept as a remark in a file."""
    return line.command or (line.text.lstrip()[:1] in _MARKS and bool(_ASKED.search(line.text)))


def _of_wizard(text: str, printed: Sequence[Record]) -> list[Observation]:
    """Return each account of the wizard that has an entry in an access list."""
    found: dict[str, Observation] = {}
    if _WIZARD not in lowered(text):
        return []
    for record in printed:
        listed = next((told for one in _LISTED if (told := record.fields.get(one))), "")
        if named := OF_WIZARD.fullmatch(listed.removeprefix(_IN_JSON)):
            sid = record.fields.get("sid", "").upper()
            account = ConnectorAccount(named[2], named[1] or "", sid if SID.fullmatch(sid) else "")
            found.setdefault(named[2].lower(), record.observe(account, *_LISTED, "Sid"))
        named, sid = OF_WIZARD.fullmatch(record.fields.get("name", "")), record.fields.get("sid", "").upper()
        if named and SID.fullmatch(sid):
            found[named[2].lower()] = record.observe(ConnectorAccount(named[2], "", sid), "Name", "SID")
    asked = [one for line in lines(text) if _asks(line) and (one := OF_WIZARD.search(line.text))]
    for named, line in zip(asked[-1:], _ids(text), strict=False):
        account = ConnectorAccount(named[2], named[1] or "", line.text.strip(_REMARK).upper())
        found[named[2].lower()] = Observation(account, line.number, line.number, line.text.strip())
    for line in output_lines(text):
        if named := _IN_LIST.fullmatch(line.text):
            account = ConnectorAccount(named[2], named[1] or "")
            where = (line.number, line.number)
            found.setdefault(named[2].lower(), Observation(account, *where, line.text.strip()))
        if (named := WITH_ID.search(line.text)) and len(SID.findall(line.text)) == 1:
            account = ConnectorAccount(named[2], named[1] or "", named["sid"].upper())
            found[named[2].lower()] = Observation(account, line.number, line.number, line.text.strip())
    return list(found.values())


def _known_ids(printed: Sequence[Record]) -> dict[str, str]:
    """Return the id of each account of the wizard that is shown with it, by its name in small letters."""
    users = [one for one in printed if OF_WIZARD.fullmatch(one.fields.get("samaccountname", ""))]
    return {one.get("SamAccountName").lower(): _from_user(one).value.sid for one in users}


def _from_connector(record: Record, ids: Mapping[str, str]) -> Observation:
    names = ("ADConnectorForest", "ADConnectorName", "ADConnectorAccountName", "ADConnectorAccountDomain")
    forest = (record.get(names[0]) or record.get(names[1])).lower().rstrip(".")
    domain, name = split_name(record.get("ADConnectorAccountName"))
    domain = record.get("ADConnectorAccountDomain") or domain
    account = ConnectorAccount(name, domain, ids.get(name.lower(), ""), forest)
    return record.observe(account, *names, subject=forest)


def _from_user(record: Record) -> Observation:
    sid = record.get("SID") or record.get("objectSid")
    account = ConnectorAccount(
        record.get("SamAccountName"), sid=sid.upper() if SID.fullmatch(sid) else "", domain=""
    )
    return record.observe(account, "SamAccountName", "SID", "objectSid")


def _typed(line: Line) -> Observation:
    """Read a name, an id, or a name with its id behind it, as one line."""
    written = _LABEL.sub("", line.text.strip().strip("\"'"))
    ids = SID.findall(written)
    sid = "".join(ids).upper()
    domain, name = split_name(SID.sub("", written).strip(" \t,;()\"'"))
    has_name = bool(_NAME.fullmatch(name)) and (not domain or bool(_DOMAIN.fullmatch(domain)))
    is_name = has_name and (bool(domain) or any(one.isalpha() for one in name))
    if len(ids) > 1 or ((name or domain) and not is_name) or not (name or sid):
        raise Problem(
            "not_recognised", (line.number, line.number), command=_COMMAND, found=shorten(line.text)
        )
    account = ConnectorAccount(name, domain, sid)
    return Observation(account, line.number, line.number, line.text.strip())
