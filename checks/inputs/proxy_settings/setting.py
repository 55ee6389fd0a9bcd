"""What a proxy setting is, and what a block of XML says of one."""

import re
from dataclasses import dataclass

from checks.engine.model import Observation

_ATTRIBUTE = re.compile(r"([A-Za-z]{1,40})\s{0,9}=\s{0,9}[\"']([^\"']{0,500})[\"']")
#: What was left of an example, such as ``<PROXYPORT>``, may stand between the quotes.
_TAG = re.compile(
    r"<(defaultProxy|proxy)\b((?:[^<>\"']|\"[^\"]{0,500}\"|'[^']{0,500}'){0,500})>", re.IGNORECASE
)


@dataclass(frozen=True)
class ProxySetting:
    """Where a setting stands and what it says.

    ``place`` is ``machine``, ``agent``, a mistaken file's name, ``unnamed``, ``winhttp`` or ``user``;
    ``state`` is ``none``, ``unset`` where somebody only says so,
    ``off``, ``account`` (the settings of whoever runs the program), or ``address``;
    one that is off may have an address, too.
    """

    place: str
    state: str
    address: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.address if self.state == 'address' else self.state}"

    def seen(self, first_line: int, last_line: int, text: str) -> Observation:
        """Return the setting with the lines on which it stood; the subject is the place."""
        return Observation(self, first_line, last_line, text, self.place)


def setting_of(place: str, block: str) -> ProxySetting:
    """Return what a block ``<defaultProxy>…`` says; a blank one says nothing."""
    attributes: dict[str, dict[str, str]] = {}
    for name, written in _TAG.findall(block):
        pairs = ((key.lower(), value.strip()) for key, value in _ATTRIBUTE.findall(written))
        attributes.setdefault(name.lower(), dict(pairs))
    if "defaultproxy" not in attributes:
        return ProxySetting(place, "none")
    written = {key.lower(): value.strip() for key, value in _ATTRIBUTE.findall(block)}
    address = attributes.get("proxy", written).get("proxyaddress", "")
    address = address.replace("&lt;", "<").replace("&gt;", ">")
    if attributes["defaultproxy"].get("enabled", "").lower() in ("false", "0"):
        return ProxySetting(place, "off", address)
    return ProxySetting(place, "address", address) if address else ProxySetting(place, "account")
