"""Read the rules of a domain as enum4linux and netexec print them, which ask over the network."""

import re
from collections.abc import Iterator
from datetime import timedelta

from checks.engine.model import Observation
from checks.engine.text import output_lines
from checks.inputs.password_policy.policy import Policy

#: One day is printed with some minutes more.
_AGE = re.compile(
    r"\s{0,20}(?:\[\+\] )?Minimum password age:\s{1,4}"
    r"(?:None|Not Set|(\d{1,3}) days?(?: \d{1,2} minutes?)?)\s*",
    re.IGNORECASE,
)
#: What no other tool calls so.
_OTHERS = ("Forced Log off Time:", "Locked Account Duration:", "Domain Password No Anon Change:")
_DOMAIN = re.compile(r"\s{0,20}(?:\[\+\] )?Password Info for Domain: ([\w.-]{1,255})\s*")


def rules_over_network(text: str) -> Iterator[Observation]:
    """Yield the policy of each domain, below its name where that is told."""
    if not any(map(text.__contains__, _OTHERS)):
        return
    domain = ""
    for line in output_lines(text):
        if named := _DOMAIN.fullmatch(line.text):
            domain = named[1].lower()
        elif age := _AGE.fullmatch(line.text):
            policy = Policy(domain, timedelta(days=int(age[1] or 0)))
            yield Observation(policy, line.number, line.number, line.text.strip(), domain)
