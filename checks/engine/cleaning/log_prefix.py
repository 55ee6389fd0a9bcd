"""Take away what the log of a program puts before each line."""

import re

#: When, by which thread or program, how grave.
_LOG = re.compile(
    r"^\s*(?:[\[(]?[\dT:.,/ +-]{5,35}Z?(?: ?[AP]M)?[\])]?\s+)?(?:\[[ \d]{1,8}\]\s+)?"
    r"(?:\[(?:info(?:rmation)?|warn(?:ing)?|error|debug|trace|verb(?:ose)?|fatal|success)\s{0,9}\]:?"
    r"|[\w.-]{1,60}\.exe (?:information|warning|error|verbose|critical): \d{1,6} :) ?",
    re.IGNORECASE,
)
#: The same without brackets, as many loggers write it: only behind a time, and in capitals.
_BARE_LOG = re.compile(
    r"^\s*\d[\d./-]{7,9}[T ]\d\d?:\d\d:\d\d[\d.,]{0,8}Z?[ -]{1,5}"
    r"(?:INFO|INFORMATION|WARN|WARNING|ERROR|DEBUG|TRACE|VERBOSE|FATAL)(?: ?[:|-])? "
)
#: How scripts mark what they found: ``[*]``, ``[+]``.
_BULLET = re.compile(r"^(\s*)\[[*+!-]\] (?=[A-Za-z])")
#: What netexec puts before each line: how it asks, whom, and what that computer is called.
_ASKED = re.compile(r"^\s*(?:SMB|LDAP) {2,12}\d{1,3}(?:\.\d{1,3}){3} {2,12}\d{2,5} {2,8}\S{1,15} {2,20}")


def without_log_prefix(line: str) -> str:
    """Return a line without the time, the thread and the level before it."""
    if "[" in line:
        line = _BULLET.sub(r"\1", line, count=1)
    if "[" in line or ".exe " in line:
        line = _LOG.sub("", line, count=1)
    if line.lstrip().startswith(("SMB  ", "LDAP  ")):
        return _ASKED.sub("", line, count=1)
    return _BARE_LOG.sub("", line, count=1) if line.lstrip()[:1].isdigit() and line.count(":") > 1 else line
