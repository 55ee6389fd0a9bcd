"""Read and compare names of hosts."""

import re

#: A part of the name of a computer that is only tried out, is no longer in use or stands by.
_SPARE = frozenset(
    "test tst lab labs homelab dev uat qa poc demo sandbox stage staging stg old alt spare standby dr retired"
    " decom".split()
)
_PART = re.compile(r"[a-z]+")
_KIND = r"(?:old|alt|lab|homelab|test|dev|qa|uat|poc|demo|stag(?:e|ing)|sandbox|retired|decom)"
_ROLE = r"(?:sync|aadc?|entra|connect|srv|server|agent|vm|dc)"
#: It begins so, or such a word is joined with what the computer does.
_JOINED = re.compile(
    rf"^(?:test|lab|old|staging)|(?<![a-z\d])(?:{_KIND}{_ROLE}|{_ROLE}\d{{0,3}}{_KIND})\d{{0,3}}(?![a-z\d])"
)
_HOST = re.compile(r"\w[\w-]{0,62}(?:\.[\w-]{1,63}){0,20}")


def host_name(text: str) -> str:
    """Return the host name that ``text`` is, lower case and without a final dot, else ``""``."""
    host = text.strip().strip("\"'\\").rstrip(".").lower()
    return host if _HOST.fullmatch(host) else ""


def is_spare(host: str) -> bool:
    """Return whether a name says that the computer is not the one in use: *SYNC-TEST*, *aadc01.lab.local*."""
    small = host.lower()
    return not _SPARE.isdisjoint(_PART.findall(small)) or bool(_JOINED.search(small))


def same_host(one: str, other: str) -> bool:
    """Return whether two names mean one host; a short name means the full one that begins with it."""
    if not one or not other:
        return False
    return one == other or one.partition(".")[0] == other or other.partition(".")[0] == one


def domain_of(host: str) -> str:
    """Return what follows the first dot of a host name, empty for a short one."""
    return host.partition(".")[2]
