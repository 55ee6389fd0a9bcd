"""Read the access list of a security descriptor that is written as text (SDDL)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_KINDS = {"A": False, "D": True}
_WHO = re.compile(r"[A-Z]{2}|S-1-[\d-]{1,200}")


@dataclass(frozen=True)
class SamEntry:
    """Whom an entry allows, or denies, to call: two letters of a well-known group, or an id."""

    who: str
    deny: bool

    def __str__(self) -> str:
        return f"{'Deny' if self.deny else 'Allow'} {self.who}"


def entries(text: str, right: Mapping[str, Any]) -> tuple[SamEntry, ...] | None:
    """Return the entries about the right to call; ``None`` where the text is no such descriptor."""
    owner, has_list, behind = "".join(text.upper().split()).partition("D:")
    flags, *written = behind.partition("S:")[0].split("(")
    if not has_list or (owner and not owner.startswith(("O:", "G:"))) or (flags and not flags.isalpha()):
        return None
    found = []
    for one in written:
        fields = one.removesuffix(")").split(";")
        if not one.endswith(")") or len(fields) != 6 or fields[0] not in _KINDS:
            return None
        covers = _covers(fields[2], right)
        if covers is None or not _WHO.fullmatch(fields[5]):
            return None
        # What is only inherited does not hold for the object itself.
        if covers and "IO" not in fields[1]:
            found.append(SamEntry(fields[5], _KINDS[fields[0]]))
    return tuple(found)


def _covers(rights: str, right: Mapping[str, Any]) -> bool | None:
    """Say whether the rights of an entry hold the one to call; ``None`` where they cannot be read."""
    if re.fullmatch(r"0X[0-9A-F]{1,8}|\d{1,10}", rights):
        bits = int(rights, 0 if rights.startswith("0X") else 10)
        return bool(bits & (int(right["bit"], 0) | int(right["all_bit"], 0)))
    if len(rights) % 2 or not rights.isalpha():
        return None
    pairs = {rights[index : index + 2] for index in range(0, len(rights), 2)}
    return bool(pairs & {right["letters"], right["all"]})
