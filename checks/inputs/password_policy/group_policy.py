"""Tell the settings of a group policy: what a computer was told, not what holds in the domain."""

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from checks.engine.context.answers import NOT
from checks.engine.model import Observation
from checks.engine.text import Line, lines, lowered
from checks.inputs.password_policy.policy import Policy

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
_TEMPLATE = re.compile(rf"(?:\b|@{{)(?:{'|'.join(_SETTINGS)})\s{{0,40}}[=:] ?-?\d", re.IGNORECASE)
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
#: The same in XML.
_REPORT_IN_XML = re.compile(rf"<(?:\w{{1,9}}:)?Name>(?:{'|'.join(_SETTINGS)})<", re.IGNORECASE)
_REPORTED_AGE = "minimum password age"
#: The policy from which the domain has its own unless somebody has put another one above it; its name is the
#: same in every language.
_OF_DOMAIN = re.compile(r"\bDefault Domain Policy\b", re.IGNORECASE)
#: That name as the title of what stands below, and any line that may be such a title.
_TITLE = re.compile(
    r"\W*(?:<[\w:]{1,20}>|(?:\w{1,20}:?\s{1,40}){0,3}\W?)Default Domain Policy\W*(?:Name>\W*)?", re.IGNORECASE
)
_ANY_TITLE = re.compile(
    r"\bGPO\b|(?<!password )(?<!account )(?<!group )\bpolicy\b(?!:|\s{1,40}setting)|:\s*$", re.IGNORECASE
)
#: Behind the days, the policy that sets them.
_WINNER = re.compile(r"\d{1,3}(?: days?)?(?:\t|\s{2,40}|\s{0,9}\|)[\s|]*([^\s|].*)", re.IGNORECASE)
_DAYS = re.compile(
    r"Minimum ?Password ?Age(?:\s{0,9}<[^<>\n]{0,99}>){0,4}[^\d\n<]{0,60}(\d{1,3})\b", re.IGNORECASE
)
#: As gpresult prints it.
_DAYS_BELOW = re.compile(r".{1,60}:\s+MinimumPasswordAge\s*\n[^:\n]{1,40}:\s+(\d{1,3})\s*", re.IGNORECASE)


def settings_in(text: str) -> list[Line]:
    """Return the lines with settings of a group policy, if the minimum age is among them."""
    if _AGE not in lowered(text) and _REPORTED_AGE not in lowered(text):
        return []
    found = []
    patterns = [(_TEMPLATE, _AGE), (_GPRESULT, _AGE), (_REPORT, _REPORTED_AGE)]
    patterns += [(_REPORT_IN_HTML, _REPORTED_AGE), (_REPORT_IN_XML, _AGE)] if "<" in text else []
    for pattern, age in patterns:
        own = [line for line in lines(text) if not line.command and pattern.search(line.text)]
        if any(age in line.text.lower() for line in own):
            found += own
    return sorted({line.number: line for line in found}.values())


def long_age_in(text: str, settings: Sequence[Line]) -> list[Observation]:
    """Return the minimum age that the domain's default policy sets, if it is longer than a day.

    A shorter one proves nothing, as another policy may stand above it.
    """
    below = {above.number: line.text for above, line in pairwise(lines(text))}
    told = [
        (line, int(found[1]))
        for line in settings
        if (
            found := _DAYS.search(line.text)
            or _DAYS_BELOW.fullmatch(f"{line.text}\n{below.get(line.number)}")
        )
    ]
    if len({days for _, days in told}) != 1 or not all(_is_of_domain(line, lines(text)) for line, _ in told):
        return []
    line, days = told[0]
    seen = Observation(Policy("", timedelta(days=days)), line.number, line.number, line.text.strip())
    return [seen] if days > 1 else []


def _is_of_domain(line: Line, all_lines: Sequence[Line]) -> bool:
    """Return whether the domain's default policy sets the age, by the row or by the title next above it."""
    if winner := _WINNER.search(line.text):
        return bool(_TITLE.fullmatch(winner[1]))
    above = reversed([one for one in all_lines if one.number < line.number])
    title = next((one for one in above if _OF_DOMAIN.search(one.text) or _ANY_TITLE.search(one.text)), None)
    if not title or NOT.search(title.text):
        return False
    return bool(_OF_DOMAIN.search(title.text) if title.command else _TITLE.fullmatch(title.text))
