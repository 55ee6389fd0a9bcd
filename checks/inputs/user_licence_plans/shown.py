"""Read a licence's services as the admin center lists them: *Microsoft Entra ID P1  Off*."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line, shorten
from checks.inputs.user_licence_plans.plan import UserPlan

#: What such a page is called, or the heading of its columns.
_PAGE = spelled(
    r"^\W*(?:licen[cs]e assignments?|assignment options|lizenzzuweisung\w*|zuweisungsoptionen"
    r"|prirad\w+ licenci[ae]|přiřaz\w+ licenc[íe])\W*$"
    r"|^\W*(?:services?|dienste?|služb[ay])(?:\s{2,60}|\s{0,9}[\t|]\s{0,9})"
    r"(?:assignments?|assigned|status|state|zuweisung\w*|zugewiesen|priraden\w+|přiřazen\w+|stav)\W*$",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\W{0,9}(?:microsoft entra id|azure (?:active directory|ad)(?: premium)?) (?:p|plan )(?P<number>[12])\b",
    re.IGNORECASE,
)
_STATE = spelled(
    r"[\s|:]{0,60}(?:(?P<on>on|ein|zapnut[éáo])|(?P<off>off|aus|vypnut[éáo]))\W*$", re.IGNORECASE
)


def shown_services(letter: Letter, table: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield each of the plans that is switched off; of one that is on, its state remains open.

    The switch may stand in the line below, as it does where cells were copied one by one.
    """
    if not letter.near("entra id p", "directory p", "azure ad p") or not letter.holds(_PAGE):
        return
    filled = [line for line in letter.text.numbered if line.text.strip()]
    for line, below in pairwise([*filled, Line(0, "")]):
        if line.command or not (plan := _PLAN.match(line.text)):
            continue
        rest = line.text[plan.end() :]
        last = line if rest.strip() else below
        if state := _STATE.match(rest if rest.strip() else below.text):
            name = table["plans"][f"p{plan['number']}"]["servicePlanName"]
            text = shorten(" ".join(dict.fromkeys((line.text.strip(), last.text.strip()))), 120)
            value = UserPlan(name, ("Disabled" if state["off"] else state["on"],))
            yield Observation(value, line.number, last.number, text, name)
