"""Find a group among those of a user whose members Windows guards; without one nothing is known of him."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.context.protected_groups import ADMINISTRATORS, IDS
from checks.engine.context.protected_groups import PROTECTED as GROUPS
from checks.engine.formats.record import Record
from checks.engine.formats.table_format import is_sentence
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line, lines, lowered, numbered
from checks.engine.transcript.identity import identity
from checks.inputs.ad_user.account import PROTECTED, AdUser

#: What shows the groups of one user.
_ASKS = re.compile(
    r"\bdsget(?:\.exe)? user\b.{0,400}\s-memberof\b|\bGet-ADPrincipalGroupMembership\b"
    r"|\bGet-ADUser\b(?!.{0,300}\s-(?:LDAP)?Filter\b).{0,400}\b(?:memberof|primarygroup)\b"
    r"|\bGet-ADGroup\b.{0,200}\(member(?::1\.2\.840\.113556\.1\.4\.1941:)?=",
    re.IGNORECASE,
)
_CALL = re.compile(r"\bGet-AD(?:User|PrincipalGroupMembership)\b([^|\n]{0,400})", re.IGNORECASE)
_LOGON_NAME = re.compile(r"(?!s-1-|\w{8}-)[\w.-]{1,64}", re.IGNORECASE)
#: An account that resets no password, or is that of a computer.
_OF_OTHERS = re.compile(r"\bmsol_|\baad_|\$[\"']?(?:\s|$|\|)", re.IGNORECASE)
_HINTS = ("-memberof", "groupmembership", "memberof", "primarygroup", "member")
_PATH = rf"\bCN=(?:{GROUPS},(?:CN|OU|DC)=|{ADMINISTRATORS},CN=Builtin,)"
_IN_PATH = spelled(_PATH, re.IGNORECASE)
_PRINTED = spelled(
    rf"{_PATH}|(?<![\w-]){IDS}(?![\w-])"
    r"|^\s{0,20}[\"']?(?:(?:sam(?:account)?)?name\s{0,30}[:=]\s{0,9})?(?:[\w.-]{1,40}\\)?"
    rf"{GROUPS}(?=\s{{2}}|\t|[\s\"',;}}]{{0,9}}$|\s(?:Global|DomainLocal|Universal|Security|S-1-|CN=))",
    re.IGNORECASE,
)
_IN_NET_USER = spelled(rf"\*(?:{GROUPS}|{ADMINISTRATORS})(?=\s{{2}}|\s?\*|\s{{0,60}}$)", re.IGNORECASE)
_GOES_ON = re.compile(r"\s{2,60}\*\S")
#: Into so many lines the groups of one user go on.
_MOST_LINES = 200
#: What an account itself shows of its groups.
MEMBERSHIPS = ("memberOf", "primaryGroup", "primaryGroupID")
_PRIMARY_IDS = re.compile(r"(?:512|518|519)(?!\d)")


def protected_members(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each guarded group that a command shows among those of its user."""
    small = lowered(text)
    return [*_members(lines(text))] if any(map(small.__contains__, _HINTS)) else []


def _members(all_lines: Sequence[Line]) -> Iterator[Observation]:
    is_asked, whose, typed = False, "", False
    for line in all_lines:
        if line.command or _ASKS.match(line.text.lstrip()):
            # A command may go on in the next line.
            is_asked = bool(_ASKS.search(line.text)) or (typed and is_asked)
            is_asked = is_asked and not _OF_OTHERS.search(line.text)
            whose = _whose(line.text) or (whose if typed else "")
            typed = True
        else:
            typed = False
            # What somebody writes below is no group of his.
            is_asked = is_asked and not is_sentence(line.text)
            if is_asked and _PRINTED.search(line.text):
                shown = " ".join(line.text.split())
                yield Observation(AdUser(membership=PROTECTED), line.number, line.number, shown, whose)


def _whose(command: str) -> str:
    calls = _CALL.findall(command)
    named = identity(calls[0]) if len(calls) == 1 else ""
    return named if _LOGON_NAME.fullmatch(named) else ""


def is_protected_member(record: Record) -> bool:
    """Return whether an account is shown to be in a guarded group."""
    *paths, number = (record.fields.get(one.lower(), "") for one in MEMBERSHIPS)
    return bool(_IN_PATH.search("; ".join(paths)) or _PRIMARY_IDS.match(number))


def row_of_guarded_group(all_lines: list[Line], first: int, last: int) -> Line | None:
    """Return the row of ``net user`` that names a guarded group; the last of them may go on below."""
    for line in numbered(all_lines, first, last + _MOST_LINES):
        if line.number > last and not _GOES_ON.match(line.text):
            return None
        if _IN_NET_USER.search(line.text):
            return line
    return None
