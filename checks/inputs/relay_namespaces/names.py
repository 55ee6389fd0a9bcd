"""Find names of namespaces in a line, and refuse lines that break within one."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.model import Problem
from checks.engine.text import Line

#: What stands before the domain of a relay, whatever that domain is; Microsoft.ServiceBus is code.
_HOST = re.compile(
    r"(?<![\w.*-])(?!microsoft\.)[a-z0-9][a-z0-9-]{1,62}\.servicebus(?:\.[a-z0-9-]{1,63}){1,5}(?![\w@-])(\.{2,3}|…)?",
    re.IGNORECASE,
)
#: An event may name the namespace without its domain.
_NAMED = re.compile(r"\bNamespace ?[:=] ?[\"']?([a-z0-9][a-z0-9-]{4,62})(?![\w.-])(?!://)", re.IGNORECASE)
#: A console breaks no line that is shorter than this.
_NARROWEST = 79


def names_in(line: Line) -> Iterator[str]:
    """Yield each name, lower case; raise ``Problem`` ``cut_off`` for one that ends in dots."""
    for host in _HOST.finditer(line.text):
        if host.group(1):
            raise Problem("cut_off", (line.number, line.number), field="Message", found=host.group())
        yield host.group().lower()
    for named in _NAMED.finditer(line.text):
        yield named.group(1).lower()


def refuse_wrapped(all_lines: list[Line], domains: list[str]) -> None:
    """Raise ``Problem`` ``wrapped`` where a long line may break within a name.

    A name that ends in one of the ``domains`` at the end of its line is whole.
    """
    for line, following in pairwise(all_lines):
        if len(line.text) < _NARROWEST:
            continue
        joined, end = line.text + following.text.strip(), len(line.text)
        for found in (*_HOST.finditer(joined), *_NAMED.finditer(joined)):
            is_whole = line.text.lower().endswith(tuple(f".{domain}" for domain in domains))
            if found.start() < end < found.end() and not is_whole:
                raise Problem("wrapped", (line.number, following.number), found=found.group())
