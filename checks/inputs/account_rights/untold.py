"""Fill in what an access rule does not show, where its object, another field or the command tells it."""

import re
from collections.abc import Collection
from dataclasses import replace

from checks.engine.formats.record import Record
from checks.inputs.account_rights.access import CONTAINER, DOMAIN_ROOT, kind_of

#: Whose rules a command shows, and no others.
_OF_ONE = re.compile(
    r"\bIdentityReference(?:\.Value|\.ToString\(\))?\)?[\"']? {1,3}-(?P<how>eq|like|match) {1,3}"
    r"(?P<quote>[\"']?)(?P<who>(?:[\w.-]{1,64}\\{1,2})?[\w.$-]{2,64})(?P=quote)(?![\w*.\\])",
    re.IGNORECASE,
)
_OF_WIZARD = re.compile(
    r"\bIdentityReference(?:\.Value|\.ToString\(\))?\)?[\"']? {1,3}-(?:like|match) {1,3}[\"']?\*?"
    r"(?P<who>(?:[\w.-]{1,64}\\{1,2})?MSOL_[0-9a-f]{12})(?![\w])",
    re.IGNORECASE,
)
#: Of several, or of all but one.
_SEVERAL = re.compile(r"\s-(?:or|in|notin)\b|-not\b|!\s?\(", re.IGNORECASE)
#: How both kinds of flags, in small letters, make the inheritance up.
_BY_FLAGS = {
    ("none", "none"): "None",
    ("containerinherit", "none"): "All",
    ("containerinherit", "inheritonly"): "Descendents",
    ("containerinherit", "nopropagateinherit"): "SelfAndChildren",
    ("containerinherit", "nopropagateinherit, inheritonly"): "Children",
}
#: What reaches no user beneath the object.
_NOT_PASSED_ON = ("none", "0")


def filled(record: Record, name: str, command: str, at_root: Collection[str]) -> Record:
    """Return the rule with those fields that it lacks and that are known nevertheless.

    ``name`` is that of its object, ``command`` what was typed above, and ``at_root`` are the ids of the
    rights that matter at the object itself.
    """
    told = {"inheritancetype": _inheritance(record, name), "identityreference": _account(command)}
    known = {field: value for field, value in told.items() if value and not record.fields.get(field)}
    whole = replace(record, fields={**record.fields, **known}) if known else record
    if record.fields.get("accesscontroltype") or not _matters_not(whole, name, at_root):
        return whole
    return replace(whole, fields={**whole.fields, "accesscontroltype": "Allow"})


def _inheritance(record: Record, name: str) -> str:
    flags, limits = (record.fields.get(f"{one}flags", "").lower() for one in ("inheritance", "propagation"))
    if flags and limits:
        return _BY_FLAGS.get((flags, limits), "")
    if not record.flag("IsInherited") or kind_of(name) != CONTAINER:
        return ""
    # What a unit has from above, users beneath it have as well, where nobody else is meant.
    is_of_users = bool(_target(record).strip("0-") or record.fields.get("inheritedobjecttype"))
    return "Descendents" if is_of_users else ""


def _account(command: str) -> str:
    if _SEVERAL.search(command):
        return ""
    one = _OF_WIZARD.search(command)
    if not one and (found := _OF_ONE.search(command)) and found["how"].lower() == "eq":
        one = found
    return one["who"].replace("\\\\", "\\") if one else ""


def _matters_not(record: Record, name: str, at_root: Collection[str]) -> bool:
    """Return whether a rule, be it of what is allowed or denied, changes nothing for a user."""
    is_above = kind_of(name) in (DOMAIN_ROOT, CONTAINER)
    inheritance = record.fields.get("inheritancetype", "").lower()
    return is_above and inheritance in _NOT_PASSED_ON and _target(record) not in at_root


def _target(record: Record) -> str:
    return record.fields.get("objecttype", "").lower().strip("{}")
