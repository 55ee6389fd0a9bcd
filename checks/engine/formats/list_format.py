"""Read PowerShell's list format: one ``Name : value`` a line, long values wrapped under it."""

import re
from collections.abc import Iterator
from itertools import groupby, takewhile

from checks.engine.formats.record import Record
from checks.engine.text import Line

_NAME = re.compile(r"[^\W\d_][\w .()/-]{0,60}")
_LONGEST_NAME = 61
#: Between the two, ADSI Edit tells of what kind the value is.
_SYNTAX = (
    r"(?:(?:Integer|Large Integer(?:/Interval)?|Distinguished Name|Unicode String|Octet String|Boolean"
    r"|(?:UTC|Generalized) (?:Coded )?Time|SID|Object Identifier)\s{1,60}(?=\S))?"
)
#: How scripts and hands write one; quotes, variables and paths stand where a value is set and none printed.
_TYPED = re.compile(
    r"\s*(?P<name>[A-Za-z][\w.-]{1,60}?|[A-Za-z][\w .()/-]{1,60}?(?=\s{1,60}=))"
    r"(?P<sign>:(?=\S|$)|\s{1,60}(?:=>?|->?|→)(?=\s|$)|\s{2,60}"
    rf"(?={_SYNTAX}[^\s:=>-](?:\S| (?! ))*$)){_SYNTAX}"
    r"(?!\s{0,9}(?:[$\"'@\[\\/]|\w{1,40}\(|\((?![a-z ]{1,20}\)$)|\{ ))(?P<value>.*)"
)
_IN_BRACKETS = re.compile(r"\s*\([^()]{2,80}\)\s*")
_ATTRIBUTE = re.compile(r"\s*\w*[a-z][A-Z]")
_TIGHT = re.compile(r"\s*[A-Za-z]\w{1,60}:")
#: Before the name of one more field on the same line: where it was copied from, line ends were lost, or a
#: hand wrote them side by side.
_NEXT_FIELD = re.compile(
    r"(?<=[^\s,])(?:,?\s{1,120}(?=[A-Za-z]\w{1,60}\s{1,60}:(?:\s|$))"
    r"|,\s{1,9}(?=[A-Za-z]{1,30}[a-z][A-Z]\w{0,40}:\s))"
)
#: Free text, whose words are no fields.
_TEXTS = ("message", "description")
#: What ``reg query`` prints.
_REGISTRY = re.compile(r"^\s+(\S{1,60})\s+REG_[A-Z_]{2,20}(?:\s+(.*))?$")
#: A console that is so many columns wide breaks its lines there; a blank at the end is not copied.
_WIDTHS = {79: " ", 80: "", 119: " ", 120: ""}


def list_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of fields; a repeated name or a blank line starts the next.

    One line among the fields of a record, be it blank or an error, makes no two of it: the colons still
    stand below each other, and no name is repeated.
    """
    last: _Reader | None = None
    for reader in _runs(all_lines):
        if last and reader.goes_on_with(last):
            last.take(reader)
            continue
        if last:
            yield last.record()
        last = reader
    if last:
        yield last.record()


def typed_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield the records of each block of nothing but ``Name = value``, ``Name:value``, ``Name  value``."""
    for is_text, block in groupby(all_lines, lambda line: bool(line.text) and not line.command):
        own = [*block] if is_text else []
        # Above what a dialog shows, its title may stand, and below it where that was.
        own = own[:-1] if len(own) > 2 and _IN_BRACKETS.fullmatch(own[-1].text) else own
        # Most blocks are none of it, which their second line tells.
        if len(own) < 2 or not (own[1].text == own[0].text or _TYPED.fullmatch(own[1].text)):
            continue
        is_titled = len(own) > 2 and not _TYPED.fullmatch(own[0].text)
        own = [one for one in own if not is_titled or one.text != own[0].text]
        found = [one for one in takewhile(bool, (_TYPED.fullmatch(line.text) for line in own)) if one]
        signs = {one["sign"].strip() for one in found}
        # With nothing but blanks between, values stand in one column, and two names are those of attributes.
        is_told = (signs != {""} and not is_titled) or (
            len({one.end("sign") for one in found}) == 1
            and sum(map(bool, map(_ATTRIBUTE.match, (one["name"] for one in found)))) > 1
        )
        if len(own) == len(found) > 1 and len(signs) == 1 and is_told:
            told = [f"{one['name']} : {one['value']}" for one in found]
            yield from list_records([line._replace(text=one) for line, one in zip(own, told, strict=True)])


