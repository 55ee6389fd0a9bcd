"""Read in the log of a proxy or a firewall that it refused the way to a host.

What it let through is no proof: the log does not tell whether it was the server that asked.
"""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_test import ConnectionTest
from checks.engine.model import Observation
from checks.engine.text import Line

_SIGN_IN = 407
#: Squid's log, in its own format and in the common one: what came of it, and where somebody wanted to.
_RESULT = re.compile(r"\b(TCP_[A-Z_]{3,30})/(\d{3})\b|\" (\d{3}) .{1,200}?\b(TCP_[A-Z_]{3,30}):")
_TO = re.compile(r"\bCONNECT ([\w.-]{4,253}):(\d{1,5})\b")
#: FortiGate's and other logs of names with their values.
_PAIRS = re.compile(r"\b(hostname|host|dstname|sni|action|dstport)=\"?([^\"\s]{1,253})", re.IGNORECASE)
_HOSTS = ("hostname", "host", "dstname", "sni")
_REFUSED = ("blocked", "block", "deny", "denied", "dropped", "drop", "reset", "reject")
_HTTPS = "443"


def refusals(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield each host that was refused; where one asks for a sign-in first, unless it let it through then."""
    found = [(line, one) for line in all_lines if (one := _of_squid(line) or _of_pairs(line))]
    reached = {one.host for _, one in found if one.open}
    for line, one in found:
        if not one.open and one.host not in reached:
            subject = f"{one.host}:{'web' if one.answer else one.port}"
            yield Observation(one, line.number, line.number, line.text.strip(), subject)


def _of_squid(line: Line) -> ConnectionTest | None:
    to, result = (each.search(line.text) if "TCP_" in line.text else None for each in (_TO, _RESULT))
    if not (to and result):
        return None
    host, port, status = to[1].lower(), int(to[2]), int(result[2] or result[3])
    if "DENIED" not in (result[1] or result[4]):
        return ConnectionTest(host, port, open=True, resolved=True)
    answer = _SIGN_IN if status == _SIGN_IN else None
    return ConnectionTest(host, port, None if answer else False, resolved=True, answer=answer)


def _of_pairs(line: Line) -> ConnectionTest | None:
    if "action=" not in line.text:
        return None
    told = {name.lower(): value.lower() for name, value in _PAIRS.findall(line.text)}
    host = next((told[one] for one in _HOSTS if "." in told.get(one, "")), "")
    if not host or told.get("dstport", _HTTPS) != _HTTPS:
        return None
    is_refused = told.get("action") in _REFUSED
    return ConnectionTest(host, int(_HTTPS), open=not is_refused, resolved=True)
