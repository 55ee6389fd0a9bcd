"""Find certificates in what PowerShell, OpenSSL, curl and certutil print of a connection."""

import re
from dataclasses import replace
from itertools import takewhile

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.spelling import spelled
from checks.engine.text import Line, lines, numbered, once_per_text
from checks.engine.values.host_name import host_name
from checks.inputs.relay_certificate.distinguished import is_distinguished, part
from checks.inputs.relay_certificate.parts import of_part
from checks.inputs.relay_certificate.shown import CUT, REFUSED, Shown

#: ``subject=…`` of OpenSSL, ``*  issuer: …`` of curl, ``Issuer:`` above the lines of certutil.
_NAME = re.compile(r"^[\s*]{0,20}(subject|issuer)\s{0,3}[:=]\s{0,3}(.{0,500})$", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"^\s{1,20}[A-Z]{1,20}=.{1,200}$")
#: No name has more parts.
_MOST_PARTS = 12
#: So many lines below its message an error of PowerShell quotes the command with the address.
_LONGEST_ERROR = 4
#: A certificate above the server's own in OpenSSL's chain.
_CHAIN = re.compile(r"^\s{1,9}i:\s{0,9}(.{1,500})$")
#: OpenSSL and curl accepted the certificate; what they refuse is left to their own lists of roots.
_VERIFIED = re.compile(r"Verify return code: 0 |Verification: OK|SSL certificate verify ok", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:-connect\s+|\* Host (?=[\w.-]{1,253}:443 was resolved)|-servername\s+|https?://|Connected to "
    r"|Create\(.https://|(?:proxy tunnel to|CONNECT tunnel to|> CONNECT) )\[?([\w.-]{1,253})",
    re.IGNORECASE,
)

#: The curl of Windows shows no certificate; it names why Windows refused it. .NET says so in the language of
#: Windows: German (Microsoft's page on errors of SharePoint add-ins), French and Czech (that on the
#: self-hosted runtime of Azure Data Factory), Spanish (github.com/FrameworkPeru/openinvoiceperu/issues/123).
_REFUSED = spelled(
    r"\b(?:SEC_E_UNTRUSTED_ROOT|SEC_E_WRONG_PRINCIPAL|SEC_E_CERT_EXPIRED)\b"
    r"|Could not establish trust|The remote certificate (?:is invalid|was rejected)"
    r"|SSL/TLS-Kanal konnte keine(?: Vertrauensstellung|$)"
    r"|relation de confiance pour le canal sécurisé SSL/TLS"
    r"|vztah důvěryhodnosti pro zabezpečený kanál SSL/TLS"
    r"|relación de confianza para el canal seguro SSL/TLS"
)
#: wget names the issuer of what it does not trust.
_BY_WGET = re.compile(r"\bcannot verify ([\w.-]{1,253})'s certificate, issued by \W?(.{1,300}?)\W?:\s*$")
#: A console, or what went before, breaks it anywhere.
_BEGUN_BY_WGET = re.compile(r"\bcannot verify [\w.-]{1,253}'s certificate, i[^:]{0,300}$")
#: Windows accepted the chain, but could not look up whether a certificate in it has been revoked.
_NOT_LOOKED_UP = re.compile(r"\bCRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)\b")
#: Where curl knows no name of the error, it prints the number.
_NUMBERS = {"0x80092012": "CRYPT_E_NO_REVOCATION_CHECK", "0x80092013": "CRYPT_E_REVOCATION_OFFLINE"}
_NUMBER = re.compile("|".join(_NUMBERS), re.IGNORECASE)
#: The connection was cut before a certificate came.
_CUT = re.compile(
    r"\bcurl: \(35\)|no peer certificate available|Could not create SSL/TLS secure channel"
    r"|\bunexpected eof while reading\b|\bSSL_ERROR_SYSCALL\b",
    re.IGNORECASE,
)
#: Below a request .NET says that the host answered: it accepted the certificate. A proxy answers 407.
_REQUEST, _ANSWERED = "WebRequest]::Create(", re.compile(r": \(4(?!07)\d\d\) [^\W\d]")
_NEAR = 6
_ADDRESS = re.compile(r"[\d.]+")


@once_per_text
def certificates(text: str) -> list[Shown]:
    """Return each certificate, and each connection that showed none, in the order in which they stand."""
    shown = [one for one in records(text) if _is_connection(one)]
    read = {number for one in shown for number in range(one.first_line, one.last_line + 1)}
    # A refusal may stand on the line of a field.
    rest = [
        Line(one.number, "") if one.number in read and not _failure(one.text) else one for one in lines(text)
    ]
    of_records = [_of_record(one, is_answered=_is_answered(one, lines(text))) for one in shown]
    found = sorted([*of_records, *_of_lines(rest)], key=lambda one: one.first_line)
    return [one for one in found if not _is_root(one)]


