"""Read and compare names of hosts."""

import re

_HOST = re.compile(r"\w[\w-]{0,62}(?:\.[\w-]{1,63}){0,20}")


def host_name(text: str) -> str:
    """Return the host name that ``text`` is, lower case and without a final dot, else ``""``."""
    host = text.strip().strip("\"'\\").rstrip(".").lower()
    return host if _HOST.fullmatch(host) else ""


def same_host(one: str, other: str) -> bool:
    """Return whether two names mean one host; a short name means the full one that begins with it."""
    if not one or not other:
        return False
    return one == other or one.partition(".")[0] == other or other.partition(".")[0] == one


def domain_of(host: str) -> str:
    """Return what follows the first dot of a host name, empty for a short one."""
    return host.partition(".")[2]
