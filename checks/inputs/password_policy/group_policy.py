"""Tell the settings of a group policy: what a computer was told, not what holds in the domain."""

import re

from checks.engine.text import Line, lines, lowered

_SETTINGS = (
    "MinimumPasswordAge",
    "MaximumPasswordAge",
    "MinimumPasswordLength",
    "PasswordComplexity",
    "PasswordHistorySize",
    "LockoutBadCount",
)
_AGE = _SETTINGS[0].lower()
#: A template and ``secedit``: ``name = value``; PowerView joins them on one line.
_TEMPLATE = re.compile(rf"(?:\b|@{{)(?:{'|'.join(_SETTINGS)}) ?= ?-?\d", re.IGNORECASE)
#: ``gpresult``: the name of a setting after a label in the language of Windows.
_GPRESULT = re.compile(rf"\s*[^\s:][^:]{{0,40}}:\s+(?:{'|'.join(_SETTINGS)})\s*", re.IGNORECASE)
#: The report of Group Policy Management, copied: the setting, a tab, a gap, a colon or a bar, its value; of a
#: gap one blank may be left.
_REPORT = re.compile(
    r"^[\s|]*(?:Enforce password history|Maximum password age|Minimum password age|Minimum password length)"
    r"(?:\t|\s{2,40}|\s{0,9}:\s{1,40}|\s{0,9}\|\s{0,40}"
    r"| (?=\d{1,4} (?:days?|passwords? remembered|characters?)\s*$))[^\s|][^|]{0,60}[|\s]*$",
    re.IGNORECASE,
)
#: The same in the source of the page.
_REPORT_IN_HTML = re.compile(
    r"<td[^<>]{0,99}>\s*(?:Enforce password history|M(?:ax|in)imum password age|Minimum password length)"
    r"\s*</td>",
    re.IGNORECASE,
)
_REPORTED_AGE = "minimum password age"


def settings_in(text: str) -> list[Line]:
    """Return the lines with settings of a group policy, if the minimum age is among them."""
    if _AGE not in lowered(text) and _REPORTED_AGE not in lowered(text):
        return []
    found = []
    patterns = [(_TEMPLATE, _AGE), (_GPRESULT, _AGE), (_REPORT, _REPORTED_AGE)]
    patterns += [(_REPORT_IN_HTML, _REPORTED_AGE)] if "<" in text else []
    for pattern, age in patterns:
        own = [line for line in lines(text) if not line.command and pattern.search(line.text)]
        if any(age in line.text.lower() for line in own):
            found += own
    return sorted({line.number: line for line in found}.values())
