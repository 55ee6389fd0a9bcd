"""One of the answers asked first."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice",
    choices=("direct", "proxy", "unknown"),
    scope=True,
    order=30,
    default="direct",
)

parse = choice_of(*INPUT.choices)
