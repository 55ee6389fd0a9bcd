"""Tell a version of .NET Framework by its Release number, and the other way round."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.model import Problem

#: A version as Windows prints it ends in a build: 4.8.09037, 4.7.03190, 4.8.4084.0.
_BUILD = re.compile(r"(\d{1,2}\.\d{1,2})\.\d{3,5}(?:\.\d{1,5})?")
#: A Release number has six digits.
_HIGHEST = 999_999
#: .NET, once .NET Core, counts from 5 on; .NET Framework never will.
_OTHER_NET = range(5, 20)
#: What of the pages' demands decides; the older ones are behind both.
_DECISIVE = ("writeback", "setup")


@dataclass(frozen=True)
class DotNet:
    """An installed .NET Framework: ``release`` decides, ``version`` is what to call it."""

    release: int
    version: str

    def __str__(self) -> str:
        return f"{self.version} ({self.release})"


def from_number(number: int, table: Mapping[str, Any]) -> DotNet:
    """Return the version with the Release ``number``; raises ``Problem`` ``not_a_release``."""
    known = next((one for one in table["releases"] if number >= int(one["release"])), None)
    if known is None or number > _HIGHEST:
        raise Problem("not_a_release", found=str(number))
    return DotNet(number, known["version"])


def from_version(text: str, table: Mapping[str, Any]) -> DotNet:
    """Return the version that ``text`` names, with the smallest Release number that it can have.

    Raises ``Problem``: ``other_net``, ``not_a_release``, or ``unclear_version`` where several
    versions share the name and Microsoft asks for one of them.
    """
    if int(text.partition(".")[0]) in _OTHER_NET:
        raise Problem("other_net")
    build = _BUILD.fullmatch(text)
    name = build.group(1) if build else re.sub(r"(?:\.0)+$", "", text)
    same = [
        one
        for one in table["releases"]
        if one["version"] == name or (build and one["version"].startswith(f"{name}."))
    ]
    if not same:
        raise Problem("not_a_release", found=text)
    asked = [table["asked"][one]["version"] for one in _DECISIVE]
    *newer, oldest = same
    if any(one["version"] in asked for one in newer):
        raise Problem("unclear_version", found=text, versions=[one["version"] for one in reversed(same)])
    return DotNet(int(oldest["release"]), oldest["version"])


def from_either(version: str, number: str | None, table: Mapping[str, Any]) -> DotNet:
    """Return the version by its Release ``number``, which decides where it is told, or by its name."""
    return from_number(int(number), table) if number else from_version(version, table)
