"""Read ``netsh winhttp show proxy`` by its form: the name of WinHTTP is the same in every language."""

import re
from collections.abc import Iterator

from checks.engine.formats.record import Record
from checks.engine.model import Observation
from checks.engine.text import Line
from checks.inputs.proxy_settings.setting import ProxySetting

_HEADING = re.compile(r"^[^:]{0,80}\bWinHTTP\b[^:]{0,80}:\s*$", re.IGNORECASE)
#: ``label :  host:8080``, also ``http=host:80;https=host:443``
_SERVER = re.compile(
    r"^\s*[^:]{1,60}:\s{1,9}((?:[a-z]+=)?(?:https?://)?[\w.-]+:\d{1,5}\S{0,500}|[\w.-]+)\s*$"
)
_SENTENCE = re.compile(r"^\s*[^:]{3,120}$")


def advanced(record: Record) -> Observation:
    """Return what ``netsh winhttp show advproxy`` prints as JSON."""
    is_on = bool(record.flag("ProxyIsEnabled"))
    address = record.get("Proxy") if is_on else ""
    seen = record.observe(None, "ProxyIsEnabled", "Proxy")
    setting = ProxySetting("winhttp", "address" if address else "none", address)
    return setting.seen(seen.first_line, seen.last_line, seen.text)


def winhttp(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield the setting below each heading: an address behind a label, or one line without any."""
    for index, line in enumerate(all_lines):
        if line.command or not _HEADING.match(line.text):
            continue
        below = next((one for one in all_lines[index + 1 : index + 4] if one.text), None)
        if below is None or below.command:
            continue
        server = _SERVER.match(below.text)
        if server:
            setting = ProxySetting("winhttp", "address", server[1])
        elif _SENTENCE.match(below.text):
            setting = ProxySetting("winhttp", "none")
        else:
            continue
        yield setting.seen(line.number, below.number, below.text.strip())
