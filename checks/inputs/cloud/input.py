"""One of the answers asked first."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("public", "us_government", "china", "other"),
    scope=True,
    order=20,
    default="public",
)

parse = choice_of(*INPUT.choices)
