"""Tell the cloud by how commands call it, and by the domain of a tenant that only one cloud has."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation
from checks.engine.text import Line

#: How the modules of PowerShell and the command line of Azure call the clouds.
_CALLED = r"(?P<us_government>(?:azure|o365)?usgov\w*)|(?P<china>(?:azure|o365)?china\w*)"
_CONNECTS = re.compile(
    rf"\bconnect-\w{{2,20}}\b.{{0,120}}?\s-\w{{0,20}}environment(?:name)?[ :]\s{{0,3}}[\"']?(?:{_CALLED})\b"
    rf"|\baz cloud set (?:-n|--name)[ =](?:{_CALLED.replace('?P<', '?P<az_')})\b",
    re.IGNORECASE,
)
_FIELD = re.compile(
    rf"\s*(?:azure ?)?(?:cloud|environment)(?: ?name)?\s{{0,20}}[:=]\s{{0,3}}(?:{_CALLED})\s*", re.IGNORECASE
)
_DOMAIN = re.compile(
    r"\b[\w-]{1,60}\.(?:onmicrosoft\.(?P<us_government>us)|partner\.onms(?P<china>china)\.cn)\b",
    re.IGNORECASE,
)
_WORDS = ("usgov", "china", "onmicrosoft.us")


def by_name(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield the cloud of each typed command, field or domain that names one."""
    for line in all_lines:
        if not any(map(line.text.lower().__contains__, _WORDS)):
            continue
        found = _CONNECTS.search(line.text) if line.command else _FIELD.fullmatch(line.text)
        found = found or _DOMAIN.search(line.text)
        if found:
            name = (found.lastgroup or "").removeprefix("az_")
            yield Observation(name, line.number, line.number, line.text.strip())
