"""Find the tables of rules in a text, and what each of their cells is by the name of its column."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checks.inputs.firewall_hosts.heading import is_of_columns

_CELL = re.compile(r"\S+(?: \S+)*")
_WORD = re.compile(r"\S+")
_RULER = re.compile(r"[\s|:=+-]*")
_EDGES = " \t\"'`*"
#: What a column tells, by the names that devices give it, in small letters.
_NAMES: Mapping[str, str] = {
    "source": "source|src|from|source address|source addresses|source ip|source host|sources|computer|server"
    "|quelle|quellen|quelladresse|quell-ip|von|zdroj|zdroje|zdrojová adresa|zdrojová ip|odkiaľ|odkud",
    "destination": "destination|destinations|dst|to|destination address|destination addresses|target|fqdn|url"
    "|host|domain|target fqdns|ziel|ziele|zieladresse|nach|cieľ|ciele|cieľová adresa|kam|cíl|cíle"
    "|cílová adresa",
    "service": "service|services|port|ports|protocol|destination port|dst port|dport|dienst|dienste|zielport"
    "|protokoll|služba|služby|protokol|cieľový port|cílový port",
    "action": "action|permission|aktion|regelaktion|akcia|akce",
    "state": "status|state|rule status|rule state|zustand|regelstatus|approval|stav|stav pravidla",
    "on": "enabled|active|is enabled|on|in use|aktiv|aktiviert|eingeschaltet|zapnuté|zapnutá|zapnuto|aktívne"
    "|aktívna|aktivní|povolené|používa sa",
    "off": "disabled|inactive|switched off|deaktiviert|inaktiv|ausgeschaltet|vypnuté|vypnutá|vypnuto"
    "|neaktívne|neaktivní",
    "in_force": "installed|committed|published|applied|deployed|pushed|installed on|approved|implemented"
    "|installiert|veröffentlicht|übernommen|ausgerollt|freigegeben|genehmigt|nasadené|nainštalované"
    "|schválené|publikované|nasazeno|schváleno",
    "until": "expires|expiry|expiration|expiry date|expiration date|valid until|valid to|end date|until"
    "|gültig bis|läuft ab|ablauf|ablaufdatum|bis|befristet bis|platnosť do|platné do|platí do|do|koniec"
    "|platnost do|konec platnosti",
}  # fmt: skip
_ROLE_OF = {name: role for role, names in _NAMES.items() for name in names.split("|")}
_FEWEST_ROLES = 2
_DELIMITERS = "\t|;,"


class Columns(NamedTuple):
    """The columns of a table: the role of each, where it begins, and what parts the cells."""

    roles: tuple[str, ...]
    starts: tuple[int, ...]
    delimiter: str


class Cells(NamedTuple):
    """A row: which line of the text it is, and its cells by what their columns tell."""

    line: int
    told: Mapping[str, str]


def tables(texts: Sequence[str]) -> Iterator[list[Cells]]:
    """Yield the rows of each table of rules whose columns have names that tell something."""
    columns: Columns | None = None
    rows: list[Cells] = []
    for index, text in enumerate(texts):
        if found := _columns(text):
            yield rows
            columns, rows = found, []
        elif columns and text.strip() and not _RULER.fullmatch(text):
            rows.append(Cells(index, _told(text, columns)))
    yield rows


def _columns(text: str) -> Columns | None:
    if not is_of_columns(text):
        return None
    delimiter = next((one for one in _DELIMITERS if one in text), "")
    cells = [part for cell in _cells(text, delimiter) for part in _names(*cell)]
    roles = tuple(_ROLE_OF.get(cell.lower(), "") for _, cell in cells)
    if sum(map(bool, roles)) < _FEWEST_ROLES or not {"source", "destination", "service"} & {*roles}:
        return None
    return Columns(roles, tuple(start for start, _ in cells), delimiter)


def _names(start: int, cell: str) -> list[tuple[int, str]]:
    """Return a cell of a heading; each of its words where only a blank parts it from the next name."""
    words = [(start + one.start(), one[0]) for one in _WORD.finditer(cell)]
    is_one = cell.lower() in _ROLE_OF or not any(word.lower() in _ROLE_OF for _, word in words)
    return [(start, cell)] if is_one else words


def _told(text: str, columns: Columns) -> dict[str, str]:
    cells, roles = _cells(text, columns.delimiter), columns.roles
    if len(cells) != len(roles) and not columns.delimiter:
        # A cell is empty, or has wide gaps: a column has what begins below its name.
        return {
            next((role for role, start in _from_right(columns) if start <= at), ""): cell
            for at, cell in cells
        }
    told = [cell for _, cell in cells]
    if len(told) > len(roles) and "destination" in roles:
        # Several destinations are parted as the cells are.
        behind = len(roles) - roles.index("destination") - 1
        told = [*told[: roles.index("destination") + 1], *told[len(told) - behind :]]
    return dict(zip(roles, told, strict=False))


def _from_right(columns: Columns) -> list[tuple[str, int]]:
    return [*zip(columns.roles, columns.starts, strict=True)][::-1]


def _cells(text: str, delimiter: str) -> list[tuple[int, str]]:
    """Return the cells of a line, each with where it begins."""
    if not delimiter:
        return [(one.start(), one[0].strip(_EDGES)) for one in _CELL.finditer(text)]
    row = text.strip().strip("|") if delimiter == "|" else text
    return [(0, one.strip(_EDGES)) for cells in csv.reader([row], delimiter=delimiter) for one in cells]
