"""Read what ``dsacls`` prints, and the module of Microsoft Entra Connect that calls it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.model import Problem
from checks.engine.text import Line, lines, shorten
from checks.inputs.account_rights.access import Entry, Grant
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
#: What leaves lines out; headings that say whom an entry is passed on to are among them.
_FILTER = re.compile(r"\|\s{0,9}(?:findstr|find|select-string|sls|grep)\b", re.IGNORECASE)
#: What it keeps: each text, or the words or alternatives of the only one.
_KEPT, _ONLY_ONE = (
    re.compile(r"/c:\"([^\"]{1,80})\"", re.IGNORECASE),
    re.compile(r"[\"']([^\"']{1,200})[\"']\s*$"),
)
_ANY_CASE = re.compile(r"\s/i\b|select-string|\bsls\b", re.IGNORECASE)
#: The lines without which nothing is told: whom an entry reaches, and what it grants.
_HEADING, _GRANTED = "Inherited to user", "WRITE PROPERTY"
_CALL = re.compile(r"^\s*dsacls(?:\.exe)?\s", re.IGNORECASE)
_GAP = re.compile(r"\s{2,}")
_ALL_SUBOBJECTS = "all subobjects"


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
    filters = [one[begun.start() :] for one in called if (begun := _FILTER.search(one))]
    lacking = {block.account for block in found} - {
        block.account for block in found if _may_grant(block, table)
    }
    for block in found:
        needed = (block.account,) if block.account in lacking else (_HEADING, _GRANTED, block.account)
        is_filtered = not all(_keeps(one, needed) for one in filters)
        yield block.name, _entry(block, table, is_filtered=is_filtered)


def _may_grant(block: _Block, table: Mapping[str, Any]) -> bool:
    """Say whether an entry may grant a new password; if none of an account does, no heading matters."""
    phrase = block.phrases[0] if block.phrases else _SPECIAL
    return phrase.startswith((_FULL, _SPECIAL, _INHERITED, table["rights"]["reset_password"]["shown"]))


def _keeps(wanted: str, needed: tuple[str, ...]) -> bool:
    """Say whether what a filter wants leaves all lines with the needed texts, such as an account."""
    only_one = _ONLY_ONE.search(wanted)
    kept = _KEPT.findall(wanted) or (re.split(r"[ |]+", only_one[1]) if only_one else [])
    if _ANY_CASE.search(f" {wanted}"):
        return all(any(one.lower() in line.lower() for one in kept) for line in needed)
    return all(any(one in line for one in kept) for line in needed)


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


def _entry(block: _Block, table: Mapping[str, Any], *, is_filtered: bool) -> Entry:
    first, *listed = block.phrases or [""]
    where = (block.read[0].number, block.read[-1].number)
    phrase = first.replace(_INHERITED, "").strip()
    if is_filtered or not phrase or (phrase.startswith(_SPECIAL) and not listed):
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
        return Grant("WRITE PROPERTY" in words, "CONTROL ACCESS" in words, target)
    return Grant(writes=False, extended=True, to=phrase)
