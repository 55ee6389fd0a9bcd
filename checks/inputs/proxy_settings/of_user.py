"""Read the proxy that a user has set for programs like a browser, out of the registry."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation
from checks.engine.record import Record
from checks.engine.text import Line
from checks.inputs.proxy_settings.setting import ProxySetting

_KEY = re.compile(r"CurrentVersion\\Internet Settings\s*$", re.IGNORECASE)
_ENABLED = re.compile(r"\s*ProxyEnable\s{1,9}REG_DWORD\s{1,9}0x([01])\s*", re.IGNORECASE)
_SERVER = re.compile(r"\s*ProxyServer\s{1,9}REG_SZ\s{1,9}(\S{1,500})\s*", re.IGNORECASE)


def of_record(record: Record) -> Observation:
    """Return what ``Get-ItemProperty`` shows of the key."""
    seen = record.observe(None, "ProxyEnable", "ProxyServer")
    address = record.get("ProxyServer") if record.flag("ProxyEnable") else ""
    return _setting(address).seen(seen.first_line, seen.last_line, seen.text)


def of_registry(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield what ``reg query`` shows below the key."""
    is_key, address, shown = False, "", list[Line]()
    for line in all_lines:
        is_key = is_key or bool(_KEY.search(line.text))
        if found := _SERVER.fullmatch(line.text):
            address = found[1]
        if is_key and (_ENABLED.fullmatch(line.text) or found):
            shown.append(line)
    enabled = next((found for line in shown if (found := _ENABLED.fullmatch(line.text))), None)
    if enabled:
        text = "; ".join(line.text.strip() for line in shown)
        yield _setting(address if enabled[1] == "1" else "").seen(shown[0].number, shown[-1].number, text)


def _setting(address: str) -> ProxySetting:
    return ProxySetting("user", "address" if address else "none", address)
