"""One of the answers asked first."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("direct", "proxy", "unknown"),
    scope=True,
    order=30,
    default="direct",
)

parse = choice_of(*INPUT.choices)
