"""Read LDIF, as ``ldifde`` and ``ldapsearch`` write it: one attribute a line, long ones folded under it.

``ldp`` writes the same, but for the number of values before each attribute.
"""

import re
from binascii import a2b_base64
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.engine.formats.record import Record
from checks.engine.text import Line

_BEGINS = re.compile(r"\s{0,40}dn::? ?\S", re.IGNORECASE)
#: With a second colon the value is encoded; AdFind puts no blank behind that of the name.
_ATTRIBUTE = re.compile(r"([A-Za-z][\w;-]{0,60}):(:?)(?:(?: |(?<=dn:)(?=\S))(.*))?")
_NUMBERED = re.compile(r"\s{0,40}\d{1,4}> ?(?=[A-Za-z][\w;-]{0,60}: ?)")
#: A later ``ldp`` writes a tab there, how many values follow behind the name, and a semicolon at the end.
_OF_LDP = re.compile(r"(?:\t| {2,8})\s{0,12}([A-Za-z][\w;-]{0,60})(?: \(\d{1,4}\))?: (.*?);\s{0,3}")
#: What an entry has several of; no other name stands twice in one.
_SEVERAL = ("objectclass", "memberof", "dscorepropagationdata", "serviceprincipalname", "proxyaddresses")
#: One of these is in every entry: its name, an encoded value, a number of values, what it has several of.
MARKS = ("dn:", "::", ">", *_SEVERAL)
_FEWEST = 3
_SID = "objectsid"
#: A last line that is as long may go on in one that was not copied along.
_FOLDED_AT = 76


def ldif_records(all_lines: Sequence[Line]) -> Iterator[Record]:
    """Yield the record from each ``dn`` to the next, and of an entry whose beginning was not copied along.

    What stands above the first is left to others.
    """
    whole = "\n".join([line.text for line in all_lines]).lower()
    if not any(one in whole for one in MARKS):
        return
    written = [line for line in all_lines if not line.text.lstrip().startswith("#")]
    rows = [_plain(line) for line in written]
    starts = [index for index, line in enumerate(rows) if _BEGINS.match(line.text)]
    above = slice(starts[0] if starts else len(rows))
    is_numbered = sum(one is not line for one, line in zip(rows[above], written, strict=False)) >= _FEWEST
    if starts[:1] != [0] and (is_numbered or _is_entry(rows[above])):
        starts = [0, *starts]
    yield from (_record(rows[start:end]) for start, end in pairwise([*starts, len(rows)]))


def _plain(line: Line) -> Line:
    """Return a line of ``ldp`` as an attribute: without the number of its values, and what stands around."""
    if ";" in line.text[-2:] and (found := _OF_LDP.fullmatch(line.text)):
        return line._replace(text=f"{found[1]}: {found[2]}")
    found = _NUMBERED.match(line.text) if ">" in line.text else None
    return Line(line.number, line.text[found.end() :].rstrip("; "), line.command) if found else line


def _is_entry(rows: Sequence[Line]) -> bool:
    """Tell an entry without its name by an attribute that is repeated or encoded, as only LDIF does it."""
    found = [one for line in rows if (one := _ATTRIBUTE.fullmatch(line.text.strip()))]
    names = Counter(one[1].lower() for one in found)
    repeated = {name for name, times in names.items() if times > 1}
    is_ldif = bool(repeated) or any(one[2] for one in found)
    return len(found) >= _FEWEST and is_ldif and repeated <= {*_SEVERAL}


def _record(rows: Sequence[Line]) -> Record:
    """Return the record of an entry; an attribute with several values has them all."""
    depth = len(rows[0].text) - len(rows[0].text.lstrip())
    values: dict[str, list[str]] = {}
    shown: dict[str, int] = {}
    encoded: set[str] = set()
    value: list[str] = []
    for line in rows:
        # What was an attribute of ``ldp`` stands at the edge.
        text = line.text if line.text[:depth].strip() else line.text[depth:]
        if text.startswith((" ", "\t")) and value:
            value[-1] += text[1:]
        elif found := _ATTRIBUTE.fullmatch(text):
            value = values.setdefault(found[1], [])
            value.append(found[3] or "")
            shown.setdefault(found[1], line.number)
            encoded |= {found[1]} if found[2] else set()
        else:
            value = []
    if value and len(rows[-1].text) >= depth + _FOLDED_AT:
        value[-1] += "…"
    told = {name: _decoded(name, found) if name in encoded else found for name, found in values.items()}
    fields = {name: ", ".join(found) for name, found in told.items() if found}
    return Record.of(fields, rows[0].number, rows[-1].number, shown)


def _decoded(name: str, encoded: list[str]) -> list[str]:
    """Return the values that were encoded, as far as they are text, or a security id."""
    found = []
    for one in encoded:
        try:
            content = a2b_base64(one.rstrip("…"))
            text = _sid(content) if name.lower() == _SID else content.decode()
        except ValueError:  # no base64, or bytes that are no text
            continue
        if text.isprintable():
            found.append(text + one[len(one.rstrip("…")) :])
    return found


def _sid(content: bytes) -> str:
    """Return a security id as it is written; empty where the bytes are none."""
    count = content[1] if len(content) > 1 else 0
    if not count or len(content) != 8 + 4 * count:
        return ""
    parts = [int.from_bytes(content[at : at + 4], "little") for at in range(8, len(content), 4)]
    return "-".join(["S", str(content[0]), str(int.from_bytes(content[2:8], "big")), *map(str, parts)])
