"""Find what may be the name of a person, an organization, a domain or a host in a text."""

import re
from collections.abc import Iterator

#: Hosts of services, which a ticket about a firewall has to name.
_PUBLIC = (
    "aka.ms azure.com azure.net azure.us chinacloudapi.cn digicert.com microsoft.com microsoftonline.com "
    "microsoftonline.us msappproxy.net office.com partner.microsoftonline.cn usgovcloudapi.net windows.com "
    "windows.net windowsazure.com"
).split()
_FILES = frozenset("bat cmd config csv dll evtx exe htm html json log ps1 psd1 psm1 txt xml yml zip".split())
_WELL_KNOWN = frozenset(("nt authority", "builtin", "nt service", "hklm", "hkcu", "everyone", "self"))

_LABELS = (
    r"(?:PS)?ComputerName|MachineName|(?:DNS)?HostName|Server(?:Name)?|DomainControllers?|PDCEmulator"
    r"|Forest(?:Name)?|Domain(?:Name)?|UserPrincipalName|DisplayName|SamAccountName|GivenName|Surname|Name|Mail"
    r"|CompanyName|TenantDisplayName|Connector(?:Name)?|Owner|User|Account|Identity"
    r"|(?:Remote|Source|IP)Address|InterfaceAlias"
)
_LABELLED = re.compile(
    rf"(?:^|;[ \t]|\n)[ \t]*(?:{_LABELS})[ \t]{{0,60}}[:=][ \t]*(?P<name>[^;\n]+)", re.IGNORECASE
)
_MAIL = re.compile(r"[\w.+-]{1,64}@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63})+)")
_DOWN_LEVEL = re.compile(r"(?<![\w\\])(?P<domain>[A-Za-z][\w .-]{1,20}?)\\(?P<user>[\w.$-]{1,40})(?![\w\\])")
_PART = re.compile(r"\b(?P<kind>CN|OU|DC|O)=(?P<name>(?:\\.|[^,;\"\n\\])+)", re.IGNORECASE)
_HOST = re.compile(
    r"(?<![\w@.-])(?:[A-Za-z0-9_-]{1,63}\.){1,6}(?P<top>[a-z]{2,24}|[A-Z]{2,24})(?![\w.-]*[\w-])"
)
_NUMBERS = {
    "id": re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE),
    "sid": re.compile(r"\bS-1-5-21(?:-\d+){3,4}\b"),
    "address": re.compile(r"\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b(?!\.\d)"),
}
_NO_NAME = re.compile(r"true|false|yes|no|enabled|disabled|[\d.:,/ -]*|.*….*", re.IGNORECASE)


def names_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name with its kind.

    The kinds are ``mail``, ``domain``, ``person``, ``host``, ``name``, ``id``, ``sid`` and ``address``.
    """
    yield from _of_people(text)
    for found in _PART.finditer(text):
        yield ("domain" if found["kind"].upper() == "DC" else "name"), found["name"].strip()
    for found in _HOST.finditer(text):
        if found["top"].lower() not in _FILES:
            yield "host", found[0]
    for kind, pattern in _NUMBERS.items():
        for found in pattern.finditer(text):
            yield kind, found[0]
    for found in _LABELLED.finditer(text):
        for name in re.split(r"[,{}]", found["name"]):
            yield "name", name.strip(" \t\"'")


def _of_people(text: str) -> Iterator[tuple[str, str]]:
    for found in _MAIL.finditer(text):
        yield "domain", found["domain"]
        yield "mail", found[0]
    for found in _DOWN_LEVEL.finditer(text):
        if found["domain"].lower() not in _WELL_KNOWN:
            yield "domain", found["domain"]
            yield "person", found["user"]


def may_be_named(text: str) -> bool:
    """Tell whether a text is the host of a public service, or no name at all."""
    lowered = text.lower()
    is_public = any(lowered == one or lowered.endswith(f".{one}") for one in _PUBLIC)
    return is_public or len(text) < 2 or bool(_NO_NAME.fullmatch(text))
