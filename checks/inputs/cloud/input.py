"""One of the answers asked first."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice",
    choices=("public", "us_government", "china", "other"),
    scope=True,
    order=20,
    default="public",
)

parse = choice_of(*INPUT.choices)
