"""Whether an object inherits permissions, and how that is known."""

import re
from dataclasses import dataclass

#: Where no users are: the containers of computers, and of the groups that Windows brings along.
_OF_NO_USERS = re.compile(r", {0,20}(?:CN=Computers|CN=Builtin|OU=Domain Controllers),", re.IGNORECASE)


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
        return is_person and "computer" not in kinds and not _OF_NO_USERS.search(self.name)

    def __str__(self) -> str:
        state = "off" if self.off else "on"
        told = [self.name, state, "listed" if self.listed else "", self.object_class, self.search]
        return " ".join(one for one in told if one)


def plain_name(name: str) -> str:
    """Return a distinguished name as names are compared: lower case, no spaces between its parts."""
    return re.sub(r"(?<!\\), {0,20}", ",", name.strip().lower())
