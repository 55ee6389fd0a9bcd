"""One entry of an allow list: a name with its wildcard, or an address."""

import re
from dataclasses import dataclass
from typing import ClassVar

_AFTER_NAME = re.compile(r"[/?#]")
_NAME = re.compile(r"[a-z0-9_*-]+")
_IPV4 = re.compile(r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.])")
_IPV6 = re.compile(r"[0-9a-f:]{2,39}(?:/\d{1,3})?")
_NOT_PUBLIC = re.compile(r"(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|f[cd]|fe80|::1")
PORT_OF = {"http": "80", "www": "80", "https": "443", "ssl": "443", "tls": "443"}
_PREFIX = {"below": "*.", "whole": "."}
PORTS = re.compile(r"\d{1,5}(?: ?- ?\d{1,5})?")


@dataclass(frozen=True)
class HostEntry:
    """A name in a list, lower case and without its wildcard.

    ``form``: ``exact`` is the name alone, ``below`` every name below it (``*.name``), ``whole``
    both (``.name``), ``part`` a name with a star in it. ``ports`` are those that the entry or its
    line names, none where it names none. ``action`` is ``allow``, ``deny`` or ``off``.
    """

    kind: ClassVar[str] = "name"
    host: str
    form: str
    ports: tuple[str, ...] = ()
    action: str = "allow"

    @property
    def name(self) -> str:
        """The name as a list writes it, wildcard and all."""
        return _PREFIX.get(self.form, "") + self.host

    def __str__(self) -> str:
        action = "" if self.action == "allow" else f"{self.action} "
        return f"{action}{self.name}{':' if self.ports else ''}{','.join(self.ports)}"


@dataclass(frozen=True)
class AddressEntry:
    """An IP address or a range of them; ``public`` unless it belongs to a private network."""

    kind: ClassVar[str] = "address"
    address: str
    public: bool

    def __str__(self) -> str:
        return self.address if self.public else f"{self.address} (private)"


def address_entry(token: str) -> AddressEntry | None:
    """Return the address or range that one word of a line is; ``None`` for anything else."""
    token = token.rpartition("://")[2]
    if not _IPV4.match(token) and not (token.count(":") > 1 and _IPV6.fullmatch(token)):
        return None
    return AddressEntry(token, not _NOT_PUBLIC.match(token))


def host_entry(token: str) -> HostEntry | None:
    """Return what one word of a line names, without the action of the line; ``None`` for no host."""
    if token.startswith("^."):
        token = "*" + token[1:]
    if token.startswith(".*"):
        token = token[1:]
    if "\\" in token:
        token = token.replace("\\.", "\0").replace(".*", "*").replace("\0", ".").replace("\\", "")
    scheme, _, rest = token.strip("^$").rpartition("://")
    rest = _AFTER_NAME.split(rest)[0]
    while ":" in rest and "." not in rest.partition(":")[0]:
        rest = rest.partition(":")[2]
    name, _, port = rest.partition(":")
    form, host = _form(name.rstrip(".*"))
    labels = host.split(".")
    if not all(_NAME.fullmatch(label) for label in labels):
        return None
    if (len(labels) < 2 and form != "below") or len(labels[-1]) < 2 or not labels[-1].isalpha():
        return None
    if not port:
        port = PORT_OF.get(scheme, "")
    return HostEntry(host, form, (port,) if PORTS.fullmatch(port) else ())


def _form(name: str) -> tuple[str, str]:
    host = name.lstrip("*")
    stars = len(name) - len(host)
    while host.startswith((".*.", "..")):
        host = host[1:].lstrip("*")
    if "*" in host:
        return "part", name
    if host.startswith("."):
        return ("below" if stars else "whole"), host[1:]
    return ("whole" if stars else "exact"), host
