"""One of the answers asked first."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice",
    choices=("one", "some", "all", "unknown"),
    scope=True,
    order=40,
    default="unknown",
)

parse = choice_of(*INPUT.choices)
