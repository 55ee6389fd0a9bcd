"""Read the values of an account's fields: numbers, flags by number or by name, yes and no, dates."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.model import Problem
from checks.engine.text import shorten
from checks.engine.values.moment import moment
from checks.inputs.ad_user.account import SET_AT

_NUMBER = re.compile(r"-?(?:0x[0-9a-f]{1,16}|\d{1,19})", re.IGNORECASE)
_CONTROL = "useraccountcontrol"
#: Some tools tell only whether it is set.
_COUNT = "admincount"
#: What stands around the number of the flags and their names: ``0x200 = ( NORMAL_ACCOUNT )``.
_BETWEEN = re.compile(r"[\s|,;=(){}\[\]]+")
#: What an author writes behind a number, or AdFind: the same in words.
_REMARK = re.compile(r"\s{1,20}[#↑\[].*$|(?<=\d), (?:Enabled|Disabled|Unknown|Guest|Domain Controller)$")
#: What the attribute editor shows of an attribute that is empty, and other browsers of the directory.
NOT_SET = ("<not set>", "<nicht festgelegt>", "(no value)", "<no value>", "(not set)", "<empty>", "(empty)")
_PATH = "distinguishedname"
_IDS, _SID = ("sid", "objectsid"), re.compile(r"S-1-[\d-]{1,200}", re.IGNORECASE)
_PREFIXES = ("ADS_UF_", "UF_")
#: Exchange and DSInternals write the flags in words of their own; the others differ by underscores alone.
_ELSEWHERE = {
    "DISABLED": "ACCOUNTDISABLE",
    "PASSWORDCANNOTCHANGE": "PASSWDCANTCHANGE",
    "PASSWORDNEVEREXPIRES": "DONTEXPIREPASSWORD",
    "ACCOUNTDISABLED": "ACCOUNTDISABLE",
    "CANNOTCHANGEPASSWORD": "PASSWDCANTCHANGE",
    "DONOTEXPIREPASSWORD": "DONTEXPIREPASSWORD",
    "PASSWORDNOTREQUIRED": "PASSWDNOTREQD",
}
#: A tool may print it in words or as a date.
_MAY_BE_WORDS = "pwdlastset"
#: How far a clock on the wall may be from UTC.
_EARLIER, _LATER = timedelta(hours=14), timedelta(hours=12)
#: The zone that ldp and dialogs name behind a date.
_ZONE_IN_WORDS = re.compile(r"(?<=[\dMm]) [A-Z][A-Za-z. ]{3,60}$")


def value(record: Record, name: str, kind: type, flags: Mapping[str, str]) -> Any:
    """Return a field's value; an empty one is ``None``.

    Raises ``Problem``: ``cut_off``, ``unreadable_flag``, ``unreadable_number``.
    """
    # A path that was cut off hides nothing of what stands beside it; it says itself that it is not whole.
    # An id that was, or is shown as numbers, is none.
    small = name.lower()
    text = (record.fields.get(small, "") if small in (_PATH, *_IDS) else record.get(name)).strip("{}; ")
    text = "" if small in _IDS and not _SID.fullmatch(text) else text
    text = "" if text.lower() in NOT_SET else text
    where = (record.first_line, record.last_line)
    if not text or kind is str:
        return text or None
    if kind is bool:
        told = record.flag(name)
        if told is None:
            raise Problem("unreadable_flag", where, field=name, found=shorten(text))
        return told
    text = _REMARK.sub("", text)
    if small == _COUNT and (protected := record.flag(name)) is not None:
        return int(protected)
    if _NUMBER.fullmatch(text):
        return _number(text)
    named = control(text, flags) if name.lower() == _CONTROL else None
    if named is None and name.lower() != _MAY_BE_WORDS:
        raise Problem("unreadable_number", where, field=name, found=shorten(text))
    return named


def control(text: str, flags: Mapping[str, str]) -> int | None:
    """Return userAccountControl from its flags' names, or its number with the names beside it.

    ``None`` where there are two numbers, as of one whose thousands are parted, or other words.
    """
    number, total = None, 0
    bits = {name.replace("_", ""): int(bit, 16) for name, bit in flags.items()}
    for word in filter(None, _BETWEEN.split(text)):
        plain = word.upper()
        for prefix in _PREFIXES:
            plain = plain.removeprefix(prefix)
        plain = plain.replace("_", "")
        plain = _ELSEWHERE.get(plain, plain)
        if _NUMBER.fullmatch(word):
            if number not in (None, told := _number(word)):
                return None
            number = told
        elif plain in bits:
            total |= bits[plain]
        else:
            return None
    return total if number is None else number


def _number(text: str) -> int:
    return int(text, 0 if "x" in text.lower() else 10)


def set_between(record: Record) -> tuple[datetime, datetime] | None:
    """Return the first and the last moment that the date of the last change can mean."""
    texts = (record.fields.get(name.lower(), "") for name in SET_AT)
    return next((found for one in texts if (found := between(one))), None)


def between(text: str) -> tuple[datetime, datetime] | None:
    """Return the first and the last moment in UTC that a printed date can mean; else ``None``."""
    told = moment(_ZONE_IN_WORDS.sub("", text.strip(" ;")))
    if not told:
        return None
    if told.instant:
        return told.instant, told.instant
    try:
        return min(told.readings) - _EARLIER, max(told.readings) + _LATER
    except OverflowError:
        return None
