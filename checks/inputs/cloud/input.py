"""Which cloud the tenant is in: asked first, or told in a sentence."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import stated
from checks.engine.context.letter import Letter
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled
from checks.engine.text import lines
from checks.engine.values.choice import choice_of
from checks.inputs.cloud.by_name import by_name

INPUT = Input(
    kind="choice",
    choices=("public", "us_government", "china", "other"),
    scope=True,
    order=20,
    default="public",
)

_NAMED = re.compile(
    r"\b(?:(?P<us_government>gcc[ -]?high|dod|(?:azure|us) (?:us )?gov\w*)|(?P<china>21vianet))\b",
    re.IGNORECASE,
)
#: Whose it is.
_OURS = spelled(r"\b(?:tenant|mandant|we|we're|our|customer|wir|unser\w*|sme|náš\w*|naš\w*)\b", re.IGNORECASE)
#: One that was left is another one's.
_NOT_LEFT = spelled(
    r"^(?!.*\b(?:from|out of|left|leav(?:e|es|ing)|instead of|unlike|aus|von|verl(?:ie[sß]|assen)\w*|zo?"
    rf"|opust\w+) (?:(?!to\b|nach\b|in\b|do\b)\w+ ){{0,2}}?{_NAMED.pattern})",
    re.IGNORECASE,
)

parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield the cloud that somebody says his tenant is in: he need not say that it is the public one."""
    for found, one in stated(letter, ("gcc", "dod", "gov", "21vianet", "china"), _NAMED, _OURS, _NOT_LEFT):
        yield one.tells(found.lastgroup or "")
    yield from by_name(lines(letter.text))
