"""Tell a test that was not made on a server, or not of another computer: that it succeeds proves nothing."""

import re
from ipaddress import ip_address

from checks.engine.formats.record import Record
from checks.engine.model import Observation, Problem
from checks.engine.spelling import spelled

#: How adapters are called over which nobody connects a server.
_OF_CLIENTS = spelled(
    r"wi-?fi|wlan|wireless|drahtlos|funknetz|bezdrôt|bezdrát|\bvpn\b|anyconnect|globalprotect|pangp"
    r"|forticlient|fortissl|wireguard|openvpn|\bmobil",
    re.IGNORECASE,
)
OVER_WIRELESS, ON_ITSELF = "over_wireless", "on_itself"
CODES = (OVER_WIRELESS, ON_ITSELF)


def wrong_place(record: Record) -> Problem | None:
    """Return what is wrong with the place of a test that succeeded: a user's computer, or its target."""
    if not record.flag("TcpTestSucceeded"):
        return None
    remote, source = record.get("RemoteAddress"), record.get("SourceAddress")
    if _is_loopback(remote) or (remote and remote == source) or record.get("ComputerName") == "localhost":
        return _problem(ON_ITSELF, record, "RemoteAddress")
    if _OF_CLIENTS.search(record.get("InterfaceAlias")):
        return _problem(OVER_WIRELESS, record, "InterfaceAlias")
    return None


def _problem(code: str, record: Record, field: str) -> Problem:
    seen: Observation = record.observe(None, field)
    return Problem(code, (seen.first_line, seen.last_line), found=seen.text, line=seen.first_line)


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
