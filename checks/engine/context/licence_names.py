"""Find the licences that a sentence names, as people call them: *M365 E3*, *AAD P1*, *Business Premium*."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.spelling import spelled

#: Licences of something else with a plan of that number, add-ons, and a name that was given to two.
_OTHERS = spelled(
    r"\b(?:exchange|defender|intune|workload|sharepoint|onedrive|project|visio|planner|purview|eop|mdo|mde"
    r"|phone|power \w{2,10}|office)\b[\w()\t -]{0,30}?\bp(?:lan ?)?[12]\b"
    r"|\b(?:entra |azure ad )?workload (?:id\w*|identit\w+)(?: premium)?(?: p[12])?"
    r"|\b(?:(?:m|microsoft|ms) ?365 )?[ef][35] (?:security|compliance|info\w*|add-?on|developer|dev|extra"
    r"|step-?up|trial|unattended)\b|\b(?:o|office )365 (?:business )?premium\b"
    r"|\bp[12] (?:incident|ticket|case|issue|call|priority|problem|outage|support)\w*",
    re.IGNORECASE,
)
_CLOUD = r"(?:(?:microsoft |ms )?(?:entra(?: ?id)?|azure ?ad|aad|azure active directory))"
_SUITE = r"(?:(?:m|microsoft ?|ms ?)[ -]?365)"
_OFFICE = r"(?:(?:o|office ?)[ -]?365)"
_NAMED = spelled(
    rf"\b(?:{_CLOUD} ?(?:premium )?(?:plan ?)?p(?P<plan>[12])|(?P<premium>{_CLOUD} premium)"
    rf"|{_CLOUD} (?P<edition>free|basic)"
    rf"|(?P<free>(?:free|kostenlos\w*|bezplatn\w*|gratis) (?:version of |verzi\w (?:of )?)?{_CLOUD})"
    rf"|{_SUITE} (?P<suite>[efga][1357])|{_OFFICE} (?P<office>[ea][1-5]|f3)"
    rf"|(?:{_SUITE} )?business (?P<business>premium|standard|basic)"
    r"|(?P<mobility>(?:ems|enterprise mobility(?: (?:\+|and|&) security)?)(?: (?:e(?P<level>[35])))?)"
    r"|(?P<bare>p[12]))\b(?: \((?:no|without) teams\)| without teams)?",
    re.IGNORECASE,
)
P1, P2 = "Microsoft Entra ID P1", "Microsoft Entra ID P2"
_CARRYING, _GROUPS = ("with_p1",), ("with_p1", "without")


@dataclass(frozen=True)
class Names:
    """A sentence in which a word stands for each licence: ``zzplan0``, ``zzgood1`` or ``zzother2``.

    ``zzplan`` stands for one of the two plans themselves, ``zzgood`` for what brings one, ``zzother`` for
    what does not.
    """

    text: str
    products: tuple[str, ...]

    def of(self, said: str) -> list[str]:
        """Return the licences whose words stand in a part of the sentence."""
        return [self.products[int(one)] for one in re.findall(r"\bzz[a-z]+(\d)\b", said)]


def names_in(sentence: str, table: Mapping[str, Any]) -> Names:
    """Return the sentence with a word for each licence that is known by what it brings."""
    products: list[str] = []

    def word(found: re.Match[str]) -> str:
        product = _product(found)
        kind = "plan" if product in (P1, P2) else _kind(product, table)
        if not kind or len(products) > 9:
            return found[0]
        products.append(product)
        return f"zz{kind}{len(products) - 1}"

    plain = _OTHERS.sub(lambda found: "·" * len(found[0]), sentence)
    return Names(_NAMED.sub(word, plain), tuple(products))


def _product(found: re.Match[str]) -> str:
    """Return the name under which the licence is sold."""
    if found["plan"] or found["bare"] or found["premium"]:
        number = found["plan"] or (found["bare"] or "p1")[1]
        return P2 if number == "2" else P1
    if found["edition"] or found["free"]:
        return f"Microsoft Entra ID {(found['edition'] or 'free').capitalize()}"
    if found["mobility"]:
        return f"Enterprise Mobility + Security E{found['level'] or 3}"
    if found["business"]:
        return f"Microsoft 365 Business {found['business'].capitalize()}"
    family, edition = ("Microsoft", found["suite"]) if found["suite"] else ("Office", found["office"])
    return f"{family} 365 {edition.upper()}"


def _kind(product: str, table: Mapping[str, Any]) -> str:
    """Return what the table says of a product, or of all those whose names begin with it."""
    if product == table["editions"]["free"]:
        return "other"
    rows = [(group, row["product"]) for group in _GROUPS for row in table[group]]
    same = {group for group, name in rows if name == product}
    same = same or {group for group, name in rows if name.startswith(f"{product} ")}
    if len(same) != 1:
        return ""
    return "good" if same <= {*_CARRYING} else "other"
