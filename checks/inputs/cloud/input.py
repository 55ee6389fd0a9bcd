"""Which cloud the tenant is in: asked first, or told in a sentence."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter
from checks.engine.model import Input, Observation
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("public", "us_government", "china", "other"),
    scope=True,
    order=20,
    default="public",
)

_SAID = {
    "us_government": r"gcc[ -]?high|dod|azure (?:us )?gov(?:ernment)?|us gov(?:ernment)?",
    "china": r"21vianet|azure china",
}
_NAMED = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{said})\b(?! docs))" for name, said in _SAID.items()), re.IGNORECASE
)
#: Whose it is.
_OURS = re.compile(
    r"\b(?:tenant|mandant|we|we're|our|customer|wir|unser\w*|sme|náš\w*|naš\w*)\b", re.IGNORECASE
)

parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield the cloud that somebody says his tenant is in: he need not say that it is the public one."""
    for one in letter.near("gcc", "dod", "gov", "21vianet", "china"):
        found = _NAMED.search(one.text)
        if found and _OURS.search(one.text) and not (one.is_doubted or NOT.search(one.text)):
            yield one.tells(found.lastgroup or "")
