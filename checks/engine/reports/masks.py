"""Put the same stand-in for a name wherever it occurs: names of people, tenants, domains and hosts.

What everybody may read stays: the hosts of Microsoft's services, the identifiers and names that the
fact tables and the commands hold. Nothing here is a promise that no name is left; the reader sees the text
before he hands it over.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.formats.records import records
from checks.engine.model import Problem
from checks.engine.reports.names import NUMBERS, may_be_named, names_in, names_in_fields

#: Values of findings by these names are names.
_PARAMS = frozenset(
    "account accounts connector connectors containers domain groups host hosts name names object owner pdcs "
    "server servers tenant tenants unit user users".split()
)

#: A shorter name of a mailbox may be any word.
_SHORTEST = 3


class Masks:
    """Learns names from texts, and covers them in any text."""

    def __init__(self, catalogue: Catalogue) -> None:
        commands = [one.meta.command for one in catalogue.inputs.values()]
        self._public = json.dumps([catalogue.facts, commands]).lower()
        self._names: dict[str, str] = {}
        self._count: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None

    def learn(self, text: str) -> None:
        """Find the names in a text."""
        for kind, name in names_in(text):
            self._learn(kind, name)
        try:
            found = records(text)
        except Problem:
            return  # it is cut off; what stands in it has been looked for by its form
        for one in found:
            for kind, name in names_in_fields(one.fields):
                self._learn(kind, name)

    def learn_params(self, params: Mapping[str, Any]) -> None:
        """Take the names among the values of a finding's sentence."""
        for key, value in params.items():
            if key in _PARAMS:
                for one in value if isinstance(value, list) else [value]:
                    if one is not None:  # a name that no output shows
                        self.learn(str(one))
                        self._learn("name", str(one))

    def cover(self, value: Any) -> Any:
        """Return a text, or all texts of plain data, with the learned names covered."""
        if isinstance(value, str):
            return self._covered(value)
        if isinstance(value, Mapping):
            return {key: self.cover(one) for key, one in value.items()}
        return [self.cover(one) for one in value] if isinstance(value, list) else value

    def _covered(self, text: str) -> str:
        if not self._names:
            return text
        if self._pattern is None:
            longest_first = sorted(self._names, key=len, reverse=True)
            any_name = "|".join(map(re.escape, longest_first))
            self._pattern = re.compile(rf"(?<![\w-])(?:{any_name})(?![\w-])", re.IGNORECASE)
        return self._pattern.sub(lambda found: self._names[found[0].lower()], text)

    def _learn(self, kind: str, name: str) -> None:
        first, _, rest = name.partition(".")
        if kind in NUMBERS:
            self._add(kind, name)
        elif may_be_named(name):
            return
        elif kind == "mail":
            person, _, domain = name.partition("@")
            if len(person) > _SHORTEST:
                self._add("person", person)
            shown = self._names.get(person.lower(), "{}")
            self._add("person", name, f"{shown}@{self._names.get(domain.lower(), 'example')}")
        elif kind == "account":
            prefix = name[: name.index("_") + 1] if "_" in name else ""
            self._add("account", name, f"{prefix}{{}}")
        elif rest == "onmicrosoft.com":
            self._add("tenant", name, "{}.onmicrosoft.com")
        elif kind == "domain" or (kind == "host" and "." not in rest):
            self._add("domain", name, "{}.example" if rest else "{}")
        elif kind == "host":
            self._add("domain", rest, "{}.example")
            self._add("host", first)
            self._add("host", name, f"{self._covered(first)}.{self._covered(rest)}")
        else:
            self._add(kind, name)

    def _add(self, kind: str, name: str, form: str = "{}") -> None:
        """Give a name a stand-in, unless everybody may read it or it has one."""
        key = name.lower()
        if key in self._names or key in self._public:
            return
        self._pattern = None
        if "{}" in form:
            self._count[kind] = self._count.get(kind, 0) + 1
            form = form.format(f"{kind}{self._count[kind]}")
        self._names[key] = form
