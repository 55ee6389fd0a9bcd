"""Read what the wizard of Connect shows of its current configuration: *PASSWORD WRITEBACK  Enabled*."""

import re
from collections.abc import Iterator

from checks.engine.formats.stacked_format import unstacked
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line, output_lines

#: The value may stand in the line below.
_OPTION = spelled(
    r"\s{0,20}(?:password write-?back|kennwort-?rückschreiben|réécriture du mot de passe|zpětný zápis hesla)"
    r"\s{0,9}:?\s{1,80}(?P<state>enabled|disabled|aktiviert|deaktiviert|activé|désactivé|povoleno|zakázáno)\s{0,9}",
    re.IGNORECASE,
)
#: What the page shows beside it; in a list of anything else the tenant's switch may be meant.
_BESIDE = spelled(
    r"(?:group|device) write-?back|password hash sync|kennworthash"
    r"|(?:gruppen|geräte)-?rückschreiben|réécriture d|zápis (?:skupin|zařízení)"
)
_ON = spellings(("enabled", "aktiviert", "activé", "povoleno"))


def of_wizard(text: str) -> Iterator[tuple[Observation, bool]]:
    """Yield the option with whether it is on, where the other options stand beside it."""
    printed = output_lines(text)
    if not any(_BESIDE.search(line.text.lower()) for line in printed):
        return
    # The options may stand side by side as well.
    yield from [*_options(printed)] or _options(unstacked(printed))


def _options(printed: list[Line]) -> Iterator[tuple[Observation, bool]]:
    for line, following in zip(printed, [*printed[1:], Line(0, "")], strict=True):
        told = _OPTION.fullmatch(_row(line.text)) or _OPTION.fullmatch(f"{line.text} {following.text}")
        if told:
            shown = " ".join(told[0].split())
            yield Observation(None, line.number, line.number, shown), told["state"].lower() in _ON


def _row(text: str) -> str:
    """Return the first two cells of a row in a table of Markdown as the page shows them."""
    return (
        "  ".join(cell.strip(" *`") for cell in text.strip().strip("|").split("|")[:2])
        if "|" in text
        else text
    )
