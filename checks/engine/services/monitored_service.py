"""Read what a program that watches over servers reports of a service: Checkmk, Zabbix, NSClient++, PRTG."""

import re
from collections.abc import Iterator

from checks.engine.services.service_messages import Message
from checks.engine.services.states import state_of
from checks.engine.text import Line

_STATE = r"(?P<state>running|stopped|paused|start pending|stop pending)"
_REPORTS = (
    re.compile(rf"(?:^|[:;,]) ?(?P<name>[^:;,]{{3,60}}): {_STATE} \(start type is \w", re.IGNORECASE),
    re.compile(
        r"\"(?P<name>[^\"]{3,60})\" \([^()]{1,80}\) is (?:(?P<off>not running)|running) \(startup type",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w.-])(?P<name>[\w.-]{{3,60}})={_STATE} \(\w{{3,12}}\)", re.IGNORECASE),
)
_HINTS = ("start type", "startup type", "=r", "=s", "=p")
#: PRTG names the service, and a few lines below tells its state.
_SENSOR = re.compile(
    r"\W*(?:Sensor: )?Service: (?P<name>[^()]{3,60}?) \((?:WMI|SNMP) .{0,20}\)\W*", re.IGNORECASE
)
_SENSED = re.compile(rf"\bService state: {_STATE}\b|\bThe service is (?P<off>not running)\b", re.IGNORECASE)
_FARTHEST, _FEWEST_WORDS = 6, 3
_WORD = re.compile(r"(?<!\S)[^\W\d_A-Z][^\W\d_]+(?=[ .,:;!]|$)")


def monitored(all_lines: list[Line]) -> Iterator[Message]:
    """Yield what is reported of each service."""
    sensor: re.Match[str] | None = None
    begun = 0
    for line in all_lines:
        if "=" in line.text or "(start" in line.text:
            small = line.text.lower()
            for report in _REPORTS if any(map(small.__contains__, _HINTS)) else ():
                for told in report.finditer(line.text):
                    state = _state(told)
                    if state == "Stopped" or not _is_spoken_of(report.sub("", line.text)):
                        yield Message(told["name"].strip(), state, line)
        if line.text.endswith(")") and (found := _SENSOR.fullmatch(line.text)):
            sensor, begun = found, line.number
        elif line.text.lstrip().startswith("Sensor:"):
            sensor = None
        elif sensor and line.number <= begun + _FARTHEST and (seen := _SENSED.search(line.text)):
            yield Message(sensor["name"], _state(seen), line)
            sensor = None


def _is_spoken_of(rest: str) -> bool:
    """Tell whether more stands beside a report than what a program puts there."""
    return "?" in rest or len(_WORD.findall(rest)) >= _FEWEST_WORDS


def _state(told: re.Match[str]) -> str:
    parts = told.groupdict()
    if parts.get("off"):
        return "Stopped"
    word = "".join(parts.get("state", "running").split())
    return state_of(word) or "Running"
