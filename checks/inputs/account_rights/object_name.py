"""Find the object that an access list belongs to: ``dsacls`` itself does not name it."""

import re

from checks.engine.text import Line

_PATH = r"(?:AD:|LDAP:/)?(?:[\\/]{1,2}[\w.-]+[\\/]|[\\/])?"
_NAME = r"(?:CN|OU|DC)="
_QUOTED = (
    re.compile(rf'"{_PATH}({_NAME}[^"|<>]*)"', re.IGNORECASE),
    re.compile(rf"'{_PATH}({_NAME}[^'|<>]*)'", re.IGNORECASE),
    re.compile(rf"\s{_PATH}({_NAME}[^\s\"'|<>]+)", re.IGNORECASE),
)
_COMMANDS = re.compile(r"\b(?:dsacls|Get-Acl|Show-ADSyncADObjectPermissions)\b|\[ADSI\]", re.IGNORECASE)
#: Whose list it is, where the command finds out the name itself.
_FOUND_OUT = re.compile(
    r"\(Get-AD(?:Domain|User)\b[^()]{0,80}\)\.DistinguishedName|\(Get-ADRootDSE\)\.\w{4,7}NamingContext",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"{_NAME}[^\"|<>]*", re.IGNORECASE)
_ROOT_DSE = "RootDSE/"


def named_in(line: Line) -> str:
    """Return the object that a line names: as a command's argument, or all alone; else ``""``."""
    text = line.text.strip()
    if _COMMANDS.search(text):
        found = next((one for pattern in _QUOTED if (one := pattern.search(text))), None)
        asked = None if found else _FOUND_OUT.search(text)
        return tidy(found[1]) if found else asked[0] if asked else ""
    alone = text.strip("\"'")
    return tidy(alone) if not line.command and _ALONE.fullmatch(alone) else ""


def tidy(name: str) -> str:
    """Return a distinguished name without the path before it and without spaces between its parts."""
    plain = name.rpartition(_ROOT_DSE)[2] if _ROOT_DSE in name else name
    return re.sub(r"(?<!\\), *", ",", plain.strip().strip("\"'"))
