"""No organizational unit above the user has a character in its name that writeback stumbles over."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.spelling import spelled

CHECK = Check(
    version=1,
    hop="account",
    severity="minor",
    order=50,
    inputs=("ad_user",),
    applies={"sync_tool": ("connect_sync", "both"), "affected_users": ("one", "some", "unknown")},
    outcomes={
        "no_reserved_character": "pass",
        "reserved_character": "fail",
        "space_at_edge": "fail",
        "line_break": "fail",
        "not_shown": "unknown",
        "not_readable": "unknown",
        "perhaps_no_user": "unknown",
    },
    facts=("ou_reserved",),
    sources=("writeback_troubleshooting",),
    otherwise=OF_ANOTHER_USER,
    asks_for=("distinguished_name",),
)

#: How a console ends what it had no room for.
_CUT_OFF = ("...", "…")
#: What stands where somebody has covered the name of a unit.
_COVERED = spelled(
    r"\[.*\]|<.*>|[*xX#_?.•█-]{3,}|[*•█]+|\W*(?:redacted|removed|hidden|masked|censored|anonymi[sz]ed|geschwärzt"
    r"|entfernt|anonymisiert|skryté|odstránené|anonymizované|skryto|odstraněno)\W*",
    re.IGNORECASE,
)
#: One character of a name: escaped by its number, escaped by a backslash, or plain.
_CHARACTER = re.compile(r"\\([0-9A-Fa-f]{2})|\\(.)|(.)", re.DOTALL)


@dataclass(frozen=True)
class _Unit:
    """One part of the path: its type, its name as written, and its name's characters."""

    kind: str
    written: str
    characters: tuple[str, ...]


def evaluate(ad_user: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    table = facts["ou_reserved"]
    passed = []
    for user in ad_user:
        name = user.value.shown_name or None
        path = user.value.distinguished_name
        units = _units(path) if path and not path.endswith(_CUT_OFF) else None
        if not path:
            yield verdict("not_shown", user, user=name)
        elif units is None or any(map(_is_covered, units)):
            yield verdict("not_readable", user, user=name)
        elif found := _fault(units, table):
            code, told = found
            yield verdict(code, user, user=name, **told)
        elif user.value.is_bare_name:
            yield verdict("perhaps_no_user", user, user=name)
        else:
            passed.append(user)
    if passed:
        names = [user.value.shown_name for user in passed]
        yield verdict("no_reserved_character", *passed, users=names)


def _units(path: str) -> list[_Unit] | None:
    """Return the parts of a distinguished name from the user up; ``None`` where it is none."""
    found = []
    for part in _parts(path):
        kind, equals, value = part.partition("=")
        if not equals or not value or not kind.strip().isalpha():
            return None
        found.append(_Unit(kind.strip().lower(), value, tuple(_characters(value))))
    return found if found and found[-1].kind == "dc" else None


def _is_covered(unit: _Unit) -> bool:
    """Return whether the name of a unit is covered, or cut off."""
    return unit.kind == "ou" and (unit.written.endswith(_CUT_OFF) or bool(_COVERED.fullmatch(unit.written)))


def _parts(path: str) -> list[str]:
    """Split a name at its commas; an escaped one belongs to a part."""
    parts, own, escaped = [], "", False
    for character in path:
        if character == "," and not escaped:
            parts.append(own)
            own = ""
            continue
        own += character
        escaped = character == "\\" and not escaped
    return [*parts, own]


def _characters(value: str) -> Iterator[str]:
    for number, escaped, plain in _CHARACTER.findall(value):
        yield chr(int(number, 16)) if number else escaped or plain


def _fault(units: list[_Unit], table: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    breaks = {chr(int(number, 16)) for number in table["line_breaks"]}
    for unit in units:
        if unit.kind != "ou":
            continue
        text, told = "".join(unit.characters), {"unit": unit.written}
        if breaks & set(text):
            return "line_break", told
        reserved = [one for one in table["anywhere"] if one in text]
        reserved += [one for one in table["leading"] if text.startswith(one)]
        if reserved:
            return "reserved_character", told | {"characters": " ".join(reserved)}
        if text != text.strip(" ") and _edge_is_escaped(unit.written):
            return "space_at_edge", told
    return None


def _edge_is_escaped(written: str) -> bool:
    """Say whether a space at the edge belongs to the name: directories escape it, people do not."""
    return written.startswith(("\\ ", "\\20")) or written.rstrip(" ").endswith(("\\", "\\20"))
