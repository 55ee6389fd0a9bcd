"""One of the answers asked first."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("one", "some", "all", "unknown"),
    scope=True,
    order=40,
    default="unknown",
)

parse = choice_of(*INPUT.choices)
