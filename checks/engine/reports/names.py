"""Find what may be the name of a person, an organization, a domain or a host in a text."""

import re
from collections.abc import Iterator, Mapping

from checks.engine.spelling import spelled

#: Hosts of services, which a ticket about a firewall has to name.
_PUBLIC = (
    "aka.ms azure.com azure.net azure.us chinacloudapi.cn digicert.com microsoft.com microsoftonline.com "
    "microsoftonline.us msappproxy.net office.com partner.microsoftonline.cn usgovcloudapi.net windows.com "
    "windows.net windowsazure.com"
).split()
_FILES = frozenset("bat cmd config csv dll evtx exe htm html json log ps1 psd1 psm1 txt xml yml zip".split())
_WELL_KNOWN = frozenset(
    ("nt authority", "builtin", "nt service", "hklm", "hkcu", "everyone", "self", "public", "default")
)

_LABELS = (
    r"(?:PS)?ComputerName|MachineName|(?:DNS)?HostName|Server(?:Name)?|DomainControllers?|PDCEmulator"
    r"|Forest(?:Name)?|Domain(?:Name)?|UserPrincipalName|DisplayName|SamAccountName|GivenName|Surname|Name|Mail"
    r"|CompanyName|TenantDisplayName|Connector(?:Name)?|Owner|User(?:Name)?|Account|Identity|Computer"
    r"|(?:Remote|Source|IP)Address|InterfaceAlias|Dom(?:ain)? Name|Proxy[ -]Server\(s\)"
    r"|Názov (?:počítača|domény|servera)|Meno používateľa|Používateľ|Počítač|Doména"
)
_LABELLED = spelled(
    rf"(?:^|[;{{,][ \t]?|\n)[ \t]*[\"']?(?:{_LABELS})[\"']?[ \t]{{0,60}}[:=][ \t]*[\"']?(?P<name>[^;\n\"]+)",
    re.IGNORECASE,
)
#: The field of a record, whatever its form, that holds a name.
_FIELD = spelled(_LABELS, re.IGNORECASE)
_ELEMENT = spelled(rf"<(?:{_LABELS})>(?P<name>[^<\n]+)</", re.IGNORECASE)
#: In the midst of a sentence.
_TOLD = re.compile(
    r"\b(?:onPremUser|User|Account|Target)(?::\s|\s?=\s?|(?<=onPremUser)\s)[\"']?(?P<name>[^\s,;:()\"'<>]{2,64})",
    re.IGNORECASE,
)
_PROFILE = re.compile(r"\\Users\\(?P<name>[\w.$-]{2,40})", re.IGNORECASE)
_SHARE = re.compile(r"(?<![\w\\])\\\\(?P<name>[\w-]{2,63})(?=[\\\s,;)]|$)", re.MULTILINE)
_CANONICAL = re.compile(r"\bCanonicalName[\"']?\s*[:=]\s*[\"']?[\w.-]+/(?P<path>[^\n\"]+)", re.IGNORECASE)
#: What Connect and its agent call the accounts that they make.
_MADE = re.compile(r"(?<![\w-])(?:MSOL_|AAD_|Sync_|ADSyncMSA|pGMSA_)[\w-]{2,60}\$?(?!@)")
_MAIL = re.compile(r"[\w.+#!&-][\w.+'’#!&-]{0,63}@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63})+)")
_DOWN_LEVEL = re.compile(r"(?<![\w\\])(?P<domain>[A-Za-z][\w .-]{1,20}?)\\(?P<user>[\w.$-]{1,40})(?![\w\\])")
_PART = re.compile(r"\b(?P<kind>CN|OU|DC|O|L|ST)=(?P<name>(?:\\.|[^,;\"\n\\])+)", re.IGNORECASE)
_HOST = re.compile(
    r"(?<![\w@.-])(?:[\w-]{1,63}\.){1,6}"
    r"(?P<top>[a-z]{2,24}|[A-Z]{2,24}|Com|Corp|Local|Lan|Org|Sk|Cz|Eu)(?![\w.-]*[\w-])"
)
#: What is recognised by its form, or by a label that only such a value has.
NUMBERS = {
    # A tracking id has a suffix; the part before it is the same for everything of one request.
    "id": re.compile(
        r"(?<![0-9a-z-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:_\w{1,20})?(?![0-9a-z-])|\b[0-9a-f]{32}\b",
        re.IGNORECASE,
    ),
    "sid": re.compile(r"\bS-1-(?:5-21|12-1)(?:-\d+){3,4}\b"),
    "address": re.compile(
        r"\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b(?!\.\d)"
        r"|(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])"
        r"|(?<=client ip: )[\d.]{7,15}\b|\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b",
        re.IGNORECASE,
    ),
    "anchor": re.compile(
        r"(?:ImmutableId|SourceAnchor|ConsistencyGuid)[\"']?\s{0,30}[:=]\s{0,3}[\"']?"
        r"(?P<name>[\w+/]{16,44}=*)",
        re.IGNORECASE,
    ),
    "phone": re.compile(
        r"Phone(?:Number)?[\"']?\s{0,30}[:=]\s{0,3}[\"']?(?P<name>\+?\d[\d ()/-]{5,20}\d)", re.IGNORECASE
    ),
}
_PUBLIC_ADDRESS = re.compile(
    r"(?:ip|client|caller|source|external|public) ?(?:ip)? ?address[\"']?\s{0,30}[:=]\s{0,3}[\"']?"
    r"(?P<name>\d{1,3}(?:\.\d{1,3}){3})\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"true|false|yes|no|enabled|disabled|[\d.:,/ -]*|.*….*", re.IGNORECASE)


def names_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name with its kind.

    The kinds are ``mail``, ``domain``, ``person``, ``host``, ``name``, ``account`` and those of ``NUMBERS``.
    """
    yield from _of_people(text)
    for found in _PART.finditer(text):
        yield ("domain" if found["kind"].upper() == "DC" else "name"), found["name"].strip()
    for found in _HOST.finditer(text):
        if found["top"].lower() not in _FILES:
            yield "host", found[0]
    yield from _by_form(text)
    for pattern in (_LABELLED, _ELEMENT, _TOLD, _PROFILE, _SHARE):
        for found in pattern.finditer(text):
            yield from _listed(found["name"])
    for found in _CANONICAL.finditer(text):
        for part in found["path"].split("/"):
            yield "name", part.strip()


def _by_form(text: str) -> Iterator[tuple[str, str]]:
    for kind, pattern in (*NUMBERS.items(), ("address", _PUBLIC_ADDRESS), ("account", _MADE)):
        for found in pattern.finditer(text):
            yield kind, found["name"] if "name" in pattern.groupindex else found[0]


def names_in_fields(fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the names that the fields of a record hold."""
    for field, value in fields.items():
        if _FIELD.fullmatch(field):
            yield from _listed(value.partition(";")[0])


def _listed(value: str) -> Iterator[tuple[str, str]]:
    for name in re.split(r"[,;{}]", value):
        if "=" not in name:  # that is a part of a distinguished name, and found as such
            yield "name", name.strip(" \t\"'\\")


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
    return is_public or len(text) < 2 or lowered in _WELL_KNOWN or bool(_NO_NAME.fullmatch(text))