def _failure(text: str) -> str:
    """Return how .NET, or curl, calls what became of a connection; empty where a line tells no failure."""
    if _REFUSED.search(text):
        return REFUSED
    if unknown := _NOT_LOOKED_UP.search(text):
        return unknown[0]
    if numbered := _NUMBER.search(text):
        return _NUMBERS[numbered[0].lower()]
    return CUT if _CUT.search(text) else ""


def _is_root(shown: Shown) -> bool:
    """Tell a root in a list of the store: it issued itself, and bears no name of a host."""
    return bool(shown.subject) and shown.subject == shown.issuer and "." not in part(shown.subject, "CN")


def _is_connection(record: Record) -> bool:
    """Tell the records of the documented command and of certificates that PowerShell lists."""
    names = [record.fields.get(name, "") for name in ("issuer", "subject")]
    is_documented = all(record.has(name) for name in ("Host", "Status", "Issuer"))
    return is_documented or all(map(is_distinguished, names))


def _is_answered(record: Record, all_lines: list[Line]) -> bool:
    """Tell whether the request above a certificate got an answer that came from the host."""
    above = numbered(all_lines, record.first_line - _NEAR, record.first_line - 1)
    typed = [line.number for line in above if line.command and line.text]
    asked = [line.number for line in above if line.command and _REQUEST in line.text]
    says = [line.number for line in above if not line.command and _ANSWERED.search(line.text)]
    return bool(asked and says) and asked[-1] == typed[-1] < says[-1]


def _of_record(record: Record, *, is_answered: bool) -> Shown:
    fields = [name for name in ("Host", "Status", "Subject", "Issuer") if record.has(name)]
    seen = record.observe(None, *fields)
    host, status, subject, issuer = (record.get(name) for name in ("Host", "Status", "Subject", "Issuer"))
    status = status or ("ProtocolError" if is_answered else "")
    return Shown(host_name(host), subject, issuer, status, seen.first_line, seen.last_line, seen.text)


def _of_lines(all_lines: list[Line]) -> list[Shown]:
    """Return what a tool prints line by line: subject and issuer, in either order."""
    host, above = "", ""
    refused: Line | None = None
    names: dict[str, tuple[Line, str]] = {}
    shown: list[Shown] = []
    for index, line in enumerate(all_lines):
        asked = [one for one in _ASKED.findall(line.text) if not _ADDRESS.fullmatch(one)]
        host = host_name(asked[0]) if asked else host
        if refused and asked and line.number <= refused.number + _LONGEST_ERROR:
            status = _failure(refused.text)
            shown.append(Shown(host, "", "", status, refused.number, line.number, refused.text.strip()))
            host, refused = "", None
        chain = _CHAIN.match(line.text)
        above = f"{above}; {chain[1]}" if chain else above
        if not line.command and (status := _failure(line.text)):
            refused = None if host else line
            if host:
                shown.append(Shown(host, "", "", status, line.number, line.number, line.text.strip()))
            host = ""
        if shown and shown[-1].issuer and not names and _VERIFIED.search(line.text):
            shown[-1] = replace(shown[-1], status="Success", last_line=line.number)
        below = all_lines[index + 1] if index + 1 < len(all_lines) else line
        last = below if _BEGUN_BY_WGET.search(line.text) else line
        if doubted := _BY_WGET.search(line.text if last is line else line.text + below.text):
            found_host, issuer = host_name(doubted[1]), doubted[2]
            shown.append(Shown(found_host, "", issuer, "", line.number, last.number, line.text.strip()))
        found = None if line.command else _NAME.match(line.text)
        name = _whole_name(found[2], all_lines[index + 1 : index + _MOST_PARTS]) if found else ""
        if found and is_distinguished(name):
            names[found[1].lower()] = (line, name)
        if len(names) == 2:
            shown.append(_together(host, names, above))
            names, above = {}, ""
    left = [_together(host, names, above)] if "issuer" in names else []
    if shown or left:
        return [*shown, *left]
    is_accepted = any(_VERIFIED.search(line.text) for line in all_lines)
    return [replace(one, status="Success") if is_accepted else one for one in of_part(host, all_lines)]


def _whole_name(begun: str, below: list[Line]) -> str:
    """Return a name; certutil writes its parts on lines of their own."""
    parts = takewhile(_ATTRIBUTE.match, (line.text for line in below))
    return begun.strip() or ", ".join(map(str.strip, parts))


def _together(host: str, names: dict[str, tuple[Line, str]], above: str) -> Shown:
    issuer_line, issuer = names["issuer"]
    _, subject = names.get("subject", (issuer_line, ""))
    numbers = [line.number for line, _ in names.values()]
    return Shown(
        host, subject, f"{issuer}{above}", "", min(numbers), max(numbers), issuer_line.text.strip(" *")
    )
