"""Whether an object inherits permissions, and how that is known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line

#: Where no users are: the containers of computers, and of the groups that Windows brings along.
_OF_NO_USERS = re.compile(
    r", {0,20}(?:CN=Computers|CN=Builtin|CN=System|OU=Domain Controllers),", re.IGNORECASE
)

#: What is a group, or a computer, by its name or its place; what is off there may yet be a user's.
_OF_NO_USER_BY_NAME = spelled(
    r"^CN=[^,=]{0,60}\b(?:groups?|gruppe|skupina),"
    r"|,OU=(?:[\w -]{1,30}[ _-])?(?:groups|gruppen|skupiny|workstations|computers|servers|clients"
    r"|distribution lists|computer|rechner|počítače|pracovné stanice),",
    re.IGNORECASE,
)

#: The name of an object in a path or a command, where a quote or a bracket ends it.
NAME_IN_PATH = re.compile(r"(?:CN|OU|DC)=[^|<>\"')]{1,2000}", re.IGNORECASE)
#: That a script found nobody, and that it looked through a whole domain.
_FOUND_NOBODY = re.compile(
    r"\W*(?:(?:total |found )?(?P<first>0|no) |(?:total )?(?:number of )?)(?:affected |user )?"
    r"(?:users?|accounts?) with (?:inheritance (?:disabled|off|blocked)|(?:disabled|blocked) inheritance)"
    r"(?: (?:were )?found)?(?(first)|\s{0,20}[:=]\s{0,20}(?:0|none))\W*",
    re.IGNORECASE,
)
_SEARCHED = re.compile(
    r"\b(?:search|scann?|check|process|query)\w*\b.{1,80}?(?<![\w=,])(DC=[\w-]+(?:,DC=[\w-]+)+)",
    re.IGNORECASE,
)
_FAILED = re.compile(r"\b(?:denied|errors?|fail\w*|exception|unable|cannot)\b", re.IGNORECASE)
#: What dsacls says of an object that inherits nothing, and the call, be it by the module of Connect, that
#: names the object.
_PROTECTED = re.compile(r"\s*\{This object is protected from inheriting permissions from the parent\}\s*")
_CALL = re.compile(r"\b(?:dsacls|Show-ADSyncADObjectPermissions)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Inheritance:
    """What the text tells of one object; ``name`` is its distinguished name, empty where untold.

    ``listed``: the object stands in a list of those that do not inherit; a list with nobody in it
    is one entry without a name that is not ``off``. ``search`` is where that list was looked for,
    if it looked for users.
    """

    name: str
    off: bool
    listed: bool = False
    object_class: str = ""
    search: str = ""

    @property
    def is_container(self) -> bool:
        """Whether users may be beneath the object: its class says so, or else its name."""
        if self.object_class:
            return self.object_class.lower() in ("organizationalunit", "container", "domaindns")
        return self.name.lower().startswith(("ou=", "dc="))

    @property
    def may_be_user(self) -> bool:
        """Whether the object is no computer, no group and the like, as far as class and place tell."""
        kinds = self.object_class.lower()
        is_person = not kinds or "person" in kinds or "user" in kinds
        if not (kinds or self.off) and _OF_NO_USER_BY_NAME.search(self.name):
            return False
        return is_person and "computer" not in kinds and not _OF_NO_USERS.search(self.name)

    def __str__(self) -> str:
        state = "off" if self.off else "on"
        told = [self.name, state, "listed" if self.listed else "", self.object_class, self.search]
        return " ".join(one for one in told if one)


def plain_name(name: str) -> str:
    """Return a distinguished name as names are compared: lower case, no spaces between its parts."""
    return re.sub(r"(?<!\\), {0,20}", ",", name.strip().lower())


def of_dsacls(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield each object of which dsacls says so; without the call above, nothing tells whose list it is."""
    name = ""
    for line in all_lines:
        if _CALL.search(line.text):
            named = NAME_IN_PATH.search(line.text)
            name = named[0] if named else ""
        elif name and _PROTECTED.fullmatch(line.text):
            value = Inheritance(name, off=True)
            if value.may_be_user:
                yield Observation(value, line.number, line.number, line.text.strip(), plain_name(name))


def of_script(written: list[Line]) -> Iterator[Observation]:
    """Yield that a script found nobody in all of a domain."""
    searched = [(line, found[1]) for line in written if (found := _SEARCHED.search(line.text))]
    counted = [line for line in written if _FOUND_NOBODY.fullmatch(line.text)]
    is_whole = not any(_FAILED.search(line.text) for line in written)
    if is_whole and len(searched) == 1 == len(counted):
        (line, base), last = searched[0], counted[0]
        value = Inheritance("", off=False, listed=True, search=base)
        first, end = sorted((line.number, last.number))
        yield Observation(value, first, end, last.text.strip())
