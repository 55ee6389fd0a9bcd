"""Write an object of JavaScript or a dictionary of Python, as programs print them, as the same JSON."""

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"[ \t]*(?:(?P<string>[bu]?(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'))"
    r"|(?P<word>-?[\w$][\w$.]*(?:\([^()]{0,200}\))?)|(?P<sign>[{}\[\](),:;]))[ \t]*"
)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_WORDS = dict.fromkeys(("true", "True"), "true") | dict.fromkeys(("false", "False"), "false")
_WORDS |= dict.fromkeys(("null", "None"), "null")
_KEY = re.compile(r"[\w$]+")
#: What only a service writes down: where an answer comes from, an id, a time.
_BY_SERVICE = re.compile(
    r"@odata\.\w|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|S-1-5-21-\d|\d{4}-\d\d-\d\dT\d\d:\d\d"
    r"|\d{14}\.0Z|1[23]\d{16}$",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\(?:x([\da-fA-F]{2})|(u[\da-fA-F]{4}|[\\/bfnrt\"])|(.))")
#: It stands for a value that is not shown, in a list.
_NOT_SHOWN = '"…"'


@dataclass
class _Open:
    """A bracket that is open, the names that stood behind it, and whether a name or a value comes next."""

    closes: str
    names: set[str] = field(default_factory=set)
    awaits: str = "first"


@dataclass
class Literal:
    """Takes the lines of one object, one after the other, and tells what they are as JSON.

    ``is_open`` as long as brackets are. ``is_other`` where it was none of JSON, ``is_by_service`` where it
    holds what nobody makes up, ``is_source`` where somebody wrote it: no program prints names without quotes
    and texts in double ones. ``names`` counts what its objects name.
    """

    without_beginning: bool = False
    is_other: bool = False
    is_by_service: bool = False
    is_nested: bool = False
    is_source: bool = False
    names: int = 0
    lines: list[list[str]] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _comma: tuple[int, int] | None = None
    _name: tuple[int, int] | None = None
    _is_left_out: bool = False
    _is_bare: bool = False

    def __post_init__(self) -> None:
        if self.without_beginning:
            self._open.append(_Open("}"))

    @property
    def depth(self) -> int:
        """How many brackets are open."""
        return len(self._open)

    @property
    def is_between(self) -> bool:
        """Whether the innermost object may end here."""
        return bool(self._open) and self._open[-1].awaits in {"first", "next", "comma"}

    def take(self, text: str) -> bool:
        """Take one more line; ``False`` where it cannot belong to the object."""
        self.lines.append([])
        self.is_nested |= len(self.lines) > 1 and self.depth > 1
        at = 0
        while at < len(text):
            found = _TOKEN.match(text, at)
            if not found or (at and not self._open and found["sign"] not in {",", ";"}):
                return not text[at:].strip() and self._write(text[at:])
            kind, token = found.lastgroup or "", found[found.lastgroup or 0]
            start = found.start(kind)
            self._write(text[at:start])
            if not (self._sign(token) if kind == "sign" else self._value(kind, token)):
                return False
            self._write(text[start + len(token) : found.end()])
            at = found.end()
        return True

    def without_last_comma(self) -> None:
        """Take away the comma behind the last member."""
        if self._comma and self._open[-1].awaits == "next":
            self.lines[self._comma[0]][self._comma[1]] = ""

    def _sign(self, sign: str) -> bool:
        if sign in "{[(":
            return self._begin(sign)
        if not self._open:
            self.is_other |= sign == ";"
            return bool(self.names) and sign in ",;" and self._write(sign.strip(";"))
        inner = self._open[-1]
        if sign == inner.closes:
            return self._end(inner)
        if sign == "," and inner.awaits == "comma":
            inner.awaits = "next"
            if not self._is_left_out:
                self._comma = (len(self.lines) - 1, len(self.lines[-1]))
            return self._write("" if self._is_left_out else sign)
        is_colon = sign == ":" and inner.awaits == "colon"
        inner.awaits = "value" if is_colon else inner.awaits
        return is_colon and self._write(sign)

    def _begin(self, sign: str) -> bool:
        if self._open and not self._may_be_value():
            return False
        self.is_other |= sign == "("
        if self._open:
            self._open[-1].awaits = "comma"
        self._open.append(_Open({"{": "}", "[": "]", "(": ")"}[sign]))
        self._comma, self._is_left_out = None, False
        return self._write("[" if sign == "(" else sign)

    def _end(self, inner: _Open) -> bool:
        if inner.awaits not in {"first", "next", "comma"}:
            return False
        if self._comma and (inner.awaits == "next" or self._is_left_out):
            self.is_other = True
            self.lines[self._comma[0]][self._comma[1]] = ""
        self._open.pop()
        self._comma, self._is_left_out = None, False
        return self._write("]" if inner.closes == ")" else inner.closes)

    def _value(self, kind: str, token: str) -> bool:
        if not self._open:
            return False
        inner = self._open[-1]
        if inner.closes == "}" and inner.awaits in {"first", "next"}:
            return self._named(inner, kind, token)
        if not self._may_be_value():
            return False
        inner.awaits = "comma"
        if kind == "string":
            self.is_by_service |= bool(_BY_SERVICE.match(token.lstrip("bu")[1:-1]))
            self.is_source |= self._is_bare and token.startswith('"') and "'" not in token
        told = _as_json(kind, token)
        self.is_other |= told != token
        if told is None and inner.closes == "}" and self._name:
            # What a variable or a function gives is not shown.
            row, column = self._name
            self.lines[row][column:] = [""] * (len(self.lines[row]) - column)
            if row < len(self.lines) - 1:
                self.lines[-1] = [""]
            self._is_left_out = self.is_nested = True
            return True
        self._is_left_out = False
        return self._write(told or _NOT_SHOWN)

    def _named(self, inner: _Open, kind: str, token: str) -> bool:
        told = _as_json(kind, token) if kind == "string" else f'"{token}"'
        is_name = kind == "string" or _KEY.fullmatch(token)
        if not told or not is_name or told in inner.names:
            return False
        self.is_other |= told != token
        self.is_by_service |= bool(_BY_SERVICE.match(token.strip("\"'")))
        self._is_bare |= kind == "word"
        self.names += 1
        self._is_left_out = False
        inner.names.add(told)
        inner.awaits = "colon"
        self._name = (len(self.lines) - 1, len(self.lines[-1]))
        return self._write(told)

    def _may_be_value(self) -> bool:
        inner = self._open[-1]
        return inner.awaits == "value" or (inner.closes != "}" and inner.awaits in {"first", "next"})

    def _write(self, text: str) -> bool:
        self.lines[-1].append(text)
        return True


def _as_json(kind: str, token: str) -> str | None:
    """Return a value as JSON writes it; ``None`` for what stands in the place of one."""
    if kind == "word":
        return _WORDS.get(token) or (token if _NUMBER.fullmatch(token) else None)
    bare = token.lstrip("bu")
    if bare.startswith('"') and "\\" not in bare:
        return bare
    text = bare[1:-1] if bare.startswith('"') else bare[1:-1].replace('\\"', '"')
    text = _ESCAPED.sub(_escape, text)
    return f'"{text}"' if bare.startswith('"') else '"' + re.sub(r'(?<!\\)"', r"\"", text) + '"'


def _escape(found: re.Match[str]) -> str:
    code, known, other = found.groups()
    if code:
        return f"\\u00{code}"
    return f"\\{known}" if known else other if other == "'" else f"\\\\{other}"
