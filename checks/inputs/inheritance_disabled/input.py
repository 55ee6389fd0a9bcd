"""Whether users inherit permissions: a property, a list of those who do not, or a word."""

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.inputs.inheritance_disabled.inheritance import (
    NAME_IN_PATH,
    Inheritance,
    of_dsacls,
    of_script,
    plain_name,
)
from checks.inputs.inheritance_disabled.told import dialog, said_of_users
from checks.inputs.inheritance_disabled.told_off import told

#: What administrators call the column in scripts of their own.
_OWN_COLUMNS = ("InheritanceOff", "InheritanceDisabled", "InheritanceBlocked", "InheritanceBroken")

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADObject -LDAPFilter '(sAMAccountName=user01)' -Properties nTSecurityDescriptor |"
        " Select-Object DistinguishedName, @{ Name='AreAccessRulesProtected'; Expression={"
        " $_.nTSecurityDescriptor.AreAccessRulesProtected } } | Format-List"
    ),
    runs_on="domain",
    signs=(
        *("AreAccessRulesProtected", "Advanced Security Settings for", *_OWN_COLUMNS),
        "protected from inheriting permissions from the parent",
        *("Get-ADSyncObjectsWithInheritanceDisabled", "Disable inheritance", "Enable inheritance"),
        *("This object only", "with inheritance disabled", "with disabled inheritance"),
    ),
    changed_by=(
        "SetAccessRuleProtection",
        "Set-Acl",
        "dsacls … /p:",
        "dsacls.exe … /p:",
        " … inheritance",
        " … vererbung",
        " … dedičnos",
        " … dědičnost",
    ),
)

