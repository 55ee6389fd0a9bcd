"""Read the short form of an access list (SDDL): whole, or entry by entry."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.model import Problem
from checks.engine.text import Line, lines, shorten
from checks.inputs.account_rights.access import Entry, Grant
from checks.inputs.account_rights.object_name import named_in, tidy

_ID = r"(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?"
#: Kind, flags, rights, what they are about, who inherits them, and whose they are.
_ENTRY = re.compile(
    r"\(?(?<![A-Z])(?P<kind>O?[AD]);(?P<flags>(?:[A-Z]{2}){0,6});(?P<rights>(?:[A-Z]{2}){1,20}|0x[0-9a-f]{1,8});"
    rf"(?P<to>{_ID});(?P<heirs>{_ID});(?P<who>[A-Z]{{2}}|S-1-[\d-]{{3,100}})\)",
    re.IGNORECASE,
)
_BEGUN = re.compile(r"\s*\(?[XO]?[AD];(?:[A-Z]{2}){0,6};")
_LIST = re.compile(r"(?:^|[\s:])(?:O:[\w-]{2,60}?)?(?:G:[\w-]{2,60}?)?D:(?:P|AR|AI){0,3}(?P<entries>\(.*)")
_GOES_ON = re.compile(r"\s*[\w:(-]*[;)][\w:;()-]*")
_AUDITED = re.compile(r"\)S:")
_NAMED = re.compile(
    r"\s*(?:Dn|DistinguishedName|Path|PSPath) {0,40}: {0,4}(?P<name>\S.{0,500})", re.IGNORECASE
)
_PATH = re.compile(r"(?:CN|OU|DC)=[^\"|<>]+", re.IGNORECASE)
_WRITES, _EXTENDED = (("WP", "GW", "GA"), 0x50000020), (("CR", "GA"), 0x10000100)
#: Whom two letters stand for, where it matters.
_KNOWN = {
    "WD": "S-1-1-0",
    "AU": "S-1-5-11",
    "PS": "S-1-5-10",
    "CO": "S-1-3-0",
    "AN": "S-1-5-7",
    "SY": "S-1-5-18",
    "ED": "S-1-5-9",
    "BG": "S-1-5-32-546",
}
#: An account that somebody made, unlike the groups of every domain.
_OF_DOMAIN = re.compile(r"S-1-5-21-(?:\d{1,10}-){3}\d{4,10}")


def entries(text: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Yield each entry with the name of its object.

    Raises ``Problem`` ``cut_off`` where a list does not end, or holds what is no entry.
    """
    name = ""
    for line in _whole(lines(text)):
        named = _NAMED.match(line.text)
        path = _PATH.search(named["name"]) if named else None
        name = named_in(line) or (tidy(path[0]) if path else name)
        for found in () if line.command else _found(line):
            yield name, _entry(found, line, table)


def looks_like(text: str, table: Mapping[str, Any]) -> bool:
    """Say whether a list holds an entry for an account that somebody made, about a right in question."""
    if ";S-1-5-21-" not in text:
        return False
    written = (line for line in _whole(lines(text)) if not line.command)
    found = ((line, one) for line in written for one in _ENTRY.finditer(line.text))
    return any(_OF_DOMAIN.fullmatch(one["who"]) and _entry(one, line, table).rights for line, one in found)


def _whole(all_lines: list[Line]) -> Iterator[Line]:
    """Yield the lines, each list with the lines behind it into which a console broke it."""
    begun: Line | None = None
    for line in all_lines:
        if begun and _GOES_ON.fullmatch(line.text) and not (line.command or _LIST.search(line.text)):
            begun = begun._replace(text=begun.text + line.text.strip())
            continue
        if begun:
            yield begun
        begun = None if line.command or not _LIST.search(line.text) else line
        if not begun:
            yield line
    if begun:
        yield begun


def _found(line: Line) -> list[re.Match[str]]:
    listed = _LIST.search(line.text)
    if not listed:
        alone = _ENTRY.fullmatch(line.text.strip())
        if not alone and _BEGUN.match(line.text):
            raise Problem(
                "cut_off", (line.number, line.number), field="Sddl", found=shorten(line.text.strip())
            )
        return [alone] if alone else []
    granted = _AUDITED.split(listed["entries"].rstrip(), maxsplit=1)[0]
    found = [*_ENTRY.finditer(granted if granted.endswith(")") else f"{granted})")]
    if granted.count("(") != len(found) or not line.text.rstrip().endswith(")"):
        where = (line.number, line.number)
        raise Problem("cut_off", where, field="Sddl", found=shorten(granted[-40:]))
    return found


def _entry(found: re.Match[str], line: Line, table: Mapping[str, Any]) -> Entry:
    flags = {*re.findall("..", found["flags"].upper())}
    is_for_users = found["heirs"].lower() in ("", table["user_class"]["guid"])
    who = found["who"].upper()
    sid = _KNOWN.get(who, who if who.startswith("S-1-") else "")
    grant = Grant(_holds(found["rights"], *_WRITES), _holds(found["rights"], *_EXTENDED), found["to"].lower())
    return Entry(
        account="" if sid else who,
        sid=sid,
        deny=found["kind"].upper().endswith("D"),
        rights=grant.rights(table),
        here="IO" not in flags and is_for_users,
        to_users="CI" in flags and "NP" not in flags and is_for_users,
        inherited="ID" in flags,
        first_line=line.number,
        last_line=line.number,
        text=found[0],
    )


def _holds(rights: str, names: tuple[str, ...], bits: int) -> bool:
    """Say whether one of the rights is among those that are written as pairs of letters, or as a number."""
    if rights.lower().startswith("0x"):
        return bool(int(rights, 16) & bits)
    return not {*re.findall("..", rights.upper())}.isdisjoint(names)
