"""Tell which event it is by a text that only this one has, where its number is not told."""

import re
from collections.abc import Mapping
from typing import Any

#: How such a text begins, in small letters; a line that begins so may be one.
BEGINNINGS = (
    "the management agent",
    "password hash synchronization failed for domain",
    "password writeback service is not in a healthy state",
)
#: Texts that the programs write in English on every system: the program, and the number.
_TEXTS = (
    (
        re.compile(
            r"the management agent \".{1,100}?\" failed .{1,100}?because the credentials were invalid"
        ),
        "engine",
        "6000",
    ),
    (re.compile(r"an unexpected error has occurred during a password set operation"), "engine", "6329"),
    (re.compile(r"password hash synchronization failed for domain: ?\S"), "hash_sync", "611"),
    (re.compile(r"password writeback service is not in a healthy state"), "writeback", "31044"),
)
#: The service writes the name of the event behind the number of the request.
_NAMED = re.compile(r"trackingid ?: ?[0-9a-f]{8}-[0-9a-f-]{27}, {0,3}(\w{8,40})\b")


def event_of_text(message: str, table: Mapping[str, Any]) -> tuple[str, str]:
    """Return the source and the number of the event that has this text, both empty where that is open."""
    text = " ".join(message.lower().split()).strip("\"' ")
    for known, key, number in _TEXTS:
        if known.match(text):
            return table["programs"][key], number
    named = _NAMED.match(text)
    numbers = [
        number for number, entry in table["writeback"].items() if named and entry["name"].lower() == named[1]
    ]
    return (table["programs"]["writeback"], numbers[0]) if len(numbers) == 1 else ("", "")
