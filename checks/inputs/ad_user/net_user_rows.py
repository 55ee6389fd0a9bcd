"""Find the rows of ``net user``: their words are in the language of Windows, but they never move."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checks.engine.text import Line


class Row(NamedTuple):
    """The value of a row, and the line that it stands on."""

    value: str
    line: Line


Rows = Mapping[str, Row]

#: A console may have spoilt letters with marks.
_WORDS = {
    "name": "User name|Benutzername|Nom d'utilisateur",
    "active": "Account active|Konto aktiv|Compte : actif",
    "last_set": "Password last set|Letztes Setzen des Kennworts|Mot de passe : dernier changmt.",
    "expires": "Password expires|Kennwort l.{1,2}uft ab|Le mot de passe expire",
    "changeable": "Password changeable|Kennwort .{1,2}nderbar|Le mot de passe modifiable",
    "may_change": (
        "User may change password|Benutzer kann Kennwort .{1,2}ndern"
        "|L'utilisateur peut changer de mot de passe"
    ),
    "groups": "Global Group memberships|Globale Gruppenmitgliedschaften|Appartient aux groupes globaux",
}
#: What may stand behind a name where the blanks before it were lost; any other word goes on a sentence.
_VALUES = {
    "name": r"\S{1,64}",
    "active": r"Yes|No|Locked|Ja|Nein|Gesperrt|Oui|Non|Verrouill.",
    "last_set": r"\d.{0,40}|Never",
    "expires": r"\d.{0,40}|Never",
    "changeable": r"\d.{0,40}",
    "may_change": r"Yes|No|Ja|Nein|Oui|Non",
    "groups": r"\*.{1,200}",
}
#: Some write the rows as points of a list, or with a colon.
_IN_WORDS = {
    name: re.compile(
        rf"\s*(?:[-*•] )?(?:{words})(?:(?: ?:)?\s{{2,60}}(\S.{{0,200}})|(?: ?:)? ({_VALUES[name]})\s*)",
        re.IGNORECASE,
    )
    for name, words in _WORDS.items()
}
_BEGINS = re.compile(rf"\s*(?:[-*•] )?(?:{'|'.join(_WORDS.values())})", re.IGNORECASE)
#: The code of the country: three digits, and what they mean; before it the name of the account.
_COUNTRY = re.compile(r"\s{0,20}(?:\S{1,40} ){0,8}\S{1,40}\s{2,60}(?=\d{3} \([^)]{1,60}\)$)")
#: How far from the country's row the others stand, blank lines not counted; the first and the last of them.
_PLACES = {"name": -4, "active": 1, "last_set": 3, "expires": 4, "changeable": 5, "may_change": 7}
_ABOVE, _BELOW = 4, 7
_GAP = re.compile(r" \S")


def rows_in_words(all_lines: list[Line]) -> Iterator[Rows]:
    """Yield the rows of each account whose words are known."""
    rows: dict[str, Row] = {}
    for line in all_lines:
        for name, row in _IN_WORDS.items() if _BEGINS.match(line.text) else ():
            if not (found := row.fullmatch(line.text)):
                continue
            if name in rows:
                yield rows
                rows = {}
            rows[name] = Row((found[1] or found[2]).strip(), line)
    if rows:
        yield rows


def begins_in_place(all_lines: list[Line]) -> bool:
    """Tell whether the code of a country stands where it does in the output."""
    return any(_COUNTRY.match(line.text) for line in _filled(all_lines)[_ABOVE:])


def rows_in_place(all_lines: list[Line]) -> Iterator[Rows]:
    """Yield the rows of each account by their places: all values begin in one column."""
    filled = _filled(all_lines)
    for index, line in enumerate(filled[_ABOVE:-_BELOW], _ABOVE):
        if not (found := _COUNTRY.match(line.text)):
            continue
        column = found.end()
        rows = {name: filled[index + place] for name, place in _PLACES.items()}
        # A long label may leave but one blank.
        if all(_GAP.fullmatch(one.text, column - 1, column + 1) for one in rows.values()):
            yield {name: Row(one.text[column:].strip(), one) for name, one in rows.items()}


def _filled(all_lines: list[Line]) -> list[Line]:
    return [line for line in all_lines if line.text]