_FIELD = "AreAccessRulesProtected"
_COLUMNS = {one.lower(): _FIELD.lower() for one in _OWN_COLUMNS}
_LISTED_BY = ("DistinguishedName", "SamAccountName", "Name")
_LIST_COMMAND = "Get-ADSyncObjectsWithInheritanceDisabled"
#: What every access list has, be it of a file or of a key of the registry.
_OF_ANY_LIST = ("AreAuditRulesProtected", "AccessToString", "Owner")
#: The dialog's button says what pressing it would do.
_WORDS = {"on": False, "off": True, "disable inheritance": False, "enable inheritance": True}
_NOBODY = ("-", "none")
_NAME = re.compile(r"(?:CN|OU|DC)=[^|<>\"]{1,2000}", re.IGNORECASE)
_OF_LISTS = re.compile(r"\bGet-Acl\b", re.IGNORECASE)
_OF_DIRECTORY = re.compile(r"activedirectory|\bad:|dc=|\bget-ad(?:user|object)\b", re.IGNORECASE)
#: What asks for no users.
_OF_OTHERS = re.compile(r"\bGet-AD(?:OrganizationalUnit|Group|Computer|ServiceAccount)\b", re.IGNORECASE)
_OF_USERS = re.compile(r"\bGet-ADUser\b", re.IGNORECASE)
_CLASS = re.compile(r"-ObjectClass\s+[\"']?([\w*]+)", re.IGNORECASE)
#: A command that looks for those who do not inherit.
_SOUGHT = re.compile(
    r"(?:\bwhere(?:-object)?|\?)[\s({]{1,9}\$_\.nTSecurityDescriptor\.AreAccessRulesProtected\b"
    r"(?! ?-(?:ne|not\w+)\b| ?-\w{2,5} ?[\"']?\$?(?:false|0)\b)",
    re.IGNORECASE,
)
_BASE = re.compile(r"-SearchBase\s+(?:\"([^\"]+)\"|'([^']+)'|(\S+))", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return an ``Inheritance`` for each object; the subject is its name in lower case.

    Raises ``Problem``: ``not_recognised``, ``unreadable_flag``, ``no_output``, ``cut_off``.
    """
    written = output_lines(text)
    typed = [one for one in takewhile(bool, map(_word, written)) if one]
    if typed and len(typed) == len(written) and len({one.value for one in typed}) == 1:
        return typed[:1]
    printed = [with_names(one, _COLUMNS) for one in records(text)]
    asked = [line for line in lines(text) if line.command]
    of_lists = [line for line in asked if _OF_LISTS.search(line.text)]
    states = (
        _state(one, last_above(asked, one.first_line), last_above(of_lists, one.first_line))
        for one in printed
        if one.has(_FIELD)
    )
    found = [one for one in states if one]
    found = found or [*of_dsacls(lines(text))] or dialog(written) or [*of_script(written)]
    if found:
        return found
    commands = [line.text for line in lines(text) if _LIST_COMMAND.lower() in line.text.lower()]
    commands = commands or [line.text for line in asked if _SOUGHT.search(line.text)]
    if not commands and asked:
        # Names below another command are those of anything.
        written = []
    search = _search(commands[-1]) if commands else ""
    listed = (_listed(one, search) for one in printed if _is_listed(one, bool(commands)))
    found = [one for one in listed if one.value.may_be_user or one.value.is_container]
    found = found or _names([line for line in written if _LIST_COMMAND not in line.text], search)
    found = found or said_of_users(text) or [*told(Letter(lines(text)))]
    if not found and commands and all(_LIST_COMMAND in line.text for line in written):
        raise Problem("no_output")
    if not found:
        raise Problem("not_recognised", command="Get-ADObject", found=shorten(clean(text)))
    return found


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a command was typed that looks for those who do not inherit, or shows who does."""
    is_sought = any(line.command and _SOUGHT.search(line.text) for line in lines(text))
    return is_sought or (_FIELD in text and any(one.has(_FIELD) for one in records(text)))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says that a user inherits, or what the dialog's button says."""
    return bool(said_of_users(text))


def _word(line: Line) -> Observation | None:
    word = " ".join(line.text.split()).lower()
    if word in _NOBODY:
        return Observation(Inheritance("", off=False, listed=True), line.number, line.number, word)
    if word in _WORDS:
        return Observation(Inheritance("", off=_WORDS[word]), line.number, line.number, word)
    return None


def _state(record: Record, asked: str, asked_for_a_list: str) -> Observation | None:
    """Return the state of an object; ``None`` for what is no user, and for a container that inherits."""
    own_name = record.get("DistinguishedName") or record.get("SamAccountName")
    name = own_name or record.get("Name")
    paths = [record.fields[one] for one in ("pspath", "path") if one in record.fields]
    if not paths and not own_name and asked_for_a_list:
        paths = [asked_for_a_list]
    is_of_others = bool(_OF_OTHERS.search(asked)) and not _OF_USERS.search(asked)
    off = record.flag(_FIELD)
    # A unit that inherits nothing keeps the rights from the users in it.
    if _is_of_something_else(record, paths) or (is_of_others and not (off and name.startswith("OU="))):
        return None
    if off is None:
        found = shorten(record.get(_FIELD))
        raise Problem("unreadable_flag", (record.first_line, record.last_line), field=_FIELD, found=found)
    name = name or next((named[0] for one in paths if (named := NAME_IN_PATH.search(one))), "")
    value = Inheritance(name, off, object_class=record.get("ObjectClass"))
    shown = ("DistinguishedName", "SamAccountName", "Name", _FIELD)
    is_told = off if value.is_container else value.may_be_user
    return record.observe(value, *shown, subject=plain_name(name)) if is_told else None


def _is_of_something_else(record: Record, paths: list[str]) -> bool:
    """Tell the access list of a file, a service or the like from that of an object of the domain."""
    if paths:
        return not any(_OF_DIRECTORY.search(one) for one in paths)
    return any(map(record.has, _OF_ANY_LIST)) and not record.has("DistinguishedName")


def _search(command: str) -> str:
    """Return where a list looked, if it looked for users; by default it looks for other objects."""
    wanted, base = _CLASS.search(command), _BASE.search(command)
    if not base or not wanted or wanted[1].lower() not in ("user", "*"):
        return ""
    return next(one for one in base.groups() if one)


def _is_listed(record: Record, command_is_known: bool) -> bool:  # noqa: FBT001 - the second of two is plain enough
    is_like_it = record.has("ObjectSID") and record.has("ObjectClass") and not record.has("Enabled")
    if command_is_known:
        return any(map(record.get, _LISTED_BY))
    return record.has("DistinguishedName") and is_like_it


def _listed(record: Record, search: str) -> Observation:
    name = next(filter(None, map(record.get, _LISTED_BY)))
    value = Inheritance(name, off=True, listed=True, object_class=record.get("ObjectClass"), search=search)
    return record.observe(value, *_LISTED_BY, "ObjectClass", subject=plain_name(name))


def _names(written: list[Line], search: str) -> list[Observation]:
    """Read a list of names, one a line; anything else among them and it is no list."""
    found = []
    for line in written:
        name = line.text.strip().strip("\"'")
        if not _NAME.fullmatch(name):
            return []
        if name.endswith(("…", "...")):
            where = (line.number, line.number)
            raise Problem("cut_off", where, field="DistinguishedName", found=shorten(name))
        value = Inheritance(name, off=True, listed=True, search=search)
        found.append(Observation(value, line.number, line.number, name, plain_name(name)))
    return found
