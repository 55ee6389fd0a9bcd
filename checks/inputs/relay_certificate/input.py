"""Which certificate the server is shown when it connects to the relay, and who issued it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, shorten
from checks.inputs.relay_certificate.certificates import certificates
from checks.inputs.relay_certificate.distinguished import part
from checks.inputs.relay_certificate.parts import is_part_of_window, of_windows
from checks.inputs.relay_certificate.shown import CUT, REFUSED, Shown
from checks.inputs.relay_certificate.told import told_inspected

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "$request = [Net.WebRequest]::Create('https://<namespace>.servicebus.windows.net/');"
        " $status = 'Success'; try { $request.GetResponse().Close() }"
        " catch { $status = $_.Exception.InnerException.Status };"
        " [pscustomobject]@{ Host = $request.RequestUri.Host; Status = $status;"
        " Subject = $request.ServicePoint.Certificate.Subject;"
        " Issuer = $request.ServicePoint.Certificate.Issuer } | Format-List"
    ),
    runs_on="server",
    of_any_computer=True,
    facts=("certificate_issuers", "writeback_hosts"),
    signs=(
        "Issuer",
        "subject=",
        "s_client",
        "Certificate chain",
        "verify return",
        "Common Name",
        "(CN)",
        "Issued by:",
        "ServicePoint.Certificate",
        "establish trust",
        "Vertrauensstellung",
        "relation de confiance",
        "relación de confianza",
        "vztah důvěryhodnosti",
        "certificate, issued by",
        "ERROR: cannot verify",
        "remote certificate",
        "SEC_E_UNTRUSTED_ROOT",
        "SEC_E_WRONG_PRINCIPAL",
        "SEC_E_CERT_EXPIRED",
        "CRYPT_E_NO_REVOCATION_CHECK",
        "CRYPT_E_REVOCATION_OFFLINE",
        "0x80092012",
        "0x80092013",
        "curl: (35)",
        "no peer certificate",
        "SSL/TLS secure channel",
        "unexpected eof",
    ),
)

#: The certificate was accepted and the host answered.
_ACCEPTED = ("Success", "ProtocolError")


@dataclass(frozen=True)
class ServedCertificate:
    """What one host showed: ``issuer`` is its name, empty where no certificate came.

    ``product`` is the inspecting product that the issuer names, ``listed`` whether Microsoft lists it,
    ``vendor`` whether it belongs to an organization of that list; ``trusted`` is ``None`` where the text
    does not tell. Issuers change from one connection to the next, so two of a kind are no contradiction.
    ``is_told`` where somebody only says that something on the way opens the connection.
    """

    host: str
    issuer: str = field(compare=False)
    status: str = field(compare=False)
    product: str
    listed: bool = field(compare=False)
    vendor: bool
    trusted: bool | None
    is_told: bool = False

    def __str__(self) -> str:
        return f"{self.host or '?'}: {self.issuer or '?'} {self.status}".rstrip()


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``ServedCertificate`` for each connection; the subject is the host.

    Where the text does not tell which host was asked, the name on the certificate stands for it. Raises
    ``Problem``: ``not_recognised``, ``cut_off``.
    """
    found = _connections(text, facts)
    if not found and (said := [*told(Letter(lines(text)))]):
        return said
    if not found:
        raise Problem("not_recognised", command="[Net.WebRequest]::Create", found=shorten(clean(text)))
    return [_observe(one, facts["certificate_issuers"]) for one in found]


def told(letter: Letter, facts: Mapping[str, Any] | None = None) -> Iterator[Observation]:
    """Yield that TLS is inspected on the way, where a sentence says so."""
    for one in told_inspected(letter):
        yield one.tells(
            ServedCertificate("", "", "", "", listed=False, vendor=False, trusted=None, is_told=True)
        )


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a text shows a certificate, or a connection that brought none, be it shortened."""
    try:
        return bool(_connections(text, facts)) or is_part_of_window(lines(text))
    except Problem:
        return True


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` has the form of the window that shows a certificate, in whatever language."""
    return bool(of_windows("", lines(text)))


def _connections(text: str, facts: Mapping[str, Any]) -> list[Shown]:
    """Return the certificates, and the connections without one: of those that were cut, only to our hosts."""
    clouds = facts["writeback_hosts"]["clouds"].values()
    domains = [family["domain"] for cloud in clouds for family in cloud.get("families", {}).values()]
    return [
        one for one in certificates(text) if one.status != CUT or one.issuer or one.host.endswith((*domains,))
    ]


def _observe(shown: Shown, table: Mapping[str, Any]) -> Observation:
    host = shown.host or part(shown.subject, "CN").lower()
    name = part(shown.issuer, "CN")
    lowered = shown.issuer.lower()
    products = table["products"].items()
    product = next((one for one, words in products if any(word.lower() in lowered for word in words)), "")
    organization = part(shown.issuer, "O")
    is_listed = name.lower() in [one.lower() for one in table["issuers"]]
    # The window of Windows shows no organization.
    vendor = organization in table["organizations"] or (is_listed and not organization)
    value = ServedCertificate(
        host,
        name or organization,
        shown.status,
        product,
        vendor and is_listed,
        vendor,
        _trusted(shown.status),
    )
    return Observation(value, shown.first_line, shown.last_line, shown.text, host)


def _trusted(status: str) -> bool | None:
    if status in _ACCEPTED:
        return True
    return False if status == REFUSED else None
