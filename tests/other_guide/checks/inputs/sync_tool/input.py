"""The answer asked first."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("connect_sync", "cloud_sync"),
    scope=True,
    order=10,
    default="connect_sync",
)

parse = choice_of(*INPUT.choices)
