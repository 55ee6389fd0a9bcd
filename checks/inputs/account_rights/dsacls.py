"""Read what ``dsacls`` prints, and the module of Microsoft Entra Connect that calls it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checks.engine.model import Problem
from checks.engine.text import Line, lines, shorten
from checks.inputs.account_rights.access import Entry, Grant
from checks.inputs.account_rights.filters import Filter, filter_in
from checks.inputs.account_rights.object_name import named_in

_FULL, _SPECIAL = "FULL CONTROL", "SPECIAL ACCESS"
_START = re.compile(r"^\s*(Allow|Deny)\s+(\S.*)$")
_INHERITED = "<Inherited from parent>"
_SECTION = re.compile(r"^\s*(?:Inherited to\s+(.*\S)|Permissions inherited to subobjects.*)$", re.IGNORECASE)
_ENDS = re.compile(
    r"^\s*(?:Owner:|Group:|Access list:|Audit list:|Effective Permissions|The command completed|\{)",
    re.IGNORECASE,
)
_COMPLETED = re.compile(r"\s*The command completed", re.IGNORECASE)
#: Words of the output that Windows leaves in English in every language.
_ENGLISH_RIGHTS = re.compile(
    r"\b(?:WRITE PROPERTY|READ PROPERTY|FULL CONTROL|LIST CONTENTS|CONTROL ACCESS)\b"
)
#: The lines without which nothing is told: whom an entry reaches, and what it grants.
_HEADING, _GRANTED = "Inherited to user", "WRITE PROPERTY"
_CALL = re.compile(r"^\s*dsacls(?:\.exe)?\s", re.IGNORECASE)
_GAP = re.compile(r"\s{2,}")
_ALL_SUBOBJECTS = "all subobjects"
_ALL_EXTENDED = "CONTROL ACCESS"


@dataclass
class _Block:
    """The lines of one entry, as they stood."""

    deny: bool
    account: str
    phrases: list[str]
    section: str | None
    name: str
    read: list[Line]


def entries(text: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Yield each entry with the name of its object.

    Raises ``Problem``: ``localised`` where the words for allow and deny are not English,
    ``lines_missing`` where the rights beneath an entry were left out.
    """
    all_lines = lines(text)
    found = list(_blocks(all_lines, table))
    if not found and any(_ENGLISH_RIGHTS.search(line.text) for line in all_lines):
        raise Problem("localised", found=shorten(next(one.text for one in all_lines if "\\" in one.text)))
    called = [line.text for line in all_lines if line.command or _CALL.search(line.text)]
    filters = [one for one in map(filter_in, called) if one]
    lacking = {block.account for block in found} - {
        block.account for block in found if _may_grant(block, table, filters)
    }
    if any(one.below for one in filters):
        own = [block for block in found if all(one.keeps((block.account,)) for one in filters)]
        # Of others stands there what is near, be it only a part.
        found = own if own and all(block.account in lacking for block in own) else found
    for block in found:
        is_lacking = bool(filters) and block.account in lacking
        needed = (block.account,) if is_lacking else (_HEADING, _GRANTED, block.account)
        is_filtered = not all(one.keeps(needed) for one in filters)
        yield block.name, _entry(block, table, is_filtered=is_filtered, is_lacking=is_lacking)


def _may_grant(block: _Block, table: Mapping[str, Any], filters: Sequence[Filter]) -> bool:
    """Say whether an entry may grant a new password; if none of an account does, no heading matters."""
    shown = table["rights"]["reset_password"]["shown"]
    phrase = block.phrases[0] if block.phrases else _SPECIAL
    kind, _, target = phrase.replace(_INHERITED, "").strip().partition(" for ")
    if kind == _SPECIAL and target:
        return target.startswith(shown)
    is_whole = all(len(block.read) <= one.below for one in filters)
    if kind == _SPECIAL and is_whole and len(block.phrases) > 1:
        return _ALL_EXTENDED in map(str.upper, block.phrases)
    return phrase.startswith((_FULL, _SPECIAL, _INHERITED, shown))


def looks_like(text: str) -> bool:
    """Say whether the text holds the rights of an access list as ``dsacls`` writes them."""
    written = [line.text for line in lines(text) if not line.command]
    starts = any(_START.match(one) and "\\" in one for one in written)
    foreign = any("\\" in one for one in written) and any(_ENGLISH_RIGHTS.search(one) for one in written)
    return starts or foreign


def _blocks(all_lines: list[Line], table: Mapping[str, Any]) -> Iterator[_Block]:
    name, section, block = "", None, None
    for line in all_lines:
        start, ends, named = _START.match(line.text), _ENDS.match(line.text), named_in(line)
        if line.command or start or ends or named or not line.text.strip():
            if block:
                yield block
            block = None
        name = named or name
        if named or ends:
            # Below the end stands nothing that holds for the object.
            section = "" if _COMPLETED.match(line.text) else None
        elif head := _SECTION.match(line.text):
            section = (head.group(1) or "").lower()
        elif start:
            account, phrase = _split(start.group(2), table)
            phrases = [phrase] if phrase else []
            block = _Block(start.group(1) == "Deny", account, phrases, section, name, [line])
        elif block and line.text.strip():
            block.phrases.append(line.text.strip())
            block.read.append(line)
    if block:
        yield block


def _split(rest: str, table: Mapping[str, Any]) -> tuple[str, str]:
    """Split account and right; where the spaces between them were lost, by a right's name."""
    parts = _GAP.split(rest.strip(), maxsplit=1)
    if len(parts) == 2 and parts[1] != _INHERITED:
        return parts[0], parts[1]
    for phrase in (_FULL, _SPECIAL, *(one["shown"] for one in table["rights"].values())):
        before, found, behind = rest.partition(f" {phrase}")
        if found:
            return before.strip(), f"{phrase}{behind}".strip()
    return rest.strip(), ""


def _entry(block: _Block, table: Mapping[str, Any], *, is_filtered: bool, is_lacking: bool) -> Entry:
    """Return the entry; of an account that ``is_lacking`` what matters most, no other right does."""
    first, *listed = block.phrases or [""]
    where = (block.read[0].number, block.read[-1].number)
    phrase = first.replace(_INHERITED, "").strip()
    is_cut = phrase.startswith(_SPECIAL) and not listed and not is_lacking
    if is_filtered or not phrase or is_cut:
        raise Problem("lines_missing", where, account=block.account)
    if block.section is None:
        here, to_users = True, False
    else:
        here, to_users = False, block.section in (_ALL_SUBOBJECTS, table["user_class"]["shown"])
    return Entry(
        account=block.account if not block.account.upper().startswith("S-1-") else "",
        sid=block.account.upper() if block.account.upper().startswith("S-1-") else "",
        deny=block.deny,
        rights=_grant(phrase, listed).rights(table),
        here=here,
        to_users=to_users,
        inherited=any(_INHERITED in one for one in block.phrases),
        first_line=where[0],
        last_line=where[1],
        text=" ".join(" ".join(line.text.split()) for line in block.read),
    )


def _grant(phrase: str, listed: list[str]) -> Grant:
    """Return what ``phrase`` grants; ``listed`` are the rights that stand beneath it."""
    kind, _, target = phrase.partition(" for ")
    if kind == _FULL:
        return Grant(writes=True, extended=True, to=target)
    if kind == _SPECIAL:
        words = [one.upper() for one in listed]
        return Grant("WRITE PROPERTY" in words, _ALL_EXTENDED in words, target)
    return Grant(writes=False, extended=True, to=phrase)
