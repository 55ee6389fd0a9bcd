"""Whether users inherit permissions: a property, a list of those who do not, or a word."""

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.inputs.inheritance_disabled.columns import FIELD, OWN_COLUMNS, printed
from checks.inputs.inheritance_disabled.inheritance import (
    NAME_IN_PATH,
    Inheritance,
    of_dsacls,
    of_script,
    plain_name,
)
from checks.inputs.inheritance_disabled.listed import LIST_COMMAND, SOUGHT, is_listed, listed, names, searched
from checks.inputs.inheritance_disabled.sddl import of_sddl, protects
from checks.inputs.inheritance_disabled.told import dialog, said_of_users
from checks.inputs.inheritance_disabled.told_off import told

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
        *("AreAccessRulesProtected", "Advanced Security Settings for", *OWN_COLUMNS),
        "protected from inheriting permissions from the parent",
        *("Get-ADSyncObjectsWithInheritanceDisabled", "Disable inheritance", "Enable inheritance"),
        *("Sddl", "This object only", "with inheritance disabled", "with disabled inheritance"),
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

#: The whole access list in one line.
_DESCRIPTOR = "sddl"
#: What every access list has, be it of a file or of a key of the registry.
_OF_ANY_LIST = ("AreAuditRulesProtected", "AccessToString", "Owner")
#: The dialog's button says what pressing it would do.
_WORDS = {"on": False, "off": True, "disable inheritance": False, "enable inheritance": True}
_NOBODY = ("-", "none")
_OF_LISTS = re.compile(r"\bGet-Acl\b", re.IGNORECASE)
_OF_DIRECTORY = re.compile(r"activedirectory|\bad:|dc=|\bget-ad(?:user|object)\b", re.IGNORECASE)
_OF_FILES = re.compile(r"\bGet-Acl (?:-\w{4,11} )?[\"']?(?:[a-z]:|\\\\|HK)", re.IGNORECASE)
#: What asks for no users.
_OF_OTHERS = re.compile(r"\bGet-AD(?:OrganizationalUnit|Group|Computer|ServiceAccount)\b", re.IGNORECASE)
_OF_USERS = re.compile(r"\bGet-ADUser\b", re.IGNORECASE)
#: By his name, and not by what stands for it in a loop.
_ONE_USER = re.compile(r"\bGet-ADUser (?:-Identity )?[\"']?([^\s\"'$();-][^\s\"');]{0,300})", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return an ``Inheritance`` for each object; the subject is its name in lower case.

    Raises ``Problem``: ``not_recognised``, ``unreadable_flag``, ``no_output``, ``cut_off``.
    """
    written = output_lines(text)
    typed = [one for one in takewhile(bool, map(_word, written)) if one]
    if typed and len(typed) == len(written) and len({one.value for one in typed}) == 1:
        return typed[:1]
    shown = printed(text)
    asked = [line for line in lines(text) if line.command]
    of_lists = [line for line in asked if _OF_LISTS.search(line.text)]
    states = (
        _state(one, last_above(asked, one.first_line), last_above(of_lists, one.first_line))
        for one in shown
        if one.has(FIELD) or one.has(_DESCRIPTOR)
    )
    found = [one for one in states if one]
    found = found or _of_lists(text) or dialog(written) or [*of_script(written)]
    if found:
        return found
    commands = [line.text for line in lines(text) if LIST_COMMAND.lower() in line.text.lower()]
    commands = commands or [line.text for line in asked if SOUGHT.search(line.text)]
    if not commands and asked:
        # Names below another command are those of anything.
        written = []
    search = searched(commands[-1]) if commands else ""
    in_list = (listed(one, search) for one in shown if is_listed(one, bool(commands)))
    found = [one for one in in_list if one.value.may_be_user or one.value.is_container]
    found = found or names([line for line in written if LIST_COMMAND not in line.text], search)
    found = found or said_of_users(text) or [*told(Letter(lines(text)))]
    if not found and commands and all(LIST_COMMAND in line.text for line in written):
        raise Problem("no_output")
    if not found:
        raise Problem("not_recognised", command="Get-ADObject", found=shorten(clean(text)))
    return found


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a command was typed that looks for those who do not inherit, or shows who does."""
    every = lines(text)
    is_sought = any(line.command and SOUGHT.search(line.text) for line in every)
    is_shown = FIELD in text and any(one.has(FIELD) for one in printed(text))
    return is_sought or is_shown or any(of_sddl(every))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says that a user inherits, or what the dialog's button says."""
    return bool(said_of_users(text))


def _of_lists(text: str) -> list[Observation]:
    every = lines(text)
    return [*of_dsacls(every), *of_sddl(every)]


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
    is_told = record.has(FIELD)
    off = record.flag(FIELD) if is_told else protects(record.fields[_DESCRIPTOR])
    # A unit that inherits nothing keeps the rights from the users in it.
    if _is_of_something_else(record, paths) or (is_of_others and not (off and name.startswith("OU="))):
        return None
    if not is_told and (off is None or not (paths or own_name)):
        return None
    if off is None:
        found = shorten(record.get(FIELD))
        raise Problem("unreadable_flag", (record.first_line, record.last_line), field=FIELD, found=found)
    name = name or next((named[0] for one in paths if (named := NAME_IN_PATH.search(one))), "")
    user = _ONE_USER.search(asked)
    name = name or (user[1] if user else "")
    value = Inheritance(name, off, object_class=record.get("ObjectClass"))
    shown = ("DistinguishedName", "SamAccountName", "Name", FIELD if is_told else _DESCRIPTOR)
    is_about = off if value.is_container else value.may_be_user
    return record.observe(value, *shown, subject=plain_name(name)) if is_about else None


def _is_of_something_else(record: Record, paths: list[str]) -> bool:
    """Tell the access list of a file, a service or the like from that of an object of the domain."""
    if paths:
        return not any(_OF_DIRECTORY.search(one) and not _OF_FILES.search(one) for one in paths)
    return any(map(record.has, _OF_ANY_LIST)) and not record.has("DistinguishedName")
