"""Find the object that an access list belongs to: ``dsacls`` itself does not name it."""

import re

from checks.engine.spelling import spelled
from checks.engine.text import Line

_PATH = r"(?:AD:|LDAP:/)?(?:[\\/]{1,2}[\w.-]+[\\/]|[\\/])?"
_NAME = r"(?:CN|OU|DC)="
_QUOTED = (
    re.compile(rf'"{_PATH}({_NAME}[^"|<>]*)"', re.IGNORECASE),
    re.compile(rf"'{_PATH}({_NAME}[^'|<>]*)'", re.IGNORECASE),
    re.compile(rf"\s{_PATH}({_NAME}[^\s\"'|<>]+)", re.IGNORECASE),
)
_COMMANDS = re.compile(
    r"\b(?:dsacls|Get-Acl|Show-ADSyncADObjectPermissions|Get-QADPermission)\b|\[ADSI\]"
    r"|\bDirectoryEntry\b"
    rf"|\bGet-AD\w{{4,20}} {{1,3}}(?:-Identity {{1,3}})?[\"']?{_NAME}.{{1,300}}?\bnTSecurityDescriptor\b",
    re.IGNORECASE,
)
#: Whose list it is, where the command finds out the name itself.
_FOUND_OUT = re.compile(
    r"\(Get-AD(?:Domain|User)\b[^()]{0,80}\)\.DistinguishedName|\(Get-ADRootDSE\)\.\w{4,7}NamingContext",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"{_NAME}[^\"|<>]*", re.IGNORECASE)
_ROOT_DSE = "RootDSE/"
#: What stands above or below rows of permissions and names the object: by its path, or the domain whose root
#: it is.
_OF_OBJECT = spelled(
    r"\b(?:(?P<root>root|koreň|kořen\w*|wurzel|stamm\w*)|advanced security settings"
    r"|permissions? (?:for|of|on)|acl of)\b",
    re.IGNORECASE,
)
_IN_TEXT = re.compile(
    r"(?<![\w=,])(?:(?:CN|OU)=[^()\"|<>]{1,500},)?DC=[\w-]+(?:,DC=[\w-]+)+(?![\w=])", re.IGNORECASE
)
_DOMAIN = re.compile(r"(?<![\w.@\\/-])((?:[a-z][\w-]{0,62}\.)+[a-z]{2,20})(?![\w.@\\-]|/\w)", re.IGNORECASE)


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


def is_distinguished(text: str) -> bool:
    """Return whether a text is the path of an object, and nothing else."""
    return bool(_ALONE.fullmatch(text))


def named_around(line: Line) -> str:
    """Return the object that a line beside rows of permissions names, else ``""``."""
    about = None if line.command else _OF_OBJECT.search(line.text)
    if not about:
        return named_in(line)
    paths = {tidy(one) for one in _IN_TEXT.findall(line.text)}
    domains = {one.lower() for one in _DOMAIN.findall(line.text)}
    if not paths and len(domains) == 1 and (about["root"] or line.text.endswith("/")):
        return ",".join(f"DC={part}" for part in domains.pop().split("."))
    return paths.pop() if len(paths) == 1 else ""