def _runs(all_lines: list[Line]) -> Iterator["_Reader"]:
    """Yield the fields of each run of lines that nothing interrupts and in which no name is repeated."""
    reader = _Reader()
    for line in all_lines:
        found = fields_in(line) if ":" in line.text and not line.command else ()
        if reader.names and not found:
            if reader.goes_on(line):
                reader.add(line)
            else:
                yield reader
                reader = _Reader()
        for one in found:
            name, _, value = one.partition(":")
            if name.strip().lower() in reader.names:
                yield reader
                reader = _Reader()
            reader.begin(line, name.strip(), value.strip())
    if reader.names:
        yield reader


def fields_in(line: Line) -> list[str]:
    """Return each field that stands on a line, ``Name : value``; none where it is no field."""
    found = _field(line.text)
    if not found:
        return []
    name, value = found
    is_one = " :" not in value and ": " not in value
    return [line.text] if is_one or name.lower() in _TEXTS else _NEXT_FIELD.split(line.text)


def _field(text: str) -> tuple[str, str] | None:
    """Return the name and the value of a line that begins with a field."""
    name, colon, value = text.partition(":")
    name = name.strip()
    is_field = colon and not value[:1].strip() and _is_name(name)
    return (name, value.strip()) if is_field else None


def _is_name(name: str) -> bool:
    # Most are nothing but letters, which is found fast.
    is_word = name.isascii() and name.isalpha() and len(name) <= _LONGEST_NAME
    return is_word or bool(_NAME.fullmatch(name))


def empty_field(line: Line) -> str:
    """Return the name of the field, or value of the registry, that ``line`` gives nothing to, else ``""``."""
    if line.command:
        return ""
    found = _REGISTRY.match(line.text)
    name, value = _field(line.text) or (found.groups("") if found else ("", ""))
    return name if not value.strip() else ""


class _Reader:
    """Gathers the fields of one record; each value is the lines that it stood on."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.values: dict[str, list[str]] = {}
        self.rows: dict[str, int] = {}
        self.value: list[str] = []
        self.indent, self.widest = 0, 0
        self.last: Line

    def begin(self, line: Line, name: str, value: str) -> None:
        self.names.add(name.lower())
        self.value = self.values[name] = [value]
        self.rows[name] = line.number
        self.indent = line.text.index(":") + 1
        self._seen(line)

    def goes_on(self, line: Line) -> bool:
        """Tell a value that goes on: right of the colon, below a full line, or as a whole below its name."""
        if not line.text.strip() or line.command:
            return False
        if self.last.text.endswith(":") and self.value == [""] and not _TIGHT.match(line.text):
            return True
        depth = len(line.text) - len(line.text.lstrip())
        return depth >= self.indent or len(self.last.text) in _WIDTHS

    def goes_on_with(self, above: "_Reader") -> bool:
        """Tell whether these fields belong to the record above, from which one line parts them."""
        is_near = min(self.rows.values()) == above.last.number + 2
        return is_near and self.indent == above.indent and not self.names & above.names

    def take(self, below: "_Reader") -> None:
        """Add the fields of the same record."""
        self.names |= below.names
        self.values |= below.values
        self.rows |= below.rows
        self.last = below.last

    def add(self, line: Line) -> None:
        depth = len(line.text) - len(line.text.lstrip())
        rest = line.text.strip()
        if depth < self.indent and len(self.last.text) in _WIDTHS:
            self.value.append(_WIDTHS[len(self.last.text)])
        elif self.value[-1] and not self._is_broken_word(line):
            self.value.append(" ")
        self.value.append(rest)
        self._seen(line)

    def record(self) -> Record:
        """Return what was gathered."""
        fields = {name: "".join(parts).strip() for name, parts in self.values.items()}
        return Record.of(fields, min(self.rows.values()), self.last.number, self.rows)

    def _is_broken_word(self, line: Line) -> bool:
        """Tell whether a word too long for its line goes on: it filled the line, and no blank is in it."""
        is_full = len(self.last.text) >= max(self.widest, len(line.text), min(_WIDTHS) - 1)
        return is_full and " " not in self.value[-1]

    def _seen(self, line: Line) -> None:
        self.last, self.widest = line, max(self.widest, len(line.text))
