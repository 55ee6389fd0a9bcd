"""Find the server's certificate in what somebody copied in part: OpenSSL's chain, or a browser's window."""

import re
from itertools import pairwise

from checks.engine.text import Line
from checks.inputs.relay_certificate.distinguished import is_distinguished
from checks.inputs.relay_certificate.shown import Shown

_SERVER = re.compile(r"\s{0,9}0 s:\s{0,9}(.{1,500})")
_ISSUER = re.compile(r"\s{1,9}i:\s{0,9}(.{1,500})")
#: How OpenSSL tells what it verifies: the server at depth 0, who issued its certificate at depth 1.
_DEPTH = re.compile(r"\s{0,9}depth=([01]) (.{1,500})")
#: In .NET, the certificate of a connection, and of it who issued it.
_ASKS_FOR_ISSUER = re.compile(r"ServicePoint\.Certificate\.(?:Get)?Issuer", re.IGNORECASE)
_HEADINGS = {
    "issued to": "subject",
    "subject name": "subject",
    "issued by": "issuer",
    "issuer name": "issuer",
}
_BESIDE = re.compile(r"\s{0,9}Issued (to|by)\s{0,9}:\s{0,9}(\S.{0,200}?)\s{0,9}", re.IGNORECASE)
#: In any language: its name and the one above it beside headings that begin alike (*Issued*), then the dates.
_BESIDE_ANY = re.compile(r"\s{0,9}([^\W\d_]{3})[^:]{1,40}:\s{0,9}(\S.{0,200}?)\s{0,9}")
_OF_HOST = re.compile(r"(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,8}", re.IGNORECASE)
_DATE = r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}"
_HOLDS = re.compile(rf"[^\d]{{1,40}}{_DATE}[^\d]{{1,20}}{_DATE}\D{{0,9}}")
_NAMES = {"common name": "CN", "organization": "O"}
_LABELLED = re.compile(
    r"\s{0,9}(Common Name|Organization)(?: \((?:CN|O)\))?\s{0,9}:?\s{0,9}(.{0,200})", re.IGNORECASE
)

_SIGNED = re.compile(r"\s{0,9}[^\W\d][\w ]{1,40} \((CN|O|OU)\)\s{0,9}:?\s{0,9}(.{0,200})", re.IGNORECASE)


def of_part(host: str, all_lines: list[Line]) -> list[Shown]:
    """Return the certificate of the server; none where the text shows no part of one."""
    readers = (_of_command, _of_chain, _of_depths, _of_window, of_windows, _of_signs)
    return next((found for read in readers if (found := read(host, all_lines))), [])


def is_part_of_window(all_lines: list[Line]) -> bool:
    """Return whether a text shows one of the two names of the window; a blank line may part them."""
    return any((one := _SIGNED.fullmatch(line.text)) and one[1].upper() == "CN" for line in all_lines)


def _of_signs(host: str, all_lines: list[Line]) -> list[Shown]:
    """Read the same window in any language: by the signs in brackets, the subject first, then the issuer."""
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    found = [
        (line, sign[1].upper(), sign[2].strip() or _below(filled, index))
        for index, line in enumerate(filled)
        if (sign := _SIGNED.fullmatch(line.text))
    ]
    starts = [index for index, (_, sign, _) in enumerate(found) if sign == "CN"]
    if len(starts) != 2 or "." not in found[starts[0]][2]:
        return []
    subject, issuer = (
        ", ".join(f"{sign}={value}" for _, sign, value in part if sign != "OU")
        for part in (found[: starts[1]], found[starts[1] :])
    )
    return [Shown(host, subject, issuer, "", found[0][0].number, found[-1][0].number, issuer)]


def of_windows(host: str, all_lines: list[Line]) -> list[Shown]:
    """Read the window of Windows, which shows of both names the common one, beside its heading."""
    found = {one[1].lower(): (line, one[2]) for line in all_lines if (one := _BESIDE.fullmatch(line.text))}
    if len(found) == len(("to", "by")):
        (own, subject), (above, issuer) = found["to"], found["by"]
        return [_beside(host, own, above, subject, issuer)]
    filled = [line for line in all_lines if line.text.strip()]
    for own, above, dates in zip(filled, filled[1:], filled[2:], strict=False):
        if not _HOLDS.fullmatch(dates.text):
            continue
        names = [_BESIDE_ANY.fullmatch(one.text) for one in (own, above)]
        if not all(names):
            continue
        (begins, subject), (also, issuer) = (one.groups() for one in names if one)
        if begins == also and _OF_HOST.fullmatch(subject) and not _OF_HOST.fullmatch(issuer):
            return [_beside(host, own, above, subject, issuer)]
    return []


def _beside(host: str, own: Line, above: Line, subject: str, issuer: str) -> Shown:
    first, last = sorted((own.number, above.number))
    return Shown(host, f"CN={subject}", f"CN={issuer}", "", first, last, above.text.strip())


def _of_command(host: str, all_lines: list[Line]) -> list[Shown]:
    """Read the name alone, which a command asks for of the certificate that it was shown."""
    asked = any(line.command and _ASKS_FOR_ISSUER.search(line.text) for line in all_lines)
    match [line for line in all_lines if line.text.strip() and not line.command]:
        case [line] if asked and is_distinguished(line.text):
            issuer = line.text.strip()
            return [Shown(host, "", issuer, "", line.number, line.number, issuer)]
    return []


def _of_chain(host: str, all_lines: list[Line]) -> list[Shown]:
    for own, above in pairwise(all_lines):
        subject, issuer = _SERVER.fullmatch(own.text), _ISSUER.fullmatch(above.text)
        if subject and issuer:
            return [Shown(host, subject[1], issuer[1], "", own.number, above.number, above.text.strip())]
    return []


def _of_depths(host: str, all_lines: list[Line]) -> list[Shown]:
    found = {depth[1]: (line, depth[2]) for line in all_lines if (depth := _DEPTH.fullmatch(line.text))}
    if len(found) < len("01"):
        return []
    (own, subject), (above, issuer) = found["0"], found["1"]
    first, last = sorted((own.number, above.number))
    return [Shown(host, subject, issuer, "", first, last, above.text.strip())]


def _below(filled: list[Line], index: int) -> str:
    return " ".join(line.text.strip() for line in filled[index + 1 : index + 2])


def _of_window(host: str, all_lines: list[Line]) -> list[Shown]:
    """Read the window of a browser: under each heading the parts of a name, their values beside or below."""
    names: dict[str, dict[str, str]] = {"subject": {}, "issuer": {}}
    part, rows = "", list[int]()
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    for index, line in enumerate(filled):
        part = _HEADINGS.get(line.text.strip().lower(), part)
        labelled = _LABELLED.fullmatch(line.text)
        if part and labelled:
            kind = _NAMES[labelled[1].lower()]
            names[part].setdefault(kind, labelled[2].strip() or _below(filled, index))
            rows.append(line.number)
    if not all(names.values()):
        return []
    subject, issuer = (", ".join(f"{kind}={one}" for kind, one in names[of].items()) for of in names)
    return [Shown(host, subject, issuer, "", rows[0], rows[-1], issuer)]
