"""Judge the rows of a table of rules by their columns: off, not in force, of others, below a refusal."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from checks.engine.spelling import spelled
from checks.inputs.firewall_hosts.action import denies
from checks.inputs.firewall_hosts.heading import Says, says
from checks.inputs.firewall_hosts.rule_columns import Cells, tables

_NO = re.compile(r"(?:no|n|false|nein|nie|ne|off|aus|0|nepravda|✗|✘|×|☐)", re.IGNORECASE)
_YES = spelled(r"(?:yes|y|true|ja|áno|ano|on|1|x|pravda|✓|✔|☑)", re.IGNORECASE)
_NO_END = re.compile(
    r"\W*|(?:never|none|no|n/a|unlimited|permanent\w*|nie|niemals|nein|unbefristet|unbegrenzt|keine?s?|nikdy"
    r"|neobmedzen\w*|bez obmedzenia|trval\w*|neomezen\w*)",
    re.IGNORECASE,
)
_ANY = spelled(
    r"(?:any(?:where|4|6)?|all|\*|alle|beliebig\w*|jede[rs]?|všetk[oy]|ľubovoľn\w*|čokoľvek|vše|všechn[oy]"
    r"|libovoln\w*|cokoliv|internet|wan|0\.0\.0\.0/0|)",
    re.IGNORECASE,
)
_HTTPS = re.compile(r"\b(?:443|https|tcp|ip|ssl|tls)\b", re.IGNORECASE)
#: The source of what is refused to everybody, or to the server.
_EVERYBODY = "*"
#: The server with Connect, by what it is usually called.
_CONNECT = re.compile(r"aad-?c|aad ?connect|entra|ad-?connect|(?:ad|dir|id)-?sync", re.IGNORECASE)
_CLIENTS = spelled(
    r"(?<![^\W_])(?:clients?|workstations?|desktops?|laptops?|notebooks?|guests?|gäste|wi-?fi|wlan|users?|pcs"
    r"|arbeitsplätze|benutzer|drucker|printers?|klient\w*|hos(?:t|ť)ia|stanice|používatelia|uživatelé|voip)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_SERVERS = re.compile(r"server|(?<![^\W_])srv|" + _CONNECT.pattern, re.IGNORECASE)
#: A computer by its name; a group or a network has no number.
_ONE_HOST = re.compile(r"[a-z][a-z0-9-]{0,62}\d(?:\.[a-z0-9.-]{1,190})?", re.IGNORECASE)


class Row(Enum):
    """What the columns of a row say: ``HOLDS`` where nothing speaks against it."""

    HOLDS, OFF, REFUSED, NOT_NOW, OF_OTHERS = "holds", "off", "refused", "not_now", "of_others"


class Judged(NamedTuple):
    """What the columns of a row say, and in which words it is that it never ends: no action is negated."""

    row: Row = Row.HOLDS
    endless: str = ""


def judged_rows(texts: Sequence[str]) -> Mapping[int, Judged]:
    """Return what the columns say of each row that stands in a table of rules, by its place in ``texts``."""
    return {index: judged for rows in tables(texts) for index, judged in _judged(rows)}


def _judged(rows: Sequence[Cells]) -> list[tuple[int, Judged]]:
    has_connect = any(_CONNECT.search(one.told.get("source", "")) for one in rows)
    judged: list[tuple[int, Judged]] = []
    refused: set[str] = set()
    for one in rows:
        source = one.told.get("source", "")
        row = Row.OF_OTHERS if _is_of_others(source, beside_connect=has_connect) else _own(one.told)
        if row is Row.HOLDS and (_EVERYBODY in refused or source.lower() in refused):
            row = Row.REFUSED
        elif row is Row.HOLDS and _refuses_all(one.told):
            refused.add(_EVERYBODY if _is_server(source) else source.lower())
        judged.append((one.line, Judged(row, one.told.get("until", ""))))
    return judged


def _own(told: Mapping[str, str]) -> Row:
    state, until, in_force = (told.get(one, "") for one in ("state", "until", "in_force"))
    if _NO.fullmatch(told.get("on", "")) or _YES.fullmatch(told.get("off", "")) or _NO.fullmatch(state):
        return Row.OFF
    if any(says(told.get(one, "")) is Says.OFF for one in ("state", "on")):
        return Row.OFF
    is_doubted = any(says(one) is Says.OTHER for one in (state, in_force))
    if is_doubted or _NO.fullmatch(in_force) or not _NO_END.fullmatch(until):
        return Row.NOT_NOW
    return Row.HOLDS


def _is_of_others(source: str, *, beside_connect: bool) -> bool:
    """Tell whether a source is others than the server: clients, or a computer beside the one with Connect."""
    if _SERVERS.search(source) and not _ONE_HOST.fullmatch(source):
        return False
    if _CLIENTS.search(source):
        return True
    return beside_connect and bool(_ONE_HOST.fullmatch(source)) and not _CONNECT.search(source)


def _refuses_all(told: Mapping[str, str]) -> bool:
    to, service = told.get("destination", "-"), told.get("service", "")
    is_of_web = bool(_ANY.fullmatch(service) or _HTTPS.search(service))
    return denies(told.get("action", "")) and bool(_ANY.fullmatch(to)) and is_of_web


def _is_server(source: str) -> bool:
    """Tell whether a refusal is of the server, as that of everybody is."""
    return bool(_ANY.fullmatch(source) or _CONNECT.search(source))
