"""Tell by the short form of an access list whether its object inherits."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation
from checks.engine.text import Line
from checks.inputs.inheritance_disabled.inheritance import Inheritance, plain_name

#: Behind D: stands what holds for the whole list; P keeps out what is above.
_LIST = re.compile(r"\s*(?:O:[\w-]{2,60}?)?(?:G:[\w-]{2,60}?)?D:(?P<flags>(?:P|AR|AI){0,3})\(")
#: Of an object of the domain, and not of a file.
_CALL = re.compile(
    r"(?:\bGet-Acl\b.{0,60}\bAD:.{0,300}?|\bGet-ADObject (?:-Identity )?[\"'])"
    r"(?P<path>(?:CN|OU|DC)=[^|<>\"')]{1,2000}+).*\bSddl\b"
    r"|\bGet-ADUser (?:-Identity )?[\"']?(?P<user>[^\s\"';()-][^\s\"';()]{0,300})"
    r"(?!.*\bGet-Acl (?!(?:-Path )?[\"']?AD:)).*\bSddl\b",
    re.IGNORECASE,
)


def protects(sddl: str) -> bool | None:
    """Return whether a list keeps out what is inherited; ``None`` where it does not tell, or is no list."""
    found = _LIST.match(sddl)
    return "P" in found["flags"] if found else None


def of_sddl(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield what a list says that stands alone below the command that names its object."""
    name = ""
    for line in all_lines:
        if line.command:
            named = _CALL.search(line.text) if "sddl" in line.text.lower() else None
            name = named["path"] or named["user"] if named else ""
        elif name and (off := protects(line.text)) is not None:
            value = Inheritance(name, off)
            if off if value.is_container else value.may_be_user:
                yield Observation(value, line.number, line.number, line.text.strip(), plain_name(name))
