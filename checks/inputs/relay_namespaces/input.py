"""The namespaces of the relay, out of the text of events, out of addresses, or typed."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, output_lines, shorten
from checks.inputs.relay_namespaces.names import names_in, refuse_wrapped

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-WinEvent -MaxEvents 20 -FilterHashtable @{ LogName = 'Application';"
        " ProviderName = 'PasswordResetService'; Id = 31019, 31034 } |"
        " Format-List TimeCreated, Id, Message | Out-String -Width 4096"
    ),
    runs_on="server",
    facts=("writeback_hosts",),
    signs=("31019", "31034"),
)

_TYPED = re.compile(
    r"(?:sspr[a-z0-9-]{2,58}|(?=[a-z-]{1,62}\d|[a-z0-9]{1,62}-)[a-z][a-z0-9-]{4,62})", re.IGNORECASE
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each namespace, lower case, with its domain where the text tells it.

    The subject is the name without the domain. Raises ``Problem``: ``wrapped`` where a line
    breaks within a name, ``cut_off``, or ``no_value``.
    """
    clouds = facts["writeback_hosts"]["clouds"].values()
    refuse_wrapped(lines(text), [one["families"]["relay"]["domain"] for one in clouds if "families" in one])
    found = [
        Observation(name, line.number, line.number, line.text.strip(), name)
        for line in lines(text)
        if not line.command
        for name in names_in(line)
    ]
    found = found or _typed(text)
    if not found:
        raise Problem("no_value", found=shorten(clean(text)))
    whole = {one.value.partition(".")[0] for one in found if "." in one.value}
    told = [one for one in found if "." in one.value or one.value not in whole]
    return list({one.value: one for one in reversed(told)}.values())[::-1]


def _typed(text: str) -> list[Observation]:
    """Return the names of a list of nothing else; in other texts such a word is a name of anything."""
    names = [(line.number, line.text.strip().lower()) for line in output_lines(text)]
    if not all(_TYPED.fullmatch(name) for _, name in names):
        return []
    return [Observation(name, number, number, name, name) for number, name in names]
