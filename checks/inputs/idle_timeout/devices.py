"""How devices write the idle time-out in their configuration, and which of their lines are of other ports."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.text import Line

#: A pattern for what stands before the number, in small letters, and the seconds of its unit; of the words,
#: divided by bars, one must stand in the text where the name alone does not tell the device.
KEYS = tuple(
    (re.compile(key), unit, tuple(besides.split("|")))
    for key, unit, besides in (
        # HAProxy, whose numbers are milliseconds
        (r"\s*timeout\s+(?:client|server|tunnel)\s+(?=\d)", 0.001, ""),
        # Cisco ASA, and its routers
        (r"\s*(?:timeout conn|set connection timeout(?: [a-z-]+ [\d:]+){0,4}? idle)\s+(?=\d)", None, ""),
        (r"\s*(?:ip nat translation tcp-timeout|tcp idle-time)\s+(?=\d)", 1, ""),
        # FortiGate
        (r"\s*set (?:session-ttl|timeout)\s+(?=\d)|\s*(?:set )?default\s*:?\s+(?=\d)", 1, "session-ttl"),
        # F5
        (r"\s*(?:ltm .{0,80}\s)?idle-timeout\s+(?=\d)", 1, "ltm"),
        # Palo Alto, Sophos
        (r"\s*tcp (?:default|session) timeout\s*:\s*(?=\d)|.{0,80}\btimeout-tcp\s+(?=\d)", 1, ""),
        (r"\s*tcp conn\. establishment idle timeout\s*:\s*(?=\d)", 1, ""),
        # Juniper
        (r".{0,80}\binactivity-timeout\s+(?=\d)", 1, "application"),
        # Linux, pf, MikroTik, VyOS
        (r".{0,80}\bnf_conntrack_tcp_timeout_established\s*[=:]?\s*(?=\d)", 1, ""),
        (r"\s*tcp[.-]established(?:-timeout)?\s*[:=]?\s*(?=\d)", 1, ""),
        (r".{0,600}\btcp-established-timeout=(?=\d)", 1, ""),
        (r".{0,80}\btimeout tcp established '?(?=\d)", 1, ""),
        (r"\s*established '?(?=\d)", 1, "close-wait"),
        # Squid, NGINX
        (r"\s*read_timeout\s+(?=\d)", 1, "http_|client_lifetime|pconn_timeout|half_closed_clients"),
        (r"\s*proxy_timeout\s+(?=\d)", 1, ""),
        # NetScaler
        (r".{0,200}\s-(?:clt|svr)timeout\s+(?=\d)", 1, ""),
        # Azure's JSON, Terraform, Google Cloud
        (r"\W*(?:idletimeoutinminutes|idle_timeout_in_minutes)\W{0,40}(?=\d)", 60, ""),
        (
            r"\W*idle timeout \(minutes\)[:|*\s]{1,40}(?=\d)",
            60,
            "health probe|tcp reset|nat gateway",
        ),
        (r".{0,120}\btcpestablishedidletimeoutsec\W{0,40}(?=\d)", 1, ""),
    )
)
#: The name of a device with the part of its configuration, before what was typed there.
PROMPT = re.compile(r"\s*[\w.-]{1,40}(?: ?\([\w -]{1,30}\))? ?[#$>] ?(?=\S)")
#: What somebody says behind a line, or the device.
REMARK = re.compile(r"\s(?://|#|!).*")
#: FortiGate's entry for some ports, or for a service, ends so.
_NEXT = re.compile(r"\s*(?:next|end|edit\b.*)\s*", re.IGNORECASE)
_SET = re.compile(
    r"\s*set (start-port|end-port|protocol|tcp-portrange) (\d{1,5})(?:-(\d{1,5}))?", re.IGNORECASE
)
_PORT, _TCP = 443, 6


def of_other_ports(own: Sequence[Line]) -> set[int]:
    """Return the numbers of the lines in entries of FortiGate that do not hold for TCP on port 443."""
    return {
        number for entry in _entries(own) if _is_of_others(entry) for number in (one.number for one in entry)
    }


def _entries(own: Sequence[Line]) -> Iterator[list[Line]]:
    entry: list[Line] = []
    for line in own:
        if _NEXT.fullmatch(line.text):
            yield entry
            entry = []
        else:
            entry.append(line)
    yield entry


def _is_of_others(entry: Sequence[Line]) -> bool:
    found = [one.groups() for line in entry if (one := _SET.match(line.text))]
    told = {name.lower(): (int(first), int(last or first)) for name, first, last in found}
    first, _ = told.get("start-port", (_PORT, 0))
    _, last = told.get("end-port", (0, max(_PORT, first)))
    lowest, highest = told.get("tcp-portrange", (_PORT, _PORT))
    protocol, _ = told.get("protocol", (_TCP, 0))
    return not (first <= _PORT <= last and lowest <= _PORT <= highest and protocol == _TCP)
